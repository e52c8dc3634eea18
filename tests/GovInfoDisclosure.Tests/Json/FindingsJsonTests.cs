using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class FindingsJsonTests
{
    private static readonly ValidationResult Result = new()
    {
        Holds = 243,
        Broken = 1,
        Undecided = 2,
        NotApplicable = 3,
        Overrides =
            new ValueList<RuleOverride>([new RuleOverride { Rule = "P6", Change = "disabled", Layer = RuleLayer.User, Reason = "“已知”", Author = null }]),
        Findings = new ValueList<Finding>(
        [
            new Finding
            {
                RuleId = "READ-22", Id = "READ-22", Severity = Severity.Warning, Outcome = Outcome.Reading, Place = new Place(7, 1),
                Message = new Message("缺少一行。", "A row is missing."),
            },
            new Finding
            {
                RuleId = "E1", Id = "E1/naturalPersons",
                Instance = new ValueList<KeyValuePair<string, string>>([new KeyValuePair<string, string>("applicant", "naturalPersons")]),
                Severity = Severity.Error, Outcome = Outcome.Broken, Left = 15.00m, Right = 14.5m, Difference = 0.5m,
                Cells = new ValueList<CellValue>(
                [
                    new CellValue { Address = "requests.received.naturalPersons", Label = "一、本年新收政府信息公开申请数量 / 自然人", Value = 12, Place = new Place(34, 3) },
                    new CellValue { Address = "requests.carriedForward.naturalPersons", Of = "prior", Label = "四", Value = null },
                ]),
                Claims = new ValueList<Claim>([new Claim { What = "received", Number = 12, Quote = "收到12件", Place = new Place(3, 9) }]),
                Place = new Place(34, 3),
                Message = new Message("甲", "A"),
            },
            new Finding { RuleId = "E2", Id = "E2/total", Severity = Severity.Info, Outcome = Outcome.Undecided, Message = new Message("乙", "B") },
        ]),
    };

    [Fact]
    public void ResultWithoutReport_IsWrittenAsPromised()
    {
        const string Expected = """
            {
              "schemaVersion": 1,
              "source": "reports/\"甲\".txt",
              "report": null,
              "summary": {
                "holds": 243,
                "broken": 1,
                "undecided": 2,
                "notApplicable": 3
              },
              "overrides": [
                {
                  "rule": "P6",
                  "change": "disabled",
                  "layer": "user",
                  "reason": "“已知”",
                  "author": null
                }
              ],
              "findings": [
                {
                  "rule": "READ-22",
                  "id": "READ-22",
                  "instance": {},
                  "severity": "warning",
                  "outcome": "reading",
                  "left": null,
                  "right": null,
                  "difference": null,
                  "cells": [],
                  "claims": [],
                  "place": {
                    "line": 7,
                    "column": 1
                  },
                  "message": {
                    "zh": "缺少一行。",
                    "en": "A row is missing."
                  }
                },
                {
                  "rule": "E1",
                  "id": "E1/naturalPersons",
                  "instance": {
                    "applicant": "naturalPersons"
                  },
                  "severity": "error",
                  "outcome": "broken",
                  "left": 15,
                  "right": 14.5,
                  "difference": 0.5,
                  "cells": [
                    {
                      "address": "requests.received.naturalPersons",
                      "of": null,
                      "label": "一、本年新收政府信息公开申请数量 / 自然人",
                      "value": 12,
                      "place": {
                        "line": 34,
                        "column": 3
                      }
                    },
                    {
                      "address": "requests.carriedForward.naturalPersons",
                      "of": "prior",
                      "label": "四",
                      "value": null,
                      "place": null
                    }
                  ],
                  "claims": [
                    {
                      "what": "received",
                      "number": 12,
                      "quote": "收到12件",
                      "place": {
                        "line": 3,
                        "column": 9
                      }
                    }
                  ],
                  "place": {
                    "line": 34,
                    "column": 3
                  },
                  "message": {
                    "zh": "甲",
                    "en": "A"
                  }
                },
                {
                  "rule": "E2",
                  "id": "E2/total",
                  "instance": {},
                  "severity": "info",
                  "outcome": "undecided",
                  "left": null,
                  "right": null,
                  "difference": null,
                  "cells": [],
                  "claims": [],
                  "place": null,
                  "message": {
                    "zh": "乙",
                    "en": "B"
                  }
                }
              ]
            }
            """;
        Assert.Equal(Expected.Replace("\r\n", "\n", StringComparison.Ordinal), FindingsJson.Write("reports/\"甲\".txt", Result));
    }

    [Fact]
    public void ReportStandsInside_AsItIsWrittenAlone()
    {
        string json = FindingsJson.Write("a", Result with { Report = Golden.Report2021 });
        Assert.Contains("\n  \"report\": " + Golden.Json2021.Replace("\n", "\n  ", StringComparison.Ordinal) + ",\n  \"summary\": {",
            json, StringComparison.Ordinal);
        Assert.Contains(",\"report\":" + AnnualReportJson.WriteCompact(Golden.Report2021) + ",\"summary\":",
            FindingsJson.WriteCompact("a", Result with { Report = Golden.Report2021 }), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyLists_AreWrittenEmpty() => Assert.Equal(
        "{\"schemaVersion\":1,\"source\":\"\",\"report\":null,\"summary\":{\"holds\":0,\"broken\":0,\"undecided\":0,\"notApplicable\":0},\"overrides\":[],\"findings\":[]}",
        FindingsJson.WriteCompact("", new ValidationResult()));

    [Fact]
    public void Severities_Outcomes_AndLayers_HaveTheirNames()
    {
        IEnumerable<Finding> findings =
            from severity in Enum.GetValues<Severity>()
            from outcome in Enum.GetValues<Outcome>()
            select new Finding { RuleId = "x", Id = "x", Severity = severity, Outcome = outcome, Message = new Message("", "") };
        using JsonDocument json = JsonDocument.Parse(FindingsJson.Write("", new ValidationResult
        {
            Findings = new ValueList<Finding>(findings),
            Overrides = new ValueList<RuleOverride>(Enum.GetValues<RuleLayer>()
                .Select(layer => new RuleOverride { Rule = "", Change = "", Layer = layer, Reason = "" })),
        }));
        JsonElement[] written = json.RootElement.GetProperty("findings").EnumerateArray().ToArray();
        Assert.Equal(["info", "warning", "error"], written.Select(finding => finding.GetProperty("severity").GetString()).Distinct());
        Assert.Equal(["holds", "broken", "undecided", "notApplicable", "reading"],
            written.Select(finding => finding.GetProperty("outcome").GetString()).Distinct());
        Assert.Equal(["national", "province", "agency", "user"],
            json.RootElement.GetProperty("overrides").EnumerateArray().Select(change => change.GetProperty("layer").GetString()));
    }

    [Fact]
    public void ManyResults_AreOneALine_OrOneArray()
    {
        (string, ValidationResult)[] results = [("a", Result), ("b", new ValidationResult())];
        var output = new MemoryStream();
        FindingsJson.WriteLines(results, output);
        Assert.Equal(FindingsJson.WriteCompact("a", Result) + "\n" + FindingsJson.WriteCompact("b", new ValidationResult()) + "\n",
            Encoding.UTF8.GetString(output.ToArray()));

        output.SetLength(0);
        FindingsJson.WriteArray(results, output);
        string expected = "[\n"
            + string.Join(",\n",
                results.Select(pair => "  " + FindingsJson.Write(pair.Item1, pair.Item2).Replace("\n", "\n  ", StringComparison.Ordinal))) + "\n]\n";
        Assert.Equal(expected, Encoding.UTF8.GetString(output.ToArray()));

        output.SetLength(0);
        FindingsJson.WriteArray([], output);
        Assert.Equal("[]\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void MissingArguments_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => FindingsJson.Write(null!, Result));
        Assert.Throws<ArgumentNullException>(() => FindingsJson.Write("", null!));
        Assert.Throws<ArgumentNullException>(() => FindingsJson.WriteLines(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => FindingsJson.WriteArray([], null!));
    }
}

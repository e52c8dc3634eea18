using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>The bytes of every text: what JSON demands is escaped, and nothing else, on every target.</summary>
public sealed class CanonicalTextTests
{
    public static TheoryData<string, byte[]> Texts { get; } = new()
    {
        { "\U00020bb7", [0xF0, 0xA0, 0xAE, 0xB7] },
        { "\U0001f600", [0xF0, 0x9F, 0x98, 0x80] },
        { "\U0010ffff", [0xF4, 0x8F, 0xBF, 0xBF] },
        { "\u2028\u2029", [0xE2, 0x80, 0xA8, 0xE2, 0x80, 0xA9] },
        { "\u3000", [0xE3, 0x80, 0x80] },
        { "\u007f\u0080\u0085\u009f", [0x7F, 0xC2, 0x80, 0xC2, 0x85, 0xC2, 0x9F] },
        { "\u00a0\u00ad\ufeff\uffff", [0xC2, 0xA0, 0xC2, 0xAD, 0xEF, 0xBB, 0xBF, 0xEF, 0xBF, 0xBF] },
        { "<>&'+`/", "<>&'+`/"u8.ToArray() },
        { "政府", [0xE6, 0x94, 0xBF, 0xE5, 0xBA, 0x9C] },
        { "\"\\", "\\\"\\\\"u8.ToArray() },
        { "\b\t\n\f\r", "\\b\\t\\n\\f\\r"u8.ToArray() },
        { "\u0001\u001f", "\\u0001\\u001f"u8.ToArray() },
        { "a\ud800b\udc00", [(byte)'a', 0xEF, 0xBF, 0xBD, (byte)'b', 0xEF, 0xBF, 0xBD] },
        { "\ud83d\n\U0001f600\ud83d", [0xEF, 0xBF, 0xBD, (byte)'\\', (byte)'n', 0xF0, 0x9F, 0x98, 0x80, 0xEF, 0xBF, 0xBD] },
        { "", [] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryTextOfAReport_HasTheseBytes(string text, byte[] bytes)
    {
        AnnualReport report = Golden.Report2021 with
        {
            Agency = new Agency { Name = text, Code = text, DivisionCode = text },
            Narrative = new Narrative { OverallSituation = text, ProblemsAndImprovements = text, OtherMatters = text },
        };
        Assert.Equal(6, Count(AnnualReportJson.Write(report), bytes, ": "));
        Assert.Equal(6, Count(AnnualReportJson.WriteCompact(report), bytes, ":"));
        Assert.Equal(AnnualReportJson.WriteCompact(report), System.Text.Json.JsonSerializer.Serialize(report));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryTextOfAFinding_HasTheseBytes(string text, byte[] bytes)
    {
        var finding = new Finding
        {
            RuleId = text,
            Id = text,
            Instance = new ValueList<KeyValuePair<string, string>>([new("cell", text)]),
            Severity = Severity.Error,
            Outcome = Outcome.Broken,
            Cells = new ValueList<CellValue>([new CellValue { Address = text, Label = text, Of = text }]),
            Claims = new ValueList<Claim>([new Claim { What = text, Number = 1, Quote = text }]),
            Message = new Message(text, text),
        };
        var change = new RuleOverride { Rule = text, Change = text, Layer = RuleLayer.User, Reason = text, Author = text };
        var result = new ValidationResult { Findings = new ValueList<Finding>([finding]), Overrides = new ValueList<RuleOverride>([change]) };
        Assert.Equal(15, Count(FindingsJson.Write(text, result), bytes, ": "));
        byte[] line = Encoding.UTF8.GetBytes(LineSeparatorTests.Escaped(Encoding.UTF8.GetString(bytes)));
        Assert.Equal(15, Count(FindingsJson.WriteCompact(text, result), line, ":"));
        Assert.Equal(14, Count(System.Text.Json.JsonSerializer.Serialize(result), bytes, ":"));
    }

    [Theory]
    [InlineData("25.10", "25.1")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("100.000", "100")]
    [InlineData("0.0001000", "0.0001")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("12345678901234.000100000", "12345678901234.0001")]
    public void Numbers_HaveNoZerosTooMany(string number, string written)
    {
        var finding = new Finding { RuleId = "X", Id = "X", Severity = Severity.Info, Outcome = Outcome.Holds,
            Message = new Message("", ""), Left = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Contains("\"left\":" + written + ",",
            FindingsJson.WriteCompact("", new ValidationResult { Findings = new ValueList<Finding>([finding]) }), StringComparison.Ordinal);
    }

    private static int Count(string json, byte[] bytes, string colon)
    {
        byte[] all = Encoding.UTF8.GetBytes(json);
        byte[] value = [.. Encoding.ASCII.GetBytes(colon + "\""), .. bytes, (byte)'"'];
        int count = 0;
        for (int at = all.AsSpan().IndexOf(value); at >= 0; count++)
        {
            int next = all.AsSpan(at + 1).IndexOf(value);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }
}

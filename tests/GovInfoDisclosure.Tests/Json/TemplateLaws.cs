using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Canonical JSON is read by its template, all else by the reader of any JSON; whoever reads must not be able to tell which of the two it
/// was.</summary>
public sealed class TemplateLaws
{
    /// <summary>What may stand in place of a value: numbers as canonical JSON writes them and as it does not, numbers out of range, and what is none.</summary>
    private static readonly string[] Values =
    [
        "0", "1", "9", "10", "42", "999999999999999", "1000000000000000", "1000000000000001", "9999999999999999", "99999999999999999999", "123456789012345",
        "1234567890123456",
        "123", "1234", "65536", "999999", "1234567", "12345678", "87654321", "100000000", "01234567", "0123456789", "123:", "1234/", "12 ", "99999x",
        "-0", "-1", "-7", "-123456789012345", "-1000000000000000", "-1000000000000001", "-", "--1", "+1", "00", "01", "007", "-01", "0x1",
        "1.0", "1.5", "0.5", "0.0001", "0.00001", "0.12340", "0.10", "25.1", "25.10", ".5", "5.", "1.2.3", "12345678901.1234", "99999999999.9999",
        "100000000000", "100000000000.1", "100000000000.0", "999999999999", "1e3", "1E3", "1e-1", "1e+2", "1e", "null", "nul", "nulll", "NULL", "true",
        "false", "\"\"", "\"1\"", "{}", "[]", "[1,2", "", " ", "1 ", " 1", "\t2", "1,", "1}", "NaN", "\"2021\"", "\"2019\"", "2021", "10000", "9999",
        "\"2025-01-20\"", "\"2025-1-20\"", "\"2025-02-30\"", "\"county\"", "\"County\"", "\"district\"",
        "\"a\\nb\"", "\"a\\u0041b\"", "\"a\\u0000b\"", "\"\\ud800\"",
        "\"\\ud83d\\ude00\"", "\"a\\qb\"", "\"a\\", "\"a", "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"\t\"", "\"某县财政局\"", "\"😀\"", "\"\u007f\"",
    ];

    private static readonly AnnualReport[] Made = [.. FormShape.All.SelectMany(form => new ReportGenerator(new GeneratorOptions
    {
        Seed = 5 + form.AllCells.Length,
        Forms = new ValueList<FormShape>([form]),
        BrokenShare = 0.5m,
        BlankShare = 0.1m,
    }).Take(8).Select(x => x.Report))];

    private static readonly JsonReadOptions[] Ways = [new(), new() { KeepPlaces = true }, new() { MaxErrors = 2, KeepPlaces = true }];

    [Fact]
    public void WhatTheWriterWrites_IsReadByTheTemplate_InEveryShape_AfterAnyOther()
    {
        var reader = new TemplateReader();
        foreach (AnnualReport report in Made.Concat(Made.Reverse()).Concat(Made.Select(x => x with { ProcessingFees = null })))
        {
            byte[] json = Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(report));

            Assert.True(reader.TryRead(json));
            Assert.Equal(report, reader.Report(json).Report);
        }
    }

    [Property(MaxTest = 400, Arbitrary = new[] { typeof(Generators) })]
    public void AnyReport_IsReadAlikeByBoth(AnnualReport report) => Assert.True(BothAgree(AnnualReportJson.WriteCompact(report)).IsSuccess);

    [Property(MaxTest = 400, Arbitrary = new[] { typeof(Generators) })]
    public void AnyReport_WithOneByteChangedAddedOrTakenOut_IsReadAlikeByBoth(AnnualReport report, PositiveInt at, byte value)
    {
        byte[] json = Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(report));
        int place = at.Get * 7919 % json.Length;
        BothAgree([.. json[..place], value, .. json[(place + 1)..]]);
        BothAgree([.. json[..place], value, .. json[place..]]);
        BothAgree([.. json[..place], .. json[(place + 1)..]]);
        BothAgree([.. json[..place], .. json[..place]]);
    }

    [Fact]
    public void CutAnywhere_ItGivesTheSameError()
    {
        foreach (AnnualReport report in new[] { Made[0], Made[^1] })
        {
            byte[] json = Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(report));
            for (int length = 0; length < json.Length; length++)
            {
                Assert.False(BothAgree(json[..length]).IsSuccess);
            }
        }
    }

    [Fact]
    public void EveryValueInEveryPlace_GivesTheSame()
    {
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < Made.Length; i++)
        {
            string[] parts = Parts(AnnualReportJson.WriteCompact(Made[i]));
            for (int place = i; place < parts.Length; place += i % 8 == 0 ? 7 : 61)
            {
                if (parts[place].EndsWith(':'))
                {
                    for (int value = (i + place) % 3; value < Values.Length; value += 3)
                    {
                        string json = string.Concat(parts.Take(place + 1)) + Values[value] + string.Concat(parts.Skip(place + 2));
                        bool isSuccess = BothAgree(json).IsSuccess;
                        accepted += isSuccess ? 1 : 0;
                        refused += isSuccess ? 0 : 1;
                    }
                }
            }
        }

        Assert.True(accepted > 500 && refused > 2000, $"{accepted} accepted, {refused} refused");
    }

    [Fact]
    public void MembersSwappedTwiceRenamedOrSpaced_GiveTheSame()
    {
        var random = new Random(77);
        foreach (AnnualReport report in Made)
        {
            string[] parts = Parts(AnnualReportJson.WriteCompact(report));
            for (int round = 0; round < 12; round++)
            {
                int at = random.Next(parts.Length - 4);
                int other = random.Next(parts.Length - 4);
                string[] changed = [.. parts];
                (changed[at], changed[other]) = (changed[other], changed[at]);
                BothAgree(string.Concat(changed));
                BothAgree(string.Concat(parts.Take(at).Concat(parts.Skip(at - (at % 2)).Take(2)).Concat(parts.Skip(at))));
                BothAgree(string.Concat(parts.Take(at)) + " " + string.Concat(parts.Skip(at)));
                BothAgree(string.Concat(parts.Take(at)) + "\n" + string.Concat(parts.Skip(at)));
                BothAgree(string.Concat(parts.Take(at).Concat(parts.Skip(at + 2))));
                BothAgree(string.Concat(parts.Select((part, i) => i == at ? part.Replace("e", "\\u0065", StringComparison.Ordinal) : part)));
                BothAgree(string.Concat(parts.Select((part, i) => i == at ? part.Replace("e", "E", StringComparison.Ordinal) : part)));
                BothAgree(string.Concat(parts) + (round % 2 == 0 ? " \r\n\t" : "x"));
                BothAgree("\uFEFF" + string.Concat(parts));
            }
        }
    }

    [Fact]
    public void BytesThatAreNoUtf8_GiveTheSame()
    {
        byte[] json = Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(Made[0] with { Agency = Made[0].Agency with { Name = "某县😀财政局" } }));
        for (int at = 0; at < json.Length; at++)
        {
            if (json[at] >= 0x80)
            {
                foreach (byte wrong in new byte[] { 0x20, 0x80, 0xBF, 0xC0, 0xED, 0xF5, 0xFF })
                {
                    BothAgree([.. json[..at], wrong, .. json[(at + 1)..]]);
                }
            }
        }
    }

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Generators) })]
    public void JudgedFromJsonOrFromNumbersAlone_IsJudgedAsTheRecord(AnnualReport report)
    {
        JsonReadResult read = AnnualReportJson.Read(AnnualReportJson.WriteCompact(report));
        Same(RuleSet.Default.Validate(report), read.Validate(RuleSet.Default));
        Same(RuleSet.Default.Validate(read.Values!.Form.ToReport(read.Values)), RuleSet.Default.Validate(read.Values));
        var all = new ValidationOptions { IncludeAll = true, BlankAsZero = true };
        Same(RuleSet.Default.Validate(report, all), read.Validate(RuleSet.Default, all));
        Same(RuleSet.Default.Validate(read.Values.Form.ToReport(read.Values), all), RuleSet.Default.Validate(read.Values, all));
    }

    private static void Same(ValidationResult expected, ValidationResult actual)
    {
        Assert.Equal((expected.Holds, expected.Broken, expected.Undecided, expected.NotApplicable, expected.IsValid, expected.IsJudged),
            (actual.Holds, actual.Broken, actual.Undecided, actual.NotApplicable, actual.IsValid, actual.IsJudged));
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected.Report, actual.Report);
        Assert.Equal(expected, actual);
    }

    /// <summary>Keys with what stands around them, up to the colon, and values, by turns; texts of values stay whole.</summary>
    private static string[] Parts(string json)
    {
        var parts = new List<string>();
        int start = 0;
        bool isText = false;
        for (int i = 0; i < json.Length; i++)
        {
            isText ^= json[i] == '"' && json[i - 1] != '\\';
            bool ends = !isText && (json[i] == ':' || (i + 1 < json.Length && json[i + 1] is ',' or '}' && json[i] is not ('}' or '{')));
            if (ends)
            {
                parts.Add(json[start..(i + 1)]);
                start = i + 1;
            }
        }

        parts.Add(json[start..]);
        return [.. parts];
    }

    private static JsonReadResult BothAgree(string json) => BothAgree(Encoding.UTF8.GetBytes(json));

    private static JsonReadResult BothAgree(byte[] json)
    {
        JsonReadResult result = null!;
        var reader = new ReportJsonReader();
        var source = new JsonSource("a.ndjson", JsonSource.PieceKind.Line, 3);
        var position = new JsonPosition(3, 1, 1);
        foreach (JsonReadOptions options in Ways)
        {
            JsonReadResult expected = reader.ReadAny(json, source, options, position);
            result = reader.Read(json, source, options, position);
            if (!expected.Errors.SequenceEqual(result.Errors) || expected.IsSuccess != result.IsSuccess
                || (expected.IsSuccess && (expected.Report != result.Report || !Places(expected).SequenceEqual(Places(result)))))
            {
                Assert.Fail($"{string.Join(' ', expected.Errors)} / {string.Join(' ', result.Errors)} / {expected.Report == result.Report}\n"
                    + string.Join(' ', Places(expected).Except(Places(result)).Take(3)) + "\n" + Encoding.UTF8.GetString(json));
            }
        }

        return result;
    }

    private static string[] Places(JsonReadResult read) =>
        [.. read.Places.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value} {read.CellPlaces!.EndOf(pair.Key)}"))];
}

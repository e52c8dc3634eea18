using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Files that are damaged in every way that we know of, the same in every run: none of them is a whole report.</summary>
public static class DamagedInputs
{
    private static readonly string Json = AnnualReportJson.Write(ToolReports.Broken);
    private static readonly string Compact = AnnualReportJson.WriteCompact(ToolReports.Balanced);
    private static readonly string Text = ToolReports.Text(ToolReports.Broken);

    /// <summary>The ways of damage: the kind of the file, and its bytes.</summary>
    private static readonly (string Ending, Func<Random, byte[]> Make)[] Ways =
    [
        (".txt", random => Bytes(random, random.Next(1, 5000))),
        (".json", random => Bytes(random, random.Next(1, 5000))),
        (".md", random => Printable(random, random.Next(1, 5000))),
        (".json", random => Utf8(Json[..random.Next(1, Json.Length - 2)])),
        (".json", random => Utf8(Json).AsSpan(0, Utf8(Json).AsSpan().IndexOf((byte)0xE7) + 1 + random.Next(2)).ToArray()),
        (".json",
            random =>
                Utf8(Pick(random, "{\"\\ud800\":1}", "{\"\\udc00\\ud800\":[]}", "{\"a\":\"\\ud800\"}",
                    "\"\\ud800\"", "[\"\\udfff\"]", "{\"year\":\"\\ud83d\"}"))),
        (".json", random => Utf8(Json.Replace("\"year\"", Pick(random, "\"\\ud800\"", "\"y\\udc00\"", "\"\\ud83dyear\""), StringComparison.Ordinal))),
        (".json", random => Utf8(Json.Replace("示例县", "示\\ud800县", StringComparison.Ordinal))),
        (".json", random => Utf16(Json.Insert(random.Next(Json.Length), "\ud800"), bigEndian: random.Next(2) == 0)),
        (".txt", random => Utf16("没有表格" + new string('\ud800', random.Next(1, 50)) + "\n", bigEndian: random.Next(2) == 0)),
        (".txt", random => Utf16(Text[..random.Next(10, 60)], bigEndian: false)[..^1]),
        (".txt", random => new byte[random.Next(1, 3000)]),
        (".json", random => new byte[random.Next(1, 3000)]),
        (".txt", random => Utf8(Text.Insert(random.Next(Text.Length), "\0"))),
        (".json", random => Utf8(Json.Insert(random.Next(Json.Length), "\0"))),
        (".json", _ => Utf8(Json.Replace("示例县", "示\\u0000县", StringComparison.Ordinal))),
        (".json", random => Utf8(string.Concat(Enumerable.Repeat(Pick(random, "[", "{\"a\":", "[{\"a\":[", "{\"requests\":"), random.Next(1, 20_000))))),
        (".txt", random => Utf8(new string(Pick(random, "(", "[", "{", "（")[0], random.Next(1, 20_000)))),
        (".json",
            random =>
                Utf8(Json.Replace("2023",
                    Pick(random, new string('9', random.Next(20, 3000)), "1e999999999", "-1e-99999999999999999999", "0.1", "-0", "2023.5"),
                    StringComparison.Ordinal))),
        (".json",
            random =>
                Utf8(Json.Replace("\"total\": 5",
                    "\"total\": " + Pick(random, "1e400", new string('9', 400), "-1", "NaN", "Infinity", "5.5", "\"5\"", "0x5", "1000000000000001"),
                    StringComparison.Ordinal))),
        (".txt", random => Utf8("一、总体情况\n")[..^random.Next(2, 4)]),
        (".txt", _ => []),
        (".json", _ => []),
        (".ndjson", random => Utf8(new string('\n', random.Next(1, 5)) + "nonsense")),
        (".txt", _ => [0xEF, 0xBB, 0xBF]),
        (".json", _ => [0xEF, 0xBB, 0xBF]),
        (".txt", random => random.Next(2) == 0 ? [0xFF, 0xFE] : [0xFE, 0xFF]),
        (".json", random => random.Next(2) == 0 ? [0xFF, 0xFE] : [0xFE, 0xFF]),
        (".ndjson", random => Utf8(Lines(random))),
        (".jsonl", random => Utf8(Compact + "\n" + Compact[..random.Next(1, Compact.Length)])),
        (".json", random => Utf8("[" + Compact + "," + Compact[..random.Next(1, Compact.Length - 1)])),
        (".json", random => Utf8("[" + Compact + Pick(random, "", ",]", "]]", " " + Compact + "]", "]x"))),
        (".json", random => Flipped(random, Utf8(Compact))),
    ];

    /// <summary>The lines that are wrong among the good ones of NDJSON.</summary>
    private static readonly string[] WrongLines = ["{\"\\ud800\":1}", "{", "nonsense", "[]", "{}", "null", "\u0001", "{\"year\":1e400}", "\"", "\uFEFF{"];

    public static IEnumerable<(string Name, byte[] Bytes)> Make(int count)
    {
        for (int i = 0; i < count; i++)
        {
            (string ending, Func<Random, byte[]> make) = Ways[i % Ways.Length];
            yield return ($"bad-{i:0000}{ending}", make(new Random(i)));
        }
    }

    /// <summary>Good and wrong lines in turn, and the same with nothing in the place of the wrong ones.</summary>
    public static (string Mixed, string Good) MixedLines()
    {
        string[] mixed = [.. WrongLines.SelectMany(wrong => (string[])[Compact, wrong])];
        return (string.Join('\n', mixed) + "\n", string.Join('\n', mixed.Select((line, i) => i % 2 == 0 ? line : "")) + "\n");
    }

    private static string Lines(Random random) =>
        Compact + "\n" + string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(random, WrongLines) + "\n")) + Compact + "\n";

    private static byte[] Flipped(Random random, byte[] bytes)
    {
        // A byte that JSON has nowhere outside of strings, and UTF-8 nowhere at all.
        for (int i = random.Next(1, 10); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = 0xFF;
        }

        return bytes;
    }

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Printable(Random random, int length) => Utf8(string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(' ', '~'))));

    private static string Pick(Random random, params string[] choice) => choice[random.Next(choice.Length)];

    private static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);

    private static byte[] Utf16(string text, bool bigEndian)
    {
        var bytes = new List<byte> { bigEndian ? (byte)0xFE : (byte)0xFF, bigEndian ? (byte)0xFF : (byte)0xFE };
        foreach (char c in text)
        {
            bytes.Add((byte)(bigEndian ? c >> 8 : c & 0xFF));
            bytes.Add((byte)(bigEndian ? c & 0xFF : c >> 8));
        }

        return [.. bytes];
    }
}

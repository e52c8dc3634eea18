using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Load;

/// <summary>One kind of request, and the statuses that are right for it.</summary>
/// <param name="Name">What the kind is called.</param>
/// <param name="Path">The endpoint.</param>
/// <param name="Body">The body.</param>
/// <param name="Status">The status of its answer; 0 for none, because the caller closes the connection in the middle of the body.</param>
/// <param name="HasLength">Whether the length is said before the body.</param>
internal sealed record Payload(string Name, string Path, byte[] Body, int Status, bool HasLength = true)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Twenty kinds, of which each connection sends one after the other: eleven good ones, three bad, six that are huge, packed or cut.</summary>
    public static Payload[] All(string repository)
    {
        byte[] json = File.ReadAllBytes(At(repository, "examples", "data", "natural-resources-2024.json"));
        byte[] text = File.ReadAllBytes(At(repository, "samples", "natural-resources-2024.txt"));
        byte[] word = File.ReadAllBytes(At(repository, "samples", "three-errors.docx"));
        byte[] bad = Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(json), "\"naturalPersons\": [0-9]*", "\"naturalPersons\": \"x\""));
        return
        [
            .. Enumerable.Repeat(new Payload("report", "/reports", json, 200), 6),
            .. Enumerable.Repeat(new Payload("text", "/documents", text, 200), 3),
            .. Enumerable.Repeat(new Payload("word", "/documents", word, 200), 2),
            new("bad JSON", "/reports", bad, 400),
            new("half JSON", "/reports", json[..(json.Length / 2)], 400),
            new("no report", "/documents", Encoding.UTF8.GetBytes("Nothing of the kind."), 200),
            new("over the limit, said before", "/documents", Filled(20 * Megabyte), 413),
            new("over the limit, found on the way", "/documents", Filled(20 * Megabyte), 413, HasLength: false),
            new("just below the limit", "/documents", Filled(15 * Megabyte), 200),
            new("packed, 1 : 1000", "/documents", Packed(), 200),
            new("cut report", "/reports", json, 0),
            new("cut document", "/documents", Filled(Megabyte), 0),
        ];
    }

    private static string At(string repository, params string[] parts) => System.IO.Path.Combine([repository, .. parts]);

    /// <summary>Lines of numbers, as a table without an end.</summary>
    private static byte[] Filled(int length)
    {
        byte[] line = Encoding.UTF8.GetBytes("一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n");
        var bytes = new byte[length];
        for (int at = 0; at < length; at += line.Length)
        {
            line.AsSpan(0, Math.Min(line.Length, length - at)).CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }

    /// <summary>A hundred megabytes of nothing in a hundred kilobytes: more than may be unpacked.</summary>
    private static byte[] Packed()
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.SmallestSize))
        {
            packed.Write(new byte[100 * Megabyte]);
        }

        return bytes.ToArray();
    }
}

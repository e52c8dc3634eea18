using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Whatever the bytes of a file are, the answer is a result: no exception, no failure caught on the way, no endless work.</summary>
public sealed class DamagedBytesLaws
{
    private const int Times = 12;

    /// <summary>The whole files ask for 10 to 60 MB in a debug build; damage may send a parser astray, but not without end.</summary>
    private const long MostBytes = 400L << 20;

    private static readonly Func<byte[], byte[]?>[] Damages =
        [_ => null, _ => [], text => text[..(text.Length / 2)], _ => [.. "<a><b/></a>"u8]];

    public static TheoryData<string> Kinds => ["html", "docx", "docx-by-odt", "xlsx", "xls", "pdf-chromium", "pdf-office"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AFileCutAnywhere_IsAnswered(string kind)
    {
        byte[] whole = Smallest(kind);
        Assert.All(Enumerable.Range(0, Times), i => Read(whole[..(whole.Length * i / Times)]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AFileWithOtherBytesInIt_IsAnswered(string kind)
    {
        var random = new Random(kind.Length);
        byte[] whole = Smallest(kind);
        for (int i = 0; i < Times; i++)
        {
            byte[] bytes = [.. whole];
            for (int changed = random.Next(1, 40); changed > 0; changed--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Read(bytes);
        }
    }

    /// <summary>A package that unpacks, so that the damage reaches whoever reads its parts: one is missing, empty, cut off or another.</summary>
    [Theory]
    [InlineData("docx")]
    [InlineData("docx-by-odt")]
    [InlineData("xlsx")]
    public void APackageWithADamagedPart_IsAnswered(string kind)
    {
        byte[] whole = Smallest(kind);
        foreach (string part in Parts(whole).Keys)
        {
            foreach (Func<byte[], byte[]?> damage in Damages)
            {
                Dictionary<string, byte[]> parts = Parts(whole);
                byte[]? damaged = damage(parts[part]);
                parts.Remove(part);
                if (damaged is not null)
                {
                    parts.Add(part, damaged);
                }

                Read(Packed(parts));
            }
        }
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<!DOCTYPE html><table>")]
    [InlineData("\u001F\u008B")]
    [InlineData("(\u00B5/\u00FD")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")]
    [InlineData("MIME-Version: 1.0\n\n")]
    [InlineData("")]
    public void RandomBytesBehindTheBeginningOfAFormat_AreAnswered(string beginning)
    {
        var random = new Random(beginning.Length);
        for (int i = 0; i < 60; i++)
        {
            var bytes = new byte[random.Next(1, 4000)];
            random.NextBytes(bytes);
            Read([.. beginning.Select(c => (byte)c), .. bytes]);
        }
    }

    /// <summary>Spans over all rows and a thousand columns each would make a million places of a thousand cells: places count, not cells.</summary>
    [Theory]
    [InlineData("<td colspan=1000000000 rowspan=1000000000>1")]
    [InlineData("<td rowspan=65534>1<td rowspan=65534>1<td rowspan=65534>1")]
    public void SpansWithoutEnd_CostNoMoreThanTheLimitOfCells(string cells)
    {
        byte[] page = [.. Encoding.UTF8.GetBytes("<!DOCTYPE html><table>" + string.Concat(Enumerable.Repeat("<tr>" + cells, 20_000)))];
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadResult read = DocumentReader.Read(new MemoryStream(page));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-61");
    }

    [Fact]
    public void APageOfAMillionElements_IsNotBuilt()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes("<!DOCTYPE html><table>" + string.Concat(Enumerable.Repeat("<tr><td>1", 500_000)))];
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadResult read = DocumentReader.Read(new MemoryStream(page));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Contains(read.Findings, finding => finding is { RuleId: "READ-61", Severity: Severity.Error });
    }

    private static void Read(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<ReadResult> results = [.. DocumentReader.ReadAll(new MemoryStream(bytes), "memory").Select(reading => reading.Result)];
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.DoesNotContain(results.SelectMany(result => result.Findings), finding => finding.RuleId == "READ-FAILED");
        Assert.All(results, result => Assert.True(result.IsSuccess || result.Findings.Any(finding => finding.Severity == Severity.Error)));
    }

    private static byte[] Smallest(string kind)
    {
        string folder = RepositoryRoot.Combine("tests", "GovInfoDisclosure.Documents.Tests", "Corpus", kind);
        return File.ReadAllBytes(Directory.GetFiles(folder).MinBy(path => new FileInfo(path).Length)!);
    }

    private static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using Stream stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static byte[] Packed(Dictionary<string, byte[]> parts)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return package.ToArray();
    }
}

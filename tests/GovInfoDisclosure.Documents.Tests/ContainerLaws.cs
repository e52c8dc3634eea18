using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>What a document lies in changes nothing of what is read of it, and damage to what it lies in is never damage to a number.</summary>
public sealed class ContainerLaws
{
    private const int Flips = 60;
    private static readonly AnnualReport Report = new ReportGenerator(new GeneratorOptions { Seed = 17 }).Make(0).Report;

    public static TheoryData<string> Files => CorpusTests.Files;

    public static TheoryData<string> Containers => ["zip", "gz", "docx", "xlsx"];

    [Theory]
    [MemberData(nameof(Files))]
    public void ADocumentOfTheCorpus_IsTheSameInEveryContainer(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(CorpusTests.Folder, file));
        ReadResult plain = DoorLaws.Read(bytes);
        List<byte[]> packed = [Packing.Zip(("年报/" + Path.GetFileName(file), bytes)), Packing.Gzip(bytes), Packing.Zstandard(bytes)];
        if (file.EndsWith(".html", StringComparison.Ordinal))
        {
            packed.Add(Packing.SavedPage(bytes));
        }

        foreach (byte[] container in packed)
        {
            ReadResult read = DoorLaws.Read(container);
            Assert.Equal(plain.Report, read.Report);
            Assert.Equal(plain.Findings, read.Findings);
            Assert.Equal(plain.Cells, read.Cells);
        }
    }

    /// <summary>Files that are stored as they are: of a packed one damage is noticed more easily.</summary>
    [Theory]
    [MemberData(nameof(Containers))]
    public void ADamagedByte_NeverChangesANumber(string container)
    {
        byte[] page = Encoding.UTF8.GetBytes(HtmlWriter.Write(SourceForm.Of(Report)));
        byte[] whole = container switch
        {
            "zip" => Packing.Zip(Encoding.UTF8, CompressionLevel.NoCompression, ("a.html", page)),
            "gz" => Packing.Gzip(page, CompressionLevel.NoCompression),
            "docx" => Packing.Stored(WordWriter.Write(SourceForm.Of(Report))),
            _ => Packing.Stored(WorkbookWriter.Write(SourceForm.Of(Report))),
        };
        AnnualReport expected = DoorLaws.Read(whole).ReportOrThrow();
        int[] digits = [.. Enumerable.Range(0, whole.Length).Where(i => whole[i] is >= (byte)'0' and <= (byte)'9')];
        var random = new Random(3);
        for (int i = 0; i < Flips; i++)
        {
            byte[] damaged = (byte[])whole.Clone();
            damaged[i % 3 == 0 ? random.Next(whole.Length) : digits[random.Next(digits.Length)]] ^= (byte)(1 << random.Next(4));

            foreach (DocumentReading reading in DocumentReader.ReadAll(new MemoryStream(damaged), "damaged"))
            {
                Assert.True(
                    reading.Result.Report is { } report ? report == expected : reading.Result.Findings.Any(finding => finding.Severity == Severity.Error),
                    reading.Result.Findings.FirstOrDefault()?.Message.En);
            }
        }
    }
}

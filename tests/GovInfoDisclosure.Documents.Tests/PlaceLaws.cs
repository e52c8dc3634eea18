using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Damage;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Whoever looks where a cell is said to stand finds its text there.</summary>
public sealed class PlaceLaws
{
    private const int DocumentsOfAFormat = 4;

    public static TheoryData<string> Files => CorpusTests.Files;

    public static TheoryData<string> Made => [.. Formats.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void ACellOfTheCorpus_StandsWhereItsPlaceSays(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(CorpusTests.Folder, file));
        ReadResult read = DoorLaws.Read(bytes);
        string format = Path.GetExtension(file)[1..];

        Assert.Empty(Missed(format, bytes, read));

        // And the look-up tells places apart: where another cell is said to stand, its text is mostly not this one's.
        Func<Place, string> lookUp = PlaceLookUp.Of(format, bytes);
        CellReading[] large = [.. read.Cells.Where(cell => cell.Value > 100)];
        Assert.True(format == "pdf" || large.Length < 2 || !PlaceLookUp.Agrees(format, large[0], lookUp(large[^1].Place)));
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void ACellOfADamagedDocument_StandsWhereItsPlaceSays(string format)
    {
        var missed = new List<string>();
        for (int i = 0; i < DocumentsOfAFormat; i++)
        {
            DamagedDocument document = DamagedDocument.Make(9000 + i, format);
            byte[] bytes = document.Bytes ?? Encoding.UTF8.GetBytes(document.Text!);
            string kind = document.Text is not null ? "text" : format switch { "markdown-html" => "html", "pdf-file" => "pdf", _ => format };
            missed.AddRange(Missed(kind, bytes, Readers.Read(document)));
        }

        Assert.Empty(missed);
    }

    private static IEnumerable<string> Missed(string format, byte[] bytes, ReadResult read)
    {
        Func<Place, string> lookUp = PlaceLookUp.Of(format, bytes);
        return read.Cells.Where(cell => cell.Value is not null && !PlaceLookUp.Agrees(format, cell, lookUp(cell.Place)))
            .Select(cell => $"{cell.Address} “{cell.RawText}” at {cell.Place}: “{lookUp(cell.Place)}”");
    }
}

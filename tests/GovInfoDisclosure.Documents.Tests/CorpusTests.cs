using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Documents.Tests.Rendering;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// Documents that LibreOffice and Chromium wrote of reports that we laid out, each beside what stands in it: tests/interop/documents/run makes them, and more
/// of them each time. What holds nothing doubtful is read exactly; elsewhere no value is wrong or lost in silence.
/// </summary>
public sealed class CorpusTests
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private static IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(CorpusCheck.IsDocument)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void ADocumentOfAnotherProgram_IsReadAsPrinted(string file)
    {
        var document = CorpusDocument.Load(Path.Combine(Folder, Path.GetFileNameWithoutExtension(file) + ".expected.json"));

        CorpusCheck check = CorpusCheck.Of(document, Path.Combine(Folder, file));

        IEnumerable<string> faults = document.IsRegular ? check.Faults : check.Faults.Where(fault => fault.StartsWith("IN SILENCE", StringComparison.Ordinal));
        Assert.Empty(faults);
        Assert.Equal(0, check.Silent);
    }

    [Fact]
    public void TheCorpus_HasEveryFormat() =>
        Assert.Equal(
            ["docx", "docx-by-odt", "html", "pdf-chromium", "pdf-office", "xls", "xlsx"],
            Paths.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
}

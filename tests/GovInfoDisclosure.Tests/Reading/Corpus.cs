using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>The documents written by us.</summary>
internal static class Corpus
{
    public static string Folder { get; } = RepositoryRoot.Combine("tests", "GovInfoDisclosure.Tests", "Documents");

    public static IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(Folder).Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .OrderBy(path => path, StringComparer.Ordinal);

    public static string ExpectedOf(string path) => Path.ChangeExtension(path, null) + ".expected.json";

    /// <summary>The text of a document, whatever its encoding; the file's name tells.</summary>
    public static string Text(string path)
    {
        Encoding encoding = Path.GetFileName(path).StartsWith("gb18030", StringComparison.Ordinal)
            ? CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!
            : Encoding.UTF8;
        using var reader = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

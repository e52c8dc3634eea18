using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>The codes of findings in the sources and in the docs.</summary>
public sealed class ReadingCodesTests
{
    [Fact]
    public void EveryCode_IsInTheDocs_Once_AndNoOther()
    {
        string[] readers = [RepositoryRoot.Combine("src", "GovInfoDisclosure", "Reading"), RepositoryRoot.Combine("src", "GovInfoDisclosure", "Json"),
            RepositoryRoot.Combine("src", "GovInfoDisclosure.Documents")];
        string source = string.Concat(readers.SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs",
            SearchOption.AllDirectories)).Select(File.ReadAllText));
        IEnumerable<string> used = Regex.Matches(source, "\"(READ-\\d\\d)\"").Select(match => match.Groups[1].Value).Distinct().OrderBy(code => code);
        string docs = File.ReadAllText(RepositoryRoot.Combine("docs", "reading.md"));
        IEnumerable<string> listed = Regex.Matches(docs, @"^\| (READ-\d\d) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(used, listed);
    }
}

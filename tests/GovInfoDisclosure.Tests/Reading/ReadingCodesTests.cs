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
        string[] readers = ["Reading", "Json"];
        string source =
            string.Concat(
                readers.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine("src", "GovInfoDisclosure", folder),
                    "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        IEnumerable<string> used = Regex.Matches(source, "\"(READ-\\d\\d)\"").Select(match => match.Groups[1].Value).Distinct().OrderBy(code => code);
        string docs = File.ReadAllText(RepositoryRoot.Combine("docs", "reading.md"));
        IEnumerable<string> listed = Regex.Matches(docs, @"^\| (READ-\d\d) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(used, listed);
    }
}

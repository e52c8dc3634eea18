using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>What a reader of the code sees: lines that fit, and files that say at their beginning what they hold.</summary>
public sealed class SourceTextTests
{
    private const int LongestLine = 160;

    /// <summary>A line that begins with a literal: outside the packages a text that is expected or read is not cut.</summary>
    private static readonly Regex BeginsWithLiteral = new("^\\s*([+:?] )?[$@]*\"");

    private static readonly Regex TypeDeclaration =
        new(@"^((public|internal|static|sealed|abstract|partial|readonly|ref)\s+)*(class|struct|interface|enum|record|delegate)\s");

    /// <summary>Only a line inside a text of several lines (a raw literal) may be longer: it is SQL or YAML, and has its own breaks.</summary>
    [Fact]
    public void ALineOfThePackagesFits() => Assert.Empty(Files("src").SelectMany(file => LongLines(file, line => false)));

    [Theory]
    [InlineData("benchmarks")]
    [InlineData("examples")]
    [InlineData("tests")]
    public void ALineElsewhereFits(string folder) => Assert.Empty(Files(folder).SelectMany(file => LongLines(file, BeginsWithLiteral.IsMatch)));

    [Fact]
    public void AFileOfThePackagesSaysWhatItHolds() => Assert.Empty(Files("src").SelectMany(WithoutSummary));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Regex.IsMatch(path, @"[\\/](bin|obj|artifacts)[\\/]"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> LongLines(string file, Func<string, bool> mayBeLong)
    {
        bool isInText = false;
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            bool togglesText = Regex.Count(line, "\"\"\"+") % 2 == 1;
            if (line.Length > LongestLine && !(isInText && !togglesText) && !mayBeLong(line))
            {
                yield return $"{Name(file)}:{number}: {line.Length} characters, {LongestLine} at most";
            }

            isInText ^= togglesText;
        }
    }

    /// <summary>
    /// The first type of a file. A further part of a type (Type.Part.cs) has a comment of its own: the type's summary stands once. Polyfills.cs
    /// has no type of its own, but those of .NET that an older .NET lacks.
    /// </summary>
    private static IEnumerable<string> WithoutSummary(string file)
    {
        string[] lines = File.ReadAllLines(file);
        int type = Array.FindIndex(lines, TypeDeclaration.IsMatch);
        string wanted = Path.GetFileNameWithoutExtension(file).Contains('.') ? "//" : "/// <summary>";
        if (type >= 0 && !lines.Take(type).Any(line => line.StartsWith(wanted, StringComparison.Ordinal)))
        {
            yield return $"{Name(file)}:{type + 1}: {wanted} above the type says what it holds";
        }
    }

    private static string Name(string file) => Path.GetRelativePath(RepositoryRoot.Combine("."), file).Replace('\\', '/');
}

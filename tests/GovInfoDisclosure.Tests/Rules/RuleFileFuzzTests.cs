using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Whatever stands in a rule file: a set or errors with a place inside the file, never an exception, never without an end.</summary>
public sealed class RuleFileFuzzTests
{
    /// <summary>Many times what one of our own files takes, about four.</summary>
    private const int MostMebibytes = 64;

    private static readonly string[] Scraps =
    [
        "format: 1", "rules:", "  - ", "id", ": ", "check", "when", "forEach", "message", "{", "}", "[",
        "]", "\"", "'", "|", ">-", "\n", "    ", "# ", "&a", "*a", "!!", "---", "...", "%YAML", "~", "null",
        "sum(", ")", "requests.received.total", "requests.**", "{cell}", "==", "<=", " and ", " or ", "not ", "implies",
        "is blank", "1", "0.5", "-", "+", "*", "/", "$most", "agency.level in [", "prior.", "units.", "unit.",
        "claim", "table", "规则", "\ud83d", "\u0000", "\u0085", "\u2028", "\ufeff", "\t", "\r",
        "examples", "outcome: holds", "changes", "sets", "E1", "except ", "all", "any", "allOf", "anyOf",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomText_GivesASetOrErrorsWithPlaces(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 400; i++)
        {
            var text = new StringBuilder();
            for (int length = random.Next(60); length > 0; length--)
            {
                text.Append(random.Next(3) == 0 ? ((char)random.Next(random.Next(4) == 0 ? 65_536 : 128)).ToString() : Scraps[random.Next(Scraps.Length)]);
            }

            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomFormulas_GiveASetOrErrorsWithPlaces(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 400; i++)
        {
            string formula =
                string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Scraps[random.Next(34, Scraps.Length)] + (random.Next(2) == 0 ? " " : "")));
            Check(Samples.Yaml("'" + formula.Replace("'", "''", StringComparison.Ordinal) + "'", "forEach: { cell: requests.received.* }"));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void MutatedCopiesOfOurFiles_GiveASetOrErrorsWithPlaces(int seed)
    {
        var random = new Random(seed);
        string[] texts = [.. RuleSet.DefaultFiles().Select(file => file.Text)];
        for (int i = 0; i < 40; i++)
        {
            string text = texts[random.Next(texts.Length)];
            for (int mutations = random.Next(1, 4); mutations > 0; mutations--)
            {
                text = random.Next(2) == 0 ? MutateLines(text, random) : MutateLetters(text, random);
            }

            Check(text);
        }
    }

    [Fact]
    public void TruncatedCopiesOfOurFiles_GiveASetOrErrorsWithPlaces()
    {
        string text = RuleSet.DefaultFiles()[0].Text;
        for (int length = 0; length < text.Length; length += 97)
        {
            Check(text.Substring(0, length));
        }
    }

    private static string MutateLines(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = random.Next(lines.Count);
        int other = random.Next(lines.Count);
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = "  " + lines[at];
                break;
            default:
                lines[at] = Scraps[random.Next(Scraps.Length)] + lines[at];
                break;
        }

        return string.Join('\n', lines);
    }

    private static string MutateLetters(string text, Random random)
    {
        int at = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text.Insert(at, Scraps[random.Next(Scraps.Length)]),
            _ => text.Remove(at, 1).Insert(at, ((char)random.Next(32, 127)).ToString()),
        };
    }

    private static void Check(string text)
    {
        RuleSetLoad load;
        try
        {
            load = Allocation.Within(MostMebibytes, () => RuleSet.Load(new RuleFile("fuzz.yaml", text)));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException("The loader threw or took too much memory on:\n" + text, exception);
        }

        Assert.True(load.Rules is null == load.Errors.Count > 0, "Neither a set nor errors, or both, on:\n" + text);
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u0085', '\u2028', '\u2029');
        foreach (RuleFileError error in load.Errors)
        {
            Assert.True(error.Line >= 1 && error.Column >= 1 && error.Line <= lines.Length + 1, $"{error}\nis outside of:\n{text}");
            int length = error.Line <= lines.Length ? lines[error.Line - 1].Length : 0;
            Assert.True(error.Column <= length + 2, $"{error}\nis outside of its line in:\n{text}");
            Assert.NotEqual("", error.Message.Zh);
            Assert.DoesNotContain('\n', error.Message.En);
        }

        if (load.Rules is not null)
        {
            Assert.All(load.Rules.Rules, rule => Assert.NotEqual("", rule.Yaml));
            ValidationResult result = load.Rules.Validate(Samples.Report(("requests.received.total", null)), new ValidationOptions { IncludeAll = true });
            Assert.Equal(result.Instances, result.Findings.Count);
        }
    }
}

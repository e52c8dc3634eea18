using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Checks an error of a rule file whole: a mark in the text says where it must be told.</summary>
internal static class LoadErrors
{
    private const char Mark = '¦';

    /// <summary>The file has this one error, at the mark.</summary>
    public static void Expect(string marked, string en, string zh)
    {
        int at = marked.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at >= 0, "The text has no mark.");
        string before = marked.Substring(0, at);
        int line = before.Count(letter => letter == '\n') + 1;
        int column = at - before.LastIndexOf('\n');
        RuleSetLoad load = RuleSet.Load(new RuleFile("rules.yaml", marked.Remove(at, 1)));
        Assert.Null(load.Rules);
        Assert.Equal([$"rules.yaml({line},{column}): {en}"], load.Errors.Select(error => error.ToString()));
        Assert.Equal([$"rules.yaml({line},{column}): {zh}"], load.Errors.Select(error => error.In(MessageLanguage.Chinese)));
    }

    /// <summary>The errors of files that are loaded together, in English.</summary>
    public static string[] Of(params RuleFile[] files) => [.. RuleSet.Load(files).Errors.Select(error => error.ToString())];
}

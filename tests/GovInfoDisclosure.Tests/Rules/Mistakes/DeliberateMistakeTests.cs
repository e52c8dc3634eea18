using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules.Mistakes;

/// <summary>Each of the deliberate mistakes is told at its letter, in both languages, with what to write instead; and all of them at once.</summary>
public sealed class DeliberateMistakeTests
{
    private static readonly Mistake[] All = [.. FormulaMistakes.All, .. RuleMistakes.All, .. FileMistakes.All];

    [Fact]
    public void ThereAreManyMistakes() => Assert.InRange(All.Select(mistake => mistake.Text).Distinct().Count(), 120, 1_000);

    [Fact]
    public void EachMistake_IsToldAtItsLetter()
    {
        var faults = new StringBuilder();
        foreach (Mistake mistake in All)
        {
            string marked = mistake.ToString();
            IReadOnlyList<RuleFileError> errors = Errors(marked);
            (int line, int column) = PlaceOf(marked, marked.IndexOf('¦', StringComparison.Ordinal));
            if (errors.Count != 1 || !IsTold(errors[0], mistake, line, column))
            {
                faults.Append("\n\n").Append(LineOf(marked))
                    .Append("\n  expected at (").Append(line).Append(',').Append(column).Append("): ").Append(mistake.En)
                    .Append(" | ").Append(mistake.Zh);
                foreach (RuleFileError error in errors)
                {
                    faults.Append("\n  ").Append(error).Append(" | ").Append(error.Message.Zh);
                }
            }
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }

    [Fact]
    public void AllMistakesOfRules_AreToldAtOnce()
    {
        var text = new StringBuilder("format: 1\nrules:\n");
        var places = new List<(int Line, int Column, Mistake Mistake)>();
        foreach (Mistake mistake in All.Where(mistake => !mistake.IsFile))
        {
            int start = text.ToString().Count(letter => letter == '\n');
            string marked = mistake.Text.Replace("id: T1", "id: T" + (places.Count + 1), StringComparison.Ordinal);
            (int line, int column) = PlaceOf(marked, marked.IndexOf('¦', StringComparison.Ordinal));
            places.Add((start + line, column, mistake));
            text.Append(marked.Replace("¦", "", StringComparison.Ordinal));
        }

        IReadOnlyList<RuleFileError> errors = RuleSet.Load(new RuleFile("rules.yaml", text.ToString())).Errors;
        Assert.Equal(places.Select(place => (place.Line, place.Column)), errors.Select(error => (error.Line, error.Column)));
        Assert.All(places.Zip(errors), pair => Assert.True(IsTold(pair.Second, pair.First.Mistake, pair.First.Line, pair.First.Column)));
    }

    private static bool IsTold(RuleFileError error, Mistake mistake, int line, int column) =>
        error.Line == line && error.Column == column
        && error.Message.In(MessageLanguage.English).Contains(mistake.En, StringComparison.Ordinal)
        && error.Message.In(MessageLanguage.Chinese).Contains(mistake.Zh, StringComparison.Ordinal);

    private static IReadOnlyList<RuleFileError> Errors(string marked) =>
        RuleSet.Load(new RuleFile("rules.yaml", marked.Replace("¦", "", StringComparison.Ordinal))).Errors;

    private static string LineOf(string marked) => marked.Split('\n').First(line => line.Contains('¦', StringComparison.Ordinal));

    private static (int Line, int Column) PlaceOf(string text, int at)
    {
        string before = text.Substring(0, at);
        return (before.Count(letter => letter == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}

using System;

namespace GovInfoDisclosure.Tests.Rules.Mistakes;

/// <summary>A deliberate mistake in a rule file: the text with a mark where it must be told, and the words that must be in what is said.</summary>
/// <param name="Text">A whole rule, or a whole file.</param>
/// <param name="En">What the English sentence must hold: what to write instead, where there is such a thing.</param>
/// <param name="Zh">The same of the Chinese sentence.</param>
public sealed record Mistake(string Text, string En, string Zh)
{
    private const string A = "requests.received.total";
    private const string B = "requests.broughtForward.total";

    /// <summary>Whether the text is a whole file.</summary>
    public bool IsFile => Text.Replace("¦", "", StringComparison.Ordinal).StartsWith("format", StringComparison.Ordinal);

    /// <summary>A rule with this check, on one line in single quotes; A and B stand for two cells.</summary>
    public static Mistake Check(string check, string en, string zh) => new(Samples.Rule("'" + Cells(check) + "'"), en, zh);

    /// <summary>A rule with this check and further lines, parted by two semicolons.</summary>
    public static Mistake More(string check, string more, string en, string zh, string editions = "[2019, 2021]") =>
        new(Samples.Rule("'" + Cells(check) + "'", Cells(more).Replace(";;", "\n", StringComparison.Ordinal), editions), en, zh);

    /// <summary>A rule in which a line, or a part of it, was replaced.</summary>
    public static Mistake Line(string line, string instead, string en, string zh) =>
        new(Samples.Rule("1 <= 2").Replace(line, Cells(instead), StringComparison.Ordinal), en, zh);

    /// <summary>A file with this head before one rule that is right, or with this alone where the head has rules.</summary>
    public static Mistake File(string text, string en, string zh) => new(Cells(text), en, zh);

    /// <summary>The file that holds the mistake alone.</summary>
    public override string ToString() => IsFile ? Text : "format: 1\nrules:\n" + Text;

    private static string Cells(string text) => text.Replace("A ", A + " ", StringComparison.Ordinal).Replace("A¦", A + "¦", StringComparison.Ordinal)
        .Replace("A:", A + ":", StringComparison.Ordinal).Replace("B ", B + " ", StringComparison.Ordinal).Replace("B¦", B + "¦", StringComparison.Ordinal)
        .Replace("A)", A + ")", StringComparison.Ordinal).Replace("B)", B + ")", StringComparison.Ordinal);
}

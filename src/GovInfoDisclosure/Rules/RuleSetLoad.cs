using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure.Rules;

/// <summary>What came of loading rule files: a set, or every error of every file.</summary>
/// <param name="Rules">The set; <see langword="null"/> where there are errors.</param>
/// <param name="Errors">The errors, by file and place; empty where there are none.</param>
public sealed record RuleSetLoad(RuleSet? Rules, ValueList<RuleFileError> Errors)
{
    /// <summary>Whether there is a set.</summary>
    [MemberNotNullWhen(true, nameof(Rules))]
    public bool IsSuccess => Rules is not null;

    /// <summary>The set.</summary>
    /// <exception cref="FormatException">There are errors; the message lists them, a line each.</exception>
    public RuleSet RulesOrThrow() => Rules ?? throw new FormatException(string.Join("\n", Errors));
}

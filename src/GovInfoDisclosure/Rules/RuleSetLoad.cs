namespace GovInfoDisclosure.Rules;

/// <summary>What came of loading rule files: a set, or every error of every file.</summary>
/// <param name="Rules">The set; <see langword="null"/> where there are errors.</param>
/// <param name="Errors">The errors, by file and place; empty where there are none.</param>
public sealed record RuleSetLoad(RuleSet? Rules, ValueList<RuleFileError> Errors);

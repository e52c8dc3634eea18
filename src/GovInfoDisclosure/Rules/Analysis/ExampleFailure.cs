namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>An example in a rule file whose outcome is another than it says.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">The rule file.</param>
/// <param name="Line">The example's line, from 1.</param>
/// <param name="Column">The example's column, from 1.</param>
/// <param name="Message">What came out and what was expected.</param>
internal sealed record ExampleFailure(string Rule, string File, int Line, int Column, Message Message);

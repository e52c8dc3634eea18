namespace GovInfoDisclosure.Rules.Language;

/// <summary>An entry of <c>changes</c> in a rule file: what it changes in a rule of another file is not null.</summary>
internal sealed record RuleChange(string File, YamlMapping Node, string Rule, RuleLayer Layer, string Reason, string? Author,
    bool Disable, Severity? Severity, RuleTolerance? Tolerance, Message? Message, IReadOnlyDictionary<string, RuleParameter> Parameters)
{
    public RuleFileError Error(string zh, string en) => Error(new Message(zh, en));

    /// <summary>What is wrong with the value of one of its keys.</summary>
    public RuleFileError ErrorAt(string key, Message message) => new(File, Node[key]!.Line, Node[key]!.Column, message);

    /// <summary>What is wrong with the entry, at its place.</summary>
    public RuleFileError Error(Message message) => new(File, Node.Line, Node.Column, message);
}

namespace GovInfoDisclosure.Rules.Language;

/// <summary>Collects the errors of one rule file; past a limit it only counts, so that a hostile file cannot fill the memory.</summary>
internal sealed class ErrorList(string file)
{
    private const int Limit = 200;
    private readonly List<RuleFileError> errors = [];

    public IReadOnlyList<RuleFileError> Errors => errors;

    /// <summary>Whether further errors are not listed: then nothing costly should be done for them.</summary>
    public bool IsFull => errors.Count > Limit;

    public string File { get; } = file;

    public void Add(YamlNode node, string zh, string en) => Add(node.Line, node.Column, zh, en);

    public void Add(int line, int column, string zh, string en)
    {
        if (errors.Count < Limit)
        {
            errors.Add(new RuleFileError(File, line, column, new Message(zh, en)));
        }
        else if (errors.Count == Limit)
        {
            errors.Add(new RuleFileError(File, line, column, new Message("错误太多，其余从略", "too many errors; the rest is not listed")));
        }
    }
}

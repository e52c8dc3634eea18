namespace GovInfoDisclosure.Rules.Language;

/// <summary>Collects the errors of one rule file; past a limit it only counts, so that a hostile file cannot fill the memory.</summary>
internal sealed class ErrorList(string file)
{
    private const int Limit = 200;
    private static readonly char[] FullWidthCommas = ['，', '、'];
    private readonly List<RuleFileError> errors = [];

    public IReadOnlyList<RuleFileError> Errors => errors;

    /// <summary>Whether further errors are not listed: then nothing costly should be done for them.</summary>
    public bool IsFull => errors.Count > Limit;

    public void Add(YamlNode node, Message message) => Add(node.Line, node.Column, message);

    public void Add(YamlNode node, string zh, string en) => Add(node, new Message(zh, en));

    /// <summary>Says what should stand there, and what does.</summary>
    public void AddWrong(YamlNode node, string zh, string en)
    {
        if (node is not YamlScalar scalar || !TryAddFullWidth(scalar))
        {
            Add(node, $"{zh}，而这里是{node.Kind.Zh}", $"{en}, found {node.Kind.En}");
        }
    }

    /// <summary>Tells of a number or a comma of a Chinese keyboard, where a number or words were expected.</summary>
    /// <returns>Whether there was one to tell of.</returns>
    public bool TryAddFullWidth(YamlScalar scalar)
    {
        int at = scalar.Text.IndexOfAny(FullWidthCommas);
        if (at >= 0)
        {
            Add(scalar.Line, scalar.ColumnOf(at), new Message($"全角“{scalar.Text[at]}”：应写“, ”", $"full-width '{scalar.Text[at]}': write ', '"));
        }
        else if (scalar.IsPlain && CharFolding.Fold(scalar.Text) is string plain && plain != scalar.Text
            && PrintedNumber.TryParseTyped(plain, maySign: true, out _))
        {
            at = 0;
            Add(scalar, $"全角数字“{scalar.Text}”：应写 {plain}", $"full-width digits '{scalar.Text}': write '{plain}'");
        }

        return at >= 0;
    }

    public void Add(int line, int column, Message message)
    {
        if (!IsFull)
        {
            errors.Add(new RuleFileError(
                file, line, column, errors.Count < Limit ? message : new Message("错误太多，其余从略", "too many errors; the rest is not listed")));
        }
    }
}

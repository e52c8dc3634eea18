namespace GovInfoDisclosure.Rendering.Text;

/// <summary>The text output being written: documents, rosters, the sum of several documents, the rules that were changed, and notes.</summary>
internal sealed class TextSink : ResultSink
{
    private readonly Words words;
    private readonly Style style;
    private readonly ResultOptions options;
    private readonly Tally tally;
    private readonly Stream output;
    private readonly Totals totals = new();
    private readonly HeldResults held;
    private IReadOnlyCollection<RuleOverride> overrides = [];

    public TextSink(Words words, Style style, ResultOptions options, Stream output)
    {
        this.words = words;
        this.style = style;
        this.options = options;
        tally = new Tally(words, style);
        this.output = output;
        held = new HeldResults(Write);
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        overrides = document.Result.Overrides;
        if (document.RosterYear is null)
        {
            totals.Add(document.Result);
            tally.Add(document);
            held.Write(rendered, document.Result.IsJudged);
        }
        else
        {
            held.End(Opening());
            Write(rendered);
        }
    }

    public override void End(IEnumerable<string> notes)
    {
        held.End(Opening());
        var text = new StringBuilder();
        if (totals.Documents > 1 || options.Quiet)
        {
            text.Append(tally.Render(options.Quiet));
        }

        if (totals.Documents != 1 || options.Quiet)
        {
            text.Append(style.Bold(words.Total(totals))).Append('\n');
        }

        foreach (string line in words.Shared.OverrideLines(overrides).Concat(notes))
        {
            text.Append(line).Append('\n');
        }

        Write(Encoding.UTF8.GetBytes(LineFolding.Fold(text.ToString(), options.Width)));
    }

    /// <summary>What stands above several documents where no rule could be judged in any; empty where one could.</summary>
    private byte[] Opening() =>
        totals is { Documents: > 1, Judged: 0 } ? Encoding.UTF8.GetBytes(LineFolding.Fold(style.Bold(words.NoneJudged(totals)) + "\n\n", options.Width)) : [];

    private void Write(byte[] bytes) => output.Write(bytes, 0, bytes.Length);
}

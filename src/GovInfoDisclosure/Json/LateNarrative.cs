namespace GovInfoDisclosure.Json;

/// <summary>The prose of a report as its JSON has it, decoded when it is asked for: most reports are only checked.</summary>
/// <remarks>Safe to share between threads: two may decode it at once, with the same result.</remarks>
internal sealed class LateNarrative
{
    public static readonly LateNarrative None = new(new Narrative());

    private readonly byte[] json;
    private readonly TextRange[] texts;
    private Narrative? decoded;

    public LateNarrative(Narrative narrative)
    {
        json = [];
        texts = [];
        decoded = narrative;
    }

    /// <param name="json">The JSON of the report, of which nothing but the texts is kept.</param>
    /// <param name="texts">总体情况, 存在的主要问题及改进情况, 其他需要报告的事项.</param>
    public LateNarrative(ReadOnlySpan<byte> json, params TextRange[] texts)
    {
        int length = 0;
        foreach (TextRange text in texts)
        {
            length += text.IsNull ? 0 : text.Length + 2;
        }

        this.json = new byte[length];
        this.texts = texts;
        int at = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            if (!texts[i].IsNull)
            {
                // With the quotation marks around it.
                json.Slice(texts[i].Start - 1, texts[i].Length + 2).CopyTo(this.json.AsSpan(at));
                int end = at + texts[i].Length + 2;
                texts[i] = texts[i].MovedTo(at + 1);
                at = end;
            }
        }
    }

    public Narrative Value => decoded ??= new Narrative
    {
        OverallSituation = texts[0].Decode(json),
        ProblemsAndImprovements = texts[1].Decode(json),
        OtherMatters = texts[2].Decode(json),
    };
}

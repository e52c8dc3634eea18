namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Tells which lines of a table without vertical lines are one text: the lines of one are nearer to each other than those of two.</summary>
internal sealed class TextBlocks
{
    /// <summary>Distances that differ by less than this part are one distance: programs round to a pixel.</summary>
    private const double Alike = 1.08;

    /// <summary>How far apart, in heights of a character, lines of one text can be.</summary>
    public const double Widest = 2.5;

    /// <summary>Among how many lines the next one is looked for; on a page that anyone reads it is among a table's columns.</summary>
    private const int Window = 64;

    /// <summary>So many rows that a line parts are rows of a table that is ruled from row to row.</summary>
    private const int FewestRuled = 2;

    private readonly List<Phrase> texts;
    private readonly List<Segment> rules;
    private readonly HashSet<Phrase> rowLines;
    private readonly double headFoot;

    private readonly double rowsBefore;
    private int ruledRows;
    private int openRows;

    /// <summary>Each line with the one right below it, and how far that is.</summary>
    private readonly List<(Phrase Upper, Phrase Lower, double Distance)> pairs = [];

    /// <param name="texts">The lines, from top to bottom.</param>
    /// <param name="rules">Horizontal lines, from top to bottom: none runs through a text.</param>
    /// <param name="rowLines">The lines that have numbers right beside them: two of them are two rows.</param>
    /// <param name="headFoot">Where the lowest line of the head stands.</param>
    /// <param name="rowsBefore">How near rows stand in the table before that is one with this; where no two rows show it here, they stand no nearer.</param>
    private TextBlocks(List<Phrase> texts, List<Segment> rules, HashSet<Phrase> rowLines, double headFoot, double rowsBefore)
    {
        this.rowsBefore = rowsBefore;
        this.headFoot = headFoot;
        this.texts = texts;
        this.rules = rules;
        this.rowLines = rowLines;
    }

    /// <summary>Whether nothing but what the texts say tells their lines apart.</summary>
    public bool IsEven { get; private set; }

    /// <summary>How near two rows stand; endless where no two stand one below the other.</summary>
    public double NearestRows { get; private set; }

    /// <summary>The texts, in the order of their first lines.</summary>
    public List<TextBlock> All { get; } = [];

    /// <inheritdoc cref="TextBlocks(List{Phrase}, List{Segment}, HashSet{Phrase}, double, double)"/>
    public static TextBlocks Of(List<Phrase> texts, List<Segment> rules, HashSet<Phrase> rowLines, double headFoot, double rowsBefore)
    {
        var blocks = new TextBlocks(texts, rules, rowLines, headFoot, rowsBefore);
        blocks.FindPairs();
        blocks.Chain(blocks.Pitch());
        return blocks;
    }

    private void FindPairs()
    {
        var above = new Dictionary<Phrase, int>();
        var found = new List<(Phrase Upper, Phrase Lower, double Distance)>();
        for (int i = 0; i < texts.Count; i++)
        {
            Phrase upper = texts[i];
            Phrase? lower = null;
            int lowers = 0;
            for (int j = i + 1; j < texts.Count && j <= i + Window && IsNear(upper, texts[j]) && (lower is null || lower.IsAt(texts[j].Foot)); j++)
            {
                if (!upper.IsAt(texts[j].Foot) && upper.Overlaps(texts[j]))
                {
                    lower ??= texts[j];
                    lowers++;
                    above[texts[j]] = above.TryGetValue(texts[j], out int count) ? count + 1 : 1;
                }
            }

            // What stands above two texts spans them, and is neither's first line.
            if (lowers == 1)
            {
                found.Add((upper, lower!, lower!.Foot - upper.Foot));
            }
        }

        foreach ((Phrase upper, Phrase lower, double distance) in found.Where(pair => above[pair.Lower] == 1))
        {
            bool isParted = RowRules.Part(rules, upper, lower);
            bool isOfTwoRows = IsOfTwoRows(upper, lower);
            ruledRows += isOfTwoRows && isParted ? 1 : 0;
            openRows += isOfTwoRows && !isParted ? 1 : 0;
            if (!isParted && !TextBlock.BeginsItem(lower.Text))
            {
                pairs.Add((upper, lower, distance));
            }
        }
    }

    /// <summary>Whether two lines are of two rows, or of the head and the first row.</summary>
    private bool IsOfTwoRows(Phrase upper, Phrase lower) => rowLines.Contains(lower) && (rowLines.Contains(upper) || upper.Foot <= headFoot);

    private static bool IsNear(Phrase upper, Phrase lower) =>
        lower.Page == upper.Page && lower.Foot - upper.Foot <= Widest * Math.Min(upper.Height, lower.Height);

    /// <summary>How far apart lines of one text are at most; 0 where each line is a text of its own.</summary>
    private double Pitch()
    {
        if (ruledRows >= FewestRuled && openRows == 0)
        {
            // Lines between the rows say what one text is.
            return double.MaxValue;
        }

        bool AreOfTwoRows((Phrase Upper, Phrase Lower, double Distance) pair) => IsOfTwoRows(pair.Upper, pair.Lower);
        double own = pairs.Where(AreOfTwoRows).Select(pair => pair.Distance).DefaultIfEmpty(double.MaxValue).Min();
        NearestRows = own < double.MaxValue ? own : rowsBefore;
        double[] others = [.. pairs.Where(pair => !AreOfTwoRows(pair)).Select(pair => pair.Distance).OrderBy(distance => distance)];
        if (others.Length == 0)
        {
            return 0;
        }

        if (others[0] * Alike >= NearestRows)
        {
            IsEven = own <= others[0] * Alike;
            return 0;
        }

        int last = 0;
        while (last + 1 < others.Length && others[last + 1] <= others[last] * Alike && others[last + 1] * Alike < NearestRows)
        {
            last++;
        }

        double next = Math.Min(NearestRows, last + 1 < others.Length ? others[last + 1] : double.MaxValue);
        return Math.Min((others[last] + next) / 2, others[last] * Alike);
    }

    private void Chain(double pitch)
    {
        Dictionary<Phrase, Phrase> next = pairs.Where(pair => pair.Distance <= pitch).ToDictionary(pair => pair.Lower, pair => pair.Upper);
        var owner = new Dictionary<Phrase, TextBlock>();
        foreach (Phrase text in texts)
        {
            if (next.TryGetValue(text, out Phrase? upper))
            {
                owner[text] = owner[upper];
                owner[text].Add(text);
            }
            else
            {
                All.Add(owner[text] = new TextBlock(text));
            }
        }
    }
}

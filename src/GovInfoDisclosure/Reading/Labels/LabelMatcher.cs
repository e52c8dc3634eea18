namespace GovInfoDisclosure.Reading.Labels;

/// <summary>Tells which label of one table a printed text is.</summary>
internal sealed class LabelMatcher(LabelVocabulary vocabulary)
{
    private const string TotalRow = "requests.outcomes.total";

    /// <summary>3.其他 is the last item of （六）.</summary>
    private const int ItemOfOther = 3;

    /// <summary>（三）and a space before it.</summary>
    private const int LongestNumber = 4;

    /// <summary>So much of a group's label is shown at least; which group it is, the item behind tells.</summary>
    private const int ShownOfGroup = 2;

    private static readonly (string Label, string Rows)[] Groups =
    [
        ("不予公开", "requests.outcomes.denied."), ("无法提供", "requests.outcomes.unableToProvide."), ("不予处理", "requests.outcomes.notProcessed."),
        ("其他处理", "requests.outcomes.otherHandling."), ("本年度办理结果", "requests.outcomes."),
    ];
    private const string OtherRow = "requests.outcomes.otherHandling.other";

    /// <summary>How many labels were compared with texts so far: the work that was done.</summary>
    public long Comparisons { get; private set; }

    /// <summary>The row that a text names.</summary>
    public LabelMatch Row(string text) => vocabulary.RowMatches.Get(text, this, static (matcher, text) => matcher.Find(text, rowsOnly: true));

    /// <inheritdoc cref="Row(string)"/>
    public LabelMatch Row(ReadOnlySpan<char> text) => vocabulary.RowMatches.Get(text, this, static (matcher, text) => matcher.Find(text, rowsOnly: true));

    /// <summary>The label of any kind that a text is; of the words that name both a row and a column, the column unless a number tells.</summary>
    public LabelMatch Any(string text) => vocabulary.Matches.Get(text, this, static (matcher, text) => matcher.Find(text, rowsOnly: false));

    /// <summary>The columns and head words that a text is, one after the other, when it is nothing else; none where it is.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="withRows">Whether names of rows stand in heads, as those of table 4's blocks do.</param>
    public List<LabelMatch> Parts(string printed, bool withRows)
    {
        string core = LabelText.Of(printed).Core;
        var parts = new List<LabelMatch>();
        int start = 0;
        while (start < core.Length)
        {
            LabelEntry? longest = null;
            Comparisons += vocabulary.Entries.Count;
            foreach (LabelEntry entry in vocabulary.Entries)
            {
                bool isOfHead = entry.Kind is LabelKind.Column or LabelKind.Head || (withRows && entry.Kind == LabelKind.Row);
                if (isOfHead && entry.Core.Length >= 2 && entry.Core.Length > (longest?.Core.Length ?? 0)
                    && string.CompareOrdinal(core, start, entry.Core, 0, entry.Core.Length) == 0)
                {
                    longest = entry;
                }
            }

            if (longest is null)
            {
                return [];
            }

            parts.Add(new LabelMatch(longest, Quality(longest), false));
            start += longest.Core.Length;
        }

        return parts;
    }

    private LabelMatch Find(string printed, bool rowsOnly)
    {
        LabelText text = LabelText.Of(printed);
        if (text.Core.Length < 2)
        {
            return LabelMatch.None;
        }

        LabelMatch match = Exact(text, text.Core, rowsOnly);
        if (match.Entry is null && text.Brief != text.Core && text.Brief.Length >= 2)
        {
            match = Exact(text, text.Brief, rowsOnly);
            // Heads name their unit in brackets; a row's label with an explanation is a variant of it.
            match = match with { Quality = match is { Quality: MatchQuality.Exact, Entry.Kind: LabelKind.Row } ? MatchQuality.Variant : match.Quality };
        }

        return match.Entry is not null ? match
            : AfterGroup(printed, rowsOnly) is { Entry: not null } grouped ? grouped
            : Near(text, rowsOnly);
    }

    /// <summary>
    /// The row whose numbered label stands right after its group's: （三）不予公开1.属于国家秘密, or after what a narrow cell shows of that: （三）不予公1.属于国家秘密.
    /// Where a row of no such group follows, as in （六）其他处理（七）总计, two rows' labels stand in one place, and it is neither's.
    /// </summary>
    private LabelMatch AfterGroup(string printed, bool rowsOnly)
    {
        string folded = CharFolding.Fold(printed);
        foreach ((string group, string rows) in Groups)
        {
            int at = folded.IndexOf(group.Substring(0, ShownOfGroup), StringComparison.Ordinal);
            if (at is < 0 or > LongestNumber)
            {
                continue;
            }

            int shown = ShownOfGroup;
            while (shown < group.Length && at + shown < folded.Length && folded[at + shown] == group[shown])
            {
                shown++;
            }

            if (at + shown + 2 < printed.Length)
            {
                LabelText rest = LabelText.Of(printed.Substring(at + shown));
                LabelMatch match = rest.Style == NumberStyle.None || rest.Core.Length < 2 ? LabelMatch.None : Exact(rest, rest.Core, rowsOnly);
                match = match.Entry is null && rest.Style != NumberStyle.None && rest.Brief.Length >= 2 ? Exact(rest, rest.Brief, rowsOnly) : match;
                if (match.Entry is { Kind: LabelKind.Row } entry && entry.Target.StartsWith(rows, StringComparison.Ordinal))
                {
                    return match with { Quality = MatchQuality.Variant };
                }
            }
        }

        return LabelMatch.None;
    }

    private LabelMatch Exact(LabelText text, string core, bool rowsOnly)
    {
        LabelEntry? row = null;
        LabelEntry? other = null;
        foreach (LabelEntry entry in vocabulary.Find(core))
        {
            if (entry.Kind == LabelKind.Row)
            {
                row ??= entry;
            }
            else
            {
                other ??= entry;
            }
        }

        if (row is null)
        {
            return other is null || rowsOnly ? LabelMatch.None : new LabelMatch(other, Quality(other), false);
        }

        bool needsContext = false;
        if (row.Target == OtherRow)
        {
            // （六）其他 is the one row of the 2019 edition, 3.其他 the last of three, 其他 alone a column.
            if (text.Style == NumberStyle.Bracketed)
            {
                row = vocabulary.Find("其他处理")[0];
                return new LabelMatch(row, MatchQuality.Variant, false);
            }

            if (text.Style == NumberStyle.Arabic && text.Number != ItemOfOther)
            {
                // 2.其他 is what a line end left of 2.其他法律行政法规禁止公开.
                return LabelMatch.None;
            }

            needsContext = text.Style == NumberStyle.None;
        }
        else if (row.Target == TotalRow)
        {
            needsContext = text.Style is NumberStyle.None or NumberStyle.Arabic;
        }

        return needsContext && !rowsOnly && other is not null
            ? new LabelMatch(other, Quality(other), true)
            : new LabelMatch(row, Quality(row), needsContext);
    }

    private static MatchQuality Quality(LabelEntry entry) => entry.IsOfficial ? MatchQuality.Exact : MatchQuality.Variant;

    private LabelMatch Near(LabelText text, bool rowsOnly)
    {
        string core = text.Core;
        if (core.Length < (text.Number > 0 ? 3 : 5) || core.Length > 60)
        {
            return LabelMatch.None;
        }

        LabelEntry? best = null;
        int least = int.MaxValue;
        int second = int.MaxValue;
        bool isAccepted = false;
        Comparisons += vocabulary.Entries.Count;
        foreach (LabelEntry entry in vocabulary.Entries)
        {
            int distance = Distance(core, entry, text.Number > 0 && text.Number == entry.Number && text.Style == entry.Style, out bool accepted);
            if (distance == int.MaxValue || NumbersDiffer(text, entry))
            {
                continue;
            }

            if (best is not null && IsSame(best, entry))
            {
                least = Math.Min(least, distance);
                isAccepted |= accepted;
            }
            else if (distance < least)
            {
                second = least;
                least = distance;
                best = entry;
                isAccepted = accepted;
            }
            else
            {
                second = Math.Min(second, distance);
            }
        }

        return best is null || !isAccepted || second - least < 2 || (rowsOnly && best.Kind != LabelKind.Row)
            ? LabelMatch.None
            : new LabelMatch(best, MatchQuality.Near, false);
    }

    private static bool IsSame(LabelEntry left, LabelEntry right) =>
        left.Kind == right.Kind && left.Target == right.Target && (left.Kind != LabelKind.Column || left.Edition == right.Edition);

    /// <summary>
    /// How far a text is from a label, and whether that is near enough; <see cref="int.MaxValue"/> beyond two steps more than that,
    /// for a label that near makes another one doubtful.
    /// </summary>
    private static int Distance(string core, LabelEntry entry, bool numberAgrees, out bool accepted)
    {
        string label = entry.Core;
        accepted = false;

        // Short labels are too much alike, unless the item number is the same too: （一）予止公开.
        if (label.Length < (numberAgrees ? 4 : 5))
        {
            return int.MaxValue;
        }

        int allowed = label.Length < 8 ? 1 : label.Length < 12 ? 2 : label.Length < 20 ? 3 : 5;
        int distance = EditDistance.Within(core, label, allowed + 2);
        bool isShortened = core.Length < label.Length && core.Length * 10 >= label.Length * 6 && EditDistance.IsShortened(core, label);

        // Or a label with an explanation after it, which is no next item: 法律行政法规禁止公开3.危及.
        bool isExplained = label.Length >= 6 && core.Length > label.Length
            && core.Length <= label.Length * 3 && core.StartsWith(label, StringComparison.Ordinal) && !Digits.IsDigit(core[label.Length]);
        accepted = distance <= allowed || isShortened || isExplained;
        return accepted ? Math.Min(distance, allowed)
            : distance <= allowed + 2 ? distance
            : int.MaxValue;
    }

    private static bool NumbersDiffer(LabelText text, LabelEntry entry) =>
        text.Number > 0 && entry.Number > 0 && text.Style == entry.Style && text.Number != entry.Number && entry.Kind == LabelKind.Row;
}

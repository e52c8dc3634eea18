namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Finds the row that the last words before some values name, also where a label is broken over several fields.</summary>
internal sealed class LabelFinder(LabelMatcher matcher)
{
    /// <summary>The longest label of the form, cut after every other character.</summary>
    private const int MostPieces = 40;

    /// <summary>The longest label of the form has some eighty characters.</summary>
    private const int LongestLabel = 90;

    /// <summary>Room for it, and for what is printed before it without a space.</summary>
    private const int LongestJoined = 256;

    public LabelMatcher Matcher { get; } = matcher;

    /// <summary>The best match among the endings of the fields: the field itself, a part of it after a space, or several fields together.</summary>
    public (LabelMatch Match, string Printed, GridField Field) Find(List<GridField> texts)
    {
        LabelMatch best = LabelMatch.None;
        string printed = "";
        GridField first = texts[texts.Count - 1];
        Span<char> joined = stackalloc char[LongestJoined];
        int from = joined.Length;
        int pieces = 0;

        // The head of a column, or the heading of a block, below a damaged label is no more of that label.
        bool isHead = Matcher.Any(first.Text).Entry is { Kind: not LabelKind.Row } || HeadScanner.IsBlockHeading(first.Text);
        for (int i = texts.Count - 1; i >= 0 && pieces < MostPieces && joined.Length - from < LongestLabel; i--)
        {
            string text = texts[i].Text;
            int end = text.Length;
            while (end > 0 && pieces < MostPieces && joined.Length - from < LongestLabel)
            {
                int start = end;
                while (start > 0 && !CharFolding.IsSpace(text[start - 1]))
                {
                    start--;
                }

                // What does not fit is the last: it is longer than any label.
                int length = end - start;
                bool fits = length <= from;
                string? whole = pieces == 0 && length == text.Length ? text
                    : fits ? null
                    : text.Substring(start, length) + joined.Slice(from).ToString();
                if (fits)
                {
                    text.AsSpan(start, length).CopyTo(joined.Slice(from - length));
                }

                from = Math.Max(0, from - length);
                pieces++;
                LabelMatch match = whole is null ? Matcher.Row(joined.Slice(from)) : Matcher.Row(whole);
                if (IsBetter(match, best) && !(isHead && i < texts.Count - 1 && match.Quality == MatchQuality.Near))
                {
                    best = match;
                    printed = whole ?? joined.Slice(from).ToString();
                    first = texts[i];
                }

                end = start;
                while (end > 0 && CharFolding.IsSpace(text[end - 1]))
                {
                    end--;
                }
            }

            if (LabelText.IsNumbered(text))
            {
                // A label begins with its number: what stands before is of the label above, however well it would fit.
                break;
            }
        }

        return (best, printed, first);
    }

    private static bool IsBetter(LabelMatch match, LabelMatch best) =>
        match.Entry is not null && (match.Quality < best.Quality
            || (match.Quality == best.Quality && best.NeedsContext && !match.NeedsContext)
            || (match.Quality == MatchQuality.Exact && best.Quality == MatchQuality.Exact && match.Entry.Target == best.Entry!.Target));
}

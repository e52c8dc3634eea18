namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Finds the row that the last words before some values name, also where a label is broken over several fields.</summary>
internal sealed class LabelFinder(LabelMatcher matcher)
{
    /// <summary>The longest label of the form, cut after every other character.</summary>
    private const int MostPieces = 40;

    /// <summary>The longest label of the form has some eighty characters.</summary>
    private const int LongestLabel = 90;

    public LabelMatcher Matcher { get; } = matcher;

    /// <summary>The best match among the endings of the fields: the field itself, a part of it after a space, or several fields together.</summary>
    public (LabelMatch Match, string Printed, GridField Field) Find(IReadOnlyList<GridField> texts)
    {
        LabelMatch best = LabelMatch.None;
        string printed = "";
        GridField first = texts[texts.Count - 1];
        string joined = "";
        int pieces = 0;

        // The head of a column below a damaged label is no more of that label.
        bool isColumn = Matcher.Any(first.Text).Entry is { Kind: not LabelKind.Row };
        for (int i = texts.Count - 1; i >= 0 && pieces < MostPieces && joined.Length < LongestLabel; i--)
        {
            string text = texts[i].Text;
            int end = text.Length;
            while (end > 0 && pieces < MostPieces && joined.Length < LongestLabel)
            {
                int start = end;
                while (start > 0 && !CharFolding.IsSpace(text[start - 1]))
                {
                    start--;
                }

                string piece = start == 0 && end == text.Length ? text : text.Substring(start, end - start);
                joined = joined.Length == 0 ? piece : piece + joined;
                pieces++;
                LabelMatch match = Matcher.Row(joined);
                if (IsBetter(match, best) && !(isColumn && i < texts.Count - 1 && match.Quality == MatchQuality.Near))
                {
                    best = match;
                    printed = joined;
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

namespace GovInfoDisclosure.Reading.Sections;

/// <summary>
/// Parts lines on which a page's text was run together: the title, headings of sections and their text, and, where nearly all labels of a table stand there
/// before their values, its rows. What a line names only once or twice stays on it.
/// </summary>
internal sealed class LongLines
{
    /// <summary>Two headings and some text: shorter lines are navigation, or one heading with its text.</summary>
    private const int Shortest = 60;

    /// <summary>Longer lines are no report's.</summary>
    private const int Longest = 200_000;

    /// <summary>A section's text is longer; headings that follow one another nearer are a table of contents.</summary>
    private const int FewestBetween = 12;

    /// <summary>The longest heading of the form, and spaces in it.</summary>
    private const int LongestHeading = 30;

    /// <summary>A cell breaks a label into so many words, the name of its group among them.</summary>
    private const int MostWordsOfLabel = 6;

    /// <summary>Of table 2's and table 3's rows at least so many must be told by their labels; of table 4's one row its values.</summary>
    private static readonly int[] FewestRows = [0, 0, 5, 20, 0];

    private readonly StringBuilder text = new();
    private readonly List<(int Line, int Column)> origins = [];

    /// <summary>The text with a line end before each part.</summary>
    public string Text => text.ToString();

    /// <summary>The same text in lines; null where it has no such line.</summary>
    public static LongLines? Of(ReadOnlySpan<char> text, CancellationToken cancellationToken)
    {
        LongLines? made = null;
        int number = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = EndOfLine(text, start);
            ReadOnlySpan<char> whole = text.Slice(start, end - start);
            number++;
            string line = MayHaveHeadings(whole) ? whole.ToString() : "";
            if (line.Length == 0 || Cuts(line) is not { Count: > 0 } cuts)
            {
                made?.Add(whole, number, 0);
                continue;
            }

            if (made is null && HasOtherLineEnds(text))
            {
                return null;
            }

            made ??= Before(text, start);
            for (int i = -1; i < cuts.Count; i++)
            {
                int from = i < 0 ? 0 : cuts[i];
                int to = i + 1 < cuts.Count ? cuts[i + 1] : whole.Length;
                if (to > from)
                {
                    made.Add(whole.Slice(from, to - from), number, from);
                }
            }
        }

        return made;
    }

    /// <summary>The place in the document of one in the parted text.</summary>
    public Place PlaceOf(Place place) => place.Line < 1 || place.Line > origins.Count ? place
        : new Place(origins[place.Line - 1].Line, place.Column == 0 ? 0 : place.Column + origins[place.Line - 1].Column);

    private static int EndOfLine(ReadOnlySpan<char> text, int start) => text.Slice(start).IndexOf('\n') is >= 0 and int length ? start + length : text.Length;

    /// <summary>Whether a line is of the length and has numbers of two headings: hardly any is looked at any further, or copied.</summary>
    private static bool MayHaveHeadings(ReadOnlySpan<char> line)
    {
        int numbers = 0;
        for (int behind = 0; line.Length is >= Shortest and <= Longest && numbers < 2;)
        {
            int at = line.Slice(behind).IndexOf('、') + behind;
            if (at < behind)
            {
                break;
            }

            numbers += at > 0 && IsNumber(line[at - 1]) ? 1 : 0;
            behind = at + 1;
        }

        return numbers == 2;
    }

    private static bool IsNumber(char c) => "一二三四五六".IndexOf(c) >= 0;

    /// <summary>Whether a line ends with \r alone: such lines would be counted otherwise.</summary>
    private static bool HasOtherLineEnds(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
            {
                return true;
            }
        }

        return false;
    }

    private static LongLines Before(ReadOnlySpan<char> text, int end)
    {
        var made = new LongLines();
        int number = 0;
        for (int start = 0, next; start < end; start = next + 1)
        {
            next = EndOfLine(text, start);
            made.Add(text.Slice(start, next - start), ++number, 0);
        }

        return made;
    }

    private void Add(ReadOnlySpan<char> part, int line, int column)
    {
        text.Append(part.ToString()).Append('\n');
        origins.Add((line, column));
    }

    /// <summary>Where parts begin in a line, in order; none where it has no two headings of sections with text between them.</summary>
    private static List<int> Cuts(string line)
    {
        List<(int Start, int End, SectionKind Kind)> headings = Headings(line);
        if (headings.Count < 2 || !InOrder(headings))
        {
            return [];
        }

        List<int> cuts = [.. Title(line, headings[0].Start)];
        for (int i = 0; i < headings.Count; i++)
        {
            (int start, int end, SectionKind kind) = headings[i];
            cuts.Add(start);
            cuts.Add(end);
            int behind = i + 1 < headings.Count ? headings[i + 1].Start : line.Length;
            cuts.AddRange(kind switch
            {
                SectionKind.ProactiveDisclosure => Rows(line, end, behind, 2),
                SectionKind.Requests => Rows(line, end, behind, 3),
                SectionKind.ReconsiderationAndLitigation => Rows(line, end, behind, 4),
                _ => [],
            });
        }

        return cuts;
    }

    private static bool InOrder(List<(int Start, int End, SectionKind Kind)> headings)
    {
        for (int i = 1; i < headings.Count; i++)
        {
            if (headings[i].Kind <= headings[i - 1].Kind || headings[i].Start - headings[i - 1].End < FewestBetween)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Numbered headings of sections, each up to the space behind it.</summary>
    private static List<(int Start, int End, SectionKind Kind)> Headings(string line)
    {
        List<(int Start, int End, SectionKind Kind)> found = [];
        for (int at = line.IndexOf('、'); at > 0; at = line.IndexOf('、', at + 1))
        {
            int start = at - 1;
            int end = at + 1;
            while (end < line.Length && !CharFolding.IsSpace(line[end]) && line[end] is not ('|' or '。') && end - start <= LongestHeading)
            {
                end++;
            }

            bool isApart = start == 0 || CharFolding.IsSpace(line[start - 1]) || line[start - 1] is '|' or '。';
            if (isApart && IsNumber(line[start]) && end - start <= LongestHeading
                && SectionTitles.Match(line.Substring(start, end - start), 0) is { IsNumberedInBrackets: false } heading)
            {
                found.Add((start, end, heading.Kind));
            }
        }

        return found;
    }

    /// <summary>The words before the first heading that are a title with its year and agency: where they begin and end.</summary>
    private static IEnumerable<int> Title(string line, int end)
    {
        foreach ((int from, int to) in Words(line, 0, end))
        {
            if (TitleText.Parse(line.Substring(from, to - from)) is { Agency.Length: > 0, Year: not null })
            {
                return [from, to];
            }
        }

        return [];
    }

    /// <summary>
    /// Where rows of a table begin: with the most words before a value that are a label of the form, and with words behind values. None where fewer rows are
    /// told than make it sure that the table stands here.
    /// </summary>
    private static List<int> Rows(string line, int start, int end, int table)
    {
        List<(int From, int To)> words = [.. Words(line, start, end)];
        var matcher = new LabelMatcher(table == 2 ? LabelVocabulary.Table2 : table == 3 ? LabelVocabulary.Table3 : LabelVocabulary.Table4);
        bool[] areValues = [.. words.Select(word => ValueText.KindOf(line, word.From, word.To) is FieldKind.Number or FieldKind.Dash)];
        List<int> cuts = [];
        int rows = 0;
        int first = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (areValues[i] && i > first && !areValues[i - 1])
            {
                int label = table == 4 ? i : Label(line, words, first, i, matcher);
                rows += label < i ? 1 : 0;
                if (label > first || table == 4)
                {
                    cuts.Add(words[label].From);
                }
            }
            else if (!areValues[i] && i > 0 && areValues[i - 1])
            {
                cuts.Add(words[i].From);
                first = i;
            }
        }

        // Words with nothing but spaces between them stand in no columns: each is a cell of its own.
        return rows < FewestRows[table] ? [] : line.IndexOf('|', start, end - start) >= 0 ? cuts : words.ConvertAll(word => word.From);
    }

    /// <summary>The first of the words before a value that are its label; the value itself where they are none.</summary>
    private static int Label(string line, List<(int From, int To)> words, int first, int value, LabelMatcher matcher)
    {
        for (int from = Math.Max(first, value - MostWordsOfLabel); from < value; from++)
        {
            string label = string.Concat(words.GetRange(from, value - from).Select(word => line.Substring(word.From, word.To - word.From)));
            if (matcher.Row(label) is { Entry: not null, Quality: MatchQuality.Exact or MatchQuality.Variant })
            {
                return from;
            }
        }

        return value;
    }

    private static IEnumerable<(int From, int To)> Words(string line, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CharFolding.IsSpace(line[i]) || line[i] == '|')
            {
                continue;
            }

            int from = i;
            while (i < end && !CharFolding.IsSpace(line[i]) && line[i] != '|')
            {
                i++;
            }

            yield return (from, i);
        }
    }
}

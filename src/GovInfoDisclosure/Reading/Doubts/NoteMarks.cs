namespace GovInfoDisclosure.Reading.Doubts;

/// <summary>
/// The marks of notes that the text below tables explains (注：1.…) and no table shows. The text of a page has a raised mark right behind its number, as if
/// it were one more digit: 210¹ is printed as 2101, and every number that ends with such a mark may be one digit shorter.
/// </summary>
internal static class NoteMarks
{
    private const string Raised = "¹²³⁴⁵⁶⁷⁸⁹";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨";
    private const string BehindMark = ".、:)]";
    private static readonly string FirstOfWords = new([.. PageFurniture.NoteWords.Select(word => word[0])]);

    /// <param name="lines">The lines of the document.</param>
    /// <param name="start">The first line of the tables.</param>
    /// <param name="end">The line behind the last of them, notes included.</param>
    public static string Find(List<TextLine> lines, int start, int end)
    {
        string marks = "";
        var notes = new HashSet<int>();
        bool isAmongNotes = false;
        for (int i = start; i < end; i++)
        {
            if (!isAmongNotes && FirstOfWords.IndexOf(PageFurniture.FirstSign(lines[i].Content)) < 0)
            {
                continue;
            }

            string text = CharFolding.Plain(lines[i].Content);
            string? word = Array.Find(PageFurniture.NoteWords, word => text.StartsWith(word, StringComparison.Ordinal));
            string note = word is null ? text : text.Substring(word.Length).TrimStart(':');
            char? mark = word is not null || isAmongNotes ? MarkAt(note) : null;

            // A label's number may stand right below a note that has none.
            isAmongNotes = mark is not null ? word is not null || mark == (marks.Length == 0 ? '1' : marks[marks.Length - 1] + 1)
                : text.Length == 0 ? isAmongNotes
                : note.Length == 0;
            if (isAmongNotes || word is not null)
            {
                notes.Add(i);
                marks += isAmongNotes ? mark : null;
            }
        }

        return new string([.. marks.Where(mark => !IsShown(lines, start, end, notes, mark)).Distinct()]);
    }

    /// <summary>The mark that a note begins with, one digit and a sign behind it; null where it begins otherwise.</summary>
    private static char? MarkAt(string text)
    {
        string mark = text.TrimStart('[', '(');
        return mark.Length > 2 && mark[0] is >= '1' and <= '9' && BehindMark.Contains(mark[1]) && !Digits.IsDigit(mark[2]) ? mark[0] : null;
    }

    /// <summary>Whether a table shows the mark so that no digit can be meant: in brackets, raised, circled, or behind a zero that begins a number.</summary>
    private static bool IsShown(List<TextLine> lines, int start, int end, HashSet<int> notes, char mark)
    {
        string[] shapes = [$"[{mark}]", Raised.Substring(mark - '1', 1), Circled.Substring(mark - '1', 1)];
        string behindZero = "0" + mark;
        return Enumerable.Range(start, Math.Max(end - start, 0)).Any(i => !notes.Contains(i)
            && (Array.Exists(shapes, shape => lines[i].Content.IndexOf(shape, StringComparison.Ordinal) > 0)
                || Array.IndexOf(lines[i].Content.Split(' '), behindZero) >= 0));
    }
}

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Text with tables in HTML, as converters write Markdown for merged cells: the lines stay lines, the tables become tables.</summary>
internal static class HtmlText
{
    /// <summary>So many lines that are rows of Markdown, of a wiki or rules of dashes are a table of a text: a page has them in tags.</summary>
    private const int FewestRows = 3;

    /// <summary>A rule of dashes is longer than what parts words.</summary>
    private const int ShortestRule = 10;

    /// <summary>Whether a text is a page of its own, and not text with HTML in it.</summary>
    public static bool IsPage(string text)
    {
        string head = text.Substring(0, Math.Min(text.Length, 4096)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        bool hasFrame = head.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0
            || head.IndexOf("<!doctype", StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("<body", StringComparison.OrdinalIgnoreCase) >= 0;
        int table = text.IndexOf("<table", StringComparison.OrdinalIgnoreCase);

        // Text before the first tag of any kind, line by line, is what a page never has.
        int tag = text.IndexOf('<');
        bool hasLinesBefore = table > 0 && text.IndexOf('\n', 0, Math.Max(0, tag)) >= 0 && text.Substring(0, tag).Trim().Length > 0;
        return hasFrame || ((table < 0 || !hasLinesBefore) && !HasRows(text));
    }

    /// <summary>
    /// The lines of a text whose tables are none of HTML, as converters write Markdown that keeps <c>div</c> and <c>span</c>: each tag became as many spaces
    /// around the word that it stands in, so that all else stands where it stood; null where it has a table in HTML.
    /// </summary>
    public static string? WithoutTags(string text)
    {
        if (text.IndexOf("<table", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return null;
        }

        var plain = new StringBuilder(text.Length);
        int last = text.LastIndexOf('>');
        bool isInWord = false;
        int owed = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int end = i < last && text[i] == '<' && IsTag(text, i) ? text.IndexOf('>', i) : -1;
            if (end < 0)
            {
                isInWord = text[i] is not (' ' or '\t' or '|' or '\n' or '\r');
                plain.Append(' ', isInWord ? 0 : owed).Append(text[i]);
                owed = isInWord ? owed : 0;
                continue;
            }

            int ends = text.IndexOf('\n', i, end - i) < 0 ? 0 : text.Substring(i, end - i).Split('\n').Length - 1;
            plain.Append('\n', ends).Append(' ', isInWord ? 0 : end + 1 - i);
            owed += isInWord ? end + 1 - i : 0;
            i = end;
        }

        return plain.ToString();
    }

    /// <summary>Whether the text has a table that is told by its lines.</summary>
    private static bool HasRows(string text)
    {
        int rows = 0;
        for (int start = 0; start < text.Length && rows < FewestRows; start++)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int found ? found : text.Length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start).Trim();
            rows += (line.Length > 1 && line[0] == '|' && line.IndexOf('<') < 0) || (line.Length > ShortestRule && IsRule(line)) ? 1 : 0;
            start = end;
        }

        return rows == FewestRows;
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (c is not ('-' or '=' or '+' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    public static SourceDocument Read(string text, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var blocks = new List<SourceBlock>();
        var findings = new List<Finding>();
        int line = 1;
        int at = 0;
        while (at < text.Length)
        {
            int table = text.IndexOf("<table", at, StringComparison.OrdinalIgnoreCase);
            int end = table < 0 ? text.Length : table;
            line = AddLines(text, at, end, line, blocks, limits, cancellationToken);
            if (table < 0)
            {
                break;
            }

            int close = text.IndexOf("</table>", table, StringComparison.OrdinalIgnoreCase);
            int after = close < 0 ? text.Length : close + "</table>".Length;
            SourceDocument inner = HtmlDoor.Read(text.Substring(table, after - table), limits, cancellationToken);
            foreach (SourceBlock block in inner.Blocks)
            {
                blocks.Add(Shift(block, line - 1));
            }

            findings.AddRange(inner.Findings);
            for (int i = table; i < after; i++)
            {
                line += text[i] == '\n' ? 1 : 0;
            }

            at = after;
        }

        return new SourceDocument { Blocks = new ValueList<SourceBlock>(blocks), Findings = new ValueList<Finding>(findings) };
    }

    private static int AddLines(
        string text, int from, int to, int line, List<SourceBlock> blocks, DocumentLimits limits, CancellationToken cancellationToken)
    {
        int start = from;
        for (int i = from; i <= to; i++)
        {
            if (i < to && text[i] != '\n')
            {
                continue;
            }

            string content = text.Substring(start, i - start).TrimEnd('\r');
            if (HasTag(content))
            {
                // A line of a fragment: its tags are no words of it.
                foreach (SourceBlock block in HtmlDoor.Read(content, limits, cancellationToken).Blocks)
                {
                    blocks.Add(block with { Place = new Place(line, 1) });
                }
            }
            else if (content.Trim().Length > 0)
            {
                blocks.Add(new SourceParagraph { Text = content, Place = new Place(line, 1) });
            }

            line += i < to ? 1 : 0;
            start = i + 1;
        }

        return line;
    }

    private static bool HasTag(string line)
    {
        int open = line.IndexOf('<');
        return open >= 0 && IsTag(line, open) && line.IndexOf('>', open) > 0;
    }

    private static bool IsTag(string text, int open) => open + 1 < text.Length && (char.IsLetter(text[open + 1]) || text[open + 1] == '/');

    /// <summary>A block of a table's own source, with the lines of the whole text.</summary>
    private static SourceBlock Shift(SourceBlock block, int lines)
    {
        Place? Moved(Place? place) => place is Place known && known.Line > 0
            ? new Place(known.Line + lines, known.Column) { Table = known.Table, Row = known.Row }
            : place;

        if (block is not SourceTable table)
        {
            return block with { Place = Moved(block.Place) };
        }

        return table with { Cells = [.. table.Cells.Select(cell => cell with { Place = Moved(cell.Place) })], Place = Moved(table.Place) };
    }
}

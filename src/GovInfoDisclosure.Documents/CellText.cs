namespace GovInfoDisclosure.Documents;

/// <summary>Collects the text of a paragraph or a cell as a page shows it: white space folded, line ends where elements make them.</summary>
internal sealed class CellText
{
    /// <summary>What a cell says that holds a picture and no words: no number, so that its place in a table of numbers is not taken for a blank.</summary>
    public const string Pictured = "（图片）";

    private readonly StringBuilder text = new();
    private readonly List<(int Start, int End)> marks = [];
    private int open = -1;
    private bool spaceDue;

    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds the characters of a text node; runs of white space are one space, as browsers show them.</summary>
    public void Add(string raw, bool keepsLines)
    {
        foreach (char c in raw)
        {
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (c == '\n' && keepsLines)
            {
                EndLine();
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                spaceDue = text.Length > 0 && text[text.Length - 1] != '\n';
            }
            else
            {
                if (spaceDue)
                {
                    text.Append(' ');
                    spaceDue = false;
                }

                text.Append(c);
            }
        }
    }

    /// <summary>Adds characters as they are, where a page shows every space.</summary>
    public void AddAsIs(string raw) => text.Append(raw);

    /// <summary>Ends the line, unless nothing stands on it.</summary>
    public void EndLine()
    {
        spaceDue = false;
        if (text.Length > 0 && text[text.Length - 1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>What follows is raised or lowered: the mark of a note, never part of a number.</summary>
    public void OpenMark() => open = open < 0 ? text.Length : open;

    /// <summary>What follows stands on its line again.</summary>
    public void CloseMark()
    {
        if (open >= 0 && text.Length > open)
        {
            marks.Add((open, text.Length));
        }

        open = -1;
    }

    /// <summary>Adds a tab, which parts the cells of a table that is laid out by tabs.</summary>
    public void AddTab()
    {
        spaceDue = false;
        text.Append('\t');
    }

    /// <summary>
    /// What was collected, without line ends and spaces around it; the collector is empty again. Where tabs part it, those before and behind part it as well.
    /// </summary>
    public string Take()
    {
        string all = TakeAsIs().Trim('\n');
        string inner = all.Trim('\n', ' ', '\t', '\u00A0', '\u3000');
        return inner.IndexOf('\t') < 0 ? inner : all;
    }

    /// <summary>What was collected, with all spaces, marks in square brackets; the collector is empty again.</summary>
    public string TakeAsIs()
    {
        CloseMark();
        if (HasPlain())
        {
            for (int i = marks.Count - 1; i >= 0; i--)
            {
                text.Insert(marks[i].End, ']').Insert(marks[i].Start, '[');
            }
        }

        string result = text.ToString();
        text.Clear();
        marks.Clear();
        spaceDue = false;
        return result;
    }

    /// <summary>Whether anything stands on its line: where all is raised, none of it is a mark.</summary>
    private bool HasPlain()
    {
        int at = 0;
        foreach ((int start, int end) in marks)
        {
            if (HasInk(at, start))
            {
                return true;
            }

            at = end;
        }

        return marks.Count > 0 && HasInk(at, text.Length);
    }

    private bool HasInk(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end;
    }
}

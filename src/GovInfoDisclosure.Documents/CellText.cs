namespace GovInfoDisclosure.Documents;

/// <summary>Collects the text of a paragraph or a cell as a page shows it: white space folded, line ends where elements make them.</summary>
internal sealed class CellText
{
    private readonly StringBuilder text = new();
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

    /// <summary>What was collected, without line ends and spaces around it; the collector is empty again.</summary>
    public string Take() => TakeAsIs().Trim('\n', ' ', '\t', '\u00A0', '\u3000');

    /// <summary>What was collected, with all spaces; the collector is empty again.</summary>
    public string TakeAsIs()
    {
        string result = text.ToString();
        text.Clear();
        spaceDue = false;
        return result;
    }
}

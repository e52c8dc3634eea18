namespace GovInfoDisclosure.Prose;

/// <summary>The prose of one section as one run of characters, each of which knows its place.</summary>
/// <remarks>White space is left out and every sign is folded (half width, simplified), so that words can be matched however they are printed and where a line
/// end or a space cuts them. Two digits that white space parts are kept apart by a space: nobody can say whether they are one number. A line feed parts
/// paragraphs. Page numbers and the lines of tables are left out.</remarks>
internal sealed class ProseText : IEquatable<ProseText>
{
    private readonly StringBuilder folded;

    /// <summary>The column of each character, from 1, in the line that it is of.</summary>
    private readonly List<int> columns;

    /// <summary>Each line that has characters here, and the first of them.</summary>
    private readonly List<(int Start, DocumentLine Line)> lines = [];

    private ProseText(DocumentSection section)
    {
        Section = section;
        int length = Math.Min(section.Lines.Sum(line => line is { IsTable: false } ? line.Text?.Length + 1 ?? 0 : 0), ProseLimits.SectionCharacters);
        folded = new StringBuilder(length);
        columns = new List<int>(length);
        bool open = false;
        foreach (DocumentLine line in section.Lines)
        {
            if (line is null || line.Text is null || line.IsTable || PageFurniture.IsPageNumberInProse(line.Text))
            {
                // A page number may stand in the middle of a sentence, as may the blank lines around it.
                continue;
            }

            if (PageFurniture.IsBlank(line.Text))
            {
                open = open && !ProseLines.EndsSentence(folded);
                continue;
            }

            lines.Add((folded.Length, line));
            if (!open || ProseLines.StartsItem(line.Text) || ProseLines.EndsFully(folded))
            {
                Break();
            }

            Add(line.Text);
            if (columns.Count >= ProseLimits.SectionCharacters)
            {
                break;
            }

            open = !ProseLines.IsHeading(line.Text);
        }

        Folded = folded.ToString();
    }

    /// <summary>The section that it is of.</summary>
    public DocumentSection Section { get; }

    /// <summary>The text to match words against.</summary>
    public string Folded { get; }

    public static ProseText Of(DocumentSection section) => new(section);

    /// <summary>The place of a character.</summary>
    public Place PlaceAt(int index) => LineOf(index).At(columns[index]);

    /// <summary>The exact words, without the white space inside them.</summary>
    public string Quote(int start, int end)
    {
        var quote = new StringBuilder();
        for (int i = start; i < end && i - start < ProseLimits.QuoteCharacters; i++)
        {
            if (Folded[i] != '\n')
            {
                quote.Append(Folded[i] == ' ' ? ' ' : LineOf(i).Text[columns[i] - 1]);
            }
        }

        return quote.ToString();
    }

    /// <summary>The last line that begins at a character or before it.</summary>
    private DocumentLine LineOf(int index)
    {
        int low = 0;
        int high = lines.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = lines[middle].Start <= index ? (middle, high) : (low, middle);
        }

        return lines[low].Line;
    }

    /// <summary>Whether it is the prose of an equal section.</summary>
    public bool Equals(ProseText? other) => Section.Equals(other?.Section);

    public override bool Equals(object? obj) => Equals(obj as ProseText);

    public override int GetHashCode() => Section.GetHashCode();

    private void Add(string text)
    {
        bool space = folded.Length > 0;
        char last = space ? folded[folded.Length - 1] : '\0';
        for (int i = 0; i < text.Length && columns.Count < ProseLimits.SectionCharacters; i++)
        {
            char sign = text[i];
            if (CharFolding.IsSpace(sign) || char.IsControl(sign))
            {
                space = true;
                continue;
            }

            char plain = CharFolding.Fold(sign);
            if (space && Digits.IsDigit(plain) && Digits.IsDigit(last))
            {
                Put(' ', i + 1);
            }

            space = false;
            last = plain;
            Put(plain, i + 1);
        }
    }

    private void Break()
    {
        if (folded.Length > 0 && folded[folded.Length - 1] != '\n')
        {
            Put('\n', 1);
        }
    }

    private void Put(char plain, int column)
    {
        folded.Append(plain);
        columns.Add(column);
    }
}

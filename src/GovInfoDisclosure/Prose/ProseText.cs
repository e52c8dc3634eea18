namespace GovInfoDisclosure.Prose;

/// <summary>The prose of one section as one run of characters, each of which knows its place.</summary>
/// <remarks>White space is left out and every sign is folded (half width, simplified), so that words can be matched however they are printed and where a line
/// end or a space cuts them. Two digits that white space parts are kept apart by a space: nobody can say whether they are one number. A line feed parts
/// paragraphs. Page numbers and the lines of tables are left out.</remarks>
internal sealed class ProseText
{
    private readonly StringBuilder folded = new();
    private readonly StringBuilder original = new();
    private readonly List<Place> places = new();

    private ProseText(DocumentSection section)
    {
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

            if (!open || ProseLines.StartsItem(line.Text) || ProseLines.EndsFully(folded))
            {
                Break(line);
            }

            Add(line);
            if (places.Count >= ProseLimits.SectionCharacters)
            {
                break;
            }

            open = !ProseLines.IsHeading(line.Text);
        }

        Folded = folded.ToString();
    }

    /// <summary>The text to match words against.</summary>
    public string Folded { get; }

    public static ProseText Of(DocumentSection section) => new(section);

    /// <summary>The place of a character.</summary>
    public Place PlaceAt(int index) => places[index];

    /// <summary>The exact words, without the white space inside them.</summary>
    public string Quote(int start, int end)
    {
        int length = System.Math.Min(end - start, ProseLimits.QuoteCharacters);
        return original.ToString(start, length).Replace("\n", string.Empty);
    }

    private void Add(DocumentLine line)
    {
        bool space = folded.Length > 0;
        string text = line.Text;
        for (int i = 0; i < text.Length && places.Count < ProseLimits.SectionCharacters; i++)
        {
            char sign = text[i];
            if (CharFolding.IsSpace(sign) || char.IsControl(sign))
            {
                space = true;
                continue;
            }

            char plain = CharFolding.Fold(sign);
            if (space && Digits.IsDigit(plain) && folded.Length > 0 && Digits.IsDigit(folded[folded.Length - 1]))
            {
                Put(' ', ' ', line.At(i + 1));
            }

            space = false;
            Put(plain, sign, line.At(i + 1));
        }
    }

    private void Break(DocumentLine line)
    {
        if (folded.Length > 0 && folded[folded.Length - 1] != '\n')
        {
            Put('\n', '\n', line.At(1));
        }
    }

    private void Put(char plain, char sign, Place place)
    {
        folded.Append(plain);
        original.Append(sign);
        places.Add(place);
    }
}

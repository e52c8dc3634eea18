using System.Buffers;

namespace GovInfoDisclosure.Prose;

/// <summary>The prose of one section as one run of characters, each of which knows its place.</summary>
/// <remarks>White space is left out and every sign is folded (half width, simplified), so that words can be matched however they are printed and where a line
/// end or a space cuts them. Two digits that white space parts are kept apart by a space: nobody can say whether they are one number. A line feed parts
/// paragraphs. Page numbers and the lines of tables are left out.</remarks>
internal sealed class ProseText : IEquatable<ProseText>
{
    /// <summary>The stretches of characters that stand side by side in a line of the section: the first of each, and its column from 1.</summary>
    private readonly List<(int Start, int Column, int Line)> stretches = [];

    private ProseText(DocumentSection section)
    {
        Section = section;
        int most = 0;
        foreach (DocumentLine line in section.Lines)
        {
            // A space may part two digits, and a line feed the line from the one before.
            most += line.IsTable ? 0 : line.Text.Length + 2;
        }

        char[] room = ArrayPool<char>.Shared.Rent(Math.Min(most, ProseLimits.SectionCharacters) + 2);
        int length = 0;
        bool open = false;
        for (int i = 0; i < section.Lines.Count; i++)
        {
            DocumentLine line = section.Lines[i];
            if (line.IsTable || PageFurniture.IsPageNumberInProse(line.Text))
            {
                // A page number may stand in the middle of a sentence, as may the blank lines around it.
                continue;
            }

            if (PageFurniture.IsBlank(line.Text))
            {
                open = open && !ProseLines.EndsSentence(room.AsSpan(0, length));
                continue;
            }

            stretches.Add((length, 1, i));
            if (!open || ProseLines.StartsItem(line.Text) || ProseLines.EndsFully(room.AsSpan(0, length)))
            {
                Break(room, ref length);
            }

            Add(room, ref length, line.Text, i);
            if (length >= ProseLimits.SectionCharacters)
            {
                break;
            }

            open = !ProseLines.IsHeading(line.Text);
        }

        Folded = new string(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
    }

    /// <summary>The section that it is of.</summary>
    public DocumentSection Section { get; }

    /// <summary>The text to match words against.</summary>
    public string Folded { get; }

    public static ProseText Of(DocumentSection section) => new(section);

    /// <summary>The place of a character.</summary>
    public Place PlaceAt(int index)
    {
        (DocumentLine line, int column) = Printed(index);
        return line.At(column);
    }

    /// <summary>The exact words, without the white space inside them.</summary>
    public string Quote(int start, int end)
    {
        var quote = new StringBuilder();
        for (int i = start; i < end && i - start < ProseLimits.QuoteCharacters; i++)
        {
            if (Folded[i] != '\n')
            {
                (DocumentLine line, int column) = Printed(i);
                quote.Append(Folded[i] == ' ' ? ' ' : line.Text[column - 1]);
            }
        }

        return quote.ToString();
    }

    /// <summary>The line of a character and its column there: it stands in the last stretch that begins at it or before it.</summary>
    private (DocumentLine Line, int Column) Printed(int index)
    {
        int low = 0;
        int high = stretches.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = stretches[middle].Start <= index ? (middle, high) : (low, middle);
        }

        (int start, int column, int line) = stretches[low];
        return (Section.Lines[line], column + index - start);
    }

    /// <summary>Whether it is the prose of an equal section.</summary>
    public bool Equals(ProseText? other) => Section.Equals(other?.Section);

    public override bool Equals(object? obj) => Equals(obj as ProseText);

    public override int GetHashCode() => Section.GetHashCode();

    private void Add(char[] room, ref int length, string text, int line)
    {
        bool space = length > 0;
        char last = space ? room[length - 1] : '\0';
        for (int i = 0; i < text.Length && length < ProseLimits.SectionCharacters; i++)
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
                Put(room, ref length, ' ', i + 1, line);
            }

            space = false;
            last = plain;
            Put(room, ref length, plain, i + 1, line);
        }
    }

    private static void Break(char[] room, ref int length)
    {
        if (length > 0 && room[length - 1] != '\n')
        {
            room[length++] = '\n';
        }
    }

    private void Put(char[] room, ref int length, char plain, int column, int line)
    {
        (int start, int first, _) = stretches[stretches.Count - 1];
        if (column != first + length - start)
        {
            stretches.Add((length, column, line));
        }

        room[length++] = plain;
    }
}

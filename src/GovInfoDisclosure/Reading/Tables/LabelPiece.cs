namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What a label may have of one line: the text before the values from a place on.</summary>
/// <param name="Field">The text.</param>
/// <param name="Start">Where in it the piece begins.</param>
/// <param name="Letters">What of the piece stands in spellings.</param>
internal sealed record LabelPiece(GridField Field, int Start, string Letters)
{
    /// <summary>A line of a column so narrow that the next one touches it.</summary>
    private const int NarrowWord = 4;

    public int Column => Field.Column + Start;

    public string Text => Field.Text.Substring(Start);

    public Place Place => new(Field.Place.Line, Field.Place.Column + Start);

    /// <summary>Whether some of it stands below some of another.</summary>
    public bool IsBelow(LabelPiece above, int slack) =>
        Column - slack <= above.Column + above.Text.Length && above.Column - slack <= Column + Text.Length;

    /// <summary>The same piece behind the number of its item, which stands on the next line.</summary>
    public LabelPiece Behind(string number) => this with { Letters = RowSpelling.LettersOf(number) + Letters };

    /// <summary>The whole field, and each end of it that a space, an item number, or the one character of a narrow column parts from the rest.</summary>
    public static List<LabelPiece> Of(GridField field)
    {
        string text = field.Text;
        var pieces = new List<LabelPiece>();
        for (int start = 0; start < text.Length; start++)
        {
            bool isWord = start == 0 || CharFolding.IsSpace(text[start - 1]);
            bool isBesideOne = start == 1 && text.Length <= NarrowWord && CharFolding.Fold(text[0]) != '(';

            // The number of an item may stand beside the second line of its label, where the label is centred.
            bool isBehindNumber = start is 2 or 3 && RowSpelling.IsItemNumber(text, start);
            if (isWord || isBesideOne || isBehindNumber)
            {
                pieces.Add(new LabelPiece(field, start, RowSpelling.LettersFrom(text, start)));
            }
        }

        return pieces;
    }
}

namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Where numbers stand beside a label of several lines.</summary>
internal enum LabelPlace
{
    /// <summary>Beside its first line.</summary>
    Top,

    /// <summary>Beside its middle.</summary>
    Middle,

    /// <summary>Beside its last line.</summary>
    Bottom,
}

/// <summary>A row of a table that no vertical lines enclose.</summary>
internal sealed class TableRow
{
    /// <summary>How far, in heights, a label's middle or edge may be off its numbers: fonts differ by a tenth, the next line is half a height away.</summary>
    private const double Off = 0.27;

    /// <summary>The numbers, from left to right; none where all cells are blank.</summary>
    public List<Phrase> Numbers { get; } = [];

    public TextBlock? Label { get; set; }

    /// <summary>What the label goes on with on the next page.</summary>
    public TextBlock? Rest { get; set; }

    /// <summary>Whether it is the last with numbers on its page.</summary>
    public bool IsLastOfPage { get; set; }

    /// <summary>Whether its label stands beside its numbers as only one does that the end of a page cuts.</summary>
    public bool IsCut { get; set; }

    public Phrase First => Numbers.Count > 0 ? Numbers[0] : Label!.First;

    public bool Stands(LabelPlace place)
    {
        double top = Label!.First.Foot;
        double bottom = Label.Last.Foot;
        double at = place switch { LabelPlace.Top => top, LabelPlace.Bottom => bottom, _ => (top + bottom) / 2 };
        return Math.Abs(Numbers[0].Foot - at) <= Off * Label.First.Height;
    }
}

namespace GovInfoDisclosure.Documents.Word;

/// <summary>What is open while a Word file is walked: the body, a table, a cell, a text box; with the paragraph that is being collected.</summary>
/// <param name="table">The table, where one is open.</param>
/// <param name="isAsIs">Whether every space is kept, and paragraphs without text: those of a form that this library wrote.</param>
internal sealed class WordFrame(WordTable? table, bool isAsIs = false)
{
    private readonly CellText text = new();
    private readonly List<SourceBlock> boxes = [];

    public WordTable? Table { get; } = table;

    public List<SourceBlock> Blocks { get; } = [];

    /// <summary>Whether characters are text: inside <c>w:t</c>.</summary>
    public bool TakesText { get; set; }

    /// <summary>Whether the run is hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the run is raised or lowered: a mark of a note, never part of a number.</summary>
    public bool IsRaised { get; set; }

    public void Text(string characters)
    {
        if (IsHidden)
        {
            return;
        }

        if (IsRaised)
        {
            text.OpenMark();
        }

        if (isAsIs)
        {
            text.AddAsIs(characters);
        }
        else
        {
            text.Add(characters, keepsLines: false);
        }
    }

    public void Tab()
    {
        if (!IsHidden)
        {
            text.AddTab();
        }
    }

    public void EndLine() => text.EndLine();

    public void StartRun()
    {
        IsHidden = false;
        IsRaised = false;
    }

    public void EndRun()
    {
        text.CloseMark();
        StartRun();
    }

    public void EndParagraph(int mostBlocks)
    {
        EndRun();
        string line = isAsIs ? text.TakeAsIs() : text.Take();
        if ((isAsIs || line.Length > 0) && Blocks.Count < mostBlocks)
        {
            Blocks.Add(new SourceParagraph { Text = line });
        }

        Blocks.AddRange(boxes);
        boxes.Clear();
    }

    public void Add(IEnumerable<SourceBlock> blocks) => Blocks.AddRange(blocks);

    /// <summary>A picture in the paragraph that is being collected; it follows that paragraph, and several are one.</summary>
    public void AddPicture()
    {
        if (boxes.LastOrDefault() is not SourcePicture)
        {
            boxes.Add(new SourcePicture());
        }
    }

    /// <summary>What stands in a text box of the paragraph that is being collected; it follows that paragraph.</summary>
    public void AddBoxes(IEnumerable<SourceBlock> blocks) => boxes.AddRange(blocks);
}

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What the words above the rows of a table say: the columns that they name, block by block, and the words that are none of the form's.</summary>
internal sealed class HeadScanner
{
    /// <summary>All heads of table 4 in one cell have some hundred characters, and spaces between them.</summary>
    private const int LongestHead = 600;

    private static readonly FoldedSigns FirstOfArticle = new("第");
    private static readonly char[] Spaces = [' ', '\u3000', '\u00A0'];

    private readonly TextGrid grid;
    private readonly LabelMatcher matcher;
    private readonly bool isOfCases;
    private readonly List<LabelledRun> runs;
    private readonly List<PrintedText> printedTexts;
    private readonly StringBuilder text = new();
    private string? printedText;
    private string block = "";

    /// <param name="grid">The table's cells.</param>
    /// <param name="matcher">The labels of the form.</param>
    /// <param name="isOfCases">Whether the table is that of the cases, whose columns have the labels that rows have elsewhere.</param>
    /// <param name="runs">The rows that were found so far.</param>
    /// <param name="printedTexts">Takes each of several names that stand in one cell.</param>
    public HeadScanner(TextGrid grid, LabelMatcher matcher, bool isOfCases, List<LabelledRun> runs, List<PrintedText> printedTexts)
    {
        this.grid = grid;
        this.matcher = matcher;
        this.isOfCases = isOfCases;
        this.runs = runs;
        this.printedTexts = printedTexts;
    }

    /// <summary>Every column that a head names, in the order of the document.</summary>
    public List<HeadColumn> Columns { get; } = [];

    /// <summary>Those of the block that is being read.</summary>
    public List<HeadColumn> OfBlock { get; private set; } = [];

    /// <summary>Words of a head that name nothing.</summary>
    public List<(string Word, GridField Field)> UnknownWords { get; } = [];

    /// <summary>Whether all words above the first row are words of the form's head.</summary>
    public bool IsClean { get; private set; } = true;

    public static bool IsBlockHeading(string text) =>
        FirstOfArticle.AreIn(text) && LabelText.CoreOf(text, stackalloc char[LabelText.LongestLabel], out _, out _).StartsWith("第二十条");

    /// <summary>Takes words that are neither a label of a row nor a value.</summary>
    /// <param name="row">The row that they stand in.</param>
    /// <param name="field">The words.</param>
    /// <param name="whole">What all of them together are.</param>
    public void Read(GridRow row, GridField field, LabelMatch whole)
    {
        if (whole.Entry is not null)
        {
            Add(row, field, whole, field.Text);
            return;
        }

        bool any = false;
        List<string>? others = null;
        foreach (string piece in field.Text.IndexOfAny(Spaces) < 0 ? [field.Text] : field.Text.Split(Spaces))
        {
            LabelMatch match = piece.Length > 1 ? matcher.Any(piece) : LabelMatch.None;
            if (match.Entry is not null)
            {
                AddPart(row, field, match, piece);
                any = true;
            }
            else if (piece == "年" && others is { Count: > 0 } && others[others.Count - 1] is { Length: 4 } year && Digits.AreAll(year))
            {
                // 2022 年, as word processors part digits and characters.
                others[others.Count - 1] += piece;
            }
            else if (piece.Length > 1)
            {
                (others ??= []).Add(piece);
            }
        }

        if (!any && matcher.Parts(field.Text, withRows: isOfCases) is { Count: > 0 } parts)
        {
            // Words of a head run together, or each of their characters apart.
            foreach (LabelMatch part in parts)
            {
                AddPart(row, field, part, part.Entry!.Core);
            }

            any = true;
            others = null;
        }

        foreach (string word in others ?? [])
        {
            UnknownWords.Add((word, field));
        }

        if (!any)
        {
            if (IsBlockHeading(field.Text))
            {
                // Printed again beside each of its rows it begins no other block.
                string heading = LabelText.Of(field.Text).Core;
                if (heading != block)
                {
                    BeginBlock();
                }

                block = heading;
            }
            else if (runs.Count == 0 && LabelText.Of(field.Text).Core.Length > 0)
            {
                IsClean = false;
            }
        }

        AddText(field);
    }

    /// <summary>One of several names in one cell: in table 4 that of a block and of one of its columns, which stand right below one another.</summary>
    private void AddPart(GridRow row, GridField field, LabelMatch part, string printed)
    {
        Add(row, field, part, printed);
        if (isOfCases)
        {
            printedTexts.Add(new PrintedText(field, part));
        }
    }

    private void Add(GridRow row, GridField field, LabelMatch match, string printed)
    {
        if (match.Entry!.Kind == LabelKind.Head && match.Entry.Core == "信息内容")
        {
            // Beside two lines of heads it may stand between them.
            bool isBesideHead = OfBlock.Count > 0 && grid.Layout == GridLayout.Spaced && runs.FindLast(run => run.Slots.Count > 0)?.Head != OfBlock;
            if (!isBesideHead)
            {
                BeginBlock();
            }
        }
        else if (match.Entry.Kind == LabelKind.Column)
        {
            var column = new HeadColumn(match.Entry, match.Quality, field, row, printed);
            OfBlock.Add(column);
            Columns.Add(column);
        }

        AddText(field);
    }

    /// <summary>The words of the head, made once for all the rows below it.</summary>
    public string Text() => printedText ??= text.ToString();

    private void AddText(GridField field)
    {
        // Enough for every word of a head; what is longer is prose.
        if (text.Length < LongestHead)
        {
            text.Append(field.Text).Append(' ');
            printedText = null;
        }
    }

    private void BeginBlock()
    {
        OfBlock = [];
        text.Clear();
        printedText = null;
    }
}

namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// A table that no vertical lines enclose. Its columns are told by their heads, its rows by the numbers and by the labels on their height;
/// there is a table only where all of it fits together in one way.
/// </summary>
internal sealed class UnruledTable
{
    /// <summary>Rows are nearly evenly spaced: around a row without numbers is at least this part of the least space between two others.</summary>
    private const double Spacing = 0.95;

    /// <summary>Without labels only many columns below heads are a table.</summary>
    private const int FewestWithoutLabels = 5;

    /// <summary>The form's largest table has two hundred numbers and ninety lines of words; far more would be slow, and is none of its tables.</summary>
    public const int Most = 1000;

    private readonly List<TableRow> rows = [];
    private readonly List<Phrase> numbers;
    private readonly List<TextBlock> heads = [];
    private readonly List<TextBlock> labels = [];
    private readonly List<TextBlock> leafs = [];
    private readonly List<(TextBlock Text, TableRow First, TableRow Last)> groups = [];
    private readonly List<(double Left, double Right, TextBlock? Head)> columns = [];
    private double headFoot;
    private bool isEven;

    private UnruledTable(List<Phrase> numbers) => this.numbers = numbers;

    /// <summary>How near two rows stand; endless where nothing shows it.</summary>
    public double NearestRows { get; private set; }

    /// <summary>The first line of the head.</summary>
    public Phrase First => heads[0].First;

    /// <summary>What its pages repeat of its head.</summary>
    public List<Phrase> Repeated { get; } = [];

    /// <summary>Whether something stands on a page on which the table goes on.</summary>
    public bool GoesOnAt(Phrase phrase) => phrase.Page > First.Page && phrase.Page <= numbers[numbers.Count - 1].Page;

    /// <summary>All that stands in the table.</summary>
    public IEnumerable<Phrase> Phrases => numbers.Concat(Repeated).Concat(numbers.SelectMany(number => number.Rests))
        .Concat(heads.Concat(rows.Select(row => row.Label)).Concat(rows.Select(row => row.Rest)).Concat(groups.Select(group => group.Text))
            .OfType<TextBlock>().SelectMany(block => block.Lines));

    /// <summary>The table of the lines of a region; null where they do not fit together, or fit in several ways.</summary>
    /// <param name="region">The lines, from the head's first to the last below the last numbers.</param>
    /// <param name="rules">Horizontal lines, from top to bottom.</param>
    /// <param name="rowsBefore">How near rows stand in the table before, where it is one with this.</param>
    /// <param name="usual">How numbers stand in the document.</param>
    public static UnruledTable? Of(List<PhraseLine> region, List<Segment> rules, double rowsBefore, NumberAlignment usual)
    {
        List<Phrase> numbers = [.. region.SelectMany(line => line.Phrases).Where(phrase => phrase.IsNumber).OrderBy(phrase => phrase.Foot)];
        List<Phrase> texts = [.. region.SelectMany(line => line.Phrases).Where(phrase => !phrase.IsNumber).OrderBy(phrase => phrase.Foot)];
        if (numbers.Count > Most || texts.Count > Most)
        {
            return null;
        }

        var table = new UnruledTable(numbers);
        return table.FindTexts(texts, rules, rowsBefore) && table.FindColumns(usual) && table.FindLabels() && table.FindOtherTexts() ? table : null;
    }

    /// <summary>The cells, with those that are blank.</summary>
    /// <param name="number">Which table of the document it is, from 1.</param>
    public SourceTable ToBlock(int number)
    {
        var cells = new UnruledCells(number, columns.ConvertAll(column => (column.Left, column.Right)), groups.Select(group => group.Text), labels.Count > 0);
        foreach (TextBlock head in heads.Except(leafs).OrderBy(head => head.First.Foot))
        {
            cells.AddHead(head);
        }

        cells.AddHeads(leafs.OrderBy(leaf => leaf.Left));
        foreach (TableRow row in rows)
        {
            cells.AddRow(row, groups.Where(group => group.First == row).Select(group => (group.Text, rows.IndexOf(group.Last) - rows.IndexOf(row) + 1)));
        }

        return cells.ToBlock();
    }

    /// <summary>Numbers of one height are a row; what stands above all of them is the head, what stands to the left of them a label.</summary>
    private bool FindTexts(List<Phrase> texts, List<Segment> rules, double rowsBefore)
    {
        foreach (Phrase number in numbers)
        {
            if (rows.Count == 0 || !rows[rows.Count - 1].First.IsAt(number.Foot))
            {
                rows.Add(new TableRow());
            }

            rows[rows.Count - 1].Numbers.Add(number);
        }

        // Where all heads end before the numbers begin, as that of one column can, the head's lowest line is that with several words side by side.
        double limit = numbers.Min(number => number.Left);
        Phrase[] above = [.. texts.Where(text => text.Foot < rows[0].First.Foot - (rows[0].First.Height / 2))];
        Phrase? lowest = texts.FindLast(text => text.Right > limit + (UnruledTables.Past * text.Height));
        Phrase? side = Array.FindLast(above, text => Array.Exists(above, other => other != text && other.IsAt(text.Foot)));
        lowest = side is not null && rows.TrueForAll(row => row.Numbers.Count == 1) && !(lowest?.Foot >= side.Foot) ? side : lowest;
        if (lowest is null || !above.Contains(lowest))
        {
            return false;
        }

        headFoot = lowest.Foot;
        Phrase? LabelLine(TableRow row) => texts.Where(text => text.Foot > headFoot && text.IsAt(row.First.Foot)).OrderBy(text => text.Left).LastOrDefault();
        HashSet<Phrase> beside = [.. rows.Select(LabelLine).OfType<Phrase>()];
        TextBlocks blocks = TextBlocks.Of(texts, rules, beside, headFoot, rowsBefore);
        (isEven, NearestRows) = (blocks.IsEven, blocks.NearestRows);
        heads.AddRange(blocks.All.Where(block => block.First.Foot <= headFoot));
        labels.AddRange(blocks.All.Where(block => block.First.Foot > headFoot));
        return !texts.Exists(text => text.Value is not null);
    }

    /// <summary>Each column has one head, and each number stands below one, or where its alignment puts the numbers of one.</summary>
    private bool FindColumns(NumberAlignment usual)
    {
        double end = labels.Select(label => label.Right - (UnruledTables.Past * label.First.Height)).DefaultIfEmpty(double.MinValue).Max();
        leafs.AddRange(heads.Where(head => !(heads.Count > 1 && head.First.IsBlockName)
            && !heads.Exists(lower => lower.First.Foot > head.Last.Foot && lower.Overlaps(head))));
        TextBlock[] named = [.. leafs.Where(leaf => leaf.Left >= end).OrderBy(leaf => leaf.Left)];
        NumberAlignment own = NumberAlignments.Of(numbers);
        NumberAlignment alignment = own == NumberAlignment.Unknown ? usual : own;
        (double Left, double Right, TextBlock? Head) Span(Phrase number) => NumberAlignments.HeadOf(number, named, alignment) is { } head
            ? (Math.Min(number.Left, head.Left), Math.Max(number.Right, head.Right), null)
            : (number.Left, number.Right, null);
        foreach ((double left, double right, TextBlock? head) in named.Select(leaf => (leaf.Left, leaf.Right, (TextBlock?)leaf))
            .Concat(numbers.Select(Span)).OrderBy(span => span.Left))
        {
            int last = columns.Count - 1;
            if (last < 0 || (left >= columns[last].Right && named.Length > 1))
            {
                columns.Add((left, right, head));
            }
            else if (head is not null && columns[last].Head is not null)
            {
                return false;
            }
            else
            {
                columns[last] = (columns[last].Left, Math.Max(columns[last].Right, right), columns[last].Head ?? head);
            }
        }

        return columns.TrueForAll(column => column.Head is not null)
            && !Enumerable.Range(1, Math.Max(0, columns.Count - 2)).Any(MayBeOfNeighbours)
            && rows.TrueForAll(row => columns.Count > 1 || row.Numbers.Count == 1)
            && end <= columns[0].Left
            && leafs.TrueForAll(leaf => leaf.Left >= end || leaf.Right <= columns[0].Left)
            && (labels.Count > 0 || columns.Count >= FewestWithoutLabels);
    }

    /// <summary>A head with lower ones on both sides may be that of both, and a number below it the next column's.</summary>
    private bool MayBeOfNeighbours(int column)
    {
        bool IsLower(int other) => columns[other].Head!.First.Foot > columns[column].Head!.Last.Foot;
        return IsLower(column - 1) && IsLower(column + 1);
    }

    /// <summary>The label of a row is the last text before its numbers on their height; all stand to them in one manner, save where a page cuts them.</summary>
    private bool FindLabels()
    {
        var taken = new HashSet<TextBlock>();
        for (int i = 0; i < rows.Count && labels.Count > 0; i++)
        {
            TableRow row = rows[i];
            row.Label = labels.Where(label => label.First.Page == row.First.Page && label.Reaches(row.First.Foot)).OrderBy(label => label.Left).LastOrDefault();
            row.IsLastOfPage = i + 1 == rows.Count || rows[i + 1].First.Page != row.First.Page;
            if (row.Label is null || !taken.Add(row.Label))
            {
                return false;
            }
        }

        return labels.Count == 0 || AllStand(LabelPlace.Top) || AllStand(LabelPlace.Middle) || AllStand(LabelPlace.Bottom);
    }

    private bool AllStand(LabelPlace place)
    {
        rows.ForEach(row => row.IsCut = !row.Stands(place));
        return rows.TrueForAll(row => !row.IsCut || (row.IsLastOfPage && row.Stands(LabelPlace.Top)));
    }

    /// <summary>The other texts beside the numbers: what goes on on the next page, names of groups of rows, and rows without a number.</summary>
    private bool FindOtherTexts()
    {
        HashSet<TextBlock> taken = [.. rows.Select(row => row.Label).OfType<TextBlock>()];
        bool areItems = taken.All(label => label.IsItem);
        IEnumerable<double> spaces = rows.Skip(1).Zip(rows, (lower, upper) => Space(upper.Label, lower.Label));
        double space = spaces.Where(gap => gap < double.MaxValue).DefaultIfEmpty().Min() * Spacing;
        foreach (TextBlock text in labels.Where(label => !taken.Contains(label)))
        {
            int next = rows.FindIndex(row => row.Label!.First.Foot >= text.First.Foot);
            next = next < 0 ? rows.Count : next;
            TableRow[] beside = [.. rows.Where(row => row.Label!.First.Page == text.First.Page && row.Label.IsBeside(text))];
            if (beside.Length > 0)
            {
                if (Array.Exists(beside, row => row.Label!.Left < text.Right))
                {
                    return false;
                }

                groups.Add((text, beside[0], beside[beside.Length - 1]));
                continue;
            }

            TableRow? above = next > 0 ? rows[next - 1] : null;
            TableRow? below = next < rows.Count ? rows[next] : null;
            if (above is { Rest: null } && above.First.Page + 1 == text.First.Page && above.Label!.Overlaps(text) && !(areItems && text.IsItem))
            {
                if (areItems || above.IsCut)
                {
                    above.Rest = text;
                }
                else if (below is not null)
                {
                    return false;
                }
            }
            else if (below is not null)
            {
                double before = above is null ? text.First.Foot - headFoot : Space(above.Rest ?? above.Label, text);
                bool isApart = before >= space && Space(text, below.Label) >= space && (!isEven || (areItems && text.IsItem));
                bool isLeft = below.Label!.Left >= text.Right && (above is null || above.Label!.Left >= text.Right);
                bool isAtEdge = below.First.Page != text.First.Page;
                if (isApart && !(isLeft && !text.IsItem) && (!isAtEdge || (areItems && text.IsItem)))
                {
                    rows.Insert(next, new TableRow { Label = text });
                }
                else if (!isAtEdge && below.Label.Left >= text.Right)
                {
                    groups.Add((text, above?.First.Page == text.First.Page && above.Label!.Left >= text.Right ? above : below, below));
                }
                else
                {
                    return false;
                }
            }
        }

        // The last row of all is cut only where something of it is on the next page; of others a page may cut no more than the space below them.
        return rows[rows.Count - 1] is { IsCut: false } or { Rest: not null };
    }

    /// <summary>How far the first line of a text is from the last one of the text above; endless from page to page.</summary>
    private static double Space(TextBlock? upper, TextBlock? lower) =>
        upper is null || lower is null || upper.Last.Page != lower.First.Page ? double.MaxValue : lower.First.Foot - upper.Last.Foot;
}

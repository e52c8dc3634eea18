namespace GovInfoDisclosure.Rendering;

/// <summary>Draws tables one below the other: rows that follow each other and have the same columns are one grid.</summary>
/// <param name="text">Where to.</param>
/// <param name="values">The numbers of the report.</param>
/// <param name="marked">The addresses to mark.</param>
/// <param name="language">The language.</param>
/// <param name="hasColours">Whether there are colours.</param>
internal sealed class TableDrawing(StringBuilder text, CellValues values, HashSet<string> marked, MessageLanguage language, bool hasColours)
{
    // Wide enough for nearly every label in Chinese; a longer one would push the numbers off a terminal of 120 columns.
    private const int MostLabelWidth = 46;

    // ANSI sequences: bold, faint, and bold red in reverse.
    private const string Bold = "1";
    private const string Faint = "2";
    private const string Severe = "1;7;31";

    public void Draw(int table, IEnumerable<CellDefinition> cells)
    {
        Message title = TableWords.Title(table);
        Message note = marked.Count > 0 ? TableWords.MarksAndBlanks : TableWords.BlanksAlone;
        text.Append("  ").Append(Coloured(title.In(language), Bold)).Append("  ").Append(Coloured(note.In(language), Faint)).Append('\n');
        var part = new List<CellDefinition[]>();
        foreach (CellDefinition[] row in cells.GroupBy(cell => cell.Row).Select(row => row.ToArray()))
        {
            if (part.Count > 0 && !part[0].Select(cell => cell.Key).SequenceEqual(row.Select(cell => cell.Key)))
            {
                Grid(part);
                part = [];
            }

            part.Add(row);
        }

        Grid(part);
    }

    private static string Shown(string shown, bool isMarked) => isMarked ? "[" + shown + "]" : " " + shown + " ";

    private void Grid(IReadOnlyList<CellDefinition[]> rows)
    {
        string[] columns = [.. rows[0].Select(cell => Pick(cell.ColumnLabel, cell.ColumnLabelEn))];
        string[][] headers = [.. columns.Select(Wrap)];
        string[][] shown = [.. rows.Select(row => row.Select(cell => Shown(TableWords.Value(values[cell.Index]), marked.Contains(cell.Address))).ToArray())];
        int[] widths = [.. columns.Select((_, i) => Math.Max(headers[i].Max(DisplayWidth.Of) + 1, shown.Max(row => DisplayWidth.Of(row[i]))))];
        int labelWidth = Math.Min(MostLabelWidth, rows.SelectMany(Labels).Max(DisplayWidth.Of));

        int height = headers.Max(header => header.Length);
        for (int line = 0; line < height; line++)
        {
            text.Append("    ").Append(' ', labelWidth);
            for (int i = 0; i < headers.Length; i++)
            {
                int own = line - (height - headers[i].Length);
                text.Append("  ").Append(DisplayWidth.Right(own < 0 ? "" : headers[i][own] + " ", widths[i]));
            }

            EndLine();
        }

        text.Append("    ").Append('─', labelWidth + widths.Sum(width => width + 2)).Append('\n');
        string? lastGroup = null;
        for (int i = 0; i < rows.Count; i++)
        {
            string[] labels = Labels(rows[i]);
            if (labels.Length == 2 && labels[0] != lastGroup)
            {
                text.Append("    ").Append(DisplayWidth.Left(labels[0], labelWidth));
                EndLine();
            }

            lastGroup = labels.Length == 2 ? labels[0] : null;
            text.Append("    ").Append(DisplayWidth.Left(labels[labels.Length - 1], labelWidth));
            Row(rows[i], shown[i], widths);
        }
    }

    private void Row(CellDefinition[] row, string[] shown, int[] widths)
    {
        for (int i = 0; i < shown.Length; i++)
        {
            text.Append(' ', 2 + widths[i] - DisplayWidth.Of(shown[i])).Append(marked.Contains(row[i].Address) ? Coloured(shown[i], Severe) : shown[i]);
        }

        EndLine();
    }

    /// <summary>The group's label, where there is one, and the row's own, set in below it.</summary>
    private string[] Labels(CellDefinition[] row)
    {
        string label = Pick(row[0].Row.Label, row[0].Row.LabelEn);
        int at = label.IndexOf(RowDefinition.Separator, StringComparison.Ordinal);
        return at < 0 ? [label] : [label.Substring(0, at), "  " + label.Substring(at + RowDefinition.Separator.Length)];
    }

    /// <summary>A column's head over several lines: English at spaces, Chinese in halves where it is long.</summary>
    private static string[] Wrap(string label)
    {
        if (label.IndexOf(' ') >= 0)
        {
            return label.Split(' ');
        }

        int half = (label.Length + 1) / 2;
        return label.Length > 4 && DisplayWidth.Of(label) > label.Length ? [label.Substring(0, half), label.Substring(half)] : [label];
    }

    private void EndLine()
    {
        while (text[text.Length - 1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    private string Pick(string zh, string en) => language == MessageLanguage.Chinese ? zh : en;

    private string Coloured(string words, string code) => hasColours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
}

namespace GovInfoDisclosure.Rendering;

/// <summary>Draws tables one below the other: rows that follow each other and have the same columns are one grid.</summary>
/// <param name="values">The numbers of the report.</param>
/// <param name="marked">The addresses to mark, with what is shown there.</param>
/// <param name="light">The addresses to mark lightly.</param>
/// <param name="language">The language.</param>
/// <param name="hasColours">Whether there are colours.</param>
/// <param name="width">The columns that there are; 0 for any number.</param>
internal sealed class TableDrawing(
    CellValues values, IReadOnlyDictionary<string, string> marked, IReadOnlyCollection<string> light, MessageLanguage language, bool hasColours, int width)
{
    // Labels narrower than this tell nothing; a table that is still too wide is cut at the edge.
    private const int LeastLabelWidth = 14;

    // Wide enough for nearly every label in Chinese; a longer one would push the numbers off a terminal of 120 columns.
    private const int MostLabelWidth = 46;

    // ANSI sequences: bold, faint, and bold red in reverse.
    private const string Bold = "1";
    private const string Faint = "2";
    private const string Severe = "1;7;31";
    private const string Underlined = "4";

    private readonly StringBuilder text = new();
    private readonly HashSet<string> lightly = new(light, StringComparer.Ordinal);

    /// <summary>What was drawn.</summary>
    public string Text => text.ToString();

    /// <summary>Whether a cell is marked in any way.</summary>
    public bool IsMarked(CellDefinition cell) => marked.ContainsKey(cell.Address) || lightly.Contains(cell.Address);

    public void Draw(int table, IEnumerable<CellDefinition> cells)
    {
        Message title = TableWords.Title(table);
        Message note = lightly.Count > 0 || marked.Values.Any(shown => shown.IndexOf('→') >= 0) ? TableWords.ChangesAndBlanks
            : marked.Count > 0 ? TableWords.MarksAndBlanks : TableWords.BlanksAlone;
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

    private string Shown(CellDefinition cell) => marked.TryGetValue(cell.Address, out string? mark) ? mark
        : lightly.Contains(cell.Address) ? "(" + TableWords.Value(values[cell.Index]) + ")"
        : " " + TableWords.Value(values[cell.Index]) + " ";

    private void Grid(IReadOnlyList<CellDefinition[]> rows)
    {
        string[] columns = [.. rows[0].Select(cell => Pick(cell.ColumnLabel, cell.ColumnLabelEn))];
        string[][] headers = [.. columns.Select(Wrap)];
        string[][] shown = [.. rows.Select(row => row.Select(Shown).ToArray())];
        int[] widths = [.. columns.Select((_, i) => Math.Max(headers[i].Max(DisplayWidth.Of) + 1, shown.Max(row => DisplayWidth.Of(row[i]))))];
        int labelWidth = Math.Min(MostLabelWidth, rows.SelectMany(Labels).Max(DisplayWidth.Of));
        if (width > 0)
        {
            labelWidth = Math.Min(labelWidth, Math.Max(LeastLabelWidth, width - 4 - widths.Sum(own => own + 2)));
            int over = 4 + labelWidth + widths.Sum(own => own + 2) - width;
            if (over > 0)
            {
                // Headers are cut before numbers are.
                int[] least = [.. widths.Select((_, i) => shown.Max(row => DisplayWidth.Of(row[i])))];
                for (int i = 0; over > 0 && widths.Where((own, j) => own > least[j]).Any(); i = (i + 1) % widths.Length)
                {
                    int cut = widths[i] > least[i] ? 1 : 0;
                    widths[i] -= cut;
                    over -= cut;
                }
            }
        }

        int height = headers.Max(header => header.Length);
        for (int line = 0; line < height; line++)
        {
            text.Append("    ").Append(' ', labelWidth);
            for (int i = 0; i < headers.Length; i++)
            {
                int own = line - (height - headers[i].Length);
                string word = own < 0 ? "" : headers[i][own] + " ";
                text.Append("  ").Append(DisplayWidth.Right(DisplayWidth.Left(word, Math.Min(widths[i], DisplayWidth.Of(word))), widths[i]));
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
            text.Append(' ', 2 + widths[i] - DisplayWidth.Of(shown[i])).Append(marked.ContainsKey(row[i].Address) ? Coloured(shown[i], Severe)
                : lightly.Contains(row[i].Address) ? Coloured(shown[i], Underlined) : shown[i]);
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

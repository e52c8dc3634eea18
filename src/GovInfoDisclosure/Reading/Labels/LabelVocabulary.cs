namespace GovInfoDisclosure.Reading.Labels;

/// <summary>All the labels of one table, of every shape of the form, with the known variants; made once from the form itself.</summary>
internal sealed class LabelVocabulary
{
    /// <summary>The number of an item, and the first value.</summary>
    private const int MostRunsOfARow = 2;

    /// <summary>（一）.</summary>
    private const int LongestItemNumber = 3;

    private readonly Dictionary<string, List<LabelEntry>> byCore = new(StringComparer.Ordinal);
    private readonly List<LabelEntry> entries = [];

    private LabelVocabulary(int table)
    {
        Table = table;
        foreach (FormShape form in FormShape.All)
        {
            foreach (CellDefinition cell in form.Cells)
            {
                if (cell.Table == table)
                {
                    AddCell(cell, form.Edition);
                }
            }
        }

        foreach ((int of, string address, string spelling) in LabelVariants.Rows)
        {
            AddVariant(of, LabelKind.Row, address, spelling);
        }

        foreach ((int of, string key, string spelling) in LabelVariants.Columns)
        {
            AddVariant(of, LabelKind.Column, key, spelling);
        }

        foreach ((int of, string spelling) in LabelVariants.Heads)
        {
            AddVariant(of, LabelKind.Head, spelling, spelling);
        }
    }

    /// <summary>Which table of the form it is.</summary>
    public int Table { get; }

    public static LabelVocabulary Table2 { get; } = new(2);

    public static LabelVocabulary Table3 { get; } = new(3);

    public static LabelVocabulary Table4 { get; } = new(4);

    /// <summary>Which rows texts were found to name.</summary>
    public MatchCache RowMatches { get; } = new();

    /// <summary>Which labels texts were found to be.</summary>
    public MatchCache Matches { get; } = new();

    public IReadOnlyList<LabelEntry> Entries => entries;

    /// <summary>The rows' labels, each as the characters alone that are printed of it, by the first of them.</summary>
    public ILookup<char, RowSpelling> Spellings => spellings ??= RowSpelling.Of(entries).ToLookup(spelling => spelling.Letters[0]);

    private ILookup<char, RowSpelling>? spellings;

    public IReadOnlyList<LabelEntry> Find(string core) => byCore.TryGetValue(core, out List<LabelEntry>? found) ? found : [];

    /// <summary>Whether a core is that of a row.</summary>
    public bool HasRow(string core) => Find(core).Any(entry => entry.Kind == LabelKind.Row);

    /// <summary>Whether a line begins with a row's label as it is printed, with its number of the form or without, and has a number right behind it.</summary>
    public static bool BeginsRow(string line)
    {
        string text = CharFolding.Plain(line);
        int runs = 0;
        for (int i = 0; i < text.Length && runs < MostRunsOfARow; i++)
        {
            if (Digits.IsDigit(text[i]) && !Digits.IsDigitAt(text, i - 1))
            {
                runs++;
                string label = text.Substring(0, i);
                if (LabelText.Of(label).Core is { Length: > 0 } core && label.Length - core.Length <= LongestItemNumber
                    && label.EndsWith(core, StringComparison.Ordinal) && (Table2.HasRow(core) || Table3.HasRow(core)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void AddCell(CellDefinition cell, ReportEdition edition)
    {
        ReportEdition? only = Table == 2 ? edition : null;
        if (Table != 4)
        {
            Add(LabelKind.Row, cell.Row.Address, cell.Row.PrintedLabel, only);
            if (cell.Row.GroupLabel.Length > 0 && !cell.Row.GroupLabel.Contains("其他处理"))
            {
                Add(LabelKind.Group, cell.Row.GroupLabel, cell.Row.GroupLabel, only);
            }
        }
        else
        {
            int slash = cell.Row.PrintedLabel.LastIndexOf('/');
            Add(LabelKind.Row, cell.Row.Address, cell.Row.PrintedLabel.Substring(slash + 1), only);
        }

        Add(LabelKind.Column, cell.Key, cell.ColumnLabel, only);
    }

    private void Add(LabelKind kind, string target, string printed, ReportEdition? edition)
    {
        LabelText text = LabelText.Of(printed);
        foreach (LabelEntry entry in Find(text.Core))
        {
            if (entry.Kind == kind && entry.Target == target)
            {
                if (entry.Edition != edition && entry.Edition is not null)
                {
                    // Both editions print it.
                    Replace(entry, entry with { Edition = null });
                }

                return;
            }
        }

        Insert(new LabelEntry(kind, target, text.Core, text.Style, text.Number, edition, true));
        if (text.Brief != text.Core)
        {
            Insert(new LabelEntry(kind, target, text.Brief, text.Style, text.Number, edition, true));
        }
    }

    private void AddVariant(int of, LabelKind kind, string target, string spelling)
    {
        if (of != Table)
        {
            return;
        }

        LabelText text = LabelText.Of(spelling);
        foreach (LabelEntry entry in Find(text.Core))
        {
            if (entry.Kind == kind && entry.Target == target)
            {
                return;
            }
        }

        LabelEntry? official = entries.Find(entry => entry.Kind == kind && entry.Target == target);
        Insert(new LabelEntry(kind, target, text.Core, official?.Style ?? NumberStyle.None,
            official?.Number ?? 0, kind == LabelKind.Column ? official?.Edition : null, kind == LabelKind.Head));
    }

    private void Insert(LabelEntry entry)
    {
        entries.Add(entry);
        if (!byCore.TryGetValue(entry.Core, out List<LabelEntry>? list))
        {
            byCore.Add(entry.Core, list = []);
        }

        list.Add(entry);
    }

    private void Replace(LabelEntry old, LabelEntry entry)
    {
        entries[entries.IndexOf(old)] = entry;
        List<LabelEntry> list = byCore[old.Core];
        list[list.IndexOf(old)] = entry;
    }
}

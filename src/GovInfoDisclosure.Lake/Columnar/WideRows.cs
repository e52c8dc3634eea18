namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Some rows of the table report_wide, column by column, whatever file they came from.</summary>
/// <param name="count">How many rows there are.</param>
internal sealed class WideRows(int count)
{
    /// <summary>How many rows may be held at once: engines make groups of 100 000 or some; of these 1.8 GB would be held.</summary>
    public const int MostRows = 1_000_000;

    /// <summary>What stands for a null: half of the memory that nullable numbers take. It is beyond every number of a cell.</summary>
    public const long Null = long.MinValue;

    private static readonly string[] Keys = ["report_id", .. KeyColumn.OfReport.Select(key => key.Name)];

    /// <summary>Those that files of earlier versions, and tables made by hand, may lack.</summary>
    private static readonly string[] Lineage = ["source", "input_hash", "load_id", "loaded_at", "tool_version"];

    private readonly Dictionary<string, string?[]> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long[]> numbers = new(StringComparer.Ordinal);

    /// <summary>How many rows there are.</summary>
    public int Count { get; } = count;

    /// <summary>The columns to be read: those before the cells, and those of the cells.</summary>
    /// <param name="hasText">Whether the file has a column of texts.</param>
    public static IEnumerable<string> Names(Func<string, bool> hasText) =>
        [.. Keys, .. Lineage.Where(hasText), .. TableSchema.AllCells.Select(cell => cell.SqlName)];

    /// <summary>How many rows a file says there are, where so many may be held.</summary>
    /// <exception cref="InvalidDataException">There are more.</exception>
    public static int CountOf(long rows) => rows is >= 0 and <= MostRows ? (int)rows
        : throw new InvalidDataException($"a row group of {rows} rows, and {MostRows} are the most that is read");

    /// <summary>Makes sure that a column has texts where these are meant, or numbers.</summary>
    /// <exception cref="InvalidDataException">It has the other.</exception>
    public static void CheckKind(string name, bool isText, string type)
    {
        if (isText != (Array.Find([.. KeyColumn.All], key => key.Name == name)?.Text is not null))
        {
            throw new InvalidDataException($"the column {name} has the type {type}");
        }
    }

    public void Add(string name, string?[] column) => texts[name] = column;

    /// <summary>Adds a column of numbers, <see cref="Null"/> in place of each null.</summary>
    public void Add(string name, long[] column) => numbers[name] = column;

    public string? Text(string name, int row) => texts.TryGetValue(name, out string?[]? column) ? column[row] : null;

    public long? Number(string name, int row) => numbers.TryGetValue(name, out long[]? column) && column[row] != Null ? column[row] : null;

    /// <summary>A column of numbers that was read.</summary>
    public long[] Numbers(string name) => numbers[name];

    /// <summary>The report of a row.</summary>
    public StoredReport Report(int row)
    {
        string id = Text("report_id", row) ?? "";
        ReportOrigin origin = Origin(row, id);
        if (!RowHead.TryRead(this, row, out RowHead head, out Message? problem))
        {
            return new StoredReport(id, null, problem) { Origin = origin };
        }

        var values = new decimal?[head.Form.AllCells.Length];
        foreach (CellDefinition cell in head.Form.AllCells)
        {
            values[cell.Index] = Number(cell.SqlName, row) / (decimal)cell.Scale();
        }

        return new StoredReport(id, head.Form.ToReport(head.Form.Values(values)) with
        {
            Year = head.Year,
            Published = head.Published,
            Agency = new Agency
            {
                Name = Text("agency_name", row),
                Code = Text("agency_code", row),
                DivisionCode = Text("division_code", row),
                Level = head.Level,
            },
        }, null) { Origin = origin };
    }

    private ReportOrigin Origin(int row, string id)
    {
        string? loadedAt = Text("loaded_at", row);
        return new(Text("source", row), Text("input_hash", row), Text("load_id", row),
            DateTimeOffset.TryParse(loadedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) ? at : null,
            Text("tool_version", row), id.Length == 0 ? null : id);
    }
}

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>Rows of CSV (RFC 4180): fields with commas, quotes or line ends in quotes, rows ended by CR LF, UTF-8 without a mark.</summary>
internal sealed class CsvRow
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StringBuilder text = new();
    private bool isFirst = true;

    public CsvRow Add(string? field)
    {
        Separate();
        if (field is null)
        {
            return this;
        }

        // An empty text is quoted, so that engines can tell it from what is missing.
        if (field.Length == 0 || field.IndexOfAny([',', '"', '\r', '\n']) >= 0)
        {
            text.Append('"').Append(field.Replace("\"", "\"\"")).Append('"');
        }
        else
        {
            text.Append(field);
        }

        return this;
    }

    public CsvRow Add(long? number)
    {
        Separate();
        text.Append(number?.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>A number without trailing zeros.</summary>
    public CsvRow Add(decimal? number)
    {
        Separate();
        text.Append(number?.ToString("0.############################", CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>A whole row, its end too.</summary>
    public void Add<TRow>(IReadOnlyList<RowColumn<TRow>> columns, TRow row)
    {
        foreach (RowColumn<TRow> column in columns)
        {
            _ = column.Text is not null ? Add(column.Text(row)) : column.Number is not null ? Add(column.Number(row)) : Add(column.Amount!(row));
        }

        End();
    }

    public void End()
    {
        text.Append("\r\n");
        isFirst = true;
    }

    /// <summary>Puts what was written so far into bytes, and starts anew.</summary>
    public byte[] Take()
    {
        byte[] bytes = Utf8.GetBytes(text.ToString());
        text.Clear();
        return bytes;
    }

    public void Header(IEnumerable<string> columns)
    {
        foreach (string column in columns)
        {
            Add(column);
        }

        End();
    }

    public override string ToString() => text.ToString();

    private void Separate()
    {
        if (!isFirst)
        {
            text.Append(',');
        }

        isFirst = false;
    }
}

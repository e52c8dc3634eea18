using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure.Lake.Readers;

/// <summary>Rows as a reader for bulk copies: texts, 64-bit whole numbers and decimals, row by row as they come.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class RowReader<TRow> : DbDataReader
{
    /// <summary>What the framework says of the types of fields; those here are its own and whole.</summary>
    private const DynamicallyAccessedMemberTypes Kept = DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties;

    private readonly IReadOnlyList<RowColumn<TRow>> columns;
    private readonly IEnumerator<TRow> rows;
    private readonly bool hasRows;
    private bool isAhead;
    private bool isOnRow;
    private bool isClosed;

    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows; the first is asked for at once, to know whether there is one.</param>
    public RowReader(IReadOnlyList<RowColumn<TRow>> columns, IEnumerable<TRow> rows)
    {
        this.columns = columns;
        this.rows = rows.GetEnumerator();
        hasRows = isAhead = this.rows.MoveNext();
    }

    public override int Depth => 0;

    public override int FieldCount => columns.Count;

    public override bool HasRows => hasRows;

    public override bool IsClosed => isClosed;

    /// <summary>It changes nothing.</summary>
    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        if (isClosed)
        {
            throw new InvalidOperationException("The reader is closed.");
        }

        isOnRow = isAhead || (isOnRow && rows.MoveNext());
        isAhead = false;
        return isOnRow;
    }

    public override bool NextResult() => false;

    public override void Close()
    {
        isClosed = true;
        isOnRow = isAhead = false;
        rows.Dispose();
    }

    public override string GetName(int ordinal) => columns[ordinal].Name;

    public override int GetOrdinal(string name)
    {
        foreach (StringComparison comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
        {
            for (int i = 0; i < columns.Count; i++)
            {
                if (string.Equals(columns[i].Name, name, comparison))
                {
                    return i;
                }
            }
        }

        throw new IndexOutOfRangeException($"There is no column {name}.");
    }

    [return: DynamicallyAccessedMembers(Kept)]
    public override Type GetFieldType(int ordinal) => TypeOf(columns[ordinal]);

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override object GetValue(int ordinal) => Value(ordinal) ?? DBNull.Value;

    public override int GetValues(object[] values)
    {
        int count = Math.Min((values ?? throw new ArgumentNullException(nameof(values))).Length, columns.Count);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override bool IsDBNull(int ordinal) => Value(ordinal) is null;

    public override string GetString(int ordinal) => (string)Known(ordinal);

    public override long GetInt64(int ordinal) => (long)Known(ordinal);

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override decimal GetDecimal(int ordinal) => Known(ordinal) is long whole ? whole : (decimal)Known(ordinal);

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    /// <summary>Numbers here are exact: ask for decimals.</summary>
    public override double GetDouble(int ordinal) => throw NotThat(nameof(Double));

    /// <inheritdoc cref="GetDouble"/>
    public override float GetFloat(int ordinal) => throw NotThat(nameof(Single));

    public override DateTime GetDateTime(int ordinal) => throw NotThat(nameof(DateTime));

    public override Guid GetGuid(int ordinal) => throw NotThat(nameof(Guid));

    public override char GetChar(int ordinal) => throw NotThat(nameof(Char));

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw NotThat("bytes");

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        string text = GetString(ordinal);
        if (buffer is null)
        {
            return text.Length;
        }

        int count = (int)Math.Max(0, Math.Min(length, text.Length - dataOffset));
        text.CopyTo((int)Math.Min(dataOffset, text.Length), buffer, bufferOffset, count);
        return count;
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    /// <summary>The columns, as <see cref="DataTable.Load(IDataReader)"/> and bulk copies ask for them.</summary>
    public override DataTable GetSchemaTable()
    {
        var table = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        table.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        table.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        table.Columns.Add(SchemaTableColumn.DataType, typeof(object));
        table.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        for (int i = 0; i < columns.Count; i++)
        {
            table.Rows.Add(columns[i].Name, i, -1, TypeOf(columns[i]), !columns[i].IsRequired);
        }

        return table;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isClosed)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    [return: DynamicallyAccessedMembers(Kept)]
    private static Type TypeOf(RowColumn<TRow> column) =>
        column.Text is not null ? typeof(string) : column.Number is not null ? typeof(long) : typeof(decimal);

    private static InvalidCastException NotThat(string type) => new($"No column holds {type}: they are texts, whole numbers and decimals.");

    private object Known(int ordinal) => Value(ordinal) ?? throw new InvalidCastException($"{columns[ordinal].Name} is NULL.");

    private object? Value(int ordinal)
    {
        TRow row = isOnRow ? rows.Current : throw new InvalidOperationException("There is no row: Read first.");
        RowColumn<TRow> column = columns[ordinal];
        return column.Text is not null ? column.Text(row) : column.Number is not null ? (object?)column.Number(row) : column.Amount!(row);
    }
}

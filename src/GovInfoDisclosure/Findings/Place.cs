using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>A place in a document: where a person finds it.</summary>
/// <remarks>
/// Text has lines and columns. A document of another kind has what its format knows: pages (PDF), sheets and their cells (workbooks), tables with rows and
/// columns (Word), or both lines and tables (HTML).
/// </remarks>
/// <param name="Line">The line, from 1; 0 where the format has no lines.</param>
/// <param name="Column">The column from 1: of the line, in UTF-16 code units; where the format has no lines, of the table. 0 where neither is known.</param>
[JsonConverter(typeof(CanonicalJsonConverter))]
public readonly record struct Place(int Line, int Column) : IComparable<Place>
{
    // What a text has is a line and a column: the rest stands apart, so that the places of its cells and findings are a third as large.
    private readonly Elsewhere? elsewhere;

    private Place(int column, Elsewhere elsewhere)
        : this(0, column) => this.elsewhere = elsewhere;

    /// <summary>The page, from 1; <see langword="null"/> where the format has none.</summary>
    public int? Page
    {
        get => elsewhere?.Page;
        init => elsewhere = ((elsewhere ?? Elsewhere.Nowhere) with { Page = value }).OrNull;
    }

    /// <summary>The name of the sheet of a workbook; <see langword="null"/> for any other document.</summary>
    public string? Sheet
    {
        get => elsewhere?.Sheet;
        init => elsewhere = ((elsewhere ?? Elsewhere.Nowhere) with { Sheet = value }).OrNull;
    }

    /// <summary>The cell of that sheet, as spreadsheets write it: <c>C12</c>.</summary>
    public string? Cell
    {
        get => elsewhere?.Cell;
        init => elsewhere = ((elsewhere ?? Elsewhere.Nowhere) with { Cell = value }).OrNull;
    }

    /// <summary>The number of the table in the document, from 1; <see langword="null"/> outside tables, and for text.</summary>
    public int? Table
    {
        get => elsewhere?.Table;
        init => elsewhere = ((elsewhere ?? Elsewhere.Nowhere) with { Table = value }).OrNull;
    }

    /// <summary>The row of that table, from 1.</summary>
    public int? Row
    {
        get => elsewhere?.Row;
        init => elsewhere = ((elsewhere ?? Elsewhere.Nowhere) with { Row = value }).OrNull;
    }

    /// <summary>A cell of a document's own table, where the format has no lines.</summary>
    /// <param name="table">The table, from 1.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static Place InTable(int table, int row, int column) => new(column, new Elsewhere(Table: table, Row: row));

    /// <summary>A cell of a workbook.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="cell">The cell: <c>C12</c>.</param>
    public static Place InSheet(string sheet, string cell) => new(0, new Elsewhere(Sheet: sheet, Cell: cell));

    /// <summary>A page.</summary>
    /// <param name="page">The page, from 1.</param>
    public static Place OnPage(int page) => new(0, new Elsewhere(Page: page));

    /// <summary>The place in one word: <c>12:5</c> for line and column, <c>p3</c>, <c>Sheet1!C12</c>, <c>p3:t2r4c5</c>.</summary>
    public override string ToString()
    {
        if (Line > 0)
        {
            return Whole(Line) + ":" + Whole(Column);
        }

        string page = Page is int number ? "p" + Whole(number) : "";
        string inside = Sheet is not null ? Sheet + "!" + Cell
            : Table is int table ? "t" + Whole(table) + (Row is int row ? "r" + Whole(row) + "c" + Whole(Column) : "")
            : "";
        return page.Length > 0 && inside.Length > 0 ? page + ":" + inside : page + inside;
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Orders places of one document as they are read: by page, by line, by table and row, then by column.</summary>
    /// <param name="other">The place to compare with.</param>
    public int CompareTo(Place other)
    {
        int order = (Page ?? 0).CompareTo(other.Page ?? 0);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 || Line > 0 ? order : (Table ?? 0).CompareTo(other.Table ?? 0);
        order = order != 0 || Line > 0 ? order : (Row ?? 0).CompareTo(other.Row ?? 0);
        return order != 0 ? order : Column.CompareTo(other.Column);
    }

    /// <summary>Whether one place comes before another.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place comes before another or is the same.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place comes after another or is the same.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;

    private sealed record Elsewhere(int? Page = null, string? Sheet = null, string? Cell = null, int? Table = null, int? Row = null)
    {
        public static readonly Elsewhere Nowhere = new();

        /// <summary>Two places without any of it are equal, however they were made.</summary>
        public Elsewhere? OrNull => this == Nowhere ? null : this;
    }
}

namespace GovInfoDisclosure.Lake.Columns;

/// <summary>A column of a table: what it holds of a row, which is a text, a whole number, or an amount. One description serves every format.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether it is never null.</param>
/// <param name="Text">The text; null where it is none.</param>
/// <param name="Number">The whole number; null where it is none.</param>
/// <param name="Amount">The amount; null where it is none.</param>
internal sealed record RowColumn<TRow>(
    string Name, bool IsRequired, Func<TRow, string?>? Text = null, Func<TRow, long?>? Number = null, Func<TRow, decimal?>? Amount = null);

namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>Rows of a table that is kept go, others come.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The column that tells which go.</param>
/// <param name="Gone">The step that names them.</param>
/// <param name="Come">The step that has those that come, with the columns of the table.</param>
internal sealed record Exchange(string Table, string Key, string Gone, string Come);

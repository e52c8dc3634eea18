namespace GovInfoDisclosure.Lake.Sql.Words;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgresWords : SqlWords
{
    public override string Json => "JSONB";

    public override string Once => "AS MATERIALIZED";

    public override string Member(string path, IReadOnlyList<string> paths, bool isObject) => $"report #>> '{{{path.Replace('.', ',')}}}'";
}

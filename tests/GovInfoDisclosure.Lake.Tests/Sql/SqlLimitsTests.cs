using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Lake.Sql;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>What engines take: some put a WITH query in place each time it is named, and some have an end to a text.</summary>
public class SqlLimitsTests
{
    private const int MostTables = 60;
    private const int MostBytes = 256 * 1024;

    public static TheoryData<SqlDialect> Dialects() => [.. Enum.GetValues<SqlDialect>()];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void NoStatementReadsManyTables_AndNoTextIsLong(SqlDialect dialect)
    {
        var exporter = new SqlExporter(dialect);
        Assert.All(
            new[] { exporter.WideTable(), exporter.LongTables(), exporter.RuleTables(), exporter.LoadWide(), exporter.MergeWide(), exporter.LoadLong() }
                .SelectMany(text => text.Split(";\n")),
            statement => Assert.InRange(Encoding.UTF8.GetByteCount(statement), 0, MostBytes));
        string[] texts =
        [
            exporter.WideQuery(), exporter.PriorQuery(), exporter.UnitQuery(), exporter.UnitSumQuery(), exporter.LongQuery(),
            exporter.ScriptOverLong(), exporter.IncrementOverLong(), exporter.QualityQuery(), exporter.YearbookQuery(), exporter.OutlierQuery(),
        ];
        string[] scripts = [exporter.Script(), exporter.Increment()];

        Assert.All(texts, text => Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, MostBytes));
        Assert.All(scripts.SelectMany(text => text.Split(";\n")), statement => Assert.InRange(Encoding.UTF8.GetByteCount(statement), 0, MostBytes));
        Assert.All(texts.Concat(scripts).SelectMany(Statements), statement => Assert.InRange(TablesRead(statement), 0, MostTables));
        Assert.InRange(Statements(exporter.ScriptOverLong()).Count(statement => statement.Contains("CREATE ", StringComparison.Ordinal)), 20, 100);
        Assert.InRange(Statements(exporter.Script()).Count(statement => statement.Contains("CREATE ", StringComparison.Ordinal)), 12, 100);
    }

    [Theory]
    [InlineData("SELECT * FROM t", 1)]
    [InlineData("WITH a AS (SELECT * FROM t JOIN u ON 1 = 1), b AS (SELECT ';' FROM a JOIN a c ON 1 = 1) SELECT * FROM b JOIN a ON 1 = 1", 6)]
    public void TablesAreCountedAsIfEveryNameStoodForItsQuery(string statement, int expected) => Assert.Equal(expected, TablesRead(statement));

    private static string[] Statements(string text) =>
        [.. Bare(text).Split(';').Where(statement => statement.Trim().Length > 0)];

    /// <summary>Without comments and without what stands between quotes.</summary>
    private static string Bare(string text) => Regex.Replace(Regex.Replace(text, "--[^\n]*", ""), "'(?:[^']|'')*'", "''");

    private static int TablesRead(string statement)
    {
        string text = Bare(statement);
        var queries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Regex.Matches(text, @"(?:\bWITH|,)\s+(\w+)\s*(?:\([\w, ]*\) )?AS (?:MATERIALIZED )?\(", RegexOptions.IgnoreCase))
        {
            int end = match.Index + match.Length;
            for (int depth = 1; depth > 0; end++)
            {
                depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            }

            queries[match.Groups[1].Value] = text[(match.Index + match.Length)..(end - 1)];
        }

        string last = queries.Count == 0 ? text : text[(text.IndexOf(queries.Values.Last(), StringComparison.Ordinal) + queries.Values.Last().Length)..];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int Count(string body, string own) => Regex.Matches(body, @"\b(?:FROM|JOIN)\s+(\w+)", RegexOptions.IgnoreCase).Select(x => x.Groups[1].Value)
            .Sum(name => name != own && queries.TryGetValue(name, out string? query) ? counts.TryGetValue(name, out int known) ? known
                : counts[name] = Count(query, name) : 1);
        return Count(last, "");
    }
}

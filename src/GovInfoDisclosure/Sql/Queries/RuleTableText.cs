using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Formulas;
using GovInfoDisclosure.Sql.Compiling;

namespace GovInfoDisclosure.Sql.Queries;

/// <summary>
/// The rules as tables: <c>govinfo_instance</c> (which formula an instance has in which shape), <c>govinfo_clause</c> (formulas), <c>govinfo_shown</c> (the
/// comparisons that a finding may show), <c>govinfo_comparison</c> and <c>govinfo_term</c>.
/// </summary>
internal sealed class RuleTableText(SqlWords words, WideColumns columns, InstanceTable table)
{
    private const int RowsInStatement = 200;
    private readonly Dictionary<string, int> comparisonNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> formulaNumbers = new(StringComparer.Ordinal);
    private readonly List<string> instances = [];
    private readonly List<string> clauses = [];
    private readonly List<string> shown = [];
    private readonly List<string> comparisons = [];
    private readonly List<string> terms = [];

    public string Write()
    {
        for (int i = 0; i < table.Entries.Count; i++)
        {
            InstanceEntry entry = table.Entries[i];
            for (int shape = 0; shape < columns.Forms.Count; shape++)
            {
                bool byLevel = entry.Dimensions.Count > 1;
                for (int level = 0; level < (byLevel ? Dimension.Levels.Count : 1); level++)
                {
                    int[] place = byLevel ? [shape, level] : [shape];
                    string formula = entry.Choose(instance => Dimension.Literal(Formula(instance)), place);
                    string levelText = !byLevel ? "'*'" : Dimension.Level.Values[level] ?? "'-'";
                    if (formula != "NULL")
                    {
                        instances.Add($"{WideColumns.ShapeOf(columns.Forms[shape])}, {levelText}, {i + 1}, {SqlWords.Quoted(entry.Rule.Id)}, {SqlWords.Quoted(entry.Id)}, '{RuleNames.Of(entry.Rule.Severity)}', {formula}");
                    }
                }
            }
        }

        string whole = words.Whole;
        return Table("govinfo_instance", $"shape {whole}|agency_level {words.Text}|n {whole}|rule_id {words.Text}|instance_id {words.Text}|severity {words.Text}|formula_no {whole}", instances)
            + Table("govinfo_clause", $"formula_no {whole}|part {words.Text}|clause_no {whole}|comparison_no {whole}|wanted {whole}", clauses)
            + Table("govinfo_shown", $"formula_no {whole}|place {whole}|comparison_no {whole}|wanted {whole}|divisor {whole}", shown)
            + Table("govinfo_comparison", $"comparison_no {whole}|relation {words.Text}|low_terms {whole}|high_terms {whole}|left_terms {whole}|right_terms {whole}|left_constant {whole}|right_constant {whole}|tolerance {whole}", comparisons)
            + Table("govinfo_term", $"comparison_no {whole}|address {words.Text}|net {whole}|left_coefficient {whole}|right_coefficient {whole}|opens_low {whole}|opens_high {whole}|on_left {whole}|on_right {whole}", terms);
    }

    private string Table(string name, string definitions, IReadOnlyList<string> rows)
    {
        var text = new StringBuilder(TableText.Create(words, name, definitions.Split('|'), null));
        for (int start = 0; start < rows.Count; start += RowsInStatement)
        {
            text.Append("INSERT INTO ").Append(name).Append(" VALUES\n")
                .Append(string.Join(",\n", rows.Skip(start).Take(RowsInStatement).Select(row => "  (" + row + ")"))).Append(";\n");
        }

        return text.ToString();
    }

    private int Formula(SqlInstance instance)
    {
        var found = new List<string>();
        Clauses("when", instance.When, found);
        Clauses("check", instance.Check!, found);
        string[] sides = [.. instance.Shown.Select((x, i) =>
            $"{i + 1}, {Number(x.Atom)}, {(x.IsNegated ? 0 : 1)}, {Dimension.Literal(x.Atom.Comparison!.Divisor)}")];
        string key = string.Join(";", found) + "#" + string.Join(";", sides);
        if (!formulaNumbers.TryGetValue(key, out int number))
        {
            formulaNumbers.Add(key, number = formulaNumbers.Count + 1);
            clauses.AddRange(found.Select(x => Dimension.Literal(number) + ", " + x));
            shown.AddRange(sides.Select(x => Dimension.Literal(number) + ", " + x));
        }

        return number;
    }

    private void Clauses(string part, SqlFormula formula, List<string> found)
    {
        IReadOnlyList<IReadOnlyList<(SqlFormula Part, bool Wanted)>> all = ClauseForm.Of(formula)!;
        for (int i = 0; i < all.Count; i++)
        {
            found.AddRange(all[i].Select(x => $"'{part}', {i + 1}, {Number(x.Part)}, {(x.Wanted ? 1 : 0)}"));
        }
    }

    private int Number(SqlFormula part)
    {
        string key = part is SqlAtom atom ? atom.Key : ((SqlConstant)part).Value is null ? "unknown" : "true";
        if (comparisonNumbers.TryGetValue(key, out int number))
        {
            return number;
        }

        comparisonNumbers.Add(key, number = comparisonNumbers.Count + 1);
        if (part is not SqlAtom { } known)
        {
            comparisons.Add($"{number}, '{(key == "unknown" ? "unknown" : "==")}', 0, 0, 0, 0, 0, 0, 0");
        }
        else if (known.Comparison is SqlComparison comparison)
        {
            Add(number, comparison);
        }
        else
        {
            comparisons.Add($"{number}, 'blank', 0, 0, 0, 0, 0, 0, 0");
            terms.Add($"{number}, {SqlWords.Quoted(known.Blank!.Address)}, 0, 0, 0, 0, 0, 0, 0");
        }

        return number;
    }

    private void Add(int number, SqlComparison comparison)
    {
        bool counts = !comparison.BlankIsZero;
        int Count(Func<SqlTerm, bool> which) => counts ? comparison.Terms.Count(which) : 0;
        int One(bool yes) => counts && yes ? 1 : 0;
        comparisons.Add(string.Join(", ", new[]
        {
            Dimension.Literal(number), $"'{comparison.Relation.Symbol()}'",
            Dimension.Literal(Count(x => x.OpensLow)), Dimension.Literal(Count(x => x.OpensHigh)), Dimension.Literal(Count(x => x.Left is not null)), Dimension.Literal(Count(x => x.Right is not null)),
            Dimension.Literal(comparison.LeftConstant), Dimension.Literal(comparison.RightConstant), Dimension.Literal(comparison.Tolerance),
        }));
        terms.AddRange(comparison.Terms.Select(x =>
            $"{number}, {SqlWords.Quoted(x.Cell.Address)}, {Dimension.Literal(x.Net)}, {Dimension.Literal(x.Left ?? 0)}, {Dimension.Literal(x.Right ?? 0)}, {One(x.OpensLow)}, {One(x.OpensHigh)}, {One(x.Left is not null)}, {One(x.Right is not null)}"));
    }
}

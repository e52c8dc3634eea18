namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// The rules as tables: <c>govinfo_scope</c> (forms, levels and partners), <c>govinfo_instance</c> (which formula an instance has in which scope),
/// <c>govinfo_clause</c> (formulas), <c>govinfo_shown</c> (the comparisons that a finding may show), <c>govinfo_comparison</c>, and <c>govinfo_term</c>, a
/// <c>govinfo_cell</c> (source 0) of the report or (source 1) of its partner.
/// </summary>
internal sealed class RuleTableWriter(SqlWords words, WideColumns columns, IReadOnlyList<(QueryKind Kind, InstanceTable Table)> tables)
{
    /// <summary>How long a statement may grow, in characters: few for the thousands of rows (engines of clusters take seconds for each), and below the 256 KB
    /// that the least patient parser was seen to take.</summary>
    private const int LongestStatement = 120_000;

    private readonly Dictionary<string, int> cellNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> comparisonNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> formulaNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> scopeNumbers = new(StringComparer.Ordinal);
    private readonly List<string> scopes = [];
    private readonly List<string> instances = [];
    private readonly List<string> clauses = [];
    private readonly List<string> shown = [];
    private readonly List<string> comparisons = [];
    private readonly List<string> terms = [];
    private QueryKind kind;
    private int instanceNumber;

    private string KindName => SqlWords.Quoted(kind.ToString().ToLowerInvariant());

    /// <summary>The statements that make and fill them.</summary>
    public string Write() => string.Concat(Tables().Select(table => Statements(table.Name,
        table.Columns.Select(column => column.IsText ? words.TextColumn(column.Name) : $"{column.Name} {words.Whole}"), table)));

    /// <summary>The tables with their rows.</summary>
    public IReadOnlyList<RuleTable> Tables()
    {
        foreach ((QueryKind kind, InstanceTable table) in tables)
        {
            this.kind = kind;
            foreach (InstanceEntry entry in table.Entries)
            {
                Add(entry);
            }
        }

        return
        [
            Table("govinfo_scope", "scope_no kind' shape partner_shape agency_level' units_complete", scopes, "kind, shape"),
            Table("govinfo_instance", "scope_no n rule_id' instance_id' severity' formula_no", instances, "scope_no"),
            Table("govinfo_clause", "formula_no part' clause_no comparison_no wanted", clauses, "formula_no"),
            Table("govinfo_shown", "formula_no place comparison_no wanted divisor", shown, "formula_no"),
            Table(
                "govinfo_comparison",
                "comparison_no kind' relation' low_terms high_terms left_terms right_terms left_constant right_constant tolerance",
                comparisons,
                "comparison_no"),
            Table("govinfo_cell", "cell_no address'", [.. cellNumbers.Select(x => $"{Dimension.Literal(x.Value)}, {SqlWords.Quoted(x.Key)}")], "address"),
            Table(
                "govinfo_term",
                "comparison_no source cell_no net left_coefficient right_coefficient opens_low opens_high on_left on_right",
                terms,
                "comparison_no"),
        ];
    }

    /// <summary>A table; the names of its columns of text end in a quote.</summary>
    private static RuleTable Table(string name, string columns, IReadOnlyList<string> rows, string key) =>
        new(name, [.. columns.Split(' ').Select(column => (column.TrimEnd('\''), column.EndsWith("'", StringComparison.Ordinal)))], rows, key);

    /// <summary>A row for each formula that the instance has; where it has one, the scope tells.</summary>
    private void Add(InstanceEntry entry)
    {
        instanceNumber++;
        var places = new Dictionary<int, List<string>>();
        foreach ((int[] place, SqlInstance instance) in entry.Places)
        {
            if (instance.Check is null || instance.When.IsFalse)
            {
                continue;
            }

            int formula = Formula(instance);
            if (!places.TryGetValue(formula, out List<string>? known))
            {
                places.Add(formula, known = []);
            }

            known.AddRange(ScopeRows(entry, place, instance));
        }

        instances.AddRange(places.Select(x =>
            $"{Scope(x.Value)}, {Dimension.Literal(instanceNumber)}, {SqlWords.Quoted(entry.Rule.Id)}, {SqlWords.Quoted(entry.Id)}, "
            + $"'{DataName.Of(entry.Rule.Severity)}', {Dimension.Literal(x.Key)}"));
    }

    /// <summary>kind, shape, the partner's shape (0 where there is no partner), level (* for all), whether all units are there (-1 for either).</summary>
    private IEnumerable<string> ScopeRows(InstanceEntry entry, int[] place, SqlInstance instance)
    {
        string Value(Func<Dimension, bool> which, string none, string other)
        {
            int i = entry.Dimensions.Select((dimension, index) => which(dimension) ? index : -1).Max();
            return i < 0 ? none : entry.Dimensions[i].Values[place[i]] ?? other;
        }

        string shape = entry.Dimensions[0].Values[place[0]]!;
        string[] partners = kind switch
        {
            QueryKind.Single => ["0"],
            QueryKind.Units => [.. columns.Forms.Where(instance.IsOfPartner).Select(form => Dimension.Literal(WideColumns.ShapeOf(form)))],
            _ => [entry.Dimensions[1].Values[place[1]]!],
        };
        string rest = $"{Value(x => x == Dimension.Level, "'*'", "'-'")}, {Value(x => x == Dimension.Complete, "-1", "0")}";
        return partners.Select(partner => $"{KindName}, {shape}, {partner}, {rest}");
    }

    private int Scope(List<string> rows)
    {
        string key = string.Join(";", rows);
        if (!scopeNumbers.TryGetValue(key, out int scope))
        {
            scopeNumbers.Add(key, scope = scopeNumbers.Count + 1);
            scopes.AddRange(rows.Select(row => $"{Dimension.Literal(scope)}, {row}"));
        }

        return scope;
    }

    private string Statements(string name, IEnumerable<string> definitions, RuleTable table)
    {
        var text = new StringBuilder($"DROP TABLE IF EXISTS {name};\n").Append(words.Table(name, definitions, null, ($"{name}_by_key", table.Key)));
        int length = 0;
        foreach (string row in table.Rows)
        {
            bool isFirst = length == 0 || length + row.Length > LongestStatement;
            text.Append(!isFirst ? ",\n" : (length == 0 ? "" : ";\n") + $"INSERT INTO {name} VALUES\n").Append("  (").Append(row).Append(')');
            length = isFirst ? row.Length : length + row.Length;
        }

        return text.Append(length == 0 ? "" : ";\n").Append(words.Loaded(name)).ToString();
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
        IReadOnlyList<IReadOnlyList<(SqlLeaf Part, bool Wanted)>> all = formula.Clauses()!;
        for (int i = 0; i < all.Count; i++)
        {
            found.AddRange(all[i].Select(x => $"'{part}', {i + 1}, {Number(x.Part)}, {(x.Wanted ? 1 : 0)}"));
        }
    }

    private int Number(SqlLeaf part)
    {
        string key = KindName + part.Key;
        if (comparisonNumbers.TryGetValue(key, out int number))
        {
            return number;
        }

        comparisonNumbers.Add(key, number = comparisonNumbers.Count + 1);
        if (part is not SqlAtom { } known)
        {
            comparisons.Add($"{number}, {KindName}, '{(part.Key == "unknown" ? "unknown" : "==")}', 0, 0, 0, 0, 0, 0, 0");
        }
        else if (known.Comparison is SqlComparison comparison)
        {
            Add(number, comparison);
        }
        else
        {
            comparisons.Add($"{number}, {KindName}, 'blank', 0, 0, 0, 0, 0, 0, 0");
            terms.Add($"{number}, {Cell(known.Blank!)}, 0, 0, 0, 0, 0, 0, 0");
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
            Dimension.Literal(number), KindName, $"'{comparison.Symbol}'",
            Dimension.Literal(Count(x => x.OpensLow)), Dimension.Literal(Count(x => x.OpensHigh)),
            Dimension.Literal(Count(x => x.Left is not null)), Dimension.Literal(Count(x => x.Right is not null)),
            Dimension.Literal(comparison.LeftConstant), Dimension.Literal(comparison.RightConstant), Dimension.Literal(comparison.Tolerance),
        }));
        terms.AddRange(comparison.Terms.Select(x =>
            $"{number}, {Cell(x.Cell)}, {Dimension.Literal(x.Net)}, {Dimension.Literal(x.Left ?? 0)}, {Dimension.Literal(x.Right ?? 0)}, "
            + $"{One(x.OpensLow)}, {One(x.OpensHigh)}, {One(x.Left is not null)}, {One(x.Right is not null)}"));
    }

    /// <summary>Whose cell, and which.</summary>
    private string Cell(SqlCell cell)
    {
        if (!cellNumbers.TryGetValue(cell.Address, out int number))
        {
            cellNumbers.Add(cell.Address, number = cellNumbers.Count + 1);
        }

        return $"{cell.Source}, {Dimension.Literal(number)}";
    }
}

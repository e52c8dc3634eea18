namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A formula over comparisons. SQL's own AND, OR and NOT treat NULL as the rules treat what is not settled.</summary>
internal abstract record SqlFormula
{
    /// <summary>Whether it is TRUE or FALSE whatever is blank: it asks of nothing else.</summary>
    public bool IsAlwaysKnown => this switch
    {
        SqlConstant constant => constant.Value is not null,
        SqlAtom atom => atom.Comparison is null,
        SqlNot not => not.Inner.IsAlwaysKnown,
        SqlJoin join => join.Parts.All(part => part.IsAlwaysKnown),
        _ => false,
    };

    public static SqlFormula Not(SqlFormula inner) => inner switch
    {
        SqlConstant constant => new SqlConstant(!constant.Value),
        SqlNot not => not.Inner,
        _ => new SqlNot(inner),
    };

    /// <summary>All of the parts, or any: what decides alone is taken at once, what says nothing is dropped.</summary>
    public static SqlFormula Join(bool all, IEnumerable<SqlFormula> parts)
    {
        var kept = new List<SqlFormula>();
        foreach (SqlFormula part in parts)
        {
            if (part is SqlConstant { Value: bool known })
            {
                if (known != all)
                {
                    return part;
                }
            }
            else
            {
                kept.Add(part);
            }
        }

        return kept.Count switch { 0 => new SqlConstant(all), 1 => kept[0], _ => new SqlJoin(all, kept) };
    }

    /// <summary>The comparisons in the order written, each with whether it stands under an odd number of <c>not</c>.</summary>
    public IEnumerable<(SqlAtom Atom, bool IsNegated)> Atoms(bool negated = false) => this switch
    {
        SqlAtom atom => [(atom, negated)],
        SqlNot not => not.Inner.Atoms(!negated),
        SqlJoin join => join.Parts.SelectMany(part => part.Atoms(negated)),
        _ => [],
    };
}

internal sealed record SqlConstant(bool? Value) : SqlFormula;

/// <summary>A comparison, or (where <see cref="Comparison"/> is null) whether a cell is blank.</summary>
internal sealed record SqlAtom(SqlComparison? Comparison, SqlCell? Blank) : SqlFormula
{
    public string Key { get; } = Comparison?.Key ?? "blank|" + Blank!.Known;
}

internal sealed record SqlNot(SqlFormula Inner) : SqlFormula;

internal sealed record SqlJoin(bool All, IReadOnlyList<SqlFormula> Parts) : SqlFormula;

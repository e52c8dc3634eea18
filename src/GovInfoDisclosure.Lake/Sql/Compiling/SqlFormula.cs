namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A formula over comparisons. SQL's own AND, OR and NOT treat NULL as the rules treat what is not settled.</summary>
internal abstract record SqlFormula
{
    /// <summary>Far more than any rule of ours unfolds into (a corridor has two): their number multiplies with every <c>and</c> within an <c>or</c>.</summary>
    protected const int MostClauses = 512;

    /// <summary>Whether it is TRUE or FALSE whatever is blank: it asks of nothing else.</summary>
    public abstract bool IsAlwaysKnown { get; }

    public bool IsConstant => this is SqlConstant;

    public bool IsTrue => this is SqlConstant { Value: true };

    public bool IsFalse => this is SqlConstant { Value: false };

    /// <summary>Whether it is FALSE only where each comparison, as it stands there, is: a comparison, or any of several.</summary>
    public virtual bool IsFalseByAllLeaves => false;

    /// <summary>What is TRUE where the formula is FALSE, and the other way round.</summary>
    public virtual SqlFormula Negated => new SqlNot(this);

    /// <summary>All of the parts, or any: what decides alone is taken at once, what says nothing is dropped.</summary>
    public static SqlFormula Join(bool all, IEnumerable<SqlFormula> parts)
    {
        SqlFormula[] kept = [.. parts.Where(part => all ? !part.IsTrue : !part.IsFalse)];
        return kept.FirstOrDefault(part => all ? part.IsFalse : part.IsTrue) ?? kept.Length switch
        {
            0 => new SqlConstant(all),
            1 => kept[0],
            _ => new SqlJoin(all, kept),
        };
    }

    /// <summary>The comparisons in the order written, each with whether it stands under an odd number of <c>not</c>.</summary>
    public abstract IEnumerable<(SqlAtom Atom, bool IsNegated)> Atoms(bool negated = false);

    /// <summary>
    /// The formula as clauses of which all must be true, each true as soon as one part of it is. With false 0, unknown 1 and true 2 a clause is the
    /// greatest of its parts and the formula the least of its clauses: that is what a table of clauses can be asked for.
    /// </summary>
    /// <returns>A row of <c>govinfo_clause</c> for each part; null where there would be too many clauses.</returns>
    public abstract IReadOnlyList<IReadOnlyList<(SqlLeaf Part, bool Wanted)>>? Clauses(bool wanted = true);

    /// <summary>The formula in SQL.</summary>
    /// <param name="textOf">How a comparison is written.</param>
    /// <param name="bracketed">Whether what NOT denies is put in brackets: where comparisons are written without.</param>
    public abstract string Text(Func<SqlAtom, string> textOf, bool bracketed = false);
}

/// <summary>A formula without parts.</summary>
internal abstract record SqlLeaf : SqlFormula
{
    public override bool IsFalseByAllLeaves => true;

    /// <summary>What two leaves share that are the same.</summary>
    public abstract string Key { get; }

    public override IReadOnlyList<IReadOnlyList<(SqlLeaf Part, bool Wanted)>>? Clauses(bool wanted = true) => [[(this, wanted)]];
}

/// <summary>True, false or, where nobody knows, neither.</summary>
internal sealed record SqlConstant(bool? Value) : SqlLeaf
{
    public override bool IsAlwaysKnown => Value is not null;

    public override SqlFormula Negated => new SqlConstant(!Value);

    public override string Key => Value is null ? "unknown" : "true";

    public override IEnumerable<(SqlAtom Atom, bool IsNegated)> Atoms(bool negated = false) => [];

    public override IReadOnlyList<IReadOnlyList<(SqlLeaf Part, bool Wanted)>>? Clauses(bool wanted = true) =>
        Value is null ? base.Clauses(wanted) : Value == wanted ? [] : [[(new SqlConstant(true), false)]];

    public override string Text(Func<SqlAtom, string> textOf, bool bracketed = false) =>
        Value switch { true => "TRUE", false => "FALSE", null => "(NULL = 0)" };
}

/// <summary>A comparison, or (where <see cref="Comparison"/> is null) whether a cell is blank.</summary>
internal sealed record SqlAtom(SqlComparison? Comparison, SqlCell? Blank) : SqlLeaf
{
    public override bool IsAlwaysKnown => Comparison is null;

    public override string Key { get; } = Comparison?.Key ?? "blank|" + Blank!.Known;

    public override IEnumerable<(SqlAtom Atom, bool IsNegated)> Atoms(bool negated = false) => [(this, negated)];

    public override string Text(Func<SqlAtom, string> textOf, bool bracketed = false) => textOf(this);
}

/// <summary>What is TRUE where the inner formula is FALSE.</summary>
internal sealed record SqlNot(SqlFormula Inner) : SqlFormula
{
    public override bool IsAlwaysKnown => Inner.IsAlwaysKnown;

    public override bool IsFalseByAllLeaves => Inner is SqlLeaf;

    public override SqlFormula Negated => Inner;

    public override IEnumerable<(SqlAtom Atom, bool IsNegated)> Atoms(bool negated = false) => Inner.Atoms(!negated);

    public override IReadOnlyList<IReadOnlyList<(SqlLeaf Part, bool Wanted)>>? Clauses(bool wanted = true) => Inner.Clauses(!wanted);

    public override string Text(Func<SqlAtom, string> textOf, bool bracketed = false) =>
        bracketed ? $"(NOT ({Inner.Text(textOf, bracketed)}))" : $"(NOT {Inner.Text(textOf)})";
}

/// <summary>All of the parts, or any.</summary>
internal sealed record SqlJoin(bool All, IReadOnlyList<SqlFormula> Parts) : SqlFormula
{
    public override bool IsAlwaysKnown => Parts.All(part => part.IsAlwaysKnown);

    public override bool IsFalseByAllLeaves => !All && Parts.All(part => part.IsFalseByAllLeaves);

    public override IEnumerable<(SqlAtom Atom, bool IsNegated)> Atoms(bool negated = false) => Parts.SelectMany(part => part.Atoms(negated));

    public override IReadOnlyList<IReadOnlyList<(SqlLeaf Part, bool Wanted)>>? Clauses(bool wanted = true)
    {
        bool isList = All == wanted;
        IReadOnlyList<(SqlLeaf, bool)>[] joined = isList ? [] : [[]];
        foreach (SqlFormula part in Parts)
        {
            if (part.Clauses(wanted) is not { } clauses || (isList ? joined.Length + clauses.Count : joined.Length * clauses.Count) > MostClauses)
            {
                return null;
            }

            joined = isList
                ? [.. joined, .. clauses]
                : [.. joined.SelectMany(first => clauses.Select(second => (IReadOnlyList<(SqlLeaf, bool)>)[.. first, .. second]))];
        }

        return joined;
    }

    public override string Text(Func<SqlAtom, string> textOf, bool bracketed = false) =>
        "(" + string.Join(All ? " AND " : " OR ", Parts.Select(part => part.Text(textOf, bracketed))) + ")";
}

namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>An instance of a rule as it is for one shape of the form, one level, one partner's shape.</summary>
/// <param name="When">The condition; always true where the rule has none.</param>
/// <param name="Check">The check; null where a partner's form has no such cell: not applicable.</param>
internal sealed record SqlInstance(SqlFormula When, SqlFormula? Check)
{
    /// <summary>The comparisons of the check, blank tests apart.</summary>
    public IEnumerable<(SqlAtom Atom, bool IsNegated)> Shown => Check is null ? [] : Check.Atoms().Where(x => x.Atom.Comparison is not null);

    /// <summary>Whether a partner of a form has every cell of a partner's that the instance names.</summary>
    public bool IsOfPartner(FormShape form) => When.Atoms().Concat(Check?.Atoms() ?? [])
        .SelectMany(x => x.Atom.Comparison is SqlComparison comparison ? comparison.Terms.Select(term => term.Cell) : [x.Atom.Blank!])
        .All(cell => cell.Source == 0 || form.TryFind(cell.Address) is not null);

    /// <summary>
    /// The check where it is that a cell is not negative and that the cell is not blank is all that the condition asks: a blank passes it. Else null.
    /// </summary>
    public SqlComparison? NotNegative =>
        Check is SqlAtom { Comparison: SqlComparison only } && ComparisonText.IsNotNegative(only)
        && (When.IsTrue || (When.Negated is SqlAtom { Blank: SqlCell blank } && blank.Known == only.Terms[0].Cell.Known))
            ? only
            : null;
}

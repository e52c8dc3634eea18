using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>Makes SQL of bound instances, or says why there can be none.</summary>
internal static class InstanceCompiler
{
    private static readonly Message TooLarge = new("其系数在 64 位整数内可能溢出", "its coefficients could pass 64-bit whole numbers");

    private static readonly Message TooManyCases = new("其条件展开后情形过多", "it unfolds into too many cases");

    private static readonly Message SharesCells = new(
        "其条件由几个共用单元格的比较组成，空白格须用线性求解判定，SQL 不能",
        "it joins comparisons that share cells: with blanks it takes the linear solver to decide it, and SQL has none");

    /// <param name="bound">The instance.</param>
    /// <param name="cellOf">How the query names a cell.</param>
    /// <param name="reason">Why there is no SQL, where there is none.</param>
    public static SqlInstance? Compile(BoundInstance bound, Func<CellRef, SqlCell> cellOf, out Message? reason)
    {
        bool zero = bound.Rule.Missing == MissingPolicy.Zero;
        reason = (zero || (IsDecidedByParts(bound.When) && IsDecidedByParts(bound.Check))) ? null : SharesCells;
        SqlFormula? when = bound.When is null ? new SqlConstant(true) : Compile(bound.When, zero, cellOf);
        if (when is not null && bound.Rule.Missing == MissingPolicy.AllOrNone && bound.Cells.Count > 0)
        {
            // A rule whose cells are all blank does not apply: that is a condition like any other.
            SqlFormula allBlank = SqlFormula.Join(all: true, bound.Cells.Select(cell => new SqlAtom(null, cellOf(cell))));
            when = SqlFormula.Join(all: true, [when, SqlFormula.Not(allBlank)]);
        }

        SqlFormula? check = bound.Check is null ? null : Compile(bound.Check, zero, cellOf);
        if (when is null || (check is null && bound.Check is not null))
        {
            reason = TooLarge;
        }

        else if (ClauseForm.Of(when) is null || (check is not null && ClauseForm.Of(check) is null))
        {
            reason ??= TooManyCases;
        }

        return reason is null ? new SqlInstance(bound.Rule, bound.Id, when!, check) : null;
    }

    private static SqlFormula? Compile(BoundFormula formula, bool zero, Func<CellRef, SqlCell> cellOf)
    {
        switch (formula)
        {
            case BoundConstant constant:
                return new SqlConstant(constant.Value);
            case BoundBlank blank:
                return new SqlAtom(null, cellOf(blank.Cell));
            case BoundComparison comparison:
                return SqlComparison.Of(comparison, zero, cellOf) is SqlComparison known ? new SqlAtom(known, null) : null;
            case BoundNot not:
                return Compile(not.Inner, zero, cellOf) is SqlFormula inner ? SqlFormula.Not(inner) : null;
            default:
                bool all = formula is BoundAll;
                SqlFormula?[] parts = [.. (all ? ((BoundAll)formula).Parts : ((BoundAny)formula).Parts).Select(part => Compile(part, zero, cellOf))];
                return parts.Contains(null) ? null : SqlFormula.Join(all, parts!);
        }
    }

    /// <summary>Whether the parts' values say all that every filling says: no blank stands in two comparisons, or they form a corridor.</summary>
    private static bool IsDecidedByParts(BoundFormula? formula)
    {
        BoundComparison[] comparisons = [.. Comparisons(formula)];
        CellRef[] cells = [.. comparisons.SelectMany(comparison => comparison.Cells)];
        return cells.Length == cells.Distinct().Count() || (formula is BoundAll { Parts.Count: 2 } && IsCorridor(comparisons));
    }

    /// <summary>
    /// b·y ≤ x ≤ a·y with 0 ≤ b ≤ a, as Y8 has it: whichever of the two is blank, a number can be found that fits as soon as each
    /// comparison alone allows one.
    /// </summary>
    private static bool IsCorridor(BoundComparison[] comparisons)
    {
        if (comparisons.Length != 2
            || comparisons.Any(x => x.Cells.Length != 2 || !x.Constant.IsZero || !x.Tolerance.IsZero || x.IsSigned[0] || x.IsSigned[1])
            || !comparisons[0].Cells.SequenceEqual(comparisons[1].Cells)
            || comparisons.Any(x => x.Coefficients[0].Sign <= 0 || x.Coefficients[1].Sign > 0))
        {
            return false;
        }

        BoundComparison? below = comparisons.FirstOrDefault(x => x.Relation == Relation.AtMost);
        BoundComparison? above = comparisons.FirstOrDefault(x => x.Relation == Relation.AtLeast);
        return below is not null && above is not null
            && -below.Coefficients[1] / below.Coefficients[0] >= -above.Coefficients[1] / above.Coefficients[0];
    }

    private static IEnumerable<BoundComparison> Comparisons(BoundFormula? formula) => formula switch
    {
        BoundComparison comparison => [comparison],
        BoundNot not => Comparisons(not.Inner),
        BoundAll all => all.Parts.SelectMany(Comparisons),
        BoundAny any => any.Parts.SelectMany(Comparisons),
        _ => [],
    };
}

namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>Makes SQL of instances, or says why there can be none.</summary>
internal static class InstanceCompiler
{
    private static readonly Message TooLarge = new("其系数在 64 位整数内可能溢出", "its coefficients could pass 64-bit whole numbers");

    private static readonly Message TooManyCases = new("其条件展开后情形过多", "it unfolds into too many cases");

    private static readonly Message SharesCells = new(
        "其条件由几个共用单元格的比较组成，空白格须用线性求解判定，SQL 不能",
        "it joins comparisons that share cells: with blanks it takes the linear solver to decide it, and SQL has none");

    private static readonly Message AsWritten = new(
        "其容差随金额的小数位数而定，SQL 不能", "its tolerance follows the decimals of the amounts, and SQL has none like it");

    private static readonly Message OfFacts = new(
        "其条件问及年度或机关（名称、代码、区划、名单），SQL 不含这些",
        "its condition asks for the year or the agency (name, code, division, lists), which the SQL leaves out");

    private static readonly Message OfCounts = new(
        "其公式数单元格（count）或问是否为整数倍（is a multiple of），SQL 不含这些",
        "it counts cells (count) or asks for a multiple (is a multiple of), which the SQL leaves out");

    /// <param name="terms">The instance.</param>
    /// <param name="cellOf">How the query names a cell.</param>
    /// <param name="reason">Why there is no SQL, where there is none.</param>
    public static SqlInstance? Compile(InstanceTerms terms, Func<CellTerm, SqlCell> cellOf, out Message? reason)
    {
        bool zero = terms.ReadsBlanksAsZero;
        reason = RoundsAsWritten(terms.When) || RoundsAsWritten(terms.Check) ? AsWritten
            : Asks(terms.When, IsFact) || Asks(terms.Check, IsFact) ? OfFacts
            : Asks(terms.When, IsCounted) || Asks(terms.Check, IsCounted) ? OfCounts
            : (zero || (IsDecidedByParts(terms.When) && IsDecidedByParts(terms.Check))) ? null : SharesCells;
        SqlFormula? when = terms.When is null ? new SqlConstant(true) : Compile(terms.When, zero, cellOf);
        CellTerm[] cells = terms.NeedsSomeNumber ? InOrder(terms.Check) : [];
        if (when is not null && cells.Length > 0)
        {
            // A rule whose cells are all blank does not apply: that is a condition like any other.
            SqlFormula allBlank = SqlFormula.Join(all: true, cells.Select(cell => new SqlAtom(null, cellOf(cell))));
            when = SqlFormula.Join(all: true, [when, allBlank.Negated]);
        }

        SqlFormula? check = terms.Check is null ? null : Compile(terms.Check, zero, cellOf);
        if (when is null || (check is null && terms.Check is not null))
        {
            reason = TooLarge;
        }
        else if (when.Clauses() is null || (check is not null && check.Clauses() is null))
        {
            reason ??= TooManyCases;
        }

        return reason is null ? new SqlInstance(when!, check) : null;
    }

    private static bool RoundsAsWritten(FormulaTerms? formula) => formula is not null && (formula.RoundsAsWritten || formula.Parts.Any(RoundsAsWritten));

    private static bool Asks(FormulaTerms? formula, Func<FormulaTerms, bool> what) =>
        formula is not null && (what(formula) || formula.Parts.Any(part => Asks(part, what)));

    private static bool IsFact(FormulaTerms formula) => formula.Kind == FormulaKind.FactIn;

    private static bool IsCounted(FormulaTerms formula) => formula.Kind is FormulaKind.CountOf or FormulaKind.MultipleOf;

    private static SqlFormula? Compile(FormulaTerms formula, bool zero, Func<CellTerm, SqlCell> cellOf)
    {
        SqlFormula?[] parts = [.. formula.Parts.Select(part => Compile(part, zero, cellOf))];
        return parts.Contains(null) ? null : formula.Kind switch
        {
            FormulaKind.Equal or FormulaKind.NotEqual or FormulaKind.AtMost or FormulaKind.Less or FormulaKind.AtLeast or FormulaKind.Greater =>
                SqlComparison.Of(formula, zero, cellOf) is SqlComparison known ? new SqlAtom(known, null) : null,
            FormulaKind.IsBlank => new SqlAtom(null, cellOf(formula.Cell!)),
            FormulaKind.FactIn or FormulaKind.MultipleOf or FormulaKind.CountOf => new SqlConstant(null),
            FormulaKind.LevelIn or FormulaKind.UnitsComplete => new SqlConstant(formula.Value),
            FormulaKind.Not => parts[0]!.Negated,
            FormulaKind.All or FormulaKind.Any => SqlFormula.Join(formula.Kind == FormulaKind.All, parts!),
        };
    }

    /// <summary>Every cell of a formula once: the report's own in form order, then a partner's.</summary>
    private static CellTerm[] InOrder(FormulaTerms? formula) =>
    [
        .. Cells(formula).GroupBy(cell => (cell.Of, cell.Cell)).Select(same => same.First())
            .OrderBy(cell => cell.Of is null ? 0 : 1).ThenBy(cell => cell.Cell.Index),
    ];

    private static IEnumerable<CellTerm> Cells(FormulaTerms? formula) => formula is null ? [] :
    [
        .. formula.Terms,
        .. formula.Cell is CellTerm blank ? [blank] : Array.Empty<CellTerm>(),
        .. formula.Parts.SelectMany(Cells),
    ];

    /// <summary>Whether the parts' values say all that every filling says: no blank stands in two comparisons, or they form a corridor, or are
    /// the same for each level, each of which is asked for itself.</summary>
    private static bool IsDecidedByParts(FormulaTerms? formula)
    {
        FormulaTerms[] comparisons = [.. Comparisons(formula)];
        (string?, CellDefinition)[] cells = [.. comparisons.SelectMany(Open).Select(term => (term.Of, term.Cell))];
        return cells.Length == cells.Distinct().Count()
            || (formula is { ByLevel.Count: > 0 } && formula.ByLevel.All(IsDecidedByParts))
            || (formula is { Kind: FormulaKind.All, Parts.Count: 2 } && IsCorridor(comparisons));
    }

    /// <summary>
    /// b·y ≤ x ≤ a·y with 0 ≤ b ≤ a, as Y8 has it: whichever of the two is blank, a number can be found that fits as soon as each
    /// comparison alone allows one.
    /// </summary>
    private static bool IsCorridor(FormulaTerms[] comparisons)
    {
        CellTerm[][] open = [.. comparisons.Select(x => Open(x).ToArray())];
        if (comparisons.Length != 2
            || open.Any(x => x.Length != 2 || x[0].Cell.IsSigned || x[1].Cell.IsSigned || x[0].Net.Sign <= 0 || x[1].Net.Sign > 0)
            || comparisons.Any(x => !x.Constant.IsZero || !x.Tolerance.IsZero)
            || !open[0].Select(x => (x.Of, x.Cell)).SequenceEqual(open[1].Select(x => (x.Of, x.Cell))))
        {
            return false;
        }

        int below = Array.FindIndex(comparisons, x => x.Kind == FormulaKind.AtMost);
        int above = Array.FindIndex(comparisons, x => x.Kind == FormulaKind.AtLeast);
        return below >= 0 && above >= 0 && -open[below][1].Net * open[above][0].Net >= -open[above][1].Net * open[below][0].Net;
    }

    /// <summary>The cells that are left in left less right.</summary>
    private static IEnumerable<CellTerm> Open(FormulaTerms comparison) => comparison.Terms.Where(term => !term.Net.IsZero);

    private static IEnumerable<FormulaTerms> Comparisons(FormulaTerms? formula) => formula is null ? []
        : formula.IsComparison ? [formula]
        : formula.Parts.SelectMany(Comparisons);
}

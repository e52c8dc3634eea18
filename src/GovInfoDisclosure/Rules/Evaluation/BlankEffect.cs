namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>What blanks do to a sum of cells, each of which stands in it once: whose blank leaves it without a least value, and whose without a
/// greatest.</summary>
internal readonly struct BlankEffect
{
    private readonly CellBits withoutLeast;
    private readonly CellBits withoutMost;

    /// <param name="comparison">The sum, of the report's own cells.</param>
    /// <param name="form">The form.</param>
    /// <param name="rule">The rule, which says what a blank is.</param>
    public BlankEffect(BoundComparison comparison, FormShape form, Rule rule)
    {
        IsZero = rule.Missing == MissingPolicy.Zero;
        NeedsCare = rule.Missing == MissingPolicy.AllOrNone;
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            int cell = comparison.Cells[i].Index;
            bool isSigned = form.AllCells[cell].IsSigned;
            if (isSigned || comparison.Form.Coefficients[i].Sign < 0)
            {
                withoutLeast = withoutLeast.With(cell);
            }

            if (isSigned || comparison.Form.Coefficients[i].Sign > 0)
            {
                withoutMost = withoutMost.With(cell);
            }
        }
    }

    /// <summary>Whether a blank is read as 0.</summary>
    public bool IsZero { get; }

    /// <summary>Whether a blank has a meaning that is not told by the sum: a rule does not apply where all of its cells are blank.</summary>
    public bool NeedsCare { get; }

    public bool Touches(in CellBits blanks) => withoutLeast.Overlaps(blanks) || withoutMost.Overlaps(blanks);

    /// <summary>True or false where every filling of the blanks agrees, else null.</summary>
    /// <param name="forms">The sums.</param>
    /// <param name="sum">This one.</param>
    /// <param name="known">The numbers, 0 in place of each blank.</param>
    /// <param name="blanks">Which are blank.</param>
    public bool? Judge(FlatForms forms, in FlatForm sum, ReadOnlySpan<long> known, in CellBits blanks)
    {
        bool hasLeast = IsZero || !withoutLeast.Overlaps(blanks);
        bool hasMost = IsZero || !withoutMost.Overlaps(blanks);
        if (!hasLeast && !hasMost)
        {
            return null;
        }

        long value = forms.Value(sum, known);
        return hasLeast && hasMost ? sum.Holds(value)
            : hasLeast ? sum.Operator.Judge(value, null, sum.Tolerance)
            : sum.Operator.Judge((long?)null, value, sum.Tolerance);
    }
}

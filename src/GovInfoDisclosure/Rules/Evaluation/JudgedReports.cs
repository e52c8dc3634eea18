namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The numbers that instances are judged on: the report's own first, last year's, the units'.</summary>
internal sealed class JudgedReports(CellValues?[] sources, bool blankAsZero, IReadOnlyList<Claim> claims)
{
    public CellValues?[] Sources { get; } = sources;

    /// <summary>Whether a blank is read as 0, whatever the rule says of blanks.</summary>
    public bool BlankAsZero { get; } = blankAsZero;

    public IReadOnlyList<Claim> Claims { get; } = claims;

    /// <summary>The reports as an instance about one unit sees them: that unit is the only one.</summary>
    public JudgedReports OfUnit(int unit) =>
        unit == UnitInstance.None ? this : new([Sources[CellRef.Own], Sources[CellRef.Prior], Sources[CellRef.FirstUnit + unit]], BlankAsZero, Claims);

    public CellDefinition Definition(CellRef cell) => Sources[cell.Source]!.Form.AllCells[cell.Index];

    public bool IsBlank(CellRef cell) => Sources[cell.Source]!.Stored[cell.Index] == CellValues.Blank;

    public decimal? Value(CellRef cell) => Sources[cell.Source]![cell.Index];

    /// <summary>The exact value; null where it is blank and no zero is to be read there.</summary>
    public Rational? Exact(CellRef cell, bool zero)
    {
        CellValues values = Sources[cell.Source]!;
        long stored = values.Stored[cell.Index];
        return stored == CellValues.Blank ? (zero ? Rational.Zero : null)
            : stored != CellValues.Beyond && values.Form.AllCells[cell.Index].Scale == 1 ? stored
            : values[cell.Index]!.Value;
    }
}

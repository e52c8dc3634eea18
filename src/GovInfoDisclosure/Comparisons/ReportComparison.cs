namespace GovInfoDisclosure.Comparisons;

/// <summary>Two reports compared (比对): reports of two years, or one before and after a correction. What differs of the cells, the rates, the text that
/// stayed, and, of a correction, which findings it mended, left and brought.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. All numbers are exact.</para>
/// <code>
/// ReportComparison comparison = ReportComparison.Between(lastYear, thisYear);
/// foreach (CellDifference cell in comparison.Cells) Console.WriteLine($"{cell.Cell.Address}: {cell.Old} → {cell.New}");
/// </code>
/// </remarks>
public sealed record ReportComparison
{
    private ReportComparison(AnnualReport old, AnnualReport @new)
    {
        Old = old;
        New = @new;
        Kind = AreOfTwoYears(old, @new) ? ComparisonKind.Years : ComparisonKind.Correction;
        var cells = new CellComparison(old, @new);
        Cells = cells.Differences;
        OldOnly = cells.OldOnly;
        NewOnly = cells.NewOnly;
        Rates = new ValueList<RateComparison>(Comparisons.Rates.Between(old, @new));
        Texts = new ValueList<TextComparison>(TextComparison.Between(old.Narrative, @new.Narrative));
    }

    /// <summary>What the two are to each other.</summary>
    public ComparisonKind Kind { get; }

    /// <summary>The earlier report: of the year before, or before the correction.</summary>
    public AnnualReport Old { get; }

    /// <summary>The later report.</summary>
    public AnnualReport New { get; }

    /// <summary>What to call the document of <see cref="Old"/>; <see langword="null"/> where nobody named it.</summary>
    public string? OldSource { get; init; }

    /// <summary>What to call the document of <see cref="New"/>; <see langword="null"/> where nobody named it.</summary>
    public string? NewSource { get; init; }

    /// <summary>The cells that differ, in the form's order. Cells of two editions are compared where they mean the same, and a single row of （六）其他处理 with the
    /// sum of three.</summary>
    public ValueList<CellDifference> Cells { get; }

    /// <summary>The earlier report's cells that the later one's form does not have, or counts otherwise: nothing is compared with them.</summary>
    public ValueList<CellValue> OldOnly { get; }

    /// <summary>The later report's cells that the earlier one's form does not have, or counts otherwise.</summary>
    public ValueList<CellValue> NewOnly { get; }

    /// <summary>The rates of both, each with its definition: none is official.</summary>
    public ValueList<RateComparison> Rates { get; }

    /// <summary>The sections 一, 五 and 六.</summary>
    public ValueList<TextComparison> Texts { get; }

    /// <summary>Whether findings were compared: only of a correction. Rules were not asked about two years.</summary>
    public bool HasFindings => Kind == ComparisonKind.Correction;

    /// <summary>What was found in the earlier report and is not in the later: its instance holds now, or does not apply.</summary>
    public ValueList<Finding> Fixed { get; private init; } = ValueList<Finding>.Empty;

    /// <summary>What was broken in the earlier report and is undecided in the later because of blanks, as it is found there: not fixed, and not known to be
    /// wrong.</summary>
    public ValueList<Finding> Unsettled { get; private init; } = ValueList<Finding>.Empty;

    /// <summary>What is found in both, as it is found in the later report.</summary>
    public ValueList<Finding> Left { get; private init; } = ValueList<Finding>.Empty;

    /// <summary>What is found in the later report alone.</summary>
    public ValueList<Finding> Brought { get; private init; } = ValueList<Finding>.Empty;

    /// <summary>What is to be said of the pair: that the agencies differ, or a year is not stated.</summary>
    public ValueList<Message> Notes { get; init; } = ValueList<Message>.Empty;

    /// <summary>Whether both reports say the same, and the same is found in both.</summary>
    public bool IsEmpty => Old == New && Fixed.Count == 0 && Unsettled.Count == 0 && Brought.Count == 0;

    /// <summary>Whether two reports state different years; else they are compared as one year's, before and after a correction.</summary>
    /// <param name="old">The earlier one.</param>
    /// <param name="new">The later one.</param>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public static bool AreOfTwoYears(AnnualReport old, AnnualReport @new) =>
        (old ?? throw new ArgumentNullException(nameof(old))).Year is int before
        && (@new ?? throw new ArgumentNullException(nameof(@new))).Year is int after && before != after;

    /// <summary>Compares two reports.</summary>
    /// <param name="old">The earlier one.</param>
    /// <param name="new">The later one.</param>
    /// <param name="rules">The rules whose findings are compared, of a correction; those of this library where null.</param>
    /// <param name="register">Who is who; null where there is no register.</param>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public static ReportComparison Between(AnnualReport old, AnnualReport @new, RuleSet? rules = null, AgencyRegister? register = null)
    {
        var comparison = new ReportComparison(old ?? throw new ArgumentNullException(nameof(old)), @new ?? throw new ArgumentNullException(nameof(@new)));
        if (comparison.HasFindings)
        {
            RuleSet set = rules ?? RuleSet.Default;
            var options = new ValidationOptions { Register = register };
            comparison = comparison.With(set.Validate(old, options), set.Validate(@new, options));
        }

        return comparison with { Notes = PairNotes.Of(comparison, register) };
    }

    /// <summary>Compares two documents by what was found in them, so that the reader's findings and those in the prose count too.</summary>
    /// <param name="old">The earlier one's result, by the same rules.</param>
    /// <param name="new">The later one's result.</param>
    /// <param name="register">Who is who; null where there is no register.</param>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">A result has no report.</exception>
    public static ReportComparison Between(ValidationResult old, ValidationResult @new, AgencyRegister? register = null)
    {
        var comparison = new ReportComparison(ReportOf(old, nameof(old)), ReportOf(@new, nameof(@new)));
        comparison = comparison.HasFindings ? comparison.With(old, @new) : comparison;
        return comparison with { Notes = PairNotes.Of(comparison, register) };
    }

    private static AnnualReport ReportOf(ValidationResult result, string argument) =>
        (result ?? throw new ArgumentNullException(argument)).Report ?? throw new ArgumentException("The document gave no report.", argument);

    private ReportComparison With(ValidationResult old, ValidationResult @new)
    {
        var findings = new FindingComparison(old, @new);
        return this with { Fixed = findings.Fixed, Unsettled = findings.Unsettled, Left = findings.Left, Brought = findings.Brought };
    }
}

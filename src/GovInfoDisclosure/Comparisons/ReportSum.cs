namespace GovInfoDisclosure.Comparisons;

/// <summary>The sum of units' reports (汇总): a report, and what is to be said of it: who is missing, which cells not all units state, what was not
/// counted.</summary>
/// <remarks>
/// <para>A cell is blank unless every unit states it (or <see cref="SumOptions.SumKnown"/> asks for what is known): the sum of some is not the sum of all, and
/// looks like it. Immutable and safe to share between threads; numbers are exact.</para>
/// <code>
/// ReportSum sum = ReportSum.Of(reports, new SumOptions { Agency = "示例县人民政府", Register = register });
/// if (sum.Report is AnnualReport report) Console.WriteLine(AnnualReportJson.Write(report));
/// </code>
/// </remarks>
public sealed record ReportSum
{
    internal ReportSum()
    {
    }

    /// <summary>The sum; <see langword="null"/> where it could not be told of what: see <see cref="Problem"/>.</summary>
    public AnnualReport? Report { get; internal init; }

    /// <summary>Why there is none: several years, several agencies that sum up, no report; <see langword="null"/> where there is one.</summary>
    public Message? Problem { get; internal init; }

    /// <summary>The reports that were added up, one of each unit.</summary>
    public ValueList<AnnualReport> Units { get; internal init; } = ValueList<AnnualReport>.Empty;

    /// <summary>Whether all expected units were added up; <see langword="null"/> where neither a list nor the register says who they are.</summary>
    public bool? IsComplete { get; internal init; }

    /// <summary>How many reports could not be counted: without agency or year, or one of several different ones of a unit.</summary>
    public int Uncounted { get; internal init; }

    /// <summary>The cells that some units do not state, in the form's order. A cell that no unit states is among them with nothing known; the fee report,
    /// where no unit has one, is not.</summary>
    public ValueList<SumGap> Gaps { get; internal init; } = ValueList<SumGap>.Empty;

    /// <summary>What is to be said: who is missing, who is there twice, which reports of other years, editions and agencies were found.</summary>
    public ValueList<Message> Notes { get; internal init; } = ValueList<Message>.Empty;

    /// <summary>Adds up reports.</summary>
    /// <param name="reports">The units' reports, and whatever stands among them.</param>
    /// <param name="options">Of what; all of one year where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/>, one of them, or one of the names expected is null.</exception>
    public static ReportSum Of(IEnumerable<AnnualReport> reports, SumOptions? options = null) => new SumMaker(
        Argument.NoNulls<IReadOnlyList<AnnualReport>>([.. reports ?? throw new ArgumentNullException(nameof(reports))], nameof(reports)),
        options ?? new SumOptions()).Make();
}

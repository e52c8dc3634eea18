namespace GovInfoDisclosure.Rules;

/// <summary>How a report is validated.</summary>
/// <remarks>Copied when used: a later change has no effect on what has begun. To use one from several threads, do not change it meanwhile.</remarks>
public sealed class ValidationOptions
{
    // Never handed out, so that nobody changes it.
    private static readonly ValidationOptions Defaults = new();

    /// <summary>The defaults.</summary>
    public ValidationOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ValidationOptions(ValidationOptions options)
    {
        Argument.NotNull(options, nameof(options));
        BlankAsZero = options.BlankAsZero;
        IncludeAll = options.IncludeAll;
        CountByRule = options.CountByRule;
        Prior = options.Prior;
        Prior2 = options.Prior2;
        Units = options.Units;
        Peers = options.Peers;
        Register = options.Register;
        Waivers = options.Waivers;
        Configuration = options.Configuration;
    }

    /// <summary>The options that hold where none are given: a new copy each time.</summary>
    public static ValidationOptions Default => new();

    /// <summary>Whether a blank is read as 0 (<c>--blank zero</c>); else a blank can be any number of at least 0.</summary>
    public bool BlankAsZero { get; set; }

    /// <summary>Whether the findings list every instance, also those that hold or do not apply.</summary>
    public bool IncludeAll { get; set; }

    /// <summary>Whether the result counts the instances of each rule by outcome (<see cref="ValidationResult.ByRule"/>).</summary>
    public bool CountByRule { get; set; }

    /// <summary>Last year's report, or that none was found; <see langword="null"/> where nobody looked: then rules across years have no instances.</summary>
    public PriorReport? Prior { get; set; }

    /// <summary>The report of two years back (前年报告), or that none was found; <see langword="null"/> where nobody looked: then rules that ask for it have no
    /// instances.</summary>
    public PriorReport? Prior2 { get; set; }

    /// <summary>The reports of the government's units; <see langword="null"/> where none are given: then rules across units have no instances.</summary>
    public UnitReports? Units { get; set; }

    /// <summary>Who is who: levels, lists, dates of publication, due dates; <see langword="null"/> where there is no register.</summary>
    public AgencyRegister? Register { get; set; }

    /// <summary>What is excused; <see langword="null"/> where nothing is.</summary>
    public WaiverList? Waivers { get; set; }

    /// <summary>What an office checks with; of it only the due date counts here, for reports of which the register does not say it. <see langword="null"/> for
    /// the law's.</summary>
    public CheckConfiguration? Configuration { get; set; }

    /// <summary>What is known of a report beside its numbers.</summary>
    internal AgencyFacts FactsOf(AnnualReport report) => AgencyFacts.Of(report, Register);

    /// <summary>Reports of other agencies, among which copied text and tables are looked for (雷同; the report itself may be one of them); <see langword="null"/>
    /// where nobody looks: then N6 and N7 have no instances.</summary>
    public ReportCollection? Peers { get; set; }

    internal static ValidationOptions CopyOf(ValidationOptions? options) => options is null ? Defaults : new(options);
}

namespace GovInfoDisclosure.Diagnosis;

/// <summary>What to take into account when looking for wrong cells.</summary>
/// <remarks>Copied when used: a later change has no effect on what has begun. To use one from several threads, do not change it meanwhile.</remarks>
public sealed class DiagnosisOptions
{
    // A report of twenty times as many wrong cells takes a second or two, which one asks for and not thousands.
    private const int Further = 20;

    /// <summary>The defaults.</summary>
    public DiagnosisOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public DiagnosisOptions(DiagnosisOptions options)
    {
        Argument.NotNull(options, nameof(options));
        Prior = options.Prior;
        Next = options.Next;
        Units = options.Units;
        Fixed = options.Fixed;
        Weights = options.Weights;
        BlankAsZero = options.BlankAsZero;
        MaxExplanations = options.MaxExplanations;
        MaxSteps = options.MaxSteps;
    }

    /// <summary>The options that hold where none are given: a new copy each time.</summary>
    public static DiagnosisOptions Default => new();

    /// <summary>The options that go with those by which a report is judged: the same last year's report, units, and meaning of blanks.</summary>
    /// <param name="validation">How the report is judged.</param>
    /// <param name="goesFurther">Whether reports are searched in which so much is wrong that the usual search gives them up (<c>--diagnose always</c>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="validation"/> is null.</exception>
    public static DiagnosisOptions Of(ValidationOptions validation, bool goesFurther = false)
    {
        Argument.NotNull(validation, nameof(validation));
        var options = new DiagnosisOptions { Prior = validation.Prior?.Report, Units = validation.Units, BlankAsZero = validation.BlankAsZero };
        options.MaxSteps *= goesFurther ? Further : 1;
        return options;
    }

    /// <summary>The agency's report of the year before, whose numbers may have been copied; null for none.</summary>
    public AnnualReport? Prior { get; set; }

    /// <summary>The agency's report of the year after (下年报告): what it brought forward confirms this one's 四、结转下年度继续办理, or names its number; null for
    /// none. <see cref="ReportCollection.FindNext"/> looks for it.</summary>
    public AnnualReport? Next { get; set; }

    /// <summary>The reports of a government's units, whose sum confirms the summary's number, or names it, where they are complete and every one states it;
    /// null for none.</summary>
    public UnitReports? Units { get; set; }

    /// <summary>Addresses of cells that are known to be right (固定的格). Null for none.</summary>
    public IReadOnlyCollection<string>? Fixed { get; set; }

    /// <summary>How unlikely it is that a cell is wrong (权重), by address, above 0; 1 for those not named. Null for none named.</summary>
    public IReadOnlyDictionary<string, decimal>? Weights { get; set; }

    /// <summary>Whether blanks are read as 0 (as with <c>--blank zero</c>); nothing is deduced then.</summary>
    public bool BlankAsZero { get; set; }

    /// <summary>How many explanations of one block to list at most; 500 unless told.</summary>
    public int MaxExplanations { get; set; } = 500;

    /// <summary>How many steps a search may take in each block; 2 000 unless told. A step stands for a bounded amount of work, so that the same report always
    /// ends the same way, on every machine; where more than one cell in 125 steps must be wrong, the search gives up at once.</summary>
    public int MaxSteps { get; set; } = 2000;

    /// <summary>A copy, lists and all, whose addresses are known to exist and whose weights are above 0.</summary>
    internal static DiagnosisOptions CopyOf(DiagnosisOptions? options)
    {
        if (options is null)
        {
            return Default;
        }

        string[]? known = options.Fixed is null ? null : [.. options.Fixed];
        Dictionary<string, decimal>? weights = options.Weights?.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (string address in known ?? [])
        {
            Addresses.Require(address, nameof(options));
        }

        foreach ((string address, decimal weight) in weights ?? [])
        {
            Addresses.Require(address, nameof(options));
            if (weight <= 0m)
            {
                throw new ArgumentException("The weight of '" + address + "' is not above 0.", nameof(options));
            }
        }

        return new DiagnosisOptions(options) { Fixed = known, Weights = weights };
    }
}


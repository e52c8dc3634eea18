using Microsoft.Extensions.Hosting;

namespace GovInfoDisclosure.AspNetCore;

/// <summary>What the service checks with: the rules of its files as last loaded, with register and waivers. Take it from the services.</summary>
/// <remarks>
/// Files that change are loaded again (<see cref="GovInfoDisclosureOptions.ReloadInterval"/>). While they are wrong the rules before them stay,
/// <see cref="Errors"/> says what is wrong, and the health check <c>govinfo-rules</c> is degraded.
/// Safe to use from many threads; one call uses one state of the rules.
/// </remarks>
public sealed class ReportChecker
{
    private readonly IOptionsMonitor<GovInfoDisclosureOptions> options;
    private readonly CheckLog log;
    private readonly CheckMetrics metrics;
    private readonly TimeProvider time;
    private readonly string root;
    private readonly Lock loading = new();
    private volatile State state;

    internal ReportChecker(
        IOptionsMonitor<GovInfoDisclosureOptions> options, IHostEnvironment environment, TimeProvider time, CheckLog log, CheckMetrics metrics)
    {
        this.options = options;
        this.log = log;
        this.metrics = metrics;
        this.time = time;
        root = environment.ContentRootPath;
        RuleFiles files = RuleFiles.Read(options.CurrentValue, root);
        IsoDate today = Today();
        LoadedRules loaded = files.Load(today, out ValueList<RuleFileError> errors)
            ?? throw new InvalidOperationException("The rules cannot be loaded:" + string.Concat(errors.Select(error => Environment.NewLine + error)));
        state = new State(files, today, loaded, errors);
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules => state.Loaded.Rules;

    /// <summary>What is wrong in the files as they are now, with file, line and column; empty where <see cref="Rules"/> are those of the files.</summary>
    public ValueList<RuleFileError> Errors => state.Errors;

    internal LoadedRules Loaded => state.Loaded;

    /// <summary>How reports are judged: a new copy with register, waivers and due date, to which last year's report or units may be added.</summary>
    public ValidationOptions CreateOptions() => state.Loaded.Options(options.CurrentValue.BlankAsZero);

    /// <summary>Judges a report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ValidationResult Validate(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        LoadedRules loaded = state.Loaded;
        return loaded.Rules.Validate(report, loaded.Options(options.CurrentValue.BlankAsZero));
    }

    /// <summary>Judges what was read of a document, its text and places too.</summary>
    /// <param name="read">What was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public ValidationResult Validate(ReadResult read)
    {
        ArgumentNullException.ThrowIfNull(read);
        LoadedRules loaded = state.Loaded;
        return loaded.Rules.Validate(read, loaded.Options(options.CurrentValue.BlankAsZero));
    }

    /// <summary>Looks at the files now, and loads them where they, or the day by which waivers expire, changed.</summary>
    /// <returns>Whether they are right, and <see cref="Rules"/> are those of the files.</returns>
    public bool Reload()
    {
        lock (loading)
        {
            State before = state;
            RuleFiles files = RuleFiles.Read(options.CurrentValue, root);
            IsoDate today = Today();
            if (before.Today.Equals(today) && files.AreSameAs(before.Files))
            {
                return before.Errors.Count == 0;
            }

            LoadedRules? loaded = files.Load(today, out ValueList<RuleFileError> errors);
            state = new State(files, today, loaded ?? before.Loaded, errors);
            metrics.CountReload(loaded is not null);
            log.Reloaded(loaded?.Rules, errors);
            return loaded is not null;
        }
    }

    private IsoDate Today()
    {
        DateTimeOffset now = time.GetLocalNow();
        return new IsoDate(now.Year, now.Month, now.Day);
    }

    private sealed record State(RuleFiles Files, IsoDate Today, LoadedRules Loaded, ValueList<RuleFileError> Errors);
}

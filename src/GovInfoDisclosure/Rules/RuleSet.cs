namespace GovInfoDisclosure.Rules;

/// <summary>A set of rules, ready to judge reports. Immutable and safe to share between threads.</summary>
/// <remarks>
/// <code>
/// ReadResult read = ReportReader.ReadFile("report.txt");
/// ValidationResult result = RuleSet.Default.Validate(read);
/// </code>
/// </remarks>
public sealed class RuleSet
{
    private static readonly string[] BuiltInFiles = ["identities.yaml", "plausibility.yaml", "years.yaml", "units.yaml", "prose.yaml"];
    private static readonly Lazy<RuleSet> DefaultSet = new(() => Build(BuiltIn(), alreadyChecked: BuiltInFiles.Length, withTextChecks: true).Rules!);
    private readonly IReadOnlyList<RuleFileContent> files;
    private readonly PreparedRulesTable prepared;
    private readonly bool withTextChecks;
    private readonly Lazy<string> hash;

    /// <summary>How many bindings are kept. The built-in rules need some hundreds for all shapes and partners; past this the memory is given back and they
    /// are made anew.</summary>
    private const int MaximumBound = 4096;

    /// <summary>By what the instances of a rule depend on where there is at most one unit, whatever its name.</summary>
    private readonly ConcurrentDictionary<(string Rule, FormShape Form, FormShape? Prior, FormShape? Prior2, FormShape? Unit,
        AgencyLevel? Level, bool UnitsComplete),
        IReadOnlyList<BoundInstance>> bound = new();

    private RuleSet(IReadOnlyList<RuleFileContent> files, IReadOnlyList<Rule> rules, IReadOnlyList<RuleOverride> overrides, bool withTextChecks)
    {
        this.files = files;
        this.withTextChecks = withTextChecks;
        Rules = new ValueList<Rule>(rules);
        Overrides = new ValueList<RuleOverride>(overrides);
        prepared = new PreparedRulesTable(rules);
        hash = new Lazy<string>(() => ContentHash.Of(Encoding.UTF8.GetBytes(
            string.Concat(files.Select(file => HashOf(file) + "\n")) + (withTextChecks ? "text" : ""))));
    }

    /// <summary>The rules that come with this library.</summary>
    public static RuleSet Default => DefaultSet.Value;

    /// <summary>The rules in their order; those switched off are not among them.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>What later layers changed, with their reasons.</summary>
    public ValueList<RuleOverride> Overrides { get; }

    /// <summary>The hash of all files that the set was made of, in their order: sets of one hash judge alike. The names of files do not count.</summary>
    public string Hash => hash.Value;

    /// <summary>The files that the set was made of, in their order: the name of each and the hash of its text.</summary>
    public ValueList<KeyValuePair<string, string>> FileHashes => [.. files.Select(file =>
        new KeyValuePair<string, string>(file.File.Name, HashOf(file)))];

    /// <summary>The level at which rules judge an agency of which no register says anything (判定层级): its own, else the one that its name makes certain;
    /// <see langword="null"/> where neither tells. By it reports in columns are sorted into batches.</summary>
    /// <param name="agency">The agency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agency"/> is null.</exception>
    public static AgencyLevel? LevelOf(Agency agency)
    {
        Argument.NotNull(agency, nameof(agency));
        return agency.Level ?? LevelOfName.Find(agency.Name);
    }

    /// <summary>The rule files that come with this library, as they can also be found beside it in the package.</summary>
    public static IReadOnlyList<RuleFile> DefaultFiles() => [.. BuiltInFiles.Select(name => new RuleFile(name, Resource(name)))];

    /// <summary>Makes a set of rule files alone, without the rules of this library.</summary>
    /// <param name="files">The files.</param>
    /// <returns>The set, or every error of every file.</returns>
    public static RuleSetLoad Load(params RuleFile[] files) => Build([.. NotNull(files).Select(RuleFileReader.Read)], alreadyChecked: 0, withTextChecks: false);

    /// <summary>Makes a set of these rules and more: rule files can add rules, switch some off, change severity, tolerance, message or parameters.</summary>
    /// <param name="more">The files.</param>
    /// <returns>The set, or every error of every file.</returns>
    public RuleSetLoad With(params RuleFile[] more) => Build([.. files, .. NotNull(more).Select(RuleFileReader.Read)], files.Count, withTextChecks);

    /// <summary>A rule by its id; <see langword="null"/> where the set has none of that id.</summary>
    /// <param name="id">The id.</param>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The rules that need one report alone, bound to one shape of the form: the fast way to judge many reports.</summary>
    /// <param name="form">The shape.</param>
    /// <param name="level">The level of the agencies; <see langword="null"/> where it is not known.</param>
    internal PreparedRules Prepare(FormShape form, AgencyLevel? level = null) => prepared[form ?? throw new ArgumentNullException(nameof(form)), level];

    /// <summary>How many instances a rule has on a shape of the form, where the reports that it compares with are there: one of last year in the same shape,
    /// one unit.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="form">The shape.</param>
    public int CountInstances(Rule rule, FormShape form)
    {
        var target = new BindTarget
        {
            Form = form ?? throw new ArgumentNullException(nameof(form)),
            Prior = form,
            Prior2 = form,
            Units = [new KeyValuePair<string, FormShape>("unit", form)],
            UnitsComplete = true,
        };
        return RuleBinder.Bind(rule ?? throw new ArgumentNullException(nameof(rule)), target).Count;
    }

    /// <summary>The instances of a rule as data, for whoever judges reports elsewhere: which cells each compares, with what exact numbers, under which
    /// condition.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="form">The shape of the report.</param>
    /// <param name="level">The level of the agency; <see langword="null"/> where it is not known.</param>
    /// <param name="prior">The shape of last year's report; <see langword="null"/> where there is none: a check that names its cells is missing then.</param>
    /// <param name="unit">The shape of the report of one unit, called <c>{unit}</c>; <see langword="null"/> where there are no units. In a sum over all units
    /// its cells stand for those of each.</param>
    /// <param name="unitsComplete">Whether the reports of all expected units are there.</param>
    /// <param name="prior2">The shape of the report of two years back; <see langword="null"/> where there is none.</param>
    /// <returns>The instances in form order; empty where the rule has none on this shape, and of the checks N1 to N4, which are code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="form"/> is null.</exception>
    public IReadOnlyList<InstanceTerms> Terms(Rule rule, FormShape form, AgencyLevel? level = null,
        FormShape? prior = null, FormShape? unit = null, bool unitsComplete = false, FormShape? prior2 = null)
    {
        var target = new BindTarget
        {
            Form = form ?? throw new ArgumentNullException(nameof(form)),
            Level = level,
            Prior = prior,
            Prior2 = prior2,
            Units = unit is null ? [] : [new KeyValuePair<string, FormShape>("{unit}", unit)],
            UnitsComplete = unitsComplete,
        };
        return [.. RuleBinder.Bind(rule ?? throw new ArgumentNullException(nameof(rule)), target).Select(instance => TermReader.Read(instance, target))];
    }

    /// <summary>Runs the examples in the rules' files.</summary>
    /// <returns>The examples whose outcome is another than they say; empty where all agree.</returns>
    internal IReadOnlyList<ExampleFailure> RunExamples() => [.. Rules.SelectMany(ExampleRunner.Run)];

    /// <summary>Runs the examples in the rules' files and remarks which fail and which outcomes none shows.</summary>
    public IReadOnlyList<RuleRemark> CheckExamples() => ExampleRemarks.Of(Rules);

    /// <summary>Analyses the set on one shape of the form: contradictions, what is superfluous, what it fixes, and how much it notices.</summary>
    /// <param name="form">The shape.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public RuleAnalysis Analyse(FormShape form) => new RuleSetAnalyser(form, Rules, Prepare(form).Bound).Analyse();

    /// <summary>Validates a report alone: findings have no places.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ValidationResult Validate(AnnualReport report, ValidationOptions? options = null)
    {
        Argument.NotNull(report, nameof(report));
        options = ValidationOptions.CopyOf(options);
        return ReportCounter.CanCount(options) ? new ReportCounter(this, options).Validate(report) : new ReportValidator(this, options).Validate(report);
    }

    /// <summary>Validates the numbers of a report of which nothing else is known, neither year nor agency nor prose: as <see cref="FormShape.ToReport"/> of
    /// these numbers would be, but the records are made only where they are asked for.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public ValidationResult Validate(CellValues values, ValidationOptions? options = null) =>
        Validate(new NumbersAlone(values ?? throw new ArgumentNullException(nameof(values))), values, DocumentEvidence.None, options);

    /// <summary>Validates many reports in columns at once: each as <see cref="Validate(CellValues, ValidationOptions?)"/> validates its numbers, but for its
    /// year and the level of its agency, which are known where the batch says them.</summary>
    /// <param name="batch">The reports.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0; else it can be any number of at least 0.</param>
    /// <returns>The outcomes. They belong to the batch, which has one result and gives it anew each time; nothing is allocated where all holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The batch was disposed.</exception>
    public BatchResult Validate(ReportBatch batch, bool blankAsZero = false)
    {
        Argument.NotNull(batch, nameof(batch));
        var result = batch.Kept as BatchResult ?? new BatchResult(batch);
        batch.Kept = result;
        result.Judge(this, Prepare(batch.Form, batch.Level), blankAsZero);
        return result;
    }

    /// <summary>Validates a report with what its document says beside the numbers.</summary>
    internal ValidationResult Validate(ReportValues report, DocumentEvidence evidence, ValidationOptions? options) =>
        new ReportValidator(this, ValidationOptions.CopyOf(options)).Validate(report.Report, report.Values, evidence);

    /// <summary>Validates a report alone, as data has it, of which only the places are known.</summary>
    internal ValidationResult Validate(ReportSource report, CellValues values, DocumentEvidence places, ValidationOptions? options)
    {
        options = ValidationOptions.CopyOf(options);
        return ReportCounter.CanCount(options)
            ? new ReportCounter(this, options).Validate(report, values, places)
            : new ReportValidator(this, options) { Places = places }.Validate(report.Report, values, null);
    }

    /// <summary>The instances of a rule for the reports at hand.</summary>
    internal IEnumerable<UnitInstance> Bind(Rule rule, BindTarget target) => rule.NeedsUnits
        ? UnitBinder.Bind(rule, target, oneUnit => BindOnce(rule, oneUnit))
        : BindOnce(rule, target).Select(instance => new UnitInstance(instance, UnitInstance.None));

    /// <summary>Instances that look at no more than one unit are kept, for shapes recur.</summary>
    private IReadOnlyList<BoundInstance> BindOnce(Rule rule, BindTarget target)
    {
        var key = (rule.Id, target.Form, rule.NeedsPrior ? target.Prior : null, rule.NeedsPrior2 ? target.Prior2 : null,
            rule.NeedsUnits ? target.FormOf(CellRef.FirstUnit) : null,
            target.Level, target.UnitsComplete);
        if (!bound.TryGetValue(key, out IReadOnlyList<BoundInstance>? instances))
        {
            // The count takes all of the table's locks: it is asked only where something is added.
            if (bound.Count >= MaximumBound)
            {
                bound.Clear();
            }

            instances = bound.GetOrAdd(key, RuleBinder.Bind(rule, target));
        }

        return instances;
    }

    private static RuleSetLoad Build(IReadOnlyList<RuleFileContent> files, int alreadyChecked, bool withTextChecks)
    {
        (IReadOnlyList<Rule> rules, IReadOnlyList<RuleOverride> overrides, IReadOnlyList<RuleFileError> errors) = RuleMerger.Merge(
            files, alreadyChecked, withTextChecks ? [.. TextCheckRules.All, .. RosterRules.All] : [], new BindingTrial().Check);
        return errors.Count > 0
            ? new RuleSetLoad(null, new ValueList<RuleFileError>(errors))
            : new RuleSetLoad(new RuleSet(files, rules, overrides, withTextChecks), ValueList<RuleFileError>.Empty);
    }

    private static IReadOnlyList<RuleFileContent> BuiltIn() => [.. DefaultFiles().Select(ExamplesLater.Read)];

    private static string Resource(string name)
    {
        using Stream stream = typeof(RuleSet).Assembly.GetManifestResourceStream("GovInfoDisclosure.Rules." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string HashOf(RuleFileContent file) => ContentHash.Of(Encoding.UTF8.GetBytes(file.File.Text));

    private static RuleFile[] NotNull(RuleFile[] files) => Argument.NoNulls(files, nameof(files));
}

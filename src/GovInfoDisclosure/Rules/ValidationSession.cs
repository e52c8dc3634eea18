namespace GovInfoDisclosure.Rules;

/// <summary>A report that is being filled in: change a cell and learn which outcomes changed, without judging the rest again.</summary>
/// <remarks>Judges what <see cref="RuleSet.Validate(AnnualReport, ValidationOptions?)"/> judges. Not safe to use from several threads at once.</remarks>
public sealed class ValidationSession
{
    private readonly RuleSet rules;
    private readonly ValidationOptions options;
    private readonly AnnualReport start;
    private readonly CellValues?[] sources;
    private readonly string[] unitNames;
    private readonly string[] unitIds;
    private readonly ReportFacts?[] facts;
    private readonly UnitInstance[] instances;
    private readonly Outcome[] outcomes;
    private readonly JudgedLevel? level;
    private readonly PredecessorValues predecessors;

    // Which instances a cell of the report can change: those that name it in their check or their condition.
    private readonly ILookup<int, int> instancesOfCell;

    /// <summary>Begins with a report, which may be blank altogether.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValidationSession(RuleSet rules, AnnualReport report, ValidationOptions? options = null)
    {
        this.rules = rules ?? throw new ArgumentNullException(nameof(rules));
        this.options = ValidationOptions.CopyOf(options);
        start = report ?? throw new ArgumentNullException(nameof(report));
        var companions = CompanionValues.Of(this.options);
        FormShape form = FormShape.Of(report);
        unitNames = companions.UnitNames;
        unitIds = companions.UnitIds;
        sources = companions.Sources(form.ToValues(report));
        predecessors = companions.Predecessors;
        AgencyFacts agency = this.options.FactsOf(report);
        level = agency.Level;
        facts = companions.Facts(agency.Asked);
        BindTarget target = companions.Target(form, facts[CellRef.Own]!.Level);
        instances = [.. rules.Rules.Where(rule => rule.Check is not null && companions.CanJudge(rule))
            .SelectMany(rule => rules.Bind(rule, companions.TargetOf(rule, target)))];
        JudgedReports reports = Reports;
        outcomes = [.. instances.Select(x => InstanceJudge.Judge(x.Instance, reports.OfUnit(x.Unit)))];

        // Units of one shape share an instance.
        var cells = instances.Select(x => x.Instance).Distinct().ToDictionary(x => x, x => (x.When?.Named ?? []).Concat(x.Check?.Named ?? [])
            .Where(cell => cell.Source == CellRef.Own).Select(cell => cell.Index).Distinct().ToArray());
        instancesOfCell = instances.SelectMany((x, i) => cells[x.Instance].Select(cell => (Cell: cell, Instance: i))).ToLookup(x => x.Cell, x => x.Instance);
    }

    /// <summary>The report as it stands now.</summary>
    public AnnualReport Report => start.WithValues(sources[CellRef.Own]!);

    /// <summary>The outcome of every instance, and findings, as a fresh validation of <see cref="Report"/> would give them.</summary>
    public ValidationResult Result => rules.Validate(Report, options);

    /// <summary>How many instances now have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(Outcome outcome) => outcomes.Count(x => x == outcome);

    private JudgedReports Reports => new(sources, options.BlankAsZero, [], facts) { Predecessors = predecessors };

    /// <summary>Changes one cell.</summary>
    /// <param name="address">The cell's address.</param>
    /// <param name="value">The value, or <see langword="null"/> for a blank.</param>
    /// <returns>The instances whose outcome changed, in the order of the rules, as they were and as they are now; empty where none did.</returns>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell is a count and the value a fraction.</exception>
    public IReadOnlyList<(Outcome Before, Finding Finding)> Set(string address, decimal? value)
    {
        CellValues values = sources[CellRef.Own]!;
        int index = values.Form.Find(address).Index;
        sources[CellRef.Own] = values.With(index, value);
        JudgedReports reports = Reports;
        var changes = new List<(Outcome Before, Finding Finding)>();
        foreach (int i in instancesOfCell[index])
        {
            (BoundInstance instance, int unit) = instances[i];
            Outcome before = outcomes[i];
            Outcome after = InstanceJudge.Judge(instance, reports.OfUnit(unit));
            if (after != before)
            {
                outcomes[i] = after;
                changes.Add((before, Write(instance, unit, after, reports)));
            }
        }

        return changes;
    }

    private Finding Write(BoundInstance instance, int unit, Outcome outcome, JudgedReports reports)
    {
        bool ofUnit = unit != UnitInstance.None;
        return new FindingWriter(reports.OfUnit(unit), ofUnit ? [unitNames[unit]] : unitNames, DocumentEvidence.None, level)
            .Write(ofUnit ? instance.OfUnit(unitNames[unit], unitIds[unit]) : instance, outcome);
    }
}

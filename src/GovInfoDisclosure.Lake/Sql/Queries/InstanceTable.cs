namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>The instances that a query judges, rule by rule. A rule that cannot be written as SQL is left out whole, and told.</summary>
internal sealed class InstanceTable
{
    /// <summary>What stands for the unit's name in an instance, as <see cref="RuleSet.Terms"/> says.</summary>
    public const string UnitMark = "{unit}";

    private InstanceTable(IReadOnlyList<InstanceEntry> entries, IReadOnlyList<(Rule Rule, Message Reason)> omissions)
    {
        Entries = entries;
        Omissions = omissions;
    }

    public IReadOnlyList<InstanceEntry> Entries { get; }

    /// <summary>The rules that are left out, and why.</summary>
    public IReadOnlyList<(Rule Rule, Message Reason)> Omissions { get; }

    /// <summary>The rules that one report decides.</summary>
    public static InstanceTable OfSingle(RuleSet set, IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules, columns, isPair: false, (rule, form, _, level, _) => set.Terms(rule, form, level), Report(columns));

    /// <summary>The rules that look at last year's report.</summary>
    public static InstanceTable OfPrior(RuleSet set, IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules, columns, isPair: true, (rule, form, partner, level, _) => set.Terms(rule, form, level, prior: partner), Report(columns));

    /// <summary>The rules that look at one unit's report at a time.</summary>
    public static InstanceTable OfUnit(RuleSet set, IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules,
        columns,
        isPair: true,
        (rule, form, partner, level, complete) => set.Terms(rule, form, level, unit: partner, unitsComplete: complete),
        Report(columns));

    /// <summary>The rules that add up all units. A unit's cell stands for the sum: what units have no such cell is asked apart.</summary>
    public static InstanceTable OfUnitSums(RuleSet set, IEnumerable<Rule> rules, WideColumns columns) => Of(
        rules, columns, isPair: false, (rule, form, _, level, complete) => set.Terms(rule, form, level, unit: form, unitsComplete: complete), Sum(columns));

    /// <summary>A cell of the report or of its one partner.</summary>
    private static Func<CellTerm, SqlCell> Report(WideColumns columns)
    {
        var names = new CellNames(columns);
        return term => Cell(term, term.Of is null ? names.Own(term.Cell) : names.Partner(term.Cell), null);
    }

    /// <summary>A cell of the report, or the sum of the units'.</summary>
    private static Func<CellTerm, SqlCell> Sum(WideColumns columns)
    {
        var names = new CellNames(columns);
        return term => term.Of is null ? Cell(term, names.Own(term.Cell), null) : Cell(term, names.Sum(term.Cell), names.KnownSum(term.Cell));
    }

    private static SqlCell Cell(CellTerm term, string known, string? partial) =>
        new(known, partial ?? known, term.Of is null ? 0 : 1, term.Cell.Address, term.Cell.IsSigned);

    private static InstanceTable Of(
        IEnumerable<Rule> rules,
        WideColumns columns,
        bool isPair,
        Func<Rule, FormShape, FormShape?, AgencyLevel?, bool, IReadOnlyList<InstanceTerms>> termsOf,
        Func<CellTerm, SqlCell> cellOf)
    {
        var entries = new List<InstanceEntry>();
        var omissions = new List<(Rule, Message)>();
        FormShape?[] partners = isPair ? [.. columns.Forms] : [null];
        foreach (Rule rule in rules)
        {
            bool differsByLevel = rule.NeedsLevel;
            bool asksWhetherComplete = rule.NeedsCompleteUnits;
            var dimensions = new List<Dimension> { Dimension.Shape("", columns.Forms) };
            if (isPair)
            {
                dimensions.Add(Dimension.Shape("p_", columns.Forms));
            }

            if (differsByLevel)
            {
                dimensions.Add(Dimension.Level);
            }

            if (asksWhetherComplete)
            {
                dimensions.Add(Dimension.Complete);
            }

            var found = new Dictionary<string, InstanceEntry>(StringComparer.Ordinal);
            var order = new List<InstanceEntry>();
            Message? reason = null;
            IEnumerable<(FormShape Form, FormShape? Partner, AgencyLevel? Level, bool IsComplete, int[] Place)> places =
                from form in columns.Forms.Select((x, i) => (Form: x, Index: i))
                from partner in partners.Select((x, i) => (Form: x, Index: i))
                from level in differsByLevel ? Dimension.Levels.Select((x, i) => (Level: x, Index: i)) : [(null, -1)]
                from complete in asksWhetherComplete ? new[] { true, false } : [false]
                select (form.Form, partner.Form, level.Level, complete,
                    Place(form.Index, isPair ? partner.Index : -1, level.Index, !asksWhetherComplete ? -1 : complete ? 0 : 1));
            foreach ((FormShape form, FormShape? partner, AgencyLevel? level, bool isComplete, int[] place) in places)
            {
                foreach (InstanceTerms terms in termsOf(rule, form, partner, level, isComplete))
                {
                    if (InstanceCompiler.Compile(terms, cellOf, out Message? wrong) is not SqlInstance instance)
                    {
                        reason ??= wrong;
                        continue;
                    }

                    if (!found.TryGetValue(terms.Id, out InstanceEntry? entry))
                    {
                        entry = new InstanceEntry(rule, terms.Id, dimensions);
                        found.Add(terms.Id, entry);
                        order.Add(entry);
                    }

                    entry.Add(place, instance);
                }

                if (reason is not null)
                {
                    break;
                }
            }

            if (reason is null)
            {
                entries.AddRange(order);
            }
            else
            {
                omissions.Add((rule, reason));
            }
        }

        return new InstanceTable(entries, omissions);
    }

    private static int[] Place(params int[] indexes) => [.. indexes.Where(index => index >= 0)];
}

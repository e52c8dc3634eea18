namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Makes the instances of a rule for the shapes at hand: variables get their values, addresses become cells.</summary>
internal sealed class RuleBinder
{
    private readonly Rule rule;
    private readonly BindTarget target;
    private readonly BindingTrace? trace;
    private readonly FormulaBinder formulas;

    // What the rule is bound with where nobody knows the level: for each of the levels whose numbers differ.
    private readonly FormulaBinder[] byLevel;
    private readonly List<BoundInstance> instances = [];

    /// <summary>How many of the instances have a check.</summary>
    private int bindings;

    private RuleBinder(Rule rule, BindTarget target, BindingTrace? trace)
    {
        this.rule = rule;
        this.target = target;
        this.trace = trace;
        formulas = new FormulaBinder(rule, target, trace);
        byLevel = target.Level is null && trace is null && rule.Parameters.Values.Any(parameter => parameter.DiffersByLevel)
            ? [.. LevelsThatDiffer().Select(level => new FormulaBinder(rule, target with { Level = level }, null))]
            : [];
    }

    /// <summary>The instances in form order. What cannot be bound on this shape has none; the trace, where given, learns why.</summary>
    public static IReadOnlyList<BoundInstance> Bind(Rule rule, BindTarget target, BindingTrace? trace = null)
    {
        if (!rule.Editions.Contains(target.Form.Edition) || rule.Check is null)
        {
            return [];
        }

        var binder = new RuleBinder(rule, target, trace);
        if (rule.ClaimTables.Count > 0)
        {
            foreach (KeyValuePair<string, Side> claim in rule.ClaimTables)
            {
                binder.BindClaim(claim.Key, claim.Value);
            }
        }
        else
        {
            binder.Bind(0, new Scope(), []);
        }

        return binder.instances;
    }

    private void Bind(int level, Scope scope, List<KeyValuePair<string, string>> variables)
    {
        if (level == rule.ForEach.Count)
        {
            BindInstance(scope, variables, null);
            return;
        }

        foreach ((string value, Scope inner, PlacedWord? word) in Values(rule.ForEach[level], scope))
        {
            // Only the loader's trial has a budget. Of a rule that loaded no instance may be left out: it would look as if it had passed.
            if (trace is { IsExhausted: true })
            {
                return;
            }

            variables.Add(new KeyValuePair<string, string>(rule.ForEach[level].Name, value));
            int bound = bindings;
            Bind(level + 1, inner, variables);
            variables.RemoveAt(variables.Count - 1);
            if (word is not null && bindings > bound)
            {
                trace!.Bound([word]);
            }
        }
    }

    private IEnumerable<(string Value, Scope Scope, PlacedWord? Word)> Values(Quantifier quantifier, Scope scope)
    {
        try
        {
            return [.. formulas.Values(quantifier, scope)];
        }
        catch (BindingException exception)
        {
            trace?.Failed(exception);
            return [];
        }
    }

    /// <summary>The levels, each of which makes other numbers of the parameters, or another answer where the rule asks for the level.</summary>
    private IEnumerable<AgencyLevel> LevelsThatDiffer()
    {
        LevelIn[] asked = [.. rule.Formulas.OfType<LevelIn>()];
        return AgencyLevelNames.Levels.GroupBy(level => string.Join(" ",
                rule.Parameters.Values.Select(parameter => parameter.For(level).ToString()).Concat(asked.Select(x => x.Levels.Contains(level) ? "in" : "out"))))
            .Select(group => group.First());
    }

    /// <summary>A formula bound; where the level is unknown and its numbers differ by it, for every level.</summary>
    private BoundFormula Formula(Formula formula, Scope scope) => byLevel.Length > 0 && UsesLevels(formula)
        ? new BoundByLevel([.. byLevel.Select(binder => formula.Accept(binder, scope))])
        : formula.Accept(formulas, scope);

    private bool UsesLevels(Formula formula) => formula.Whole.SelectMany(part => part.Sides).SelectMany(side => side.Terms)
        .SelectMany(term => term.Parameters).Any(name => rule.Parameters.TryGetValue(name.Text, out RuleParameter? parameter) && parameter.DiffersByLevel);

    private void BindClaim(string kind, Side table)
    {
        try
        {
            CellRef[] cells = formulas.Bind(table, new Scope()).Cells;
            CellRef first = cells.Length > 0 ? cells[0] : throw BindingErrors.ClaimWithoutCell(rule, kind);
            string address = target.FormOf(first.Source)!.AllCells[first.Index].Address;
            BindInstance(new Scope { Table = table }.With("cell", address), [new KeyValuePair<string, string>("cell", address)], kind);
        }
        catch (BindingException exception)
        {
            trace?.Failed(exception);
        }
    }

    private void BindInstance(Scope scope, List<KeyValuePair<string, string>> variables, string? claimKind)
    {
        trace?.Spend(20);
        BoundFormula? when = null;
        BoundFormula? check = null;
        try
        {
            // A condition that the agency's level alone already makes true is none.
            when = rule.When is null ? null : Formula(rule.When, scope) is { Settled: not true } condition ? condition : null;
            check = Formula(rule.Check!, scope);
        }
        catch (BindingException exception)
        {
            if (trace is not null)
            {
                trace.Spend(200);
                trace.Failed(exception);
                formulas.Finder.Probe(rule.Cells, scope);
            }

            if (!exception.IsPartner)
            {
                return;
            }

            check = null;
        }

        bindings += check is null ? 0 : 1;
        instances.Add(new BoundInstance
        {
            Rule = rule,
            Id = BoundInstance.IdOf(rule, variables, target.IdOfUnit),
            Variables = new ValueList<KeyValuePair<string, string>>(variables),
            When = when,
            Check = check,
            ClaimKind = claimKind,
        });
    }
}

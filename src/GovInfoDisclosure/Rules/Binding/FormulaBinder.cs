namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds formulas: every address becomes a cell of one of the reports at hand, every parameter a number.</summary>
internal sealed class FormulaBinder(Rule rule, BindTarget target, BindingTrace? trace) : IFormulaVisitor<Scope, BoundFormula>
{
    private const int CostOfMatching = 20;
    private const int CostOfSummand = 5;
    private readonly Dictionary<(FormShape Form, string Path), PatternMatch[]> matches = [];

    public BoundFormula Visit(Comparison comparison, Scope scope) =>
        new BoundComparison(Bind(comparison.Left, scope), comparison.Relation, Bind(comparison.Right, scope), rule.Tolerance, target);

    public BoundFormula Visit(IsBlank blank, Scope scope) => new BoundBlank(Single(blank.Cell, scope));

    public BoundFormula Visit(LevelIn level, Scope scope) =>
        new BoundConstant(target.Level is AgencyLevel known ? level.Levels.Contains(known) : null, level.Levels);

    public BoundFormula Visit(FactIs fact, Scope scope) =>
        new BoundFact(fact, !fact.OfUnit ? CellRef.Own : scope.Unit is int unit ? CellRef.FirstUnit + unit : throw BindingErrors.Told(fact.Place));

    public BoundFormula Visit(UnitsComplete units, Scope scope) => new BoundConstant(target.UnitsComplete, null);

    public BoundFormula Visit(Not not, Scope scope) => new BoundNot(not.Inner.Accept(this, scope));

    public BoundFormula Visit(Join join, Scope scope) => new BoundJoin(join.All, [.. join.Parts.Select(part => part.Accept(this, scope))]);

    public BoundFormula Visit(Quantified quantified, Scope scope)
    {
        List<(Scope Scope, PlacedWord[] Words)> scopes = [(scope, [])];
        foreach (Quantifier quantifier in quantified.ForEach)
        {
            var inner = new List<(Scope, PlacedWord[])>();
            foreach ((Scope outer, PlacedWord[] words) in scopes)
            {
                inner.AddRange(Values(quantifier, outer).Select(value => (value.Scope, value.Word is null ? words : [.. words, value.Word])));
                Spend(inner.Count);
            }

            scopes = inner;
        }

        var parts = new List<BoundFormula>(scopes.Count);
        BindingException? failure = null;
        foreach ((Scope inner, PlacedWord[] words) in scopes)
        {
            try
            {
                parts.Add(quantified.Inner.Accept(this, inner));
                trace?.Bound(words);
            }
            catch (BindingException exception) when (trace is { IsExhausted: false } && words.Length > 0)
            {
                // Which other words mean something is still to be found out.
                failure ??= exception;
            }
        }

        return failure is null ? new BoundJoin(quantified.All, parts) : throw failure;
    }

    public BoundSide Bind(Side side, Scope scope) => new([.. side.Terms.SelectMany(term => Bind(term, scope))]);

    private IEnumerable<BoundTerm> Bind(SideTerm term, Scope scope)
    {
        Rational coefficient = term.Parameters.Aggregate(term.Coefficient, (product, name) => product * Parameter(name));
        Side? table = scope.Table ?? (term.Kind is SideTermKind.Claim or SideTermKind.Table ? throw BindingErrors.Told(term.Place) : null);
        return term.Kind switch
        {
            SideTermKind.Constant => [new BoundTerm(coefficient, [], false, false)],
            SideTermKind.Claim => [new BoundTerm(coefficient, [], false, true)],
            SideTermKind.Table => Bind(table!, scope.InsideTable).Terms.Select(x => x with { Coefficient = coefficient * x.Coefficient }),
            SideTermKind.Cells => [new BoundTerm(coefficient, term.IsSum ? Sum(term, scope) : [Single(term.Cells[0], scope)], term.IsSum, false)],
        };
    }

    /// <summary>What a variable runs through, each with the scope in which it has that value, and the word of the file that gives it, where one does.</summary>
    public IEnumerable<(string Value, Scope Scope, PlacedWord? Word)> Values(Quantifier quantifier, Scope scope) => quantifier.Kind switch
    {
        QuantifierKind.Words => quantifier.Values.Select(word => (word.Text, scope.With(quantifier.Name, word.Text), trace?.Tried(word))),
        QuantifierKind.Units => target.Units.Select((unit, i) => (unit.Key, scope.With(quantifier.Name, unit.Key, unit: i), (PlacedWord?)null)),
        QuantifierKind.Cells => Cells(quantifier, scope),
    };

    private IEnumerable<(string Value, Scope Scope, PlacedWord? Word)> Cells(Quantifier quantifier, Scope scope)
    {
        var except = new HashSet<CellDefinition>(quantifier.Except.SelectMany(x => Matches(x, scope, target.Form)).Select(x => x.Cell));
        var seen = new HashSet<string>();
        PatternMatch[] found = [.. quantifier.Patterns.SelectMany(x => Matches(x, scope, target.Form))];
        Trace(quantifier.Patterns, quantifier.Except, pattern => Matches(pattern, scope, target.Form).Select(x => x.Cell.Index));
        foreach (PatternMatch match in found.OrderBy(x => x.Cell.Index))
        {
            // A variable called cell stands for the whole address, any other for what the wildcards match.
            string value = quantifier.Name == "cell" ? match.Cell.Address : match.Captured;
            if (!except.Contains(match.Cell) && seen.Add(value))
            {
                yield return (value, scope.With(quantifier.Name, value, match.Named), null);
            }
        }
    }

    /// <summary>Tells the trace which patterns of a list give cells that those before them do not, and which exceptions leave something out.</summary>
    private void Trace(IReadOnlyList<CellTemplate> patterns, IReadOnlyList<CellTemplate> except, Func<CellTemplate, IEnumerable<int>> cellsOf)
    {
        if (trace is null || (patterns.Count == 1 && except.Count == 0) || trace.KnowsAll(patterns, except))
        {
            return;
        }

        Spend(CostOfMatching * (patterns.Count + except.Count));

        var given = new HashSet<(CellSource, int)>();
        var left = new HashSet<(CellSource, int)>(except.SelectMany(x => cellsOf(x).Select(cell => (x.Source, cell))));
        foreach (CellTemplate pattern in patterns)
        {
            (CellSource, int)[] cells = [.. cellsOf(pattern).Select(cell => (pattern.Source, cell)).Where(cell => !left.Contains(cell))];
            trace.Says(pattern, cells.Count(given.Add) > 0);
        }

        var all = new HashSet<(CellSource, int)>(patterns.SelectMany(x => cellsOf(x).Select(cell => (x.Source, cell))));
        foreach (CellTemplate exception in except)
        {
            trace.LeavesOut(exception, cellsOf(exception).Any(cell => all.Contains((exception.Source, cell))));
        }
    }

    /// <summary>Tells the trace of every address in a formula that failed, for binding stops at the first one.</summary>
    public void Probe(IEnumerable<CellTemplate> templates, Scope scope)
    {
        foreach (CellTemplate template in templates)
        {
            string path = scope.Fill(template.Path);
            if (UndefinedVariable(path, true) is not null || trace!.IsExhausted)
            {
                continue;
            }

            try
            {
                if (new AddressPattern(path, rule.Sets).HasWildcard)
                {
                    foreach (int source in Sources(template, scope))
                    {
                        Matches(template, scope, target.FormOf(source) ?? throw BindingErrors.Unknown(template, path, true));
                    }
                }
                else if (template.Source != CellSource.Units)
                {
                    Single(template, scope);
                }
            }
            catch (BindingException exception)
            {
                trace.Failed(exception);
            }
        }
    }

    private PatternMatch[] Matches(CellTemplate template, Scope scope, FormShape form)
    {
        string path = scope.Fill(template.Path);
        if (!matches.TryGetValue((form, path), out PatternMatch[]? found))
        {
            found = [.. new AddressPattern(path, rule.Sets).Matches(form)];
            matches.Add((form, path), found);
            Spend(CostOfMatching);
        }

        if (found.Length > 0)
        {
            trace?.Found(template, found);
        }
        else
        {
            trace?.Failed(BindingErrors.Unknown(template, path, false));
        }

        return found;
    }

    private CellRef Single(CellTemplate template, Scope scope)
    {
        int source = template.Source switch
        {
            CellSource.Own => CellRef.Own,
            CellSource.Prior => CellRef.Prior,
            _ => UnitOf(template, scope),
        };
        string address = scope.Fill(template.Path);
        Spend(1);
        CheckVariables(template, scope, isPattern: false);
        if (target.FormOf(source)?.TryFind(address) is { } cell)
        {
            trace?.Found(template, []);
            return new CellRef(source, cell.Index);
        }

        throw BindingErrors.Unknown(template, address, source != CellRef.Own);
    }

    private List<CellRef> Sum(SideTerm term, Scope scope)
    {
        var cells = new List<CellRef>();
        foreach (CellTemplate template in term.Cells.Concat(term.Except))
        {
            CheckVariables(template, scope, isPattern: true);
        }

        foreach (CellTemplate template in term.Cells)
        {
            FormShape? known = null;
            int[] summands = [];
            foreach (int source in Sources(template, scope))
            {
                FormShape form = target.FormOf(source) ?? throw BindingErrors.Unknown(template, scope.Fill(template.Path), true);
                if (form != known)
                {
                    // Thousands of units have one shape.
                    summands = Summands(template, term.Except, scope, form, source);
                    known = form;
                }

                cells.AddRange(summands.Select(index => new CellRef(source, index)));
                Spend(CostOfSummand * (summands.Length + term.Except.Count));
            }
        }

        Trace(term.Cells, term.Except, template => Sources(template, scope).Take(1).Select(target.FormOf).OfType<FormShape>()
            .SelectMany(form => Matches(template, scope, form)).Select(x => x.Cell.Index));
        return term.Cells.Count == 1 ? cells : [.. cells.Distinct()];
    }

    private int[] Summands(CellTemplate template, IReadOnlyList<CellTemplate> leftOut, Scope scope, FormShape form, int source)
    {
        PatternMatch[] found = Matches(template, scope, form);
        if (found.Length == 0)
        {
            throw BindingErrors.Unknown(template, scope.Fill(template.Path), source != CellRef.Own);
        }

        var except = new HashSet<int>(leftOut.Where(x => x.Source == template.Source).SelectMany(x => Matches(x, scope, form)).Select(x => x.Cell.Index));
        return [.. found.Select(x => x.Cell.Index).Where(index => !except.Contains(index))];
    }

    private IEnumerable<int> Sources(CellTemplate template, Scope scope) => template.Source switch
    {
        CellSource.Own => [CellRef.Own],
        CellSource.Prior => [CellRef.Prior],
        CellSource.Unit => [UnitOf(template, scope)],
        CellSource.Units => target.Units.Count == 0
            ? throw BindingErrors.Unknown(template, scope.Fill(template.Path), true)
            : Enumerable.Range(CellRef.FirstUnit, target.Units.Count),
    };

    private static int UnitOf(CellTemplate template, Scope scope) => CellRef.FirstUnit + (scope.Unit ?? throw BindingErrors.NoUnit(template));

    private void CheckVariables(CellTemplate template, Scope scope, bool isPattern)
    {
        if (UndefinedVariable(scope.Fill(template.Path), isPattern) is string variable)
        {
            throw BindingErrors.Undefined(template, scope, variable);
        }
    }

    /// <summary>The first name in braces that nothing filled; in a pattern the name of a set is none.</summary>
    private string? UndefinedVariable(string address, bool isPattern)
    {
        int open = -1;
        while ((open = address.IndexOf('{', open + 1)) >= 0)
        {
            int close = address.IndexOf('}', open);
            string name = close < 0 ? address.Substring(open + 1) : address.Substring(open + 1, close - open - 1);
            if (!isPattern || !rule.Sets.ContainsKey(name))
            {
                return name;
            }
        }

        return null;
    }

    private Rational Parameter(PlacedWord name) => rule.Parameters.TryGetValue(name.Text, out RuleParameter? parameter)
        ? parameter.For(target.Level)
        : throw BindingErrors.Told(name);

    private void Spend(int work)
    {
        if (trace is not null && !trace.Spend(work))
        {
            throw BindingErrors.TooLarge(rule);
        }
    }
}

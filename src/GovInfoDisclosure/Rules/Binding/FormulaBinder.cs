namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds formulas: every address becomes a cell of one of the reports at hand, every parameter a number.</summary>
internal sealed class FormulaBinder(Rule rule, BindTarget target, BindingTrace? trace) : IFormulaVisitor<Scope, BoundFormula>
{
    /// <summary>Finds the cells.</summary>
    public CellFinder Finder { get; } = new(rule, target, trace);

    public BoundFormula Visit(Comparison comparison, Scope scope)
    {
        BoundSide left = Bind(comparison.Left, scope);
        BoundSide right = Bind(comparison.Right, scope);
        RuleTolerance tolerance = comparison.IsExact ? default : rule.Tolerance;
        BoundRatio? ratio = comparison.Ratio is { } asked ? new BoundRatio(asked.Kind, Bind(asked.Part, scope), Bind(asked.Whole, scope)) : null;
        return tolerance.Relative.IsZero
            ? new BoundComparison(left, comparison.Relation, right, tolerance, target) { Ratio = ratio }
            : RelativeTolerance.Ease(comparison.Relation, right, tolerance.Relative,
                (relation, eased) => new BoundComparison(left, relation, eased, default, target) { Ratio = ratio });
    }

    public BoundFormula Visit(MultipleOf multiple, Scope scope) => new BoundMultiple(Bind(multiple.Side, scope), Bind(multiple.Unit, scope).Constant);

    public BoundFormula Visit(CountIs count, Scope scope) =>
        new BoundCount(count.Counted.Accept(this, scope).Parts, count.Relation, Bind(count.Number, scope).Constant);

    public BoundFormula Visit(IsBlank blank, Scope scope) => new BoundBlank(Finder.Single(blank.Cell, scope));

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
                Finder.Spend(inner.Count);
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

    public BoundSide Bind(Side side, Scope scope)
    {
        var terms = new List<BoundTerm>(side.Terms.Count);
        foreach (SideTerm term in side.Terms)
        {
            Bind(term, scope, terms);
        }

        return new BoundSide(terms);
    }

    private void Bind(SideTerm term, Scope scope, List<BoundTerm> terms)
    {
        Rational coefficient = term.Coefficient;
        foreach (PlacedWord name in term.Parameters)
        {
            coefficient *= Parameter(name);
        }

        Side? table = scope.Table ?? (term.Kind is SideTermKind.Claim or SideTermKind.Table ? throw BindingErrors.Told(term.Place) : null);
        if (term.Kind == SideTermKind.Table)
        {
            terms.AddRange(Bind(table!, scope.InsideTable).Times(coefficient).Terms);
            return;
        }

        IReadOnlyList<CellRef> cells = term.Kind != SideTermKind.Cells ? [] : term.IsSum ? Finder.Sum(term, scope) : [Finder.Single(term.Cells[0], scope)];
        terms.Add(new BoundTerm(coefficient, cells, term.IsSum && term.Kind == SideTermKind.Cells, term.Kind == SideTermKind.Claim));
    }

    /// <summary>What a variable runs through, each with the scope in which it has that value, and the word of the file that gives it, where one does.</summary>
    public IEnumerable<(string Value, Scope Scope, PlacedWord? Word)> Values(Quantifier quantifier, Scope scope) => quantifier.Kind switch
    {
        QuantifierKind.Words => quantifier.Values.Select(word => (word.Text, scope.With(quantifier.Name, word.Text), trace?.Tried(word))),
        QuantifierKind.Units when quantifier.IsHidden && target.Units.Count == 0 => throw BindingErrors.NoUnits(),
        QuantifierKind.Units => target.Units.Select((unit, i) => (unit.Key, scope.With(quantifier.Name, unit.Key, unit: i), (PlacedWord?)null)),
        QuantifierKind.Cells => Cells(quantifier, scope),
    };

    private IEnumerable<(string Value, Scope Scope, PlacedWord? Word)> Cells(Quantifier quantifier, Scope scope)
    {
        PatternMatch[] Found(CellTemplate pattern) => quantifier.IsHidden ? Finder.NotEmpty(pattern, scope) : Finder.Matches(pattern, scope, target.Form);
        // What one pattern finds is in form order.
        HashSet<CellDefinition>? except = quantifier.Except.Count == 0 ? null : new(quantifier.Except.SelectMany(Found).Select(x => x.Cell));
        var seen = new HashSet<string>();
        PatternMatch[] found = quantifier.Patterns.Count == 1
            ? Found(quantifier.Patterns[0])
            : [.. quantifier.Patterns.SelectMany(Found).OrderBy(x => x.Cell.Index)];
        Finder.Trace(quantifier.Patterns, quantifier.Except, pattern => Found(pattern).Select(x => x.Cell.Index));
        foreach (PatternMatch match in found)
        {
            // A variable called cell stands for the whole address, any other for what the wildcards match.
            string value = quantifier.IsWholeAddress ? match.Cell.Address : match.Captured;
            if (except?.Contains(match.Cell) != true && seen.Add(value))
            {
                yield return (value, scope.With(quantifier.Name, value, match.Named), null);
            }
        }
    }

    private Rational Parameter(PlacedWord name) => rule.Parameters.TryGetValue(name.Text, out RuleParameter? parameter)
        ? parameter.For(target.Level)
        : throw BindingErrors.Told(name);
}

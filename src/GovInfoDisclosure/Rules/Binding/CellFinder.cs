namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Finds the cells that the addresses and patterns of a rule name in the reports at hand; a trace is told what it finds and what not.</summary>
internal sealed class CellFinder(Rule rule, BindTarget target, BindingTrace? trace)
{
    private const int CostOfMatching = 20;
    private const int CostOfSummand = 5;
    private readonly Dictionary<(FormShape Form, string Path), PatternMatch[]> matches = [];

    /// <summary>What a function finds for a pattern, in whichever report it speaks of: as of a sum, there is no instance where it finds nothing.</summary>
    public PatternMatch[] NotEmpty(CellTemplate pattern, Scope scope)
    {
        CheckVariables(pattern, scope, isPattern: true);
        int source = Sources(pattern, scope).First();
        PatternMatch[] found = target.FormOf(source) is { } form ? Matches(pattern, scope, form) : [];
        return found.Length > 0 ? found : throw BindingErrors.Unknown(pattern, scope.Fill(pattern.Path), source != CellRef.Own);
    }

    /// <summary>Tells the trace which patterns of a list give cells that those before them do not, and which exceptions leave something out.</summary>
    public void Trace(IReadOnlyList<CellTemplate> patterns, IReadOnlyList<CellTemplate> except, Func<CellTemplate, IEnumerable<int>> cellsOf)
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

    public PatternMatch[] Matches(CellTemplate template, Scope scope, FormShape form)
    {
        string path = scope.Fill(template.Path);
        if (!matches.TryGetValue((form, path), out PatternMatch[]? found))
        {
            found = MatchedPatterns.Of(path, rule.Sets, form);
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

    public CellRef Single(CellTemplate template, Scope scope)
    {
        int source = template.Source switch
        {
            CellSource.Own => CellRef.Own,
            CellSource.Prior => CellRef.Prior,
            CellSource.Prior2 => CellRef.Prior2,
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

    public List<CellRef> Sum(SideTerm term, Scope scope)
    {
        var cells = new List<CellRef>();
        CheckVariables(term.Cells, scope);
        CheckVariables(term.Except, scope);
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

                foreach (int index in summands)
                {
                    cells.Add(new CellRef(source, index));
                }

                Spend(CostOfSummand * (summands.Length + term.Except.Count));
            }
        }

        TraceSum(term, scope);
        return term.Cells.Count == 1 ? cells : [.. cells.Distinct()];
    }

    private void TraceSum(SideTerm term, Scope scope) => Trace(term.Cells, term.Except, template => Sources(template, scope).Take(1).Select(target.FormOf)
        .OfType<FormShape>().SelectMany(form => Matches(template, scope, form)).Select(x => x.Cell.Index));

    private int[] Summands(CellTemplate template, IReadOnlyList<CellTemplate> leftOut, Scope scope, FormShape form, int source)
    {
        PatternMatch[] found = Matches(template, scope, form);
        if (found.Length == 0)
        {
            throw BindingErrors.Unknown(template, scope.Fill(template.Path), source != CellRef.Own);
        }

        int[] cells = Array.ConvertAll(found, match => match.Cell.Index);
        return leftOut.Count == 0 ? cells : Without(cells, template.Source, leftOut, scope, form);
    }

    private int[] Without(int[] cells, CellSource source, IReadOnlyList<CellTemplate> leftOut, Scope scope, FormShape form)
    {
        var except = new HashSet<int>(leftOut.Where(x => x.Source == source).SelectMany(x => Matches(x, scope, form)).Select(x => x.Cell.Index));
        return Array.FindAll(cells, index => !except.Contains(index));
    }

    private IEnumerable<int> Sources(CellTemplate template, Scope scope) => template.Source switch
    {
        CellSource.Own => [CellRef.Own],
        CellSource.Prior => [CellRef.Prior],
        CellSource.Prior2 => [CellRef.Prior2],
        CellSource.Unit => [UnitOf(template, scope)],
        CellSource.Units => target.Units.Count == 0
            ? throw BindingErrors.Unknown(template, scope.Fill(template.Path), true)
            : Enumerable.Range(CellRef.FirstUnit, target.Units.Count),
    };

    private static int UnitOf(CellTemplate template, Scope scope) => CellRef.FirstUnit + (scope.Unit ?? throw BindingErrors.NoUnit(template));

    private void CheckVariables(IReadOnlyList<CellTemplate> patterns, Scope scope)
    {
        for (int i = 0; i < patterns.Count; i++)
        {
            CheckVariables(patterns[i], scope, isPattern: true);
        }
    }

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

    public void Spend(int work)
    {
        if (trace is not null && !trace.Spend(work))
        {
            throw BindingErrors.TooLarge(rule);
        }
    }
}

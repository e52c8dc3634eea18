using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds formulas: every address becomes a cell of one of the reports at hand, every parameter a number.</summary>
internal sealed class FormulaBinder(Rule rule, BindTarget target, BindingTrace? trace)
{
    private readonly Dictionary<(FormEdition Form, string Path), PatternMatch[]> matches = [];

    public BoundFormula Bind(Formula formula, Scope scope, Side? table) => formula switch
    {
        Comparison comparison => new BoundComparison(
            Bind(comparison.Left, scope, table), comparison.Relation, Bind(comparison.Right, scope, table), rule.Tolerance, target),
        IsBlank blank => new BoundBlank(Single(blank.Cell, scope)),
        LevelIn level => new BoundConstant(target.Level is AgencyLevel known ? level.Levels.Contains(known) : null),
        UnitsComplete => new BoundConstant(target.UnitsComplete),
        Not not => new BoundNot(Bind(not.Inner, scope, table)),
        AllOf all => new BoundAll([.. all.Parts.Select(part => Bind(part, scope, table))]),
        AnyOf any => new BoundAny([.. any.Parts.Select(part => Bind(part, scope, table))]),
        Quantified quantified => Bind(quantified, scope, table),
        _ => throw new System.InvalidOperationException("An unknown kind of formula."),
    };

    public BoundSide Bind(Side side, Scope scope, Side? table)
    {
        var terms = new List<BoundTerm>();
        foreach (SideTerm term in side.Terms)
        {
            Rational coefficient = term.Coefficient;
            foreach (string name in term.Parameters)
            {
                coefficient *= Parameter(name);
            }

            switch (term.Kind)
            {
                case SideTermKind.Constant:
                    terms.Add(new BoundTerm(coefficient, [], false, false));
                    break;
                case SideTermKind.Claim:
                    terms.Add(table is null ? throw NoClaims() : new BoundTerm(coefficient, [], false, true));
                    break;
                case SideTermKind.Table:
                    terms.AddRange(Bind(table ?? throw NoClaims(), scope, null).Terms.Select(x => x with { Coefficient = coefficient * x.Coefficient }));
                    break;
                default:
                    terms.Add(new BoundTerm(coefficient, term.IsSum ? Sum(term, scope) : [Single(term.Cells[0], scope)], term.IsSum, false));
                    break;
            }
        }

        return new BoundSide(terms);
    }

    /// <summary>What a variable runs through, each with the scope in which it has that value.</summary>
    public IEnumerable<(string Value, Scope Scope)> Values(Quantifier quantifier, Scope scope)
    {
        switch (quantifier.Kind)
        {
            case QuantifierKind.Words:
                foreach (string word in quantifier.Values)
                {
                    yield return (word, scope.With(quantifier.Name, word));
                }

                break;
            case QuantifierKind.Units:
                for (int i = 0; i < target.Units.Count; i++)
                {
                    yield return (target.Units[i].Key, scope.With(quantifier.Name, target.Units[i].Key, unit: i));
                }

                break;
            default:
                var except = new HashSet<CellDefinition>(quantifier.Except.SelectMany(x => Matches(x, scope, target.Form)).Select(x => x.Cell));
                var seen = new HashSet<string>();
                foreach (PatternMatch match in quantifier.Patterns.SelectMany(x => Matches(x, scope, target.Form)).OrderBy(x => x.Cell.Index))
                {
                    // A variable called cell stands for the whole address, any other for what the wildcards match.
                    string value = quantifier.Name == "cell" ? match.Cell.Address : match.Captured;
                    if (!except.Contains(match.Cell) && seen.Add(value))
                    {
                        yield return (value, scope.With(quantifier.Name, value, match.Named));
                    }
                }

                break;
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
                        Matches(template, scope, target.FormOf(source) ?? throw Unknown(template, path, true));
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

    private BoundFormula Bind(Quantified quantified, Scope scope, Side? table)
    {
        List<Scope> scopes = [scope];
        foreach (Quantifier quantifier in quantified.ForEach)
        {
            var inner = new List<Scope>();
            foreach (Scope outer in scopes)
            {
                inner.AddRange(Values(quantifier, outer).Select(value => value.Scope));
                Spend(inner.Count);
            }

            scopes = inner;
        }

        BoundFormula[] parts = [.. scopes.Select(x => Bind(quantified.Inner, x, table))];
        return quantified.All ? new BoundAll(parts) : new BoundAny(parts);
    }

    private PatternMatch[] Matches(CellTemplate template, Scope scope, FormEdition form)
    {
        string path = scope.Fill(template.Path);
        if (!matches.TryGetValue((form, path), out PatternMatch[]? found))
        {
            found = [.. new AddressPattern(path, rule.Sets).Matches(form)];
            matches.Add((form, path), found);
            Spend(form.Cells.Length);
        }

        if (found.Length > 0)
        {
            trace?.Found(template);
        }
        else
        {
            trace?.Failed(Unknown(template, path, false));
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
        if (UndefinedVariable(address, false) is string variable)
        {
            throw Undefined(template, scope, variable);
        }

        if (target.FormOf(source)?.TryFind(address) is { } cell)
        {
            trace?.Found(template);
            return new CellRef(source, cell.Index);
        }

        throw Unknown(template, address, source != CellRef.Own);
    }

    private List<CellRef> Sum(SideTerm term, Scope scope)
    {
        var cells = new List<CellRef>();
        foreach (CellTemplate template in term.Cells.Concat(term.Except))
        {
            if (UndefinedVariable(scope.Fill(template.Path), true) is string variable)
            {
                throw Undefined(template, scope, variable);
            }
        }

        foreach (CellTemplate template in term.Cells)
        {
            foreach (int source in Sources(template, scope))
            {
                FormEdition form = target.FormOf(source) ?? throw Unknown(template, scope.Fill(template.Path), true);
                PatternMatch[] found = Matches(template, scope, form);
                if (found.Length == 0)
                {
                    throw Unknown(template, scope.Fill(template.Path), source != CellRef.Own);
                }

                var except = new HashSet<int>(term.Except.SelectMany(x => Matches(x, scope, form)).Select(x => x.Cell.Index));
                cells.AddRange(found.Where(x => !except.Contains(x.Cell.Index)).Select(x => new CellRef(source, x.Cell.Index)));
                Spend(found.Length + except.Count);
            }
        }

        return [.. cells.Distinct()];
    }

    private IEnumerable<int> Sources(CellTemplate template, Scope scope)
    {
        switch (template.Source)
        {
            case CellSource.Own:
                return [CellRef.Own];
            case CellSource.Prior:
                return [CellRef.Prior];
            case CellSource.Unit:
                return [UnitOf(template, scope)];
            default:
                return target.Units.Count == 0
                    ? throw Unknown(template, scope.Fill(template.Path), true)
                    : Enumerable.Range(CellRef.FirstUnit, target.Units.Count);
        }
    }

    private static int UnitOf(CellTemplate template, Scope scope) => CellRef.FirstUnit + (scope.Unit ?? throw new BindingException(
        false, template, () => new Message("unit. 只能用在 forEach 里有 units 变量的规则中", "'unit.' needs a variable that runs through units in forEach")));

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

    private static BindingException Undefined(CellTemplate template, Scope scope, string variable) => new(false, template, () =>
    {
        string? nearest = Internal.Spelling.Nearest(variable, scope.Names);
        return new Message(
            $"变量 {{{variable}}} 未在 forEach 中定义" + (nearest is null ? "" : $"，是否想写 {{{nearest}}}？"),
            $"variable {{{variable}}} is not defined in forEach" + (nearest is null ? "" : $", did you mean {{{nearest}}}?"));
    });

    private Rational Parameter(string name)
    {
        if (rule.Parameters.TryGetValue(name, out RuleParameter? parameter))
        {
            return parameter.For(target.Level);
        }

        throw new BindingException(false, null, () =>
        {
            string? nearest = Internal.Spelling.Nearest(name, rule.Parameters.Keys);
            return new Message(
                $"规则 {rule.Id} 没有参数 ${name}" + (nearest is null ? "" : $"，是否想写 ${nearest}？"),
                $"rule {rule.Id} has no parameter ${name}" + (nearest is null ? "" : $", did you mean ${nearest}?"));
        });
    }

    private BindingException NoClaims() => new(
        false, null, () => new Message($"规则 {rule.Id} 用了 claim 或 table，却没有 claims", $"rule {rule.Id} uses 'claim' or 'table' but has no 'claims'"));

    private static BindingException Unknown(CellTemplate template, string address, bool isPartner) => new(isPartner, template, () =>
    {
        if (address.Contains('*') || address.Contains('{'))
        {
            return new Message($"模式“{address}”不含任何单元格", $"pattern '{address}' matches no cell");
        }

        string? nearest = Internal.Spelling.Nearest(address, Addresses.All);
        return new Message(
            $"没有单元格“{address}”" + (nearest is null || nearest == address ? "" : $"，是否想写“{nearest}”？"),
            $"there is no cell '{address}'" + (nearest is null || nearest == address ? "" : $", did you mean '{nearest}'?"));
    });

    private void Spend(int work)
    {
        if (trace is not null && !trace.Spend(work))
        {
            throw new BindingException(false, null, () => BindingTrace.TooLarge(rule));
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds formulas: every address becomes a cell of one of the reports at hand, every parameter a number.</summary>
internal sealed class FormulaBinder(Rule rule, BindTarget target, BindingTrace? trace)
{
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

    private BoundFormula Bind(Quantified quantified, Scope scope, Side? table)
    {
        List<Scope> scopes = [scope];
        foreach (Quantifier quantifier in quantified.ForEach)
        {
            scopes = [.. scopes.SelectMany(x => Values(quantifier, x).Select(value => value.Scope))];
        }

        BoundFormula[] parts = [.. scopes.Select(x => Bind(quantified.Inner, x, table))];
        return quantified.All ? new BoundAll(parts) : new BoundAny(parts);
    }

    private IReadOnlyList<PatternMatch> Matches(CellTemplate template, Scope scope, FormEdition form)
    {
        PatternMatch[] matches = [.. new AddressPattern(scope.Fill(template.Path), rule.Sets).Matches(form)];
        if (matches.Length > 0)
        {
            trace?.Found(template);
        }
        else
        {
            trace?.Failed(Unknown(template, scope.Fill(template.Path), false));
        }

        return matches;
    }

    private CellRef Single(CellTemplate template, Scope scope)
    {
        int source = template.Source switch
        {
            CellSource.Own => CellRef.Own,
            CellSource.Prior => CellRef.Prior,
            _ => CellRef.FirstUnit + (scope.Unit ?? throw new BindingException(
                false, template, template.Path, new Message("unit. 只能用在 forEach 里有 units 变量的规则中", "'unit.' needs a variable that runs through units in forEach"))),
        };
        string address = scope.Fill(template.Path);
        int brace = address.IndexOf('{');
        if (brace >= 0)
        {
            throw new BindingException(false, template, address, new Message($"变量 {address.Substring(brace)} 未在 forEach 中定义", $"variable {address.Substring(brace)} is not defined in forEach"));
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
        foreach (CellTemplate template in term.Cells)
        {
            foreach (int source in Sources(template, scope))
            {
                FormEdition form = target.FormOf(source) ?? throw Unknown(template, scope.Fill(template.Path), true);
                IReadOnlyList<PatternMatch> matches = Matches(template, scope, form);
                if (matches.Count == 0)
                {
                    throw Unknown(template, scope.Fill(template.Path), source != CellRef.Own);
                }

                var except = new HashSet<int>(term.Except.SelectMany(x => Matches(x, scope, form)).Select(x => x.Cell.Index));
                cells.AddRange(matches.Where(x => !except.Contains(x.Cell.Index)).Select(x => new CellRef(source, x.Cell.Index)));
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
                return [CellRef.FirstUnit + (scope.Unit ?? 0)];
            default:
                return target.Units.Count == 0
                    ? throw Unknown(template, scope.Fill(template.Path), true)
                    : Enumerable.Range(CellRef.FirstUnit, target.Units.Count);
        }
    }

    private Rational Parameter(string name)
    {
        if (rule.Parameters.TryGetValue(name, out RuleParameter? parameter))
        {
            return parameter.For(target.Level);
        }

        string? nearest = Internal.Spelling.Nearest(name, rule.Parameters.Keys);
        throw new BindingException(
            false,
            null,
            name,
            new Message(
                $"规则 {rule.Id} 没有参数 ${name}" + (nearest is null ? "" : $"，是否想写 ${nearest}？"),
                $"rule {rule.Id} has no parameter ${name}" + (nearest is null ? "" : $", did you mean ${nearest}?")));
    }

    private BindingException NoClaims() => new(
        false, null, "claim", new Message($"规则 {rule.Id} 用了 claim 或 table，却没有 claims", $"rule {rule.Id} uses 'claim' or 'table' but has no 'claims'"));

    private static BindingException Unknown(CellTemplate template, string address, bool isPartner)
    {
        if (address.Contains('*') || address.Contains('{'))
        {
            return new BindingException(isPartner, template, address, new Message($"模式“{address}”不含任何单元格", $"pattern '{address}' matches no cell"));
        }

        string? nearest = Internal.Spelling.Nearest(address, Addresses.All);
        return new BindingException(
            isPartner,
            template,
            address,
            new Message(
                $"没有单元格“{address}”" + (nearest is null || nearest == address ? "" : $"，是否想写“{nearest}”？"),
                $"there is no cell '{address}'" + (nearest is null || nearest == address ? "" : $", did you mean '{nearest}'?")));
    }
}

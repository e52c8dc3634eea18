namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds a rule that looks at one unit at a time. Its instances differ from unit to unit by the unit's name alone where the units' reports have one
/// shape, so each shape is bound once: thousands of units cost no more than one.</summary>
internal static class UnitBinder
{
    /// <summary>Every instance in the order of its variables, with the unit it is about.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="target">What it is bound to.</param>
    /// <param name="bind">Binds the rule to one unit.</param>
    public static IEnumerable<UnitInstance> Bind(Rule rule, BindTarget target, Func<BindTarget, IReadOnlyList<BoundInstance>> bind)
    {
        if (PlaceOfUnit(rule) is int place)
        {
            Dictionary<FormShape, IReadOnlyList<BoundInstance>> byShape = target.Units.Select(unit => unit.Value).Distinct()
                .ToDictionary(shape => shape, shape => bind(target with { Units = [new KeyValuePair<string, FormShape>("", shape)] }));
            if (AreParallel([.. byShape.Values]))
            {
                return Walk([.. target.Units.Select(unit => byShape[unit.Value])], place);
            }
        }

        return RuleBinder.Bind(rule, target).Select(instance => new UnitInstance(instance, UnitInstance.None));
    }

    /// <summary>Which of the variables runs through the units; null where the rule looks at several units at once. (A unit's name is never part of an address:
    /// the loader knows no such cell.)</summary>
    private static int? PlaceOfUnit(Rule rule)
    {
        IEnumerable<Quantifier> inner = rule.Formulas.OfType<Quantified>().SelectMany(x => x.ForEach);
        if (rule.ForEach.Count(x => x.Kind == QuantifierKind.Units) != 1 || inner.Any(x => x.Kind == QuantifierKind.Units)
            || rule.AddsUnits || rule.ClaimTables.Count > 0)
        {
            return null;
        }

        return rule.ForEach.TakeWhile(x => x.Kind != QuantifierKind.Units).Count();
    }

    /// <summary>Whether the shapes have the same instances one by one. A cell that one shape alone lacks can leave instances out there.</summary>
    private static bool AreParallel(IReadOnlyList<BoundInstance>[] shapes) => shapes.Skip(1).All(
        shape => shape.Count == shapes[0].Count && shape.Zip(shapes[0], (x, y) => HaveTheSame(x.Variables, y.Variables, y.Variables.Count)).All(same => same));

    private static IEnumerable<UnitInstance> Walk(IReadOnlyList<BoundInstance>[] ofUnit, int place)
    {
        if (ofUnit.Length == 0)
        {
            yield break;
        }

        // The variables before the unit's stay while it runs, those after it run within.
        IReadOnlyList<BoundInstance> first = ofUnit[0];
        int end;
        for (int start = 0; start < first.Count; start = end)
        {
            end = start + 1;
            while (end < first.Count && HaveTheSame(first[end].Variables, first[start].Variables, place))
            {
                end++;
            }

            for (int unit = 0; unit < ofUnit.Length; unit++)
            {
                for (int i = start; i < end; i++)
                {
                    yield return new UnitInstance(ofUnit[unit][i], unit);
                }
            }
        }
    }

    private static bool HaveTheSame(ValueList<KeyValuePair<string, string>> variables, ValueList<KeyValuePair<string, string>> others, int count) =>
        variables.Take(count).Select(x => x.Value).SequenceEqual(others.Take(count).Select(x => x.Value));
}

/// <summary>An instance on the reports at hand.</summary>
/// <param name="Instance">The instance, bound to one unit of some name where it is about one.</param>
/// <param name="Unit">The unit it is about, from 0; <see cref="None"/> where it sees all reports as they are.</param>
internal readonly record struct UnitInstance(BoundInstance Instance, int Unit)
{
    public const int None = -1;
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>One instance of a rule for one shape of the form: E1 for the natural persons.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Id">Rule and instance, as findings have it: <c>E1/naturalPersons</c>.</param>
/// <param name="Variables">What tells it from the rule's other instances.</param>
/// <param name="Addresses">The addresses of its cells, in form order.</param>
internal sealed record RuleInstance(Rule Rule, string Id, ValueList<KeyValuePair<string, string>> Variables, ValueList<string> Addresses);

/// <summary>The instances of a rule set by name.</summary>
internal static class RuleInstances
{
    extension(PreparedRules rules)
    {
        /// <summary>The instances, rule by rule, each rule's in form order.</summary>
        internal ImmutableArray<RuleInstance> Instances => [.. rules.Bound.Select(instance => new RuleInstance(instance.Rule, instance.Id, instance.Variables,
            new ValueList<string>(instance.Cells.Select(cell => rules.Form.AllCells[cell.Index].Address))))];
    }
}

namespace GovInfoDisclosure.Rules;

/// <summary>One instance of a rule for one shape of the form: E1 for the natural persons.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Id">Rule and instance, as findings have it: <c>E1/naturalPersons</c>.</param>
/// <param name="Variables">What tells it from the rule's other instances.</param>
/// <param name="Addresses">The addresses of its cells, in form order.</param>
internal sealed record RuleInstance(Rule Rule, string Id, ValueList<KeyValuePair<string, string>> Variables, ValueList<string> Addresses);

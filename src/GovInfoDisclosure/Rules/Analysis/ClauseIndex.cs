namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Clauses that must all be so, and which of them name a variable. Immutable.</summary>
internal sealed class ClauseIndex
{
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

    public ClauseIndex(IEnumerable<RuleClause> clauses)
    {
        Clauses = [.. clauses];
        for (int i = 0; i < Clauses.Length; i++)
        {
            foreach (LinearTerm term in Clauses[i].Cases.SelectMany(relations => relations).SelectMany(relation => relation.Expression.Terms))
            {
                if (!places.TryGetValue(term.Variable, out List<int>? found))
                {
                    places.Add(term.Variable, found = []);
                }

                if (found.Count == 0 || found[found.Count - 1] != i)
                {
                    found.Add(i);
                }
            }
        }
    }

    public RuleClause[] Clauses { get; }

    /// <summary>The places of the clauses that name a variable, in their order.</summary>
    public IReadOnlyList<int> Of(string variable) => places.TryGetValue(variable, out List<int>? found) ? found : [];
}

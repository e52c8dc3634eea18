namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Clauses that must all be so, and which of them name a variable. Immutable.</summary>
internal sealed class ClauseIndex
{
    private static readonly List<int> None = [];
    private readonly List<int>?[] places;

    /// <param name="clauses">The clauses.</param>
    /// <param name="variables">How many variables there are.</param>
    public ClauseIndex(IEnumerable<RuleClause> clauses, int variables)
    {
        Clauses = [.. clauses];
        places = new List<int>?[variables];
        for (int i = 0; i < Clauses.Length; i++)
        {
            foreach (CaseRelation[] relations in Clauses[i].Cases)
            {
                foreach (CaseRelation relation in relations)
                {
                    Add(relation.Form.Variables, i);
                }
            }
        }
    }

    public RuleClause[] Clauses { get; }

    /// <summary>The places of the clauses that name a variable, in their order.</summary>
    public List<int> Of(int variable) => (variable < places.Length ? places[variable] : null) ?? None;

    private void Add(int[] variables, int clause)
    {
        foreach (int variable in variables)
        {
            List<int> found = places[variable] ??= [];
            if (found.Count == 0 || found[found.Count - 1] != clause)
            {
                found.Add(clause);
            }
        }
    }
}

namespace GovInfoDisclosure.Linear;

/// <summary>The lightest sets of variables to change so that all relations can hold (错误定位结果). Immutable.</summary>
/// <param name="outcome">How the search ended.</param>
/// <param name="solutions">The sets of least weight, in a stable order; one empty set where the record is consistent.</param>
/// <param name="isComplete">Whether these are all the sets of least weight; false when a bound cut the list or the search off.</param>
/// <param name="conflicts">Works out why no lighter set does.</param>
internal sealed class LocalisationResult(
    LocalisationOutcome outcome, IReadOnlyList<LocalisationSolution> solutions, bool isComplete, Func<IReadOnlyList<RelationSet>> conflicts)
{
    private readonly Lazy<IReadOnlyList<RelationSet>> conflicts = new(conflicts);

    public LocalisationOutcome Outcome => outcome;

    public IReadOnlyList<LocalisationSolution> Solutions => solutions;

    public bool IsComplete => isComplete;

    /// <summary>Relations that values of the record exclude: a lighter set changes no value of one of these. Worked out when first asked for.</summary>
    public IReadOnlyList<RelationSet> Conflicts => conflicts.Value;
}

/// <summary>How a search for wrong values ended.</summary>
internal enum LocalisationOutcome
{
    /// <summary>All relations can hold with the record as it is.</summary>
    Consistent,

    /// <summary>The lightest sets were found.</summary>
    Located,

    /// <summary>The relations cannot hold whatever is changed (or with what is fixed).</summary>
    Impossible,

    /// <summary>The search ran out of its bound before a set was found.</summary>
    CutOff,
}

/// <summary>A lightest set of variables to change so that all relations can hold; the values together satisfy them.</summary>
/// <param name="Corrections">The variables with their new values, in the system's order; empty where nothing has to change.</param>
internal sealed record LocalisationSolution(IReadOnlyList<Correction> Corrections)
{
    /// <summary>In the order of the variables, the first first.</summary>
    public static int Compare(LinearSystem system, LocalisationSolution x, LocalisationSolution y)
    {
        for (int i = 0; i < x.Corrections.Count && i < y.Corrections.Count; i++)
        {
            int order = system.IndexOf(x.Corrections[i].Variable).CompareTo(system.IndexOf(y.Corrections[i].Variable));
            if (order != 0)
            {
                return order;
            }
        }

        return x.Corrections.Count.CompareTo(y.Corrections.Count);
    }
}

/// <summary>A value that is to change (更正).</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Reported">The value in the record.</param>
/// <param name="Value">A value with which all relations can hold.</param>
/// <param name="IsUnique">Whether that is the only such value, once the other variables of the solution may change too.</param>
internal sealed record Correction(string Variable, Rational Reported, Rational Value, bool IsUnique);

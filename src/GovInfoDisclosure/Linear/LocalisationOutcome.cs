namespace GovInfoDisclosure.Linear;

/// <summary>How a search for wrong values ended.</summary>
internal enum LocalisationOutcome
{
    /// <summary>All relations can hold with the record as it is.</summary>
    Consistent,

    /// <summary>The minimal sets were found.</summary>
    Located,

    /// <summary>Every set that would do weighs more than the limit; none is listed.</summary>
    AboveMaxWeight,

    /// <summary>The relations cannot hold whatever is changed (or with what is fixed).</summary>
    Impossible,

    /// <summary>The search ran out of its bound before a set was found.</summary>
    CutOff,
}


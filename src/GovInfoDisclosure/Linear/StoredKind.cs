namespace GovInfoDisclosure.Linear;

/// <summary>What stands where a whole number is stored.</summary>
internal enum StoredKind
{
    /// <summary>The number.</summary>
    Number,

    /// <summary>Nothing: the number is not known.</summary>
    Blank,

    /// <summary>A number too large to be stored there.</summary>
    Beyond,
}

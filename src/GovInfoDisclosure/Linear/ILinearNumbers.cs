namespace GovInfoDisclosure.Linear;

/// <summary>The numbers that a <see cref="LinearForm"/> is worked out over. A struct, so that asking for one costs nothing.</summary>
internal interface ILinearNumbers
{
    /// <summary>The number as it is stored, in the unit of the form's <see cref="LinearForm.Whole"/>.</summary>
    StoredKind Stored(int variable, out long number);

    /// <summary>The number; null for a blank.</summary>
    Rational? Exact(int variable);

    /// <summary>Whether what belongs into a blank is at least 0.</summary>
    bool IsNeverNegative(int variable);
}

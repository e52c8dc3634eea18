namespace GovInfoDisclosure.Findings;

/// <summary>How surely a value was matched to its cell.</summary>
public enum ReadingMethod
{
    /// <summary>Labels and number of values as the form has them.</summary>
    Direct,

    /// <summary>A label was matched by a known variant or a small difference, or the value's text was interpreted.</summary>
    Variant,

    /// <summary>The row has another number of values than the form, and the cell is one on which every way of laying them agrees, or which the header
    /// names.</summary>
    Inferred,
}

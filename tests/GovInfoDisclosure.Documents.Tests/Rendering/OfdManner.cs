namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>How the objects of an OFD page are placed.</summary>
public enum OfdManner
{
    /// <summary>Each in its own boundary.</summary>
    Boundary,

    /// <summary>By its matrix, scaled and moved.</summary>
    Matrix,

    /// <summary>Several texts in one object, each but the first where the one before began; lines with curves between.</summary>
    OneObject,

    /// <summary>Lines and labels on a page that others are printed on.</summary>
    Template,

    /// <summary>Beside each number one that is not shown.</summary>
    Hidden,
}

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>How a document of the corpus looks.</summary>
internal enum CorpusLook
{
    /// <summary>Borders, no head that repeats.</summary>
    Plain,

    /// <summary>Borders, a head that repeats on each page.</summary>
    Headed,

    /// <summary>As before, the label of a group printed from top to bottom.</summary>
    Vertical,

    /// <summary>As before, one character a line.</summary>
    Stacked,

    /// <summary>As before, with a shaded head.</summary>
    Shaded,

    /// <summary>No borders at all.</summary>
    Unruled,
}

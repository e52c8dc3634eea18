namespace GovInfoDisclosure.Documents.Opening;

/// <summary>What a file is, told by its content and not by its name.</summary>
internal enum DocumentKind
{
    /// <summary>Text or JSON, or nothing that has a name here: the core package decides.</summary>
    Text,

    /// <summary>A web page, or text with tables in HTML.</summary>
    Html,

    /// <summary>A page saved whole with its parts (.mht).</summary>
    SavedPage,

    /// <summary>.docx.</summary>
    Word,

    /// <summary>.xlsx.</summary>
    Workbook,

    /// <summary>.xls.</summary>
    OldWorkbook,

    /// <summary>.doc or .wps.</summary>
    OldWord,

    /// <summary>An office document that only a password opens.</summary>
    Protected,

    /// <summary>Another office document: OpenDocument, slides.</summary>
    OtherOffice,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>OFD, China's own format of fixed pages.</summary>
    Ofd,

    /// <summary>A folder in a file (.zip).</summary>
    Archive,

    /// <summary>One file packed by gzip.</summary>
    Gzip,

    /// <summary>One file packed by Zstandard.</summary>
    Zstandard,
}

namespace GovInfoDisclosure.Documents;

/// <summary>What a file is, told by its content and not by its name.</summary>
public enum DocumentKind
{
    /// <summary>Text, a web page among it, or nothing that has a name here: what it holds is told when it is read.</summary>
    Text,

    /// <summary>JSON, as reports are kept in (<see cref="DocumentReading.Json"/>).</summary>
    Json,

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

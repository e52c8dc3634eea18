namespace GovInfoDisclosure.Text;

/// <summary>What helps whoever has a document that is no text.</summary>
internal enum DocumentRemedy
{
    /// <summary>The package GovInfoDisclosure.Documents reads or opens it.</summary>
    UseDocuments,

    /// <summary>It is a picture.</summary>
    RecogniseText,

    /// <summary>It is packed in a way that is not opened.</summary>
    Unpack,

    /// <summary>Another format.</summary>
    SaveAsText,
}

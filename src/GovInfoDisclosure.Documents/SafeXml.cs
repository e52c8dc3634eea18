using System.Xml;

namespace GovInfoDisclosure.Documents;

/// <summary>How foreign XML is read: no document type, nothing resolved, no entity expanded.</summary>
internal static class SafeXml
{
    public static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = false,
    };
}

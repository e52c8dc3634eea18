using System.Xml;

namespace GovInfoDisclosure.Documents;

/// <summary>How foreign XML is read: no document type, nothing resolved, no entity expanded.</summary>
internal static class SafeXml
{
    /// <summary>
    /// Whether an exception is what the framework and the library throw of a package that is damaged: parts that are not there, relations to
    /// nowhere, XML that is none.
    /// </summary>
    public static bool IsDamage(Exception exception) => exception is DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or XmlException
        or InvalidDataException or InvalidOperationException or FileFormatException or ArgumentException or FormatException or IOException
        or NotSupportedException or KeyNotFoundException or OverflowException;

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

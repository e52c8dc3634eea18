using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents;

/// <summary>How foreign XML is read: no document type, nothing resolved, no entity expanded.</summary>
internal static class SafeXml
{
    /// <summary>
    /// Whether an exception is what the framework and the library throw of a package that is damaged: parts that are not there, relations to
    /// nowhere, XML that is none.
    /// </summary>
    public static bool IsDamage(Exception exception) => exception is OpenXmlPackageException or XmlException
        or InvalidDataException or InvalidOperationException or FileFormatException or ArgumentException or FormatException or IOException
        or NotSupportedException or KeyNotFoundException or OverflowException;

    /// <summary>Reads a part of an Office file; the reader closes it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="mostBytes">How much it may come to when it is unpacked.</param>
    public static XmlReader Open(OpenXmlPart part, long mostBytes)
    {
        XmlReaderSettings settings = Settings();
        settings.CloseInput = true;
        return XmlReader.Create(new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), mostBytes), settings);
    }

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

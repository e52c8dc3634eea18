using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GovInfoDisclosure.Documents.Word;

/// <summary>The properties that whoever made a Word file gave it by names of their own.</summary>
internal static class CustomProperties
{
    /// <summary>The most that are kept of one file, and the longest value: as of a page's metadata.</summary>
    private const int Most = 200;
    private const int Longest = 2_000;

    public static List<KeyValuePair<string, string>> Of(WordprocessingDocument file, long mostBytes)
    {
        var properties = new List<KeyValuePair<string, string>>();
        if (file.CustomFilePropertiesPart is not { } part)
        {
            return properties;
        }

        using XmlReader reader = SafeXml.Open(part, mostBytes);
        string? name = null;
        while (properties.Count < Most && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "property")
            {
                name = reader.GetAttribute("name");
            }
            else if (reader.NodeType == XmlNodeType.Text && name is not null && reader.Value.Length <= Longest)
            {
                properties.Add(new KeyValuePair<string, string>(name, reader.Value));
                name = null;
            }
        }

        return properties;
    }
}

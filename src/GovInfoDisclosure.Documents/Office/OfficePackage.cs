using System.Xml;

namespace GovInfoDisclosure.Documents.Office;

/// <summary>An Office file while it is made: parts with their kinds, the relations between them, and the document's own properties.</summary>
internal sealed class OfficePackage
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The one set of custom properties that Office shows, and the first number that it gives to one of them.
    private const string CustomSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstCustom = 2;

    private static readonly Encoding Plain = new UTF8Encoding(false);

    private readonly List<(string Name, string ContentType, byte[]? Content)> parts = [];
    private readonly List<(string From, string Type, string Target)> relations = [];

    /// <summary>Adds a part.</summary>
    /// <param name="name">Its name, as in <c>word/document.xml</c>.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="write">Writes it.</param>
    public void Add(string name, string contentType, Action<XmlWriter> write) => parts.Add((name, contentType, Xml(write)));

    /// <summary>Names a part that is written by other means: one too large to be held.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="contentType">What it is.</param>
    public void AddLarge(string name, string contentType) => parts.Add((name, contentType, null));

    /// <summary>Says that a part has another.</summary>
    /// <param name="from">The name of the part; empty for the package itself.</param>
    /// <param name="type">The last word of the relation's type, as in <c>styles</c>.</param>
    /// <param name="target">The other, by its name from there.</param>
    public void Relate(string from, string type, string target) => relations.Add((from, OfficeRelations + type, target));

    /// <summary>Adds what the document says of itself.</summary>
    /// <param name="title">The title.</param>
    /// <param name="properties">Properties by names of our own.</param>
    public void AddProperties(string title, IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml =>
        {
            xml.WriteStartElement("cp", "coreProperties", Core);
            xml.WriteElementString("dc", "title", DublinCore, title);
            xml.WriteElementString("dc", "language", DublinCore, "zh-CN");
            xml.WriteEndElement();
        });
        relations.Add(("", CoreRelation, "docProps/core.xml"));
        if (properties.Count == 0)
        {
            return;
        }

        Add("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", xml =>
        {
            xml.WriteStartElement("Properties", Custom);
            xml.WriteAttributeString("xmlns", "vt", null, Variants);
            for (int i = 0; i < properties.Count; i++)
            {
                xml.WriteStartElement("property", Custom);
                xml.WriteAttributeString("fmtid", CustomSet);
                xml.WriteAttributeString("pid", (FirstCustom + i).ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("name", properties[i].Key);
                xml.WriteElementString("lpwstr", Variants, properties[i].Value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
        Relate("", "custom-properties", "docProps/custom.xml");
    }

    /// <summary>Writes the file as an archive.</summary>
    public void Write(Stream output)
    {
        var zip = new StoredZip(output);
        foreach ((string name, byte[] content) in Files())
        {
            zip.Add(name, content);
        }

        zip.End();
    }

    /// <summary>The files of the archive in their order: kinds, relations, parts; without the large ones.</summary>
    public IEnumerable<(string Name, byte[] Content)> Files()
    {
        yield return ("[Content_Types].xml", Xml(xml =>
        {
            xml.WriteStartElement("Types", ContentTypes);
            Type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
            Type(xml, "Default", "Extension", "xml", "application/xml");
            foreach ((string name, string contentType, _) in parts)
            {
                Type(xml, "Override", "PartName", "/" + name, contentType);
            }

            xml.WriteEndElement();
        }));
        foreach (IGrouping<string, (string From, string Type, string Target)> of in relations.GroupBy(relation => relation.From))
        {
            yield return (RelationsOf(of.Key), Xml(xml => WriteRelations(xml, of)));
        }

        foreach ((string name, _, byte[]? content) in parts)
        {
            if (content is not null)
            {
                yield return (name, content);
            }
        }
    }

    private static string RelationsOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return part.Substring(0, slash) + "_rels/" + part.Substring(slash) + ".rels";
    }

    private static void WriteRelations(XmlWriter xml, IEnumerable<(string From, string Type, string Target)> relations)
    {
        int number = 0;
        xml.WriteStartElement("Relationships", Relationships);
        foreach ((_, string type, string target) in relations)
        {
            xml.WriteStartElement("Relationship", Relationships);
            xml.WriteAttributeString("Id", "rId" + (++number).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Type(XmlWriter xml, string element, string key, string value, string contentType)
    {
        xml.WriteStartElement(element, ContentTypes);
        xml.WriteAttributeString(key, value);
        xml.WriteAttributeString("ContentType", contentType);
        xml.WriteEndElement();
    }

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Plain, NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartDocument(true);
            write(xml);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }
}

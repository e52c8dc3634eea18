using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Ofd;

/// <summary>OFD documents (GB/T 33190), fixed pages in a .zip of XML: read by positions like PDF.</summary>
internal static class OfdDoor
{
    public static SourceDocument Read(byte[] bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var reader = new PageReader(limits);
        var findings = new List<Finding>();
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            var package = new OfdPackage(archive, limits);
            int number = 0;
            XElement[] roots = [.. package.Load("OFD.xml").Descendants().Where(element => element.Name.LocalName == "DocRoot")];
            if (roots.Length == 0)
            {
                throw new InvalidDataException("The file holds no document.");
            }

            foreach (XElement root in roots)
            {
                number = Read(package, root.Value.Trim().TrimStart('/'), number, reader, limits, cancellationToken);
            }

            if (number > limits.MaxPages)
            {
                findings.Add(DocumentNotes.Cut());
            }

            findings.AddRange(reader.Findings());
        }
        catch (Exception exception) when (SafeXml.IsDamage(exception))
        {
            findings.Add(DocumentNotes.Damaged("OFD 文件", "OFD document"));
        }

        return new SourceDocument { Blocks = new ValueList<SourceBlock>(reader.Blocks()), Findings = new ValueList<Finding>(findings) };
    }

    /// <summary>Reads the pages of one of the documents of a file; returns how many all have so far.</summary>
    private static int Read(OfdPackage package, string root, int before, PageReader reader, DocumentLimits limits, CancellationToken cancellationToken)
    {
        string folder = OfdPackage.FolderOf(root);
        XElement document = package.Load(root);
        XElement[] pages = [.. document.Descendants().Where(element => element.Name.LocalName == "Page" && element.Attribute("BaseLoc") is not null)];
        ILookup<string, string> templates = document.Descendants().Where(element => element.Name.LocalName == "TemplatePage")
            .ToLookup(element => element.Attribute("ID")?.Value ?? "", element => element.Attribute("BaseLoc")?.Value ?? "");
        string? defaultBox = document.Descendants().FirstOrDefault(element => element.Name.LocalName == "PhysicalBox")?.Value;
        int number = before;
        foreach (XElement entry in pages.Take(limits.MaxPages - before))
        {
            cancellationToken.ThrowIfCancellationRequested();
            XElement page = package.Load(OfdPackage.Resolve(folder, entry.Attribute("BaseLoc")!.Value));

            // Loaded anew for each page, so that what all pages come to stays within the limit.
            XElement[] shared = [.. page.Elements().Where(element => element.Name.LocalName == "Template")
                .SelectMany(element => templates[element.Attribute("TemplateID")?.Value ?? ""].Take(1))
                .Select(location => package.Load(OfdPackage.Resolve(folder, location)))];
            reader.Read(OfdPage.Content(page, shared, ++number, defaultBox));
        }

        return before + pages.Length;
    }
}

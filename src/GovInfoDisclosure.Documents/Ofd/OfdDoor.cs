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
            string root = package.Load("OFD.xml").Descendants().First(element => element.Name.LocalName == "DocRoot").Value.Trim().TrimStart('/');
            string folder = OfdPackage.FolderOf(root);
            XElement document = package.Load(root);
            XElement[] pages = [.. document.Descendants().Where(element => element.Name.LocalName == "Page" && element.Attribute("BaseLoc") is not null)];
            string? defaultBox = document.Descendants().FirstOrDefault(element => element.Name.LocalName == "PhysicalBox")?.Value;
            for (int i = 0; i < pages.Length && i < limits.MaxPages; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                XElement page = package.Load(OfdPackage.Resolve(folder, pages[i].Attribute("BaseLoc")!.Value));
                reader.Read(OfdPage.Content(page, i + 1, defaultBox));
            }

            if (pages.Length > limits.MaxPages)
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
}

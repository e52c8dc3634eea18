using System.Linq;
using System.Text;
using System.Threading;
using GovInfoDisclosure.Documents.Pdf;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Pdf;

/// <summary>Of a page what anyone sees is read: values typed into it too, and nothing that it hides.</summary>
public sealed class ShownContentTests
{
    private const string Number = "BT /F 10 Tf 60 702 Td (12) Tj ET\n";
    private const string Layers = "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>";

    [Theory]
    [InlineData("", "", "12")]
    [InlineData("/OC /L BDC BT /F 10 Tf 71 702 Td (7) Tj ET EMC\n", "", "127")]
    [InlineData("/OC /L BDC BT /F 10 Tf 71 702 Td (7) Tj ET EMC\n", Layers, "12")]
    [InlineData("1 1 1 rg BT /F 10 Tf 71 702 Td (7) Tj ET\n", "", "12")]
    [InlineData("0 0 0.5 rg 70 700 9 12 re f 1 1 1 rg BT /F 10 Tf 71 702 Td (7) Tj ET\n", "", "127")]
    [InlineData("BT 3 Tr /F 10 Tf 71 702 Td (7) Tj ET\n", "", "12")]
    public void WhatAPageDoesNotShow_IsOfNoNumber(string hidden, string catalog, string read) => Assert.Equal(read, Read(Number + hidden, catalog, ""));

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /T (a) /V (34)", "34")]
    [InlineData("/Subtype /Widget /FT /Tx /T (a) /V (34) /F 2", "")]
    [InlineData("/Subtype /FreeText /Contents (34)", "34")]
    [InlineData("/Subtype /Text /Contents (34)", "")]
    public void WhatWasTypedOntoAPage_StandsWhereItWasTyped(string note, string read) =>
        Assert.Equal(read, Read("", note.Contains("/FT") ? "/AcroForm << /Fields [7 0 R] >>" : "", note));

    /// <summary>The text of the right cell of a row of two.</summary>
    private static string Read(string content, string catalog, string note)
    {
        content = "50 700 m 150 700 l S 50 715 m 150 715 l S 50 730 m 150 730 l S 50 700 m 50 730 l S 58 700 m 58 730 l S 150 700 m 150 730 l S\n"
            + "BT /F 10 Tf 60 717 Td (Head) Tj ET BT /F 10 Tf 51 702 Td (A) Tj ET\n" + content;
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [7 0 R] "
                + "/Resources << /Font << /F 5 0 R >> /Properties << /L 6 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Type /OCG /Name (Layer) >>",
            $"<< /Type /Annot /Rect [60 700 100 714] /P 3 0 R {(note.Length == 0 ? "/Subtype /Text" : note)} >>",
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        int[] offsets = new int[objects.Length];
        for (int i = 0; i < objects.Length; i++)
        {
            offsets[i] = file.Length;
            file.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").Append(string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n")));
        file.Append($"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF");
        SourceDocument read = PdfDoor.Read(Encoding.Latin1.GetBytes(file.ToString()), new DocumentLimits(), CancellationToken.None);
        Assert.Empty(read.Findings);
        return Assert.Single(read.Blocks.OfType<SourceTable>()).Cells.Last().Text;
    }
}

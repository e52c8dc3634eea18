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
    private const string Prose = "BT /F 10 Tf 50 600 Td (abcdefghijklmnopqrstuvwxyz) Tj ET\n";
    private const string Layers = "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>";

    [Theory]
    [InlineData("", "", "12")]
    [InlineData("/OC /L BDC BT /F 10 Tf 71 702 Td (7) Tj ET EMC\n", "", "127")]
    [InlineData("/OC /L BDC BT /F 10 Tf 71 702 Td (7) Tj ET EMC\n", Layers, "12")]
    [InlineData("1 1 1 rg BT /F 10 Tf 71 702 Td (7) Tj ET\n", "", "12")]
    [InlineData("0 0 0.5 rg 70 700 9 12 re f 1 1 1 rg BT /F 10 Tf 71 702 Td (7) Tj ET\n", "", "127")]
    [InlineData("BT 3 Tr /F 10 Tf 71 702 Td (7) Tj ET\n", "", "12")]
    public void WhatAPageDoesNotShow_IsOfNoNumber(string hidden, string catalog, string read) => Assert.Equal(read, Read(Number + hidden, catalog, ""));

    /// <summary>Who corrects a finished document lays white over a number and writes another one there. The white may let it through.</summary>
    [Theory]
    [InlineData("1 1 1 rg 59 701 7 10 re f 0 0 0 rg", "…12")]
    [InlineData("q 1 g 59 701 7 10 re f Q", "…12")]
    [InlineData("0 0 0 0 k 59 701 7 10 re F 0 g", "…12")]
    [InlineData("/DeviceRGB cs 1 1 1 sc 59 701 7 10 re f* 0 g", "…12")]
    [InlineData("/DeviceGray cs 1 scn 59 701 7 10 re f 0 g", "…12")]
    [InlineData("1 g 59 701 7 10 re n 0 g", "912")]
    [InlineData("1 g 59 713 7 10 re f 0 g", "912")]
    [InlineData("q 59 713 7 10 re W n 1 g 59 701 7 10 re f Q", "912")]
    public void ADigitUnderWhite_IsOfNoNumber(string cover, string read) =>
        Assert.Equal(read, Read($"{Prose}BT /F 10 Tf 60 702 Td (9) Tj ET {cover} BT /F 10 Tf 65.56 702 Td (12) Tj ET\n", "", ""));

    /// <summary>White that is there first is the ground of a cell; white over a whole page hides nothing that anyone could have read.</summary>
    [Theory]
    [InlineData("1 g 59 701 30 10 re f 0 g " + Number)]
    [InlineData(Number + "1 g 0 0 595 842 re f")]
    public void DigitsOnWhite_AreRead(string content) => Assert.Equal("12", Read(Prose + content + "\n", "", ""));

    /// <summary>The digits of a number on its side follow one another another way than those of the page: read downwards it would be another.</summary>
    [Theory]
    [InlineData("0 1 -1 0 70 702 Tm (7) Tj", "7")]
    [InlineData("0 1 -1 0 70 701 Tm (14) Tj", "……")]
    [InlineData("0 1 -1 0 70 701 Tm (4) Tj 0 1 -1 0 70 707 Tm (1) Tj", "……")]
    public void ANumberOnItsSide_IsReadWhereItHasOneDigit(string text, string read) =>
        Assert.Equal(read, Read($"{Prose}BT /F 10 Tf {text} ET\n", "", "").Replace("\n", ""));

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

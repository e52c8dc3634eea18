using System.Linq;
using System.Threading;
using GovInfoDisclosure.Documents.Pdf;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Pdf;

/// <summary>What a page has as text and does not show, because the cells of a sheet are too low for it.</summary>
public sealed class ClippedTextTests
{
    [Fact]
    public void LinesThatACellDoesNotShow_AreNoText_AndOverlapNoOtherRow()
    {
        var grid = new GridMaker();
        grid.Row(("属于国家秘密\n的申请", 1, 1), ("12", 1, 1));
        grid.Row(("重复申请\n的处理\n情况", 1, 1), ("3525", 1, 1));
        grid.Row(("其他", 1, 1), ("0", 1, 1));

        Assert.Equal(["属于国家秘密", "12", "重复申请", "3525", "其他", "0"], Texts(grid.ToTable(), isLow: true));
        Assert.Equal(["属于国家秘密\n的申请", "12", "重复申请\n的处理\n情况", "3525", "其他", "0"], Texts(grid.ToTable(), isLow: false));
    }

    private static string[] Texts(SourceTable table, bool isLow)
    {
        byte[] page = PdfWriter.Write(new SourceDocument { Blocks = [table] }, isLow: isLow);
        SourceDocument read = PdfDoor.Read(page, new DocumentLimits(), CancellationToken.None);
        return [.. Assert.Single(read.Blocks.OfType<SourceTable>()).Cells.Select(cell => cell.Text)];
    }
}

using System;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>The day of publication is the one that the document states, and no other day.</summary>
public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("发布日期：2024-01-23", "2024-01-23")]
    [InlineData("发布时间：2024-1-3 10:20  来源：示例市财政局  浏览次数：12", "2024-01-03")]
    [InlineData("公开日期\t2024年1月23日", "2024-01-23")]
    [InlineData("| 索引号 | 113 | 公开时间 | ２０２４.０１.２３ |", "2024-01-23")]
    [InlineData("發布日期：2024/01/23", "2024-01-23")]
    [InlineData("发布日期：2024-01-23\n发布时间：2024-01-23 09:00", "2024-01-23")]
    [InlineData("发布日期：2024-01-23\n发布日期：2024-01-25", null)]
    [InlineData("发布日期：2024-02-30", null)]
    [InlineData("发布日期：2024-01", null)]
    [InlineData("发文日期：2024-01-20", null)]
    [InlineData("成文日期：2024-01-20", null)]
    [InlineData("2024年1月20日", null)]
    public void TheHeadOfADocument_NamesItsDay(string head, string? expected) =>
        Assert.Equal(expected, ReportReader.Read(head + "\n" + PlainDocument.Text).ReportOrThrow().Published?.ToString());

    [Fact]
    public void ADayInTheSections_IsNotTheDocuments() =>
        Assert.Null(ReportReader.Read(PlainDocument.With(PlainDocument.Table2, PlainDocument.Table3, PlainDocument.Table4,
            other: "指南的发布日期：2023-05-01。")).ReportOrThrow().Published);

    [Theory]
    [InlineData("PubDate", "2024-01-23 10:20:00", "2024-01-23")]
    [InlineData("publishdate", "2024-01-23", "2024-01-23")]
    [InlineData("article:published_time", "2024-01-23T08:00:00+08:00", "2024-01-23")]
    [InlineData("PubDate", "20240123", "2024-01-23")]
    [InlineData("PubDate", "20240123102000", null)]
    [InlineData("PubDate", "20241323", null)]
    [InlineData("Date", "2024-01-23", null)]
    [InlineData("PubDate", "", null)]
    public void TheMetadataOfAPage_NameItsDay(string name, string value, string? expected)
    {
        var document = new SourceDocument
        {
            Metadata = [new(name, value)],
            Blocks = [.. Array.ConvertAll(PlainDocument.Text.Split('\n'), line => new SourceParagraph { Text = line })],
        };

        Assert.Equal(expected, ReportReader.Read(document).ReportOrThrow().Published?.ToString());
    }
}

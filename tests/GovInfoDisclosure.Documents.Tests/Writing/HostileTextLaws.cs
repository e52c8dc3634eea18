using System;
using System.IO;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rendering;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>Names and texts that other programs would obey do nothing in what is written.</summary>
public sealed class HostileTextLaws
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "<script>alert(1)</script>", "</p><img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "]]>", "<!--", "&#0;", "\u202E", "\u2066", "\u200F", "\0", "\u0007",
        "\u001B[31m", "\uD800", "\uFFFF", "\u2028", "\t", "\n", "\r", "\"", "'", "局");

    private static readonly Arbitrary<string[]> Texts =
        Gen.Choose(1, 6).SelectMany(length => Piece.ArrayOf(length)).Select(pieces => string.Concat(pieces)).ArrayOf(6).ToArbitrary();

    [Property(MaxTest = 40)]
    public Property NothingIsObeyed_AndTheFilesStayWhole() => Prop.ForAll(Texts, texts =>
    {
        AnnualReport report = OpenXmlTests.Report(FormShape.Of2021) with
        {
            Agency = new Agency { Name = texts[0], Code = texts[1], DivisionCode = texts[2] },
            Narrative = new Narrative { OverallSituation = texts[3], ProblemsAndImprovements = texts[4], OtherMatters = texts[5] },
        };

        string page = Encoding.UTF8.GetString(WriteReadLaws.Html(report));
        Assert.Equal("", string.Concat(page.Where(c => c != '\n' && DisplayWidth.Printable(c.ToString()) != c.ToString())));
        using var document = new HtmlParser().ParseDocument(page);
        string[] known = ["html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td"];
        Assert.Equal([], document.All.Select(element => element.LocalName).Except(known));
        Assert.Equal([], document.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name)
            .Except(["lang", "charset", "name", "content", "class", "style", "scope", "colspan", "rowspan"]));

        using var stream = new MemoryStream(WriteReadLaws.Word(report));
        using var file = WordprocessingDocument.Open(stream, false);
        Assert.Equal([], new OpenXmlValidator().Validate(file).Select(error => error.Description));
        Assert.Equal("", string.Concat(file.MainDocumentPart!.Document!.InnerText.Where(c => DisplayWidth.Printable(c.ToString()) != c.ToString())));
    });
}

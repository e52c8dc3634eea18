using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>What a page has and does not show: layers that are switched off, and white letters on white paper.</summary>
internal sealed class HiddenContent
{
    /// <summary>Colours at least so light are the paper's.</summary>
    private const double White = 0.95;

    /// <summary>White letters are read on grounds that are darker than this.</summary>
    private const double Ground = 0.85;

    /// <summary>A page has some hundred cells with a ground; one made to cost has more, and no letter of it is looked at.</summary>
    private const int MostGrounds = 2_000;

    private readonly HashSet<object> off = [];
    private readonly List<PdfRectangle> grounds = [];

    /// <param name="page">The page.</param>
    /// <param name="layers">The names of the layers that are switched off.</param>
    public HiddenContent(Page page, HashSet<string> layers)
    {
        if (layers.Count > 0)
        {
            foreach (OptionalContentGroupElement layer in page.GetOptionalContents().Values.SelectMany(layer => layer)
                .Where(layer => layers.Contains(layer.Name ?? "")))
            {
                Hide(layer.MarkedContent);
            }
        }

        if (page.Letters.Any(IsWhite))
        {
            grounds.AddRange(page.Paths.Where(path => path.IsFilled && !IsOff(path) && IsDarker(path.FillColor, Ground)).Take(MostGrounds)
                .Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>());
            grounds.AddRange(page.GetImages().Take(MostGrounds).Select(image => image.BoundingBox));
        }
    }

    /// <summary>Whether a letter or a path is of a layer that is switched off.</summary>
    public bool IsOff(object content) => off.Contains(content);

    /// <summary>Whether a letter is there to be searched for alone: what a machine took the picture of a page for. Nobody sees it.</summary>
    public bool IsUnseen(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
        || (IsWhite(letter) && !grounds.Exists(ground => Holds(ground, letter.BoundingBox.Centroid)));

    /// <summary>The names of the layers that a document switches off.</summary>
    public static HashSet<string> Layers(PdfDocument document)
    {
        var layers = new HashSet<string>();
        IToken? Resolved(IToken? token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
        DictionaryToken? Dictionary(DictionaryToken? of, string name) =>
            of is not null && of.Data.TryGetValue(name, out IToken? token) ? Resolved(token) as DictionaryToken : null;
        IEnumerable<IToken> Items(DictionaryToken? of, string name) =>
            of is not null && of.Data.TryGetValue(name, out IToken? token) && Resolved(token) is ArrayToken array ? array.Data : [];
        DictionaryToken? properties = Dictionary(document.Structure.Catalog.CatalogDictionary, "OCProperties");
        DictionaryToken? usual = Dictionary(properties, "D");
        bool areOff = usual is not null && usual.Data.TryGetValue("BaseState", out IToken? state) && state is NameToken { Data: "OFF" };
        IEnumerable<IToken> names = areOff ? Items(properties, "OCGs").Except(Items(usual, "ON")) : Items(usual, "OFF");
        foreach (DictionaryToken layer in names.Select(Resolved).OfType<DictionaryToken>())
        {
            IToken? name = layer.Data.TryGetValue("Name", out IToken? token) ? Resolved(token) : null;
            layers.Add(name switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => "" });
        }

        return layers;
    }

    private void Hide(MarkedContentElement content)
    {
        off.UnionWith(content.Letters);
        off.UnionWith(content.Paths);
        foreach (MarkedContentElement child in content.Children)
        {
            Hide(child);
        }
    }

    private static bool IsWhite(Letter letter) => letter.RenderingMode == TextRenderingMode.Fill && !IsDarker(letter.FillColor, White);

    private static bool IsDarker(IColor? color, double limit)
    {
        if (color is null or PatternColor)
        {
            return true;
        }

        (double red, double green, double blue) = color.ToRGBValues();
        return Math.Min(red, Math.Min(green, blue)) < limit;
    }

    private static bool Holds(PdfRectangle area, PdfPoint point) =>
        point.X >= area.Left && point.X <= area.Right && point.Y >= area.Bottom && point.Y <= area.Top;
}

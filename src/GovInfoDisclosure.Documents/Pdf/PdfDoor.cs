using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>PDF documents with a text layer: characters by position, ruling lines into cells, page by page.</summary>
internal static class PdfDoor
{
    /// <summary>Where more than this share of a page's characters has no meaning in Unicode, nothing on the page is believed.</summary>
    private const double MostUnknown = 0.05;

    public static SourceDocument Read(byte[] bytes, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var reader = new PageReader(limits);
        var findings = new List<Finding>();
        string? title = null;
        try
        {
            var characters = new UnknownCharacters();
            using PdfDocument document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, Logger = characters });
            title = document.Information.Title;
            var unknown = new List<int>();
            int pages = Math.Min(document.NumberOfPages, limits.MaxPages);
            for (int number = 1; number <= pages; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                PageContent page = Content(document.GetPage(number), number, characters, out bool isUnknown);
                if (isUnknown)
                {
                    unknown.Add(number);
                }
                else
                {
                    reader.Read(page);
                }
            }

            AddFindings(findings, unknown, pages < document.NumberOfPages);
            findings.AddRange(reader.Findings());
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            // The library throws whatever its parser comes upon; what was read before stays.
            findings.Add(DocumentNotes.Damaged("PDF 文件", "PDF document"));
        }

        return new SourceDocument
        {
            Title = string.IsNullOrWhiteSpace(title) ? null : title!.Trim(),
            Blocks = new ValueList<SourceBlock>(reader.Blocks()),
            Findings = new ValueList<Finding>(findings),
        };
    }

    private static void AddFindings(List<Finding> findings, List<int> unknown, bool isCut)
    {
        if (unknown.Count > 0)
        {
            findings.Add(DocumentNotes.PagesWithoutUnicode(unknown));
        }

        if (isCut)
        {
            findings.Add(DocumentNotes.Cut());
        }
    }

    private static PageContent Content(Page page, int number, UnknownCharacters characters, out bool isUnknown)
    {
        var content = new PageContent(number, page.Width, page.Height);
        int unknown = 0;
        List<Glyph> Glyphs(IEnumerable<Letter> letters)
        {
            var glyphs = new List<Glyph>();
            foreach (Letter letter in letters)
            {
                string text = characters.TextOf(letter);
                unknown += text == UnknownCharacters.Unknown ? 1 : 0;
                if (text.Trim().Length > 0)
                {
                    glyphs.Add(GlyphOf(letter, text, page.Height));
                }
            }

            return glyphs;
        }

        foreach (Glyph glyph in ShownText.Of(ClippedText.Runs(page).Select(run => (BoxOf(run.Area, page.Height), Glyphs(run.Letters)))))
        {
            content.Add(glyph);
        }

        foreach (UglyToad.PdfPig.Graphics.PdfPath path in page.Paths)
        {
            AddPath(path, content, page.Height);
        }

        content.Pictures.AddRange(page.GetImages().Select(image => image.BoundingBox)
            .Select(box => new DrawnPicture(box.Left, page.Height - box.Top, box.Right, page.Height - box.Bottom)));
        isUnknown = unknown > page.Letters.Count * MostUnknown;
        return content;
    }

    private static Box? BoxOf(PdfRectangle? area, double pageHeight) =>
        area is { } box ? new Box(box.Left, pageHeight - box.Top, box.Right, pageHeight - box.Bottom) : null;

    /// <summary>The box of a character as tall as its font: digits and Chinese of one line then stand at one height.</summary>
    private static Glyph GlyphOf(Letter letter, string text, double pageHeight)
    {
        PdfRectangle box = letter.BoundingBox;
        double baseline = letter.StartBaseLine.Y;
        double size = Math.Max(letter.PointSize, Math.Max(1, box.Height));
        double left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
        double right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
        return right - left < 0.1
            ? new Glyph(text, box.Left, pageHeight - box.Top, box.Right, pageHeight - box.Bottom)
            : new Glyph(text, left, pageHeight - baseline - (size * 0.8), right, pageHeight - baseline + (size * 0.1));
    }

    private static void AddPath(UglyToad.PdfPig.Graphics.PdfPath path, PageContent content, double height)
    {
        if (path.IsClipping || (!path.IsStroked && !path.IsFilled))
        {
            return;
        }

        foreach (PdfSubpath subpath in path)
        {
            if (subpath.GetDrawnRectangle() is { } rectangle)
            {
                content.AddRectangle(rectangle.Left, height - rectangle.Top, rectangle.Right, height - rectangle.Bottom, path.IsStroked);
                continue;
            }

            foreach (PdfSubpath.IPathCommand command in subpath.Commands)
            {
                if (command is PdfSubpath.Line line)
                {
                    content.AddLine(line.From.X, height - line.From.Y, line.To.X, height - line.To.Y);
                }
            }
        }
    }
}

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
            var fields = new FilledFields(document);
            HashSet<string> layers = HiddenContent.Layers(document);
            var notes = new PdfNotes();
            int pages = Math.Min(document.NumberOfPages, limits.MaxPages);
            for (int number = 1; number <= pages; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                PageContent page = Content(document.GetPage(number), number, characters, notes, fields, layers);
                if (!notes.Unknown.Contains(number))
                {
                    reader.Read(page);
                }
            }

            findings.AddRange(notes.Findings(isCut: pages < document.NumberOfPages));
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

    private static PageContent Content(Page page, int number, UnknownCharacters characters, PdfNotes notes, FilledFields fields,
        HashSet<string> layers)
    {
        var turn = new PageTurn(page);
        var content = new PageContent(number, turn.Width, turn.Height);
        var hidden = new HiddenContent(page, layers);
        IEnumerable<(PdfRectangle? Area, IEnumerable<Letter> Letters)> runs = ClippedText.Runs(page, out HashSet<Letter> covered);
        var unsure = new UnsureDigits(page, turn, covered);
        bool isRecognised = page.Letters.Count(hidden.IsUnseen) * 2 > page.Letters.Count;
        int unknown = 0;
        List<Glyph> Glyphs(IEnumerable<Letter> letters)
        {
            var glyphs = new List<Glyph>(letters is ICollection<Letter> run ? run.Count : 0);
            foreach (Letter letter in letters.Where(letter => !hidden.IsOff(letter) && hidden.IsUnseen(letter) == isRecognised && !PageTurn.IsSlanted(letter)))
            {
                string text = unsure.Has(letter) ? UnsureDigits.Mark : characters.TextOf(letter);
                unknown += text == Glyph.Unknown ? 1 : 0;
                if (text.Trim().Length > 0)
                {
                    glyphs.Add(GlyphOf(letter, text, turn));
                }
            }

            return glyphs;
        }

        ShownText.AddTo(content, runs.Select(run => (run.Area is { } area ? turn.At(area) : (Box?)null, Glyphs(run.Letters))));

        foreach (Glyph glyph in fields.On(page, turn))
        {
            content.Add(glyph);
        }

        foreach (UglyToad.PdfPig.Graphics.PdfPath path in page.Paths.Where(path => !hidden.IsOff(path)))
        {
            AddPath(path, content, turn);
        }

        content.Pictures.AddRange(page.GetImages().Select(image => turn.At(image.BoundingBox))
            .Select(box => new DrawnPicture(box.Left, box.Top, box.Right, box.Bottom)));
        (unknown > page.Letters.Count * MostUnknown ? notes.Unknown : isRecognised ? notes.Recognised : []).Add(number);
        return content;
    }

    /// <summary>The box of a character as tall as its font: digits and Chinese of one line then stand at one height.</summary>
    private static Glyph GlyphOf(Letter letter, string text, PageTurn turn)
    {
        Box box = turn.At(letter.BoundingBox);
        (double startX, double baseline) = turn.At(letter.StartBaseLine);
        (double endX, _) = turn.At(letter.EndBaseLine);
        double size = Math.Max(letter.PointSize, Math.Max(1, letter.BoundingBox.Height));
        double left = Math.Min(startX, endX);
        double right = Math.Max(startX, endX);
        return right - left < 0.1
            ? new Glyph(text, box.Left, box.Top, box.Right, box.Bottom) { Run = letter.TextSequence }
            : new Glyph(text, left, baseline - (size * 0.8), right, baseline + ((Glyph.Tall - 0.8) * size)) { Run = letter.TextSequence };
    }

    private static void AddPath(UglyToad.PdfPig.Graphics.PdfPath path, PageContent content, PageTurn turn)
    {
        if (path.IsClipping || (!path.IsStroked && !path.IsFilled))
        {
            return;
        }

        foreach (PdfSubpath subpath in path)
        {
            if (subpath.GetDrawnRectangle() is { } rectangle)
            {
                Box box = turn.At(rectangle);
                content.AddRectangle(box.Left, box.Top, box.Right, box.Bottom, path.IsStroked);
                continue;
            }

            foreach (PdfSubpath.IPathCommand command in subpath.Commands)
            {
                if (command is PdfSubpath.Line line)
                {
                    (double fromX, double fromY) = turn.At(line.From);
                    (double toX, double toY) = turn.At(line.To);
                    content.AddLine(fromX, fromY, toX, toY);
                }
            }
        }
    }
}

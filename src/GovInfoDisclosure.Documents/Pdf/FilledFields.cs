using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>What was typed onto pages: the values of a form's fields, and text laid over a page. Pages show them, but do not say how they are set.</summary>
internal sealed class FilledFields
{
    /// <summary>How large text is set at most, as forms do by themselves.</summary>
    private const double Largest = 12;

    /// <summary>Which part of a field's height its text has.</summary>
    private const double Filled = 0.7;

    /// <summary>A form for a report has some hundred fields.</summary>
    private const int MostFields = 5_000;

    private const int Hidden = 2;
    private const int NoView = 32;

    private readonly ILookup<int, (PdfRectangle Area, string Text)> fields;

    public FilledFields(PdfDocument document)
    {
        var found = new List<(int Page, PdfRectangle Area, string Text)>();
        if (document.TryGetForm(out AcroForm form))
        {
            foreach (AcroFieldBase field in form.GetFields().Take(MostFields))
            {
                string? text = field is AcroTextField or AcroComboBoxField or AcroListBoxField ? field.GetFieldValue().Value : null;
                bool isHidden = field.Dictionary.Data.TryGetValue("F", out IToken? flags) && flags is NumericToken number
                    && (number.Int & (Hidden | NoView)) != 0;
                if (!string.IsNullOrWhiteSpace(text) && !isHidden && field is { PageNumber: int page, Bounds: PdfRectangle area })
                {
                    found.Add((page, area, text!));
                }
            }
        }

        fields = found.ToLookup(field => field.Page, field => (field.Area, field.Text));
    }

    /// <summary>The characters on a page, in the middle of their fields.</summary>
    public IEnumerable<Glyph> On(Page page, PageTurn turn)
    {
        IEnumerable<(PdfRectangle Area, string Text)> laid = page.GetAnnotations()
            .Where(note => note.Type == AnnotationType.FreeText && ((int)note.Flags & (Hidden | NoView)) == 0 && !string.IsNullOrWhiteSpace(note.Content))
            .Take(MostFields).Select(note => (note.Rectangle, note.Content!));
        foreach ((PdfRectangle area, string text) in fields[page.Number].Concat(laid))
        {
            Box box = turn.At(area);
            string[] lines = text.Trim().Replace("\r\n", "\n").Split('\r', '\n');
            double widest = Math.Max(1, lines.Max(line => line.Sum(Width)));
            double size = Math.Min(Math.Min(Largest, Filled * (box.Bottom - box.Top) / lines.Length), (box.Right - box.Left) / widest);
            for (int i = 0; i < lines.Length; i++)
            {
                double left = ((box.Left + box.Right) - (lines[i].Sum(Width) * size)) / 2;
                double top = ((box.Top + box.Bottom) / 2) + ((i - (lines.Length / 2.0)) * size);
                foreach (char character in lines[i])
                {
                    double right = left + (Width(character) * size);
                    if (!char.IsWhiteSpace(character))
                    {
                        yield return new Glyph(character.ToString(), left, top, right, top + (Glyph.Tall * size));
                    }

                    left = right;
                }
            }
        }
    }

    private static double Width(char character) => character < 256 ? 0.5 : 1;
}

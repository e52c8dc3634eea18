using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Ofd;

/// <summary>The characters, lines and pictures that one page of an OFD document shows.</summary>
internal static class OfdPage
{
    /// <summary>A page without a size of its own: A4.</summary>
    private const string A4 = "0 0 210 297";

    /// <summary>The most characters of one text that repeated steps are worked out for: far more than a line holds.</summary>
    private const int MostSteps = 10_000;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <param name="page">The page.</param>
    /// <param name="templates">What it has in common with others, as a form's lines and labels.</param>
    /// <param name="number">Which page it is, from 1.</param>
    /// <param name="defaultBox">The size of pages that have none of their own.</param>
    public static PageContent Content(XElement page, IEnumerable<XElement> templates, int number, string? defaultBox)
    {
        Box size = OfdPlacing.Bounds(OfdPlacing.Numbers(
            page.Descendants().FirstOrDefault(element => element.Name.LocalName == "PhysicalBox")?.Value ?? defaultBox ?? A4));
        var content = new PageContent(number, size.Right - size.Left, size.Bottom - size.Top);
        foreach (XElement element in templates.Append(page).SelectMany(part => part.Descendants()).Where(element => IsShown(element)))
        {
            switch (element.Name.LocalName)
            {
                case "TextObject" when IsOn(element, "Fill", isOnByDefault: true) || IsOn(element, "Stroke", isOnByDefault: false):
                    AddText(element, content);
                    break;
                case "PathObject" when IsOn(element, "Stroke", isOnByDefault: true) || IsOn(element, "Fill", isOnByDefault: false):
                    AddPath(element, content);
                    break;
                case "ImageObject" or "CompositeObject":
                    Box place = OfdPlacing.Bounds(OfdPlacing.Numbers(element, "Boundary"));
                    content.Pictures.Add(new DrawnPicture(place.Left, place.Top, place.Right, place.Bottom));
                    break;
            }
        }

        return content;
    }

    private static bool IsShown(XElement element) => IsOn(element, "Visible", isOnByDefault: true) && element.Attribute("Alpha")?.Value.Trim() != "0";

    private static bool IsOn(XElement element, string attribute, bool isOnByDefault) =>
        element.Attribute(attribute)?.Value.Trim() is { } value ? value is not ("false" or "0") : isOnByDefault;

    private static void AddText(XElement text, PageContent content)
    {
        OfdPlacing placing = OfdPlacing.Of(text);
        double size = OfdPlacing.Number(text.Attribute("Size")?.Value);
        double x = 0;
        double y = 0;
        foreach (XElement code in text.Elements().Where(element => element.Name.LocalName == "TextCode"))
        {
            // Where one does not say where it begins, it begins where the one before did.
            x = code.Attribute("X") is { } left ? OfdPlacing.Number(left.Value) : x;
            y = code.Attribute("Y") is { } foot ? OfdPlacing.Number(foot.Value) : y;
            AddCode(code, placing, size, x, y, content);
        }
    }

    private static void AddCode(XElement code, OfdPlacing placing, double size, double x, double y, PageContent content)
    {
        List<double> steps = Deltas(code.Attribute("DeltaX")?.Value ?? "");
        List<double> drops = Deltas(code.Attribute("DeltaY")?.Value ?? "");
        string characters = code.Value;
        for (int i = 0; i < characters.Length; i++)
        {
            double step = i < steps.Count ? steps[i]
                : steps.Count > 0 ? steps[steps.Count - 1]
                : characters[i] < '\u0100' ? size / 2
                : size;
            if (!char.IsWhiteSpace(characters[i]))
            {
                Box box = placing.Around(x, y - (size * 0.8), x + Math.Min(Math.Max(step, 0.1), size), y + (size * 0.1));
                content.Add(new Glyph(characters[i].ToString(), box.Left, box.Top, box.Right, box.Bottom));
            }

            x += drops.Count > i && steps.Count <= i ? 0 : step;
            y += i < drops.Count ? drops[i] : 0;
        }
    }

    private static void AddPath(XElement path, PageContent content)
    {
        OfdPlacing placing = OfdPlacing.Of(path);
        string data = path.Elements().FirstOrDefault(element => element.Name.LocalName == "AbbreviatedData")?.Value ?? "";
        string[] words = data.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        (double X, double Y) at = default;
        (double X, double Y) start = default;
        void LineTo((double X, double Y) to)
        {
            (double fromX, double fromY) = placing.Point(at.X, at.Y);
            (double toX, double toY) = placing.Point(to.X, to.Y);
            content.AddLine(fromX, fromY, toX, toY);
            at = to;
        }

        for (int i = 0; i < words.Length; i++)
        {
            int numbers = words[i] switch { "M" or "S" or "L" => 2, "Q" => 4, "B" => 6, "A" => 7, _ => 0 };
            if (i + numbers >= words.Length)
            {
                break;
            }

            (double X, double Y) to = numbers > 0 ? (OfdPlacing.Number(words[i + numbers - 1]), OfdPlacing.Number(words[i + numbers])) : default;
            switch (words[i])
            {
                case "M" or "S":
                    at = start = to;
                    break;
                case "L":
                    LineTo(to);
                    break;
                case "C":
                    LineTo(start);
                    break;
                case "Q" or "B" or "A":
                    // A curve rules nothing; what follows begins where it ends.
                    at = to;
                    break;
            }

            i += numbers;
        }
    }

    /// <summary>Steps between characters; <c>g 3 2.5</c> repeats 2.5 three times.</summary>
    private static List<double> Deltas(string text)
    {
        var steps = new List<double>();
        string[] words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length && steps.Count < MostSteps; i++)
        {
            if (words[i] == "g" && i + 2 < words.Length)
            {
                int count = (int)Math.Min(MostSteps, OfdPlacing.Number(words[i + 1]));
                steps.AddRange(Enumerable.Repeat(OfdPlacing.Number(words[i + 2]), Math.Max(0, count)));
                i += 2;
            }
            else
            {
                steps.Add(OfdPlacing.Number(words[i]));
            }
        }

        return steps;
    }
}

using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Ofd;

/// <summary>The characters and lines of one page of an OFD document; its millimetres become points.</summary>
internal static class OfdPage
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>A page without a size of its own: A4.</summary>
    private const string A4 = "0 0 210 297";

    public static PageContent Content(XElement page, int number, string? defaultBox)
    {
        string box = page.Descendants().FirstOrDefault(element => element.Name.LocalName == "PhysicalBox")?.Value ?? defaultBox ?? A4;
        double[] size = Numbers(box);
        var content = new PageContent(number, At(size, 2) * PointsPerMillimetre, At(size, 3) * PointsPerMillimetre);
        foreach (XElement element in page.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "TextObject":
                    AddText(element, content);
                    break;
                case "PathObject":
                    AddPath(element, content);
                    break;
                case "ImageObject":
                    double[] place = Numbers(element.Attribute("Boundary")?.Value ?? "");
                    content.Pictures.Add(new DrawnPicture(
                        At(place, 0) * PointsPerMillimetre, At(place, 1) * PointsPerMillimetre,
                        (At(place, 0) + At(place, 2)) * PointsPerMillimetre, (At(place, 1) + At(place, 3)) * PointsPerMillimetre));
                    break;
            }
        }

        return content;
    }

    private static void AddText(XElement text, PageContent content)
    {
        double[] boundary = Numbers(text.Attribute("Boundary")?.Value ?? "");
        double[] matrix = Numbers(text.Attribute("CTM")?.Value ?? "");
        double size = Number(text.Attribute("Size")?.Value) * (matrix.Length == 6 ? Math.Abs(matrix[3]) : 1);
        double stretch = matrix.Length == 6 ? Math.Abs(matrix[0]) : 1;
        foreach (XElement code in text.Elements().Where(element => element.Name.LocalName == "TextCode"))
        {
            double x = Number(code.Attribute("X")?.Value);
            double y = Number(code.Attribute("Y")?.Value);
            List<double> steps = Deltas(code.Attribute("DeltaX")?.Value ?? "");
            List<double> drops = Deltas(code.Attribute("DeltaY")?.Value ?? "");
            string characters = code.Value;
            for (int i = 0; i < characters.Length; i++)
            {
                double step = i < steps.Count ? steps[i]
                    : steps.Count > 0 ? steps[steps.Count - 1]
                    : characters[i] < '\u0100' ? size / stretch / 2
                    : size / stretch;
                if (!char.IsWhiteSpace(characters[i]))
                {
                    double left = (At(boundary, 0) + (x * stretch)) * PointsPerMillimetre;
                    double bottom = (At(boundary, 1) + (y * (matrix.Length == 6 ? Math.Abs(matrix[3]) : 1))) * PointsPerMillimetre;
                    double height = size * PointsPerMillimetre;
                    double width = Math.Min(Math.Max(step, 0.1) * stretch, size) * PointsPerMillimetre;
                    content.Add(new Glyph(characters[i].ToString(), left, bottom - (height * 0.8), left + width, bottom + (height * 0.1)));
                }

                x += drops.Count > i && steps.Count <= i ? 0 : step;
                y += i < drops.Count ? drops[i] : 0;
            }
        }
    }

    private static void AddPath(XElement path, PageContent content)
    {
        double[] boundary = Numbers(path.Attribute("Boundary")?.Value ?? "");
        string data = path.Elements().FirstOrDefault(element => element.Name.LocalName == "AbbreviatedData")?.Value ?? "";
        string[] words = data.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (int i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "M" or "S" when i + 2 < words.Length:
                    (x, y) = (Number(words[i + 1]), Number(words[i + 2]));
                    (startX, startY) = (x, y);
                    i += 2;
                    break;
                case "L" when i + 2 < words.Length:
                    (double toX, double toY) = (Number(words[i + 1]), Number(words[i + 2]));
                    Line(content, boundary, x, y, toX, toY);
                    (x, y) = (toX, toY);
                    i += 2;
                    break;
                case "C":
                    Line(content, boundary, x, y, startX, startY);
                    (x, y) = (startX, startY);
                    break;
            }
        }
    }

    private static void Line(PageContent content, double[] boundary, double x1, double y1, double x2, double y2) => content.AddLine(
        (At(boundary, 0) + x1) * PointsPerMillimetre, (At(boundary, 1) + y1) * PointsPerMillimetre,
        (At(boundary, 0) + x2) * PointsPerMillimetre, (At(boundary, 1) + y2) * PointsPerMillimetre);

    /// <summary>Steps between characters; <c>g 3 2.5</c> repeats 2.5 three times.</summary>
    private static List<double> Deltas(string text)
    {
        /* The most characters of one text that repeated steps are worked out for: far more than a line holds. */
        const int Most = 10_000;
        var steps = new List<double>();
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length && steps.Count < Most; i++)
        {
            if (words[i] == "g" && i + 2 < words.Length)
            {
                int count = (int)Math.Min(Most, Number(words[i + 1]));
                steps.AddRange(Enumerable.Repeat(Number(words[i + 2]), Math.Max(0, count)));
                i += 2;
            }
            else
            {
                steps.Add(Number(words[i]));
            }
        }

        return steps;
    }

    private static double[] Numbers(string text) => [.. text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static double Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < 1e6 ? number : 0;

    private static double At(double[] numbers, int index) => index < numbers.Length ? numbers[index] : 0;
}

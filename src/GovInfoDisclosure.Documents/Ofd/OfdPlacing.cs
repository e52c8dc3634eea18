using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Ofd;

/// <summary>Where the points of an object stand on its page: its own matrix, then the corner of its boundary; millimetres become points.</summary>
internal readonly record struct OfdPlacing(double A, double B, double C, double D, double X, double Y)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static OfdPlacing Of(XElement element)
    {
        double[] boundary = Numbers(element, "Boundary");
        double[] matrix = Numbers(element, "CTM");
        return matrix.Length == 6
            ? new OfdPlacing(matrix[0], matrix[1], matrix[2], matrix[3], At(boundary, 0) + matrix[4], At(boundary, 1) + matrix[5])
            : new OfdPlacing(1, 0, 0, 1, At(boundary, 0), At(boundary, 1));
    }

    public (double X, double Y) Point(double x, double y) =>
        (((A * x) + (C * y) + X) * PointsPerMillimetre, ((B * x) + (D * y) + Y) * PointsPerMillimetre);

    /// <summary>The box around a box, which a matrix may turn.</summary>
    public Box Around(double left, double top, double right, double bottom)
    {
        (double x1, double y1) = Point(left, top);
        (double x2, double y2) = Point(right, bottom);
        (double x3, double y3) = Point(left, bottom);
        (double x4, double y4) = Point(right, top);
        return new Box(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)), Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)), Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }

    /// <summary>What an object bounds, which no matrix moves.</summary>
    public static Box Bounds(double[] boundary) => new OfdPlacing(1, 0, 0, 1, 0, 0)
        .Around(At(boundary, 0), At(boundary, 1), At(boundary, 0) + At(boundary, 2), At(boundary, 1) + At(boundary, 3));

    public static double[] Numbers(XElement element, string attribute) => Numbers(element.Attribute(attribute)?.Value ?? "");

    public static double[] Numbers(string text) => [.. text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    public static double Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < 1e6 ? number : 0;

    private static double At(double[] numbers, int index) => index < numbers.Length ? numbers[index] : 0;
}

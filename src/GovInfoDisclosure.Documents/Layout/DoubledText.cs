namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Takes out characters that are drawn again where they stand, or so near that they look bold or have a shadow: 12 is not 1122.</summary>
internal static class DoubledText
{
    /// <summary>How far away, in heights, a character is drawn again; two of one word are at least a quarter apart.</summary>
    private const double Near = 0.15;

    /// <summary>How wide the squares are, in points, by which characters are looked up.</summary>
    private const double Square = 4;

    /// <summary>So many different places of one character fit into a square in print that anyone reads.</summary>
    private const int MostInSquare = 8;

    public static void TakeOut(PageContent page)
    {
        var there = new Dictionary<(string Text, int Right, int Down), List<(double X, double Y)>>();
        page.Glyphs.RemoveAll(glyph =>
        {
            double reach = Math.Min(Math.Min(Near * glyph.Height, glyph.Width / 2), Square);
            (int right, int down) = ((int)Math.Floor(glyph.CenterX / Square), (int)Math.Floor(glyph.CenterY / Square));
            for (int x = right - 1; x <= right + 1; x++)
            {
                for (int y = down - 1; y <= down + 1; y++)
                {
                    if (there.TryGetValue((glyph.Text, x, y), out List<(double X, double Y)>? near)
                        && near.Exists(other => Math.Abs(other.X - glyph.CenterX) < reach && Math.Abs(other.Y - glyph.CenterY) < reach))
                    {
                        return true;
                    }
                }
            }

            if (!there.TryGetValue((glyph.Text, right, down), out List<(double X, double Y)>? own))
            {
                there.Add((glyph.Text, right, down), own = new List<(double X, double Y)>(1));
            }

            if (own.Count < MostInSquare)
            {
                own.Add((glyph.CenterX, glyph.CenterY));
            }

            return false;
        });
    }
}

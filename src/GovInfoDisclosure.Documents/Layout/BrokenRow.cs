namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Lines of numbers that are one row, some of which a narrow column breaks: parts of one number stand one below the other.</summary>
internal sealed class BrokenRow
{
    /// <summary>A number of the form has no more digits than fill so many lines.</summary>
    private const int MostParts = 6;

    /// <summary>No column is so narrow that it has room for one digit alone.</summary>
    private const int FewestDigits = 2;

    /// <summary>How far, in heights, what stands at one height may be apart.</summary>
    private const double Off = 0.3;

    private readonly List<List<(PhraseLine Line, Phrase Part)>> numbers = [];

    public BrokenRow(IEnumerable<PhraseLine> lines)
    {
        foreach (PhraseLine line in lines)
        {
            foreach (Phrase part in line.Phrases.FindAll(phrase => phrase.IsNumber))
            {
                if (numbers.Find(parts => parts[parts.Count - 1].Part is var upper && upper.Overlaps(part) && upper.Foot < part.Foot) is { } above)
                {
                    above.Add((line, part));
                }
                else
                {
                    numbers.Add([(line, part)]);
                }
            }
        }
    }

    /// <summary>The numbers that are broken.</summary>
    public IEnumerable<IReadOnlyList<(PhraseLine Line, Phrase Part)>> Broken => numbers.Where(parts => parts.Count > 1);

    /// <summary>How far apart parts of one number stand.</summary>
    public double Pitch => Broken.SelectMany(parts => parts.Skip(1).Zip(parts, (lower, upper) => lower.Part.Foot - upper.Part.Foot)).DefaultIfEmpty().Max();

    /// <summary>Whether each part of a broken number but the last has no room for one digit more.</summary>
    /// <param name="others">All numbers of the table.</param>
    private bool FillsColumns(List<Phrase> others) => Broken.All(parts =>
    {
        double room = others.Where(other => parts.Any(part => part.Part.Overlaps(other))).Max(other => other.Right - other.Left);
        return parts.Count <= MostParts && parts.Skip(1).All(part => part.Part.Glyphs.TrueForAll(glyph => glyph.IsOfNumber))
            && parts.Take(parts.Count - 1).All(part => part.Part.Glyphs.Count >= FewestDigits && part.Part.Glyphs.Exists(glyph => glyph.IsOfNumber)
                && part.Part.Right - part.Part.Left + (part.Part.Glyphs[0].Width / 2) > room);
    });

    /// <summary>Whether it is one: all its numbers stand at one height in one manner, and those that are broken had no room.</summary>
    /// <param name="place">The manner.</param>
    /// <param name="others">All numbers of the table.</param>
    public bool Is(LabelPlace place, List<Phrase> others) => AllStand(place) && FillsColumns(others);

    private bool AllStand(LabelPlace place)
    {
        double height = Height(numbers[0], place);
        return numbers.TrueForAll(parts => Math.Abs(Height(parts, place) - height) <= Off * parts[0].Part.Height);
    }

    /// <summary>Where a number stands that may be broken.</summary>
    public static double Height(IReadOnlyList<(PhraseLine Line, Phrase Part)> parts, LabelPlace place)
    {
        (double top, double bottom) = (parts[0].Part.Foot, parts[parts.Count - 1].Part.Foot);
        return place switch { LabelPlace.Top => top, LabelPlace.Bottom => bottom, _ => (top + bottom) / 2 };
    }
}

namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Lines one below the other that are one text: a label, a head.</summary>
internal sealed class TextBlock(Phrase first)
{
    private const string Numerals = "0123456789０１２３４５６７８９一二三四五六七八九十";

    private readonly List<Phrase> lines = [first];

    public Phrase First => lines[0];

    public Phrase Last => lines[lines.Count - 1];

    public double Left { get; private set; } = first.Left;

    public double Right { get; private set; } = first.Right;

    public IReadOnlyList<Phrase> Lines => lines;

    public string Text => string.Join("\n", lines.Select(line => line.Text));

    /// <summary>Whether it begins as an item of a list does: （一）, 1., 三、. What goes on with a line above never does.</summary>
    public bool IsItem => BeginsItem(string.Concat(lines.Take(3).Select(line => line.Text)));

    /// <summary>Whether a text begins as an item of a list does.</summary>
    public static bool BeginsItem(string text)
    {
        text = text.TrimStart('（', '(', ' ');
        int after = text.Length - text.TrimStart(Numerals.ToCharArray()).Length;
        return after > 0 && after < text.Length && "）)、.．".Contains(text[after].ToString());
    }

    public void Add(Phrase line)
    {
        lines.Add(line);
        Left = Math.Min(Left, line.Left);
        Right = Math.Max(Right, line.Right);
    }

    public void Add(TextBlock rest)
    {
        foreach (Phrase line in rest.lines)
        {
            Add(line);
        }
    }

    /// <summary>Whether a height lies between its first line and its last.</summary>
    public bool Reaches(double foot) => First.Foot - (Phrase.SameLine * First.Height) <= foot && foot <= Last.Foot + (Phrase.SameLine * Last.Height);

    /// <summary>Whether two stand side by side, at least in part.</summary>
    public bool IsBeside(TextBlock other) => other.Last.Foot > First.Foot - First.Height && other.First.Foot - other.First.Height < Last.Foot;

    public bool Overlaps(TextBlock other) => Math.Min(Right, other.Right) > Math.Max(Left, other.Left);
}

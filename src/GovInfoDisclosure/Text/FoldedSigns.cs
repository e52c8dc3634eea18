namespace GovInfoDisclosure.Text;

/// <summary>Some characters, folded: to ask whether a text has one of them is far cheaper than to take it apart.</summary>
internal sealed class FoldedSigns
{
    private readonly string signs;

    /// <summary>The last six bits of the signs: nearly every character is told from all of them by its own.</summary>
    private readonly ulong bits;

    public FoldedSigns(string signs)
    {
        this.signs = signs;
        foreach (char sign in signs)
        {
            bits |= 1UL << (sign & 63);
        }
    }

    /// <summary>Whether a character of a text is one of them when it is folded.</summary>
    public bool AreIn(string text)
    {
        foreach (char c in text)
        {
            char folded = CharFolding.Fold(c);
            if ((bits >> (folded & 63) & 1) != 0 && signs.IndexOf(folded) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

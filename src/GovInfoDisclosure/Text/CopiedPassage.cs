namespace GovInfoDisclosure.Text;

/// <summary>A passage that two texts share, as messages show it.</summary>
internal static class CopiedPassage
{
    /// <summary>How much of it is shown: enough to find it on the page.</summary>
    private const int ShownCharacters = 60;

    /// <summary>The passage without its white space, cut where it is long, the numbers of persons in it made unreadable.</summary>
    public static string Shown(string text, int start, int end)
    {
        string quote = text.Substring(start, Math.Min(end - start, ShownCharacters)) + (end - start > ShownCharacters ? "……" : "");
        return PersonalNumber.Masked(CharFolding.WithoutSpaces(quote), YearText.LastOfReports);
    }
}

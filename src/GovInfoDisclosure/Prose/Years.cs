namespace GovInfoDisclosure.Prose;

/// <summary>Calendar years in prose.</summary>
internal static class Years
{
    /// <summary>The first calendar year that the text names (2024年); <see langword="null"/> where it names none.</summary>
    public static int? First(string text)
    {
        for (int i = 0; i + 4 < text.Length; i++)
        {
            if (At(text, i) is { } year)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The calendar year at a position, followed by 年; <see langword="null"/> where there is none.</summary>
    public static int? At(string text, int start)
    {
        if (start + 4 >= text.Length || text[start + 4] != '年' || (start > 0 && CharacterFolding.IsDigit(text[start - 1])))
        {
            return null;
        }

        int year = 0;
        for (int i = start; i < start + 4; i++)
        {
            if (!CharacterFolding.IsDigit(text[i]))
            {
                return null;
            }

            year = (year * 10) + (text[i] - '0');
        }

        return year is >= 1990 and <= 2100 ? year : null;
    }
}

namespace GovInfoDisclosure.Prose;

/// <summary>N3: the name of another agency of the same kind, as text copied from its report leaves behind.</summary>
/// <remarks>Superiors and other departments are named lawfully, so only a twin counts: in the report of a street or town another street's or town's office, in
/// that of a county's or district's department the same department of another county or district. Names in a list are left alone.</remarks>
internal static class AgencyNameCheck
{
    private const string Name = "N3";
    private const string Regions = "省市区县州旗";

    /// <summary>A place has at most some six characters in its name.</summary>
    private const int LongestStem = 6;

    /// <summary>Signs that cannot be inside a place's name.</summary>
    private const string Stops = "了的在由对与和及向为是被经按据从至到于以各全该本我其个等等将把让给使内外上下或并等,。、;:()\"《》\n ";

    private static readonly string[] LocalOffices = { "街道办事处", "街道办", "镇人民政府", "镇政府", "乡人民政府", "乡政府" };

    /// <summary>Words that make a stem no name.</summary>
    private static readonly string[] Generic = { "乡镇", "镇街", "辖区", "所属", "相关", "有关", "其他", "周边",
        "部分", "兄弟", "下辖", "区县", "基层", "推进", "指导", "组织", "各地", "县", "市", "区", "街道", "做好", "加强", "公开" };

    public static TextCheckResult Run(SectionTexts texts, string? agencyName)
    {
        var result = new TextCheckResult { Check = Name, Instance = "agency", Outcome = Outcome.NotApplicable, Message = TextCheckMessages.NoAgency };
        string agency = (agencyName ?? string.Empty).Trim();
        if (agency.Length is < 3 or > 100)
        {
            return result;
        }

        string folded = CharFolding.Plain(agency);
        foreach (SectionKind kind in SectionTexts.Numbered)
        {
            if (texts.Of(kind) is { } text && Find(text.Folded, folded, out int start, out int end))
            {
                string found = text.Quote(start, end);
                return result with { Outcome = Outcome.Broken, Message = TextCheckMessages.OtherName(found, agency),
                    Quote = found, Place = text.PlaceAt(start) };
            }
        }

        return result with { Outcome = Outcome.Holds, Message = TextCheckMessages.NamesFit };
    }

    private static bool Find(string text, string agency, out int start, out int end)
    {
        start = end = 0;
        if (agency.EndsWith("街道", StringComparison.Ordinal) || Array.Exists(LocalOffices, office => agency.EndsWith(office, StringComparison.Ordinal)))
        {
            foreach (string office in LocalOffices)
            {
                if (Twin(text, office, 2, stem => !IsGeneric(stem) && !IsOwnPlace(stem, agency), ref start, ref end))
                {
                    return true;
                }
            }

            return false;
        }

        int region = agency.LastIndexOfAny(new[] { '区', '县', '旗' });
        if (region < 2 || region + 3 > agency.Length)
        {
            return false;
        }

        string own = agency.Substring(0, region + 1);
        string department = agency.Substring(region + 1);
        return Twin(text, department, 3,
            stem => stem[stem.Length - 1] == agency[region] && stem.LastIndexOfAny(Regions.ToCharArray(), stem.Length - 2) < 0
                && !own.EndsWith(stem, StringComparison.Ordinal), ref start, ref end);
    }

    /// <summary>The first place where an ending follows a stem that is another's, outside a list.</summary>
    private static bool Twin(string text, string ending, int shortest, Func<string, bool> isOther, ref int start, ref int end)
    {
        for (int at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ending, at + ending.Length, StringComparison.Ordinal))
        {
            int from = at;
            while (from > 0 && at - from < LongestStem && Stops.IndexOf(text[from - 1]) < 0 && char.IsLetter(text[from - 1]))
            {
                from--;
            }

            // A stem that no sign bounds may begin inside a verb: only a bounded one is a name.
            bool bounded = from == 0 || Stops.IndexOf(text[from - 1]) >= 0;
            bool listed = (from > 0 && "、和与及".IndexOf(text[from - 1]) >= 0)
                || (at + ending.Length < text.Length && "、和与及等".IndexOf(text[at + ending.Length]) >= 0);
            if (bounded && !listed && at - from >= shortest && isOther(text.Substring(from, at - from)))
            {
                start = from;
                end = at + ending.Length;
                return true;
            }
        }

        return false;
    }

    private static bool IsGeneric(string stem) => Array.Exists(Generic, word => stem.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a stem is the agency's own place, with or without words before it.</summary>
    private static bool IsOwnPlace(string stem, string agency) =>
        agency.IndexOf(stem.Substring(Math.Max(0, stem.Length - 2)), StringComparison.Ordinal) >= 0;
}

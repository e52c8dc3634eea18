namespace GovInfoDisclosure.Reading.Sections;

/// <summary>Year and agency: the title before the sentence that names the period, and that before the rest of the text.</summary>
internal sealed class TitleReader(List<TextLine> lines, int bodyStart, FindingList findings)
{
    /// <summary>The longest names of agencies in the samples have some thirty characters.</summary>
    private const int LongestName = 40;

    /// <summary>XX县, XX局: shorter is no agency's.</summary>
    private const int ShortestName = 3;

    /// <summary>What a page too narrow by one character leaves of 报告 on a line of its own.</summary>
    private const string LastOfReport = "告";

    /// <summary>Letters of a title that is printed wide stand one or two spaces apart.</summary>
    private const string WideGap = "    ";

    /// <summary>What a title says whose report is none of a whole year.</summary>
    private static readonly string[] PartsOfYear = ["上半年", "下半年", "季度"];

    /// <summary>Titles in three lines are the longest met.</summary>
    private const int MostLinesAbove = 2;
    private static readonly string[] AgencyEndings =
        ["人民政府", "政府", "局", "委员会", "委", "办公室", "办事处", "街道", "厅", "部", "中心", "镇", "乡", "院", "署", "行",
            "社", "管委会", "支队", "大队", "所", "处", "会", "室", "市", "县", "区", "公司", "学院", "大学", "学校", "医院"];

    /// <summary>The titles as the document prints them, after <see cref="Read"/>.</summary>
    public List<DocumentTitle> Printed { get; } = [];

    /// <summary>The year and the agency's name; null where the document does not say.</summary>
    public (int? Year, string? Agency) Read()
    {
        List<Found> titles = Titles();
        Printed.AddRange(titles.Select(title => new DocumentTitle(title.Title.Printed, title.Place)
        {
            HasAgency = title.Title.Agency.Length >= 2 || NameAbove(title.Index) is not null,
            HasYear = title.Title.Year is not null,
            IsAnnual = title.Title.Printed.Contains("年度") || title.Title.Printed.Contains("年报"),
            HasSubject = title.Title.Subject.StartsWith("政府信息", StringComparison.Ordinal),
        }));
        int? year = Year(titles);
        if (titles.Find(title => PartsOfYear.Any(part => title.Title.Printed.Contains(part))) is { } ofPart)
        {
            findings.Add(DocumentFindings.PartOfYear(ofPart.Place));
        }

        return (year, Agency(titles));
    }

    private List<Found> Titles()
    {
        var titles = new List<Found>();
        for (int i = 0; i < bodyStart && i < lines.Count; i++)
        {
            string line = lines[i].Content;
            if (PageFurniture.IsBlank(line) || line.AsSpan().Trim().Length > 200)
            {
                continue;
            }

            TitleText? title = BesideOther(line) ?? TitleText.Parse(line);
            int next = i;
            if (title is null && NextInk(i) is int second && second < bodyStart
                && TitleText.Parse(lines[second].Content) is null && EndsLikeTitle(lines[second].Content))
            {
                title = TitleText.Parse(line.Trim() + lines[second].Content.Trim());
                next = second;
            }

            if (title is not null)
            {
                title = Complete(title, i, next);
                titles.Add(new Found(title, new Place(lines[i].Number, line.Length - line.TrimStart().Length + 1), i));
                i = next;
            }
        }

        return titles;
    }

    /// <summary>
    /// The title that stands at the end of a line behind other words of its page, as beside its list of contents; null where the line is not parted so.
    /// What is parted from a title and looks like a name is the beginning of the agency's.
    /// </summary>
    private static TitleText? BesideOther(string line)
    {
        int gap = line.TrimEnd().LastIndexOf(WideGap, StringComparison.Ordinal);
        string before = gap < 0 ? "" : CharFolding.WithoutSpaces(line.Substring(0, gap));
        return before.Length == 0 || LooksLikeName(before) ? null
            : TitleText.Parse(line.Substring(gap)) is { Year: not null } title && LooksLikeName(title.Agency) ? title
            : null;
    }

    /// <summary>What a title over several lines has above and below: XX局2021年, and （2021年度）.</summary>
    private TitleText Complete(TitleText title, int first, int last)
    {
        string text = lines[first].Content.Trim();
        int top = first;
        for (int i = 0; i < MostLinesAbove && LacksName(title.Agency); i++)
        {
            if (PreviousInk(top) is not int above || lines[above].Content.Trim().Length > LongestName)
            {
                break;
            }

            text = lines[above].Content.Trim() + text;
            top = above;
            TitleText? whole = TitleText.Parse(text);
            bool isNamed = whole is not null && LooksLikeName(whole.Agency);
            if (!isNamed && whole is not { Agency.Length: 0, Year: not null })
            {
                break;
            }

            title = whole! with { Agency = isNamed ? whole.Agency : "", Year = whole.Year ?? title.Year };
        }

        if (title.Year is null && NextInk(last) is int below && below < bodyStart && !(NextInk(below) is int next && YearAlone(next) is not null))
        {
            title = YearAlone(below) is int year ? title with { Year = year } : title;
        }

        return title;
    }

    /// <summary>Whether a title names none, or only the end of a name that its line above begins: 府2022年….</summary>
    private static bool LacksName(string agency) => agency.Length < ShortestName && !LooksLikeName(agency);

    /// <summary>The year that a line holds and nothing else; several such lines are a page's list of years.</summary>
    private int? YearAlone(int index)
    {
        string text = CharFolding.Plain(lines[index].Content).Trim('(', ')');
        YearText? year = YearText.Last(text);
        return year is not null && year.Start == 0 && year.End == text.Length ? year.Year : null;
    }

    private static bool EndsLikeTitle(string line)
    {
        string text = CharFolding.Plain(line);
        return text == LastOfReport || (text.Length <= 30 && (text.Contains("报告") || text.Contains("年报")));
    }

    private int? Year(List<Found> titles)
    {
        // Titles that name an agency, where there are any: pages list the reports of other years by their years alone.
        bool isNamed = titles.Exists(title => title.Title is { Agency.Length: > 0, Year: not null });

        // Where the report's own title names its agency and no year, such a list says less than the sentence that names the period.
        (int Year, Place Place)? period = PeriodReader.Find(lines);
        isNamed |= period is not null && titles.Count > 0 && titles[titles.Count - 1].Title is { Agency.Length: > 0, Year: null };
        (int Year, Place Place)? title = null;
        foreach ((TitleText candidate, Place place, _) in titles)
        {
            if (candidate.Year is not int year || (candidate.Agency.Length == 0 && isNamed))
            {
                continue;
            }

            if (candidate.OtherYear is int other)
            {
                findings.Add(DocumentFindings.YearContradiction(year, other, place));
            }

            // The last title before the body is the report's own; earlier ones are the page's.
            Contradict(year, title);
            title = (year, place);
        }

        if (title is not null)
        {
            Contradict(title.Value.Year, period);
            return title.Value.Year;
        }

        (int Year, Place Place)? text = period ?? PeriodReader.MostNamed(lines);
        findings.Add(text is null ? DocumentFindings.YearUnknown() : DocumentFindings.YearFromText(text.Value.Year, text.Value.Place));
        return text?.Year;
    }

    private void Contradict(int year, (int Year, Place Place)? other)
    {
        if (other is var (named, place) && named != year)
        {
            findings.Add(DocumentFindings.YearContradiction(year, named, place));
        }
    }

    private string? Agency(List<Found> titles)
    {
        string? name = null;
        for (int i = titles.Count - 1; i >= 0; i--)
        {
            string candidate = titles[i].Title.Agency;
            if (candidate.Length == 0 && NameAbove(titles[i].Index) is string above)
            {
                candidate = above;
            }

            if (candidate.Length < 2)
            {
                continue;
            }

            if (name is null)
            {
                name = candidate;
            }
            else if (!name.Contains(candidate) && !candidate.Contains(name) && LooksLikeName(candidate))
            {
                findings.Add(DocumentFindings.AgencyContradiction(name, candidate, titles[i].Place));
            }
        }

        if (name is not null)
        {
            return name;
        }

        (string Name, Place Place)? elsewhere = NameInText();
        findings.Add(elsewhere is null ? DocumentFindings.AgencyUnknown() : DocumentFindings.AgencyFromText(elsewhere.Value.Name, elsewhere.Value.Place));
        return elsewhere?.Name;
    }

    /// <summary>A title over two lines has the name on the first.</summary>
    private string? NameAbove(int index)
    {
        string name = PreviousInk(index) is int above ? CharFolding.WithoutSpaces(lines[above].Content).Trim('#', '=', '*', '|') : "";
        return LooksLikeName(name) ? name : null;
    }

    private (string Name, Place Place)? NameInText()
    {
        // 本报告由XX局根据…编制
        for (int i = 0; i < lines.Count && i < bodyStart + 40; i++)
        {
            if (lines[i].Content.IndexOf('由') < 0)
            {
                continue;
            }

            string text = CharFolding.WithoutSpaces(lines[i].Content);
            int by = text.IndexOf("报告由", StringComparison.Ordinal);
            if (by >= 0 && text.Length < 2000)
            {
                int end = text.IndexOfAny(['根', '依', '按', '编', '负', '，'], by + 3);
                string name = end > by + 3 ? text.Substring(by + 3, end - by - 3) : "";
                if (LooksLikeName(name))
                {
                    int column = lines[i].Content.IndexOf(name[0]) + 1;
                    return (name, new Place(lines[i].Number, Math.Max(1, column)));
                }
            }
        }

        for (int i = 0; i < bodyStart && i < lines.Count; i++)
        {
            string name = CharFolding.WithoutSpaces(lines[i].Content).Trim('#', '=', '*', '|');
            if (LooksLikeName(name))
            {
                return (name, new Place(lines[i].Number, 1));
            }
        }

        return null;
    }

    private static bool LooksLikeName(string name)
    {
        if (name.Length is < ShortestName or > LongestName || !name.All(c => CharFolding.IsIdeograph(c) || c is '（' or '）' or '(' or ')' or '、' or '·'))
        {
            return false;
        }

        string folded = CharFolding.Fold(name);
        return Array.Exists(AgencyEndings, ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }

    private int? PreviousInk(int index) => Ink(index, -1);

    private int? NextInk(int index) => Ink(index, 1);

    /// <summary>The next line that is not blank, up or down; null where two lines or more are blank, for a title does not reach over them.</summary>
    private int? Ink(int index, int step)
    {
        for (int i = index + step; i >= 0 && i < lines.Count && Math.Abs(i - index) <= 3; i += step)
        {
            if (!PageFurniture.IsBlank(lines[i].Content))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A title, where it is printed, and the index of its first line.</summary>
    private sealed record Found(TitleText Title, Place Place, int Index);
}

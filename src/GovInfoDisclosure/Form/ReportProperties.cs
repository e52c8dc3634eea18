namespace GovInfoDisclosure.Form;

/// <summary>What a written document says of its report among its own properties, for the page does not print it: codes, level, sections that the report lacks.
/// Both ways stand here.</summary>
internal static class ReportProperties
{
    /// <summary>The title that the properties belong to: where the page has another one by now, they speak of another report.</summary>
    public const string Title = "govinfo.title";

    /// <summary>The day of publication, by the name that government sites give it.</summary>
    public const string Published = "PubDate";

    private const string Year = "govinfo.year";
    private const string AgencyName = "govinfo.agency.name";
    private const string AgencyCode = "govinfo.agency.code";
    private const string DivisionCode = "govinfo.agency.divisionCode";
    private const string Level = "govinfo.agency.level";
    private const string Absent = "govinfo.absent";
    private const char Separator = ' ';

    /// <summary>The properties of a report, those alone that have a value.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(AnnualReport report, string title)
    {
        string absent = string.Join(Separator.ToString(), Sections(report.Narrative).Where(section => section.Text is null).Select(section => section.Name));
        (string Name, string? Value)[] all =
        [
            (Title, title),
            (Year, report.Year?.ToString(CultureInfo.InvariantCulture)),
            (AgencyName, report.Agency.Name),
            (AgencyCode, report.Agency.Code),
            (DivisionCode, report.Agency.DivisionCode),
            (Level, report.Agency.Level is AgencyLevel level ? AgencyLevelNames.NameOf(level) : null),
            (Published, report.Published?.ToString()),
            (Absent, absent),
        ];
        return all.Where(item => item.Value?.Length > 0).Select(item => new KeyValuePair<string, string>(item.Name, item.Value!));
    }

    /// <summary>The report as its page gave it, with the year and the agency that the properties name; what they leave out was not known.</summary>
    /// <param name="read">What was read of the page.</param>
    /// <param name="narrative">The prose of the page's sections, empty where a heading alone is printed.</param>
    /// <param name="properties">The properties, which belong to the page.</param>
    public static AnnualReport Complete(AnnualReport read, Narrative narrative, ValueList<KeyValuePair<string, string>> properties)
    {
        string[] absent = Find(properties, Absent)?.Split(Separator) ?? [];
        string? Text((string Name, string? Text) section) => section.Text?.Length == 0 && absent.Contains(section.Name) ? null : section.Text;
        (string Name, string? Text)[] sections = Sections(narrative);
        return read with
        {
            Year = Find(properties, Year) is string year && PrintedNumber.TryParseTyped(year, maySign: false, out decimal number)
                && number is >= 1 and <= 9999 && number == decimal.Truncate(number) ? (int)number : null,
            Agency = new Agency
            {
                Name = Find(properties, AgencyName),
                Code = Find(properties, AgencyCode),
                DivisionCode = Find(properties, DivisionCode),
                Level = Find(properties, Level) is string level ? AgencyLevelNames.Parse(level) : null,
            },
            Narrative = new Narrative
            {
                OverallSituation = Text(sections[0]),
                ProblemsAndImprovements = Text(sections[1]),
                OtherMatters = Text(sections[2]),
            },
        };
    }

    /// <summary>The value of a property; null where there is none.</summary>
    public static string? Find(ValueList<KeyValuePair<string, string>> properties, string name) =>
        properties.FirstOrDefault(item => item.Key.Equals(name, StringComparison.Ordinal)).Value;

    private static (string Name, string? Text)[] Sections(Narrative narrative) =>
    [
        ("overallSituation", narrative.OverallSituation),
        ("problemsAndImprovements", narrative.ProblemsAndImprovements),
        ("otherMatters", narrative.OtherMatters),
    ];
}

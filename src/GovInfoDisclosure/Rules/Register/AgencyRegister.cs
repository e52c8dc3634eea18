namespace GovInfoDisclosure.Rules.Register;

/// <summary>Who is who (机关登记簿): agencies by code and name, former names, levels, who sums up whom, mergers, dates of publication and when they are due.
/// </summary>
/// <remarks>Immutable and safe to share between threads. docs/register.md tells the file.</remarks>
public sealed class AgencyRegister
{
    private readonly Dictionary<string, RegisteredAgency> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RegisteredAgency>> byName = new(StringComparer.Ordinal);
    private readonly ILookup<RegisteredAgency, RegisteredAgency> children;
    private readonly HashSet<(RegisteredAgency Agency, int Year)> parted = [];
    private readonly MonthDay? due;
    private readonly IReadOnlyDictionary<AgencyLevel, MonthDay> dueByLevel;

    internal AgencyRegister(IReadOnlyList<RegisteredAgency> agencies, MonthDay? due, IReadOnlyDictionary<AgencyLevel, MonthDay> dueByLevel)
    {
        Agencies = agencies;
        this.due = due;
        this.dueByLevel = dueByLevel;
        foreach (RegisteredAgency agency in agencies)
        {
            if (agency.Code is string code)
            {
                byCode[code] = agency;
            }

            foreach (string name in agency.FormerNames.Select(x => x.Name).Append(agency.Name).Distinct())
            {
                if (!byName.TryGetValue(name, out List<RegisteredAgency>? bearers))
                {
                    byName.Add(name, bearers = []);
                }

                bearers.Add(agency);
            }
        }

        foreach (RegisteredAgency agency in agencies)
        {
            if (agency.Split is { } split)
            {
                parted.Add((agency, split.Year));
                parted.UnionWith(split.Agencies.Select(x => (x, split.Year)));
            }

            if (agency.Merger is { } merger)
            {
                parted.UnionWith(merger.Agencies.Where(x => x != agency).Select(x => (x, merger.Year)));
            }
        }

        children = agencies.Where(x => x.Parent is not null).ToLookup(x => x.Parent!);
    }

    /// <summary>How many agencies it has.</summary>
    public int Count => Agencies.Count;

    internal IReadOnlyList<RegisteredAgency> Agencies { get; }

    /// <summary>Reads a register: a table where the file's name ends in <c>.csv</c>, else YAML.</summary>
    /// <param name="file">The file, as <see cref="RuleFile.FromPath"/> or <see cref="RuleFile.FromStream"/> reads it.</param>
    /// <param name="errors">All that is wrong in it, by place.</param>
    /// <returns>The register; <see langword="null"/> where anything is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static AgencyRegister? Load(RuleFile file, out ValueList<RuleFileError> errors) =>
        RegisterReader.Read(file ?? throw new ArgumentNullException(nameof(file)), out errors);

    /// <summary>All agencies as they are in a year, in the order of the file: also those that need not report, and those of other years.</summary>
    /// <param name="year">The year reported on.</param>
    public IEnumerable<AgencyInYear> InYear(int year) => Agencies.Select(agency =>
    {
        string[] names = [.. agency.FormerNames.Select(x => x.Name).Append(agency.Name).Distinct()];
        string[] borne = [.. names.Where(name => Bears(agency, name, year))];
        AgencyLevel? level = agency.Level ?? LevelOfName.Find(agency.Name);
        return new AgencyInYear
        {
            Year = year,
            Key = KeyOf(agency),
            Agency = new Agency { Name = borne.FirstOrDefault() ?? agency.Name, Code = agency.Code, DivisionCode = agency.DivisionCode, Level = level },
            ParentKey = agency.Parent is RegisteredAgency parent ? KeyOf(parent) : null,
            Exists = agency.ExistsIn(year),
            MustReport = agency.ReportsIn(year),
            Units = ChildrenOf(agency, year).Count(),
            Due = Publication.DueOf(year, this, agency, level, agency.Name, null),
            Names = new ValueList<string>(borne),
            OtherNames = new ValueList<string>(names.Except(borne)),
        };
    });

    /// <summary>The agencies whose reports an agency's report of a year sums up.</summary>
    internal IEnumerable<RegisteredAgency> ChildrenOf(RegisteredAgency agency, int year) => children[agency].Where(x => x.ReportsIn(year));

    /// <summary>Whether in a year an agency was split off, lost what was split off, or lost a part to a merger and went on.</summary>
    internal bool IsPartedIn(RegisteredAgency agency, int year) => parted.Contains((agency, year));

    /// <summary>The agency that a report is of: by its code, else by its name in that year. Null where there is none or several could be meant.</summary>
    internal RegisteredAgency? Find(Agency agency, int? year) =>
        Candidates(agency, year) is { Count: 1 } candidates ? candidates[0] : null;

    /// <summary>All agencies that a report could be of.</summary>
    internal IReadOnlyList<RegisteredAgency> Candidates(Agency agency, int? year)
    {
        string? code = RegisterCodes.Plain(agency.Code);
        if (code is not null && byCode.TryGetValue(code, out RegisteredAgency? known))
        {
            return [known];
        }

        // A report with a code is none of an agency with another.
        return agency.Name is { Length: > 0 } name && byName.TryGetValue(RegisterCodes.PlainName(name), out List<RegisteredAgency>? bearers)
            ? Narrowed([.. bearers.Where(x => code is null || x.Code is null)], RegisterCodes.Plain(agency.DivisionCode), RegisterCodes.PlainName(name), year)
            : [];
    }

    /// <summary>The agency of a code, or the one of a name in a year; null where there is none or there are several.</summary>
    internal RegisteredAgency? Find(string codeOrName, int? year) =>
        Find(new Agency { Code = codeOrName }, year) ?? Find(new Agency { Name = codeOrName }, year);

    /// <summary>The last day on which an agency may publish its report of a year; null where the register does not say.</summary>
    internal MonthDay? DueOf(RegisteredAgency? agency, AgencyLevel? level) =>
        agency?.Due ?? (level is AgencyLevel known && dueByLevel.TryGetValue(known, out MonthDay ofLevel) ? ofLevel : due);

    /// <summary>Those that bore the name in the year, and are of the division; whoever is left where none did.</summary>
    private static IReadOnlyList<RegisteredAgency> Narrowed(IReadOnlyList<RegisteredAgency> bearers, string? division, string name, int? year)
    {
        bearers = division is null ? bearers : Some(bearers, x => x.DivisionCode == division) ?? [.. bearers.Where(x => x.DivisionCode is null)];
        return year is not int known || bearers.Count < 2 ? bearers
            : Some(bearers, x => x.ExistsIn(known) && Bears(x, name, known)) ?? Some(bearers, x => x.ExistsIn(known)) ?? bearers;
    }

    private static IReadOnlyList<RegisteredAgency>? Some(IReadOnlyList<RegisteredAgency> agencies, Func<RegisteredAgency, bool> isMeant) =>
        agencies.Where(isMeant).ToArray() is { Length: > 0 } found ? found : null;

    /// <summary>Whether an agency bore a name in a year: a former one in its years, the present one in all that no former one has for itself.</summary>
    private static bool Bears(RegisteredAgency agency, string name, int year) =>
        agency.FormerNames.Any(x => x.Name == name && x.FitsIn(year))
        || (agency.Name == name && !agency.FormerNames.Any(x => x.Until is not null && x.FitsIn(year)));

    private static string KeyOf(RegisteredAgency agency) => agency.Code is string code ? "c:" + code
        : agency.DivisionCode is string division ? "d:" + division + "/" + agency.Name
        : "n:" + agency.Name;
}

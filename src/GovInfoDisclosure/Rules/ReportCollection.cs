namespace GovInfoDisclosure.Rules;

/// <summary>Reports by agency and year: it finds last year's report, and the reports of a government's units. What is ambiguous or missing is said, never
/// guessed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ReportCollection
{
    private readonly Dictionary<(string Name, int Year), List<AnnualReport>> byAgency = [];
    private readonly Dictionary<int, List<AnnualReport>> byYear = [];
    private readonly AgencyNames names;
    private readonly Lazy<CopyIndex> copies;

    /// <summary>Collects reports. One without an agency's name or a year cannot be paired and is counted in <see cref="Unpaired"/>.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="names">Which agencies changed their names; none where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is null.</exception>
    public ReportCollection(IEnumerable<AnnualReport> reports, AgencyNames? names = null)
    {
        this.names = names ?? AgencyNames.Unchanged;
        copies = new Lazy<CopyIndex>(() => new CopyIndex(byYear.OrderBy(year => year.Key).SelectMany(year => year.Value), this.names.Canonical));
        foreach (AnnualReport report in reports ?? throw new ArgumentNullException(nameof(reports)))
        {
            if (report is null)
            {
                throw new ArgumentNullException(nameof(reports), "An element is null.");
            }

            if (report.Agency.Name is not { Length: > 0 } name || report.Year is not int year)
            {
                Unpaired++;
                continue;
            }

            Count++;
            Bucket(byAgency, (this.names.Canonical(name), year)).Add(report);
            Bucket(byYear, year).Add(report);
        }
    }

    /// <summary>How many reports can be paired.</summary>
    public int Count { get; }

    /// <summary>How many reports have no name or no year.</summary>
    public int Unpaired { get; }

    /// <summary>The same agency's report of the year before.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public PriorReport FindPrior(AnnualReport report)
    {
        if (Key(report) is not { } key)
        {
            return PriorReport.Missing(new Message("报告缺少机关名称或年度，无法查找上年报告。", "The report has no agency's name or no year: last year's cannot be looked for."));
        }

        AnnualReport[] found = byAgency.TryGetValue((key.Name, key.Year - 1), out List<AnnualReport>? list) ? [.. list.Distinct()] : [];
        return found.Length switch
        {
            1 => PriorReport.Of(found[0]),
            0 => PriorReport.Missing(new Message($"没有找到{key.Name} {key.Year - 1} 年的报告。", $"No report of {key.Name} for {key.Year - 1} was found.")),
            _ => PriorReport.Missing(new Message(
                $"{key.Name} {key.Year - 1} 年有 {found.Length} 份不同的报告，未作比对。",
                $"There are {found.Length} different reports of {key.Name} for {key.Year - 1}: none was compared.")),
        };
    }

    /// <summary>The reports of a government's units: all of the same year but its own, each agency once.</summary>
    /// <param name="report">The government's summary report.</param>
    /// <param name="expected">The names of the units that are expected; <see langword="null"/> where nobody
    /// says. Units that it does not name are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or one of the names is null.</exception>
    public UnitReports Units(AnnualReport report, IReadOnlyCollection<string>? expected = null)
    {
        var notes = new List<Message>();
        if (Key(report) is not { } key)
        {
            notes.Add(new Message("报告缺少机关名称或年度，无法查找所属单位的报告。", "The report has no agency's name or no year: its units' reports cannot be looked for."));
            return new UnitReports(ValueList<AnnualReport>.Empty, false, new ValueList<Message>(notes));
        }

        HashSet<string>? wanted = expected is null
            ? null
            : [.. Argument.NoNulls(expected, nameof(expected)).Select(names.Canonical).Where(name => name.Length > 0 && name != key.Name)];
        var units = new List<AnnualReport>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        List<AnnualReport> sameYear = byYear.TryGetValue(key.Year, out List<AnnualReport>? found) ? found : [];
        foreach (IGrouping<string, AnnualReport> agency in sameYear.GroupBy(x => names.Canonical(x.Agency.Name!)).OrderBy(x => x.Key, StringComparer.Ordinal))
        {
            if (agency.Key == key.Name || (wanted is not null && !wanted.Contains(agency.Key)))
            {
                continue;
            }

            AnnualReport[] different = [.. agency.Distinct()];
            if (different.Length == 1)
            {
                units.Add(different[0]);
                present.Add(agency.Key);
            }
            else
            {
                ambiguous.Add(agency.Key);
                notes.Add(new Message($"{agency.Key} 有 {different.Length} 份不同的报告，未计入。",
                    $"There are {different.Length} different reports of {agency.Key}: none was counted."));
            }
        }

        notes.Insert(0, Presence(units.Count, wanted?.Count));
        if (wanted is not null)
        {
            string[] missing = [.. wanted.Where(name => !ambiguous.Contains(name) && !present.Contains(name)).OrderBy(x => x, StringComparer.Ordinal)];
            if (missing.Length > 0)
            {
                notes.Add(new Message($"缺少：{string.Join("、", missing)}。", $"Missing: {string.Join(", ", missing)}."));
            }
        }

        bool areComplete = wanted is not null && wanted.Count > 0 && units.Count == wanted.Count;
        return new UnitReports(new ValueList<AnnualReport>(units), areComplete, new ValueList<Message>(notes));
    }

    /// <summary>What of a report is also in that of another agency (雷同): a result for each section and table.</summary>
    internal IEnumerable<TextCheckResult> FindCopies(AnnualReport report) =>
        copies.Value.Find(report, report.Agency.Name is { Length: > 0 } name ? names.Canonical(name) : null);

    private static Message Presence(int present, int? expected) => expected is int known
        ? new Message($"应有 {known} 个单位，已有 {present} 个。", $"{present} of {known} expected units are present.")
        : new Message($"有 {present} 个单位的报告；未给出应有单位的名单，不核对各单位之和。",
            $"{present} units are present; without a list of the expected ones their sums are not judged.");

    private (string Name, int Year)? Key(AnnualReport report) =>
        (report ?? throw new ArgumentNullException(nameof(report))).Agency.Name is { Length: > 0 } name && report.Year is int year
            ? (names.Canonical(name), year)
            : null;

    private static List<AnnualReport> Bucket<TKey>(Dictionary<TKey, List<AnnualReport>> buckets, TKey key)
        where TKey : notnull
    {
        if (!buckets.TryGetValue(key, out List<AnnualReport>? bucket))
        {
            bucket = [];
            buckets.Add(key, bucket);
        }

        return bucket;
    }
}

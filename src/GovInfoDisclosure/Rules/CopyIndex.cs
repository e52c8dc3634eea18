namespace GovInfoDisclosure.Rules;

/// <summary>The texts and tables of many agencies' reports, so that for each its nearest likeness of the same year is found (内容雷同).</summary>
/// <remarks>Linear in the number of reports: of each text the 32 smallest runs are kept, and of each run the first eight texts that have it. Set phrases,
/// which all reports share, fill these places soon and cost no more; what two reports share besides is theirs alone. Immutable once made.</remarks>
internal sealed class CopyIndex
{
    /// <summary>Of two texts that share four fifths of their runs nearly as many of these are the same.</summary>
    private const int Sampled = 32;

    /// <summary>A tenth of them: what set phrases alone may share.</summary>
    private const int FewestShared = 4;

    /// <summary>How many texts are kept for a run. Of two hundred copies of one text each meets the first eight.</summary>
    private const int MostKept = 8;

    /// <summary>How many of the likeliest texts are compared word for word.</summary>
    private const int Compared = 3;

    private readonly List<Entry> entries = [];
    private readonly Dictionary<ulong, List<int>> kept = [];

    /// <param name="reports">The reports, those alone that state agency and year, with the agency that each is known to be of.</param>
    public CopyIndex(IEnumerable<(AnnualReport Report, AgencyIdentity Agency)> reports)
    {
        foreach ((AnnualReport report, AgencyIdentity agency) in reports)
        {
            var entry = new Entry(report, agency);
            foreach (ulong key in CopyPart.All.SelectMany(part => part.Keys(report, Sampled)).Select(key => InYear(key, report)))
            {
                if (!kept.TryGetValue(key, out List<int>? list))
                {
                    kept.Add(key, list = new List<int>(1));
                }

                // Of one agency its first text will do: others of it, its report given twice, would take the places of all.
                if (list.Count < MostKept && !list.Exists(other => entries[other].Agency == entry.Agency))
                {
                    list.Add(entries.Count);
                }
            }

            entries.Add(entry);
        }
    }

    /// <summary>What came of the search for copies of a report's parts, an instance for each part.</summary>
    /// <param name="report">The report; it may be one of the index.</param>
    /// <param name="agency">Its agency; null where nobody can tell.</param>
    public IEnumerable<TextCheckResult> Find(AnnualReport report, AgencyIdentity? agency)
    {
        foreach (CopyPart part in CopyPart.All)
        {
            var result = new TextCheckResult
            {
                Check = part.Check,
                Instance = part.Name,
                Outcome = Outcome.NotApplicable,
                Message = CopyTextsOfPeers.Unknown(part.Name),
            };
            ulong[] keys = agency is null || report.Year is null ? [] : [.. part.Keys(report, Sampled).Select(key => InYear(key, report))];
            if (keys.Length == 0)
            {
                yield return result;
                continue;
            }

            Message? found = Likeliest(keys, part.IsText, report, agency!.Value)
                .Select(other => part.Compare(report, entries[other].Report)).FirstOrDefault(message => message is not null);
            yield return found is null
                ? result with { Outcome = Outcome.Holds, Message = CopyTextsOfPeers.Alone(part.Name) }
                : result with { Outcome = Outcome.Broken, Message = found };
        }
    }

    /// <summary>The texts of other agencies that share most of these keys, the likeliest first.</summary>
    private IEnumerable<int> Likeliest(ulong[] keys, bool isText, AnnualReport report, AgencyIdentity agency)
    {
        var shared = new Dictionary<int, int>();
        foreach (ulong key in keys)
        {
            foreach (int other in kept.TryGetValue(key, out List<int>? list) ? list : [])
            {
                shared[other] = (shared.TryGetValue(other, out int count) ? count : 0) + 1;
            }
        }

        return shared.Where(pair => pair.Value >= (isText ? FewestShared : 1) && !IsSame(entries[pair.Key], report, agency))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Compared).Select(pair => pair.Key);
    }

    /// <summary>Whether two reports may be one agency's: the register or their codes tell where both have them; else one name is the other's, it may be
    /// with the place before it.</summary>
    private static bool IsSame(Entry other, AnnualReport report, AgencyIdentity agency) => ReferenceEquals(other.Report, report)
        || (other.Agency.Registered is RegisteredAgency theirs && agency.Registered is RegisteredAgency ours ? ReferenceEquals(theirs, ours)
            : other.Agency.Code is string code && agency.Code is string ownCode ? code == ownCode
            : other.Agency.Shown.EndsWith(agency.Shown, StringComparison.Ordinal) || agency.Shown.EndsWith(other.Agency.Shown, StringComparison.Ordinal));

    private static ulong InYear(ulong key, AnnualReport report) => unchecked(key ^ ((ulong)report.Year!.Value * 0x9E3779B97F4A7C15));

    private sealed record Entry(AnnualReport Report, AgencyIdentity Agency);
}

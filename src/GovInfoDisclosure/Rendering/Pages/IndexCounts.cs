namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>What the head of the index adds up: documents by rule, findings by agency, who is missing and who is late.</summary>
internal sealed class IndexCounts
{
    // Agencies are as many as there are documents; what is kept of each is two numbers and a name.
    private readonly Dictionary<string, long> agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Message? Title, long Documents)> rules = new(StringComparer.Ordinal);

    /// <summary>Those missing from the roster and those who published late, each in a sentence.</summary>
    public List<(Severity Severity, string Rule, Message Message)> Missing { get; } = [];

    /// <summary>The rules and codes that are broken, in how many documents, most first.</summary>
    public IEnumerable<(string Rule, Message? Title, long Count)> Rules =>
        rules.OrderByDescending(rule => rule.Value.Documents).ThenBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => (rule.Key, rule.Value.Title, rule.Value.Documents));

    /// <summary>The agencies with errors and warnings, most first.</summary>
    public IEnumerable<(string Agency, long Count)> Agencies =>
        agencies.OrderByDescending(agency => agency.Value).ThenBy(agency => agency.Key, StringComparer.Ordinal).Select(agency => (agency.Key, agency.Value));

    public void Add(CheckedDocument document, PageWords words)
    {
        Finding[] told = [.. document.Result.Findings.Where(finding =>
            finding is { Severity: Severity.Error or Severity.Warning, Outcome: Outcome.Broken or Outcome.Reading })];
        if (document.RosterYear is not null)
        {
            Missing.AddRange(told.Select(finding => (finding.Severity, finding.RuleId, finding.Message)));
            return;
        }

        Missing.AddRange(told.Where(finding => finding.RuleId == RosterRules.Late).Select(finding => (finding.Severity, finding.RuleId,
            new Message(Name(document, words) + "：" + finding.Message.Zh, Name(document, words) + ": " + finding.Message.En))));
        foreach (string id in told.Select(finding => finding.RuleId).Distinct())
        {
            rules.TryGetValue(id, out (Message? Title, long Documents) known);
            rules[id] = (known.Title ?? document.JudgedBy.Find(id)?.Title, known.Documents + 1);
        }

        if (told.Length > 0 && document.Result.Report is not null)
        {
            agencies.TryGetValue(Name(document, words), out long count);
            agencies[Name(document, words)] = count + told.Length;
        }
    }

    private static string Name(CheckedDocument document, PageWords words) => document.Result.Report?.Agency.Name ?? words.UnknownAgency;
}

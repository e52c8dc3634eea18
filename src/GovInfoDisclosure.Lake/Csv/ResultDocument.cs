using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>What every row of one document says of it: which it is, whose report, and what judged it. Texts and numbers alone, so that rows that wait to be
/// written keep no report.</summary>
internal sealed class ResultDocument
{
    /// <param name="document">The document, and what was found.</param>
    /// <param name="id">What it is called in the tables.</param>
    public ResultDocument(CheckedDocument document, string id)
    {
        AnnualReport? report = document.Result.Report;
        Id = FindingTexts.Plain(id)!;
        Agency = FindingTexts.Plain(report?.Agency.Name);
        Year = report?.Year;
        ContentId = report is null ? null : document.Lineage?.ReportId ?? ReportIds.IdOf(report);
        string source = document.Lineage?.Source ?? document.Source;
        Key = FindingTexts.Plain(report is null ? "s:" + source : ReportIds.KeyOf(report, source))!;
        Provenance? judged = document.Provenance;
        InputHash = judged?.Input ?? document.Lineage?.InputHash;
        Tool = judged?.Tool ?? Provenance.Version;
        RuleSet = judged?.RuleSet ?? (document.Rules ?? Rules.RuleSet.Default).Hash;
        Options = judged?.Options;
        LoadId = judged?.LoadId;
        LoadedAt = judged?.LoadedAt is DateTimeOffset at ? KeyColumn.TimeOf(at) : null;
    }

    public string Id { get; }

    public string? Agency { get; }

    public int? Year { get; }

    /// <summary>The report's id in the tables of reports; null where there is no report.</summary>
    public string? ContentId { get; }

    public string Key { get; }

    public string? InputHash { get; }

    public string Tool { get; }

    public string RuleSet { get; }

    public string? Options { get; }

    public string? LoadId { get; }

    public string? LoadedAt { get; }
}

using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>What the text of a document gives the rules: the figures that it states, and the checks of the text itself.</summary>
internal sealed class TextEvidence
{
    private readonly ValueList<TextCheckResult> checks;

    private TextEvidence(IReadOnlyList<Claim> claims, ValueList<TextCheckResult> checks)
    {
        Claims = claims;
        this.checks = checks;
    }

    public IReadOnlyList<Claim> Claims { get; }

    public static TextEvidence Of(ReadResult read, AnnualReport report, Companions? companions)
    {
        bool feesCharged = report.ProcessingFees is { CollectedYuan: > 0 } or { Notices: > 0 };
        return new TextEvidence(
            [.. read.Claims.Where(claim => claim.CoversReport)],
            TextChecks.Run(read.Sections, report.Agency.Name, report.Year, PriorText(companions?.Prior), feesCharged));
    }

    /// <summary>The findings of one of the checks N1 to N4, an instance each.</summary>
    public IEnumerable<Finding> Check(Rule rule) => checks.Where(x => x.Check == rule.Id).Select(result => new Finding
    {
        RuleId = rule.Id,
        Id = rule.Id + "/" + result.Instance,
        Instance = new ValueList<InstanceVariable>([new InstanceVariable("section", result.Instance)]),
        Severity = rule.Severity,
        Outcome = result.Outcome,
        Message = result.Message,
        Place = result.Place,
        Claims = result.Quote is null
            ? ValueList<Claim>.Empty
            : new ValueList<Claim>([new Claim { What = rule.Id, Number = 0, Quote = result.Quote, Place = result.Place }]),
    });

    /// <summary>Of last year's report the text of section 五 is at hand, without the places it had.</summary>
    private static DocumentSection[]? PriorText(AnnualReport? prior) => prior?.Narrative.ProblemsAndImprovements is not { } text ? null :
    [
        new DocumentSection
        {
            Kind = SectionKind.ProblemsAndImprovements,
            Place = new Place(1, 1),
            Lines = new ValueList<DocumentLine>(text.Split('\n').Select((line, i) => new DocumentLine(i + 1, line, false))),
        },
    ];
}

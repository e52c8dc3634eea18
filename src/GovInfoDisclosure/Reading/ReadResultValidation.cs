using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Reading;

/// <summary>Validates what was read from a document: hands the rules what the document says beside its numbers.</summary>
public static class ReadResultValidation
{
    /// <summary>Validates what was read from a document: findings have places, and the reader's own come first.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="read">What was read; where it holds no report, the result holds the reader's findings alone.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="read"/> is null.</exception>
    public static ValidationResult Validate(this RuleSet rules, ReadResult read, ValidationOptions? options = null)
    {
        if (rules is null)
        {
            throw new ArgumentNullException(nameof(rules));
        }

        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        return read.Report is null
            ? new ValidationResult { Findings = read.Findings, Overrides = rules.Overrides }
            : rules.Validate(read.Report, Evidence(read, read.Report, options?.Prior?.Report), options);
    }

    private static DocumentEvidence Evidence(ReadResult read, AnnualReport report, AnnualReport? prior)
    {
        var places = new Dictionary<string, Place>(read.Cells.Count, StringComparer.Ordinal);
        foreach (CellReading cell in read.Cells)
        {
            places[cell.Address] = cell.Place;
        }

        bool feesCharged = report.ProcessingFees is { CollectedYuan: > 0 } or { Notices: > 0 };
        return new DocumentEvidence
        {
            Places = places,
            Inferred = [.. read.Cells.Where(cell => cell.Method == ReadingMethod.Inferred).Select(cell => cell.Address)],
            Doubts = read.Findings,
            Claims = [.. read.Claims.Where(claim => claim.CoversReport)],
            TextChecks = TextChecks.Run(read.Sections, report.Agency.Name, report.Year, PriorText(prior), feesCharged),
        };
    }

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

namespace GovInfoDisclosure.Reading;

/// <summary>What a document says beside its numbers, for those who judge them.</summary>
internal static class ReadEvidence
{
    /// <summary>What a diagnosis weighs: no checks of the text.</summary>
    public static DocumentEvidence ForDiagnosis(ReadResult read) =>
        new() { FindPlaces = () => Places(read), InferredBy = InferredBy(read), Doubts = read.Findings, Claims = Claims(read) };

    /// <summary>What rules judge.</summary>
    public static DocumentEvidence ForRules(ReadResult read, AnnualReport report, AnnualReport? prior)
    {
        bool feesCharged = report.ProcessingFees is { CollectedYuan: > 0 } or { Notices: > 0 };
        Claim[] claims = Claims(read);
        return new DocumentEvidence
        {
            FindPlaces = () => Places(read),
            FindParts = () => Parts(read),
            InferredBy = InferredBy(read),
            Doubts = read.Findings,
            Claims = claims,
            TextChecks = new ValueList<TextCheckResult>(
            [
                .. TextChecks.Run(read.Sections, report.Agency.Name, report.Year, PriorText(prior), feesCharged, read.Titles, read.Prose),
                .. RatioCheck.Run(report, prior, claims),
                AgreementCheck.Run(report, read.Claims, read.ClaimSections),
            ]),
        };
    }

    private static Dictionary<string, Place> Places(ReadResult read)
    {
        var places = new Dictionary<string, Place>(read.Cells.Count, StringComparer.Ordinal);
        foreach (CellReading cell in read.Cells)
        {
            places[cell.Address] = cell.Place;
        }

        return places;
    }

    private static Dictionary<string, Place> Parts(ReadResult read)
    {
        var parts = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (DocumentSection section in read.Sections)
        {
            string name = SectionTexts.Name(section.Kind);
            parts[name] = parts.TryGetValue(name, out Place first) ? first : section.Place;
        }

        foreach (CellReading cell in read.Cells)
        {
            int table = read.Numbers!.Values.Form.Find(cell.Address).Table;
            string name = "table" + table.ToString(CultureInfo.InvariantCulture);
            parts[name] = parts.TryGetValue(name, out Place first) ? first : cell.Place;
        }

        return parts;
    }

    private static Dictionary<string, string> InferredBy(ReadResult read)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (CellReading cell in read.Cells)
        {
            if (cell.Method == ReadingMethod.Inferred)
            {
                codes[cell.Address] = "";
            }
        }

        if (codes.Count == 0)
        {
            return codes;
        }

        // A row may have several findings: the gravest says why its cells are doubtful, an info only how a label was read.
        foreach (Finding finding in read.Findings.OrderBy(finding => finding.Severity))
        {
            foreach (CellValue cell in finding.Cells)
            {
                if (codes.ContainsKey(cell.Address))
                {
                    codes[cell.Address] = finding.RuleId;
                }
            }
        }

        return codes;
    }

    private static Claim[] Claims(ReadResult read) => [.. read.Claims.Where(claim => claim.CoversReport)];

    /// <summary>Of last year's report the text of two sections is at hand, without the places it had.</summary>
    private static DocumentSection[]? PriorText(AnnualReport? prior) => prior is null ? null :
    [
        .. Section(SectionKind.OverallSituation, prior.Narrative.OverallSituation),
        .. Section(SectionKind.ProblemsAndImprovements, prior.Narrative.ProblemsAndImprovements),
    ];

    private static IEnumerable<DocumentSection> Section(SectionKind kind, string? text)
    {
        if (text is not null)
        {
            yield return new DocumentSection
            {
                Kind = kind,
                Place = new Place(1, 1),
                Lines = new ValueList<DocumentLine>(text.Split('\n').Select((line, i) => new DocumentLine(i + 1, line, false))),
            };
        }
    }
}

namespace GovInfoDisclosure.Comparisons;

/// <summary>The numbers of several reports added up cell by cell, each with the one that means the same.</summary>
internal sealed class CellSum
{
    private readonly CellValues[] values;
    private readonly string[] names;
    private readonly List<SumGap> gaps = [];
    private readonly List<Message> notes = [];

    /// <param name="reports">The reports, at least one.</param>
    /// <param name="sumKnown">Whether a cell that not all state becomes the sum of those that do.</param>
    public CellSum(IReadOnlyList<AnnualReport> reports, bool sumKnown)
    {
        values = [.. reports.Select(report => FormShape.Of(report).ToValues(report))];
        names = [.. reports.Select(report => report.Agency.Name ?? report.Agency.Code ?? "")];
        FormShape form = Form();
        bool haveFees = reports.Any(report => report.ProcessingFees is not null);
        Report = form.ToReport(form.Values([.. form.AllCells.Select(cell => cell.Table == 6 && !haveFees ? null : Sum(cell, sumKnown))]));
    }

    /// <summary>The sum, without year and agency.</summary>
    public AnnualReport Report { get; }

    public ValueList<SumGap> Gaps => new(gaps);

    public ValueList<Message> Notes => new(notes);

    /// <summary>The edition that most reports have, the later of two alike. One row of 其他处理 where one report has one: three cannot be told from it, but it
    /// can be added up from three. Hubei's row where one has it.</summary>
    private FormShape Form()
    {
        int later = values.Count(x => x.Form.Edition == ReportEdition.Edition2021);
        ReportEdition edition = 2 * later >= values.Length ? ReportEdition.Edition2021 : ReportEdition.Edition2019;
        int single = values.Count(x => x.Form.HasSingleOtherHandling);
        if (later > 0 && later < values.Length)
        {
            notes.Add(SumTexts.SeveralEditions(values.Length - later, later, edition));
        }

        if (single > 0 && single < values.Length)
        {
            notes.Add(SumTexts.SeveralShapes(single, values.Length - single));
        }

        return FormShape.Of(edition, single > 0, edition == ReportEdition.Edition2019 && values.Any(x => x.Form.HasOtherDocuments));
    }

    private decimal? Sum(CellDefinition cell, bool sumKnown)
    {
        var blank = new List<string>();
        var lacking = new List<string>();
        decimal? known = null;
        for (int i = 0; i < values.Length; i++)
        {
            CellDefinition[] parts = CellParts.Of(values[i].Form, cell);
            if (CellParts.Sum(values[i], parts) is not decimal number)
            {
                (parts.Length == 0 ? lacking : blank).Add(names[i]);
            }
            else if (!TryAdd(ref known, number, cell))
            {
                notes.Add(SumTexts.TooLarge(cell));
                return null;
            }
        }

        if (blank.Count + lacking.Count == 0)
        {
            return known;
        }

        gaps.Add(new SumGap { Cell = cell, Blank = new ValueList<string>(blank), Lacking = new ValueList<string>(lacking), Known = known });
        return sumKnown ? known : null;
    }

    /// <summary>Adds what the form can still take; a report with more could not be read again.</summary>
    private static bool TryAdd(ref decimal? sum, decimal number, CellDefinition cell)
    {
        decimal most = CellValues.Limit / cell.Scale;
        if (Math.Abs(number) > most || Math.Abs((sum ?? 0) + number) > most)
        {
            return false;
        }

        sum = (sum ?? 0) + number;
        return true;
    }
}

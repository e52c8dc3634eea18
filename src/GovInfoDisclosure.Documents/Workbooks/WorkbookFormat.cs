using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>Results as a workbook: of each document the rows of its findings, and one for itself.</summary>
internal sealed class WorkbookFormat(WorkbookWords words) : ResultOutput
{
    // Labels of a check; a sum over all units would fill a page.
    private const int MostLabels = 30;

    public override byte[] Render(CheckedDocument document)
    {
        CheckedDocument known = document ?? throw new ArgumentNullException(nameof(document));
        var rows = new SheetRows();
        foreach (Finding finding in known.Result.Findings.Concat(known.Result.Excused))
        {
            AnnualReport? report = known.Result.Report;
            Rule? rule = (known.Rules ?? RuleSet.Default).Find(finding.RuleId);
            string? agency = known.RosterYear is null ? report?.Agency.Name : finding.Instance.FirstOrDefault(part => part.Key == "agency").Value;
            rows.Begin().Text(agency).Number(known.RosterYear ?? report?.Year).Text(finding.Id).Text(rule?.Title.In(words.Language))
                .Text(words.Severity(finding.Severity)).Text(finding.Waiver is Waiver waiver ? words.Excused(waiver) : words.Outcome(finding.Outcome))
                .Text(finding.Message.In(words.Language)).Text(Labels(known, finding))
                .Number(finding.Left).Number(finding.Right).Number(finding.Difference)
                .Text(finding.Place is Place place ? PlaceText.Of(place, words.Language) : null).Text(known.Source).End();
        }

        return rows.ToBytes();
    }

    public override ResultSink Open(Stream output) => new WorkbookSink(words, output ?? throw new ArgumentNullException(nameof(output)));

    private string Labels(CheckedDocument document, Finding finding)
    {
        Form.FormShape? form = document.Result.Report is AnnualReport report ? Form.FormShape.Of(report) : null;
        IEnumerable<string> labels = finding.Cells.Take(MostLabels).Select(cell => (cell.Of is null ? "" : cell.Of + " ")
            + (words.Language == MessageLanguage.English && form?.TryFind(cell.Address) is Form.CellDefinition known ? known.LabelEn : cell.Label));
        return string.Join(words.Separator, labels) + (finding.Cells.Count > MostLabels ? "…" : "");
    }
}

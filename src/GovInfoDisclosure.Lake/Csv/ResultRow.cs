using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A row of a table of results: its document, and of what is in a row that part which the table is about.</summary>
internal sealed record ResultRow(ResultDocument Document)
{
    /// <summary>As many explanations of one part as the JSON lists.</summary>
    private const int MostExplanations = 50;

    /// <summary>The result, for a row that is about the whole document.</summary>
    public ValidationResult? Result { get; private init; }

    public Finding? Finding { get; private init; }

    /// <summary>The place of the finding among those of its document, from 1.</summary>
    public int FindingNumber { get; private init; }

    public FindingTexts? Texts { get; private init; }

    public RuleCount? Count { get; private init; }

    public CellValue? Cell { get; private init; }

    /// <summary>The place of a cell or change among its like, from 1.</summary>
    public int Number { get; private init; }

    public BlockDiagnosis? Block { get; private init; }

    public Explanation? Explanation { get; private init; }

    public CellChange? Change { get; private init; }

    public DeducedCell? Deduced { get; private init; }

    /// <summary>A sentence; what a cell is called.</summary>
    public string? Message { get; private init; }

    public string? Label { get; private init; }

    /// <summary>The rows of one document.</summary>
    /// <param name="table">The table.</param>
    /// <param name="document">The document.</param>
    /// <param name="id">What it is called in the tables.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    public static IEnumerable<ResultRow> Of(ResultTable table, CheckedDocument document, string id, MessageLanguage language)
    {
        // A roster is no document: it has no row in the tables of these.
        bool isDocument = document.RosterYear is null;
        var row = new ResultRow(new ResultDocument(document, id));
        return table switch
        {
            ResultTable.Summary => isDocument ? [row with { Result = document.Result }] : [],
            ResultTable.RuleCounts => isDocument ? document.Result.ByRule.Select(count => row with { Count = count }) : [],
            ResultTable.Findings => Findings(row, document, language),
            ResultTable.FindingCells => Findings(row, document, language).SelectMany(finding => finding.Finding!.Cells.Select((cell, i) => finding with
            {
                Cell = cell,
                Number = i + 1,
                Label = FindingTexts.LabelOf(document.Result, cell, language),
            })),
            ResultTable.Diagnosis => document.Diagnosis is null ? [] : document.Diagnosis.Blocks.SelectMany(block => Changes(row, document, block, language)),
            ResultTable.Deduced => (document.Diagnosis?.Deduced ?? []).Select(cell => row with
            {
                Deduced = cell,
                Message = FindingTexts.Plain(cell.Derivation.In(language)),
                Label = LabelOf(document, cell.Address, language),
            }),
            _ => throw new ArgumentOutOfRangeException(nameof(table)),
        };
    }

    /// <summary>How many rows <see cref="Of"/> gives; no text is made for it.</summary>
    public static int CountOf(ResultTable table, CheckedDocument document) => table switch
    {
        ResultTable.Summary => document.RosterYear is null ? 1 : 0,
        ResultTable.RuleCounts => document.RosterYear is null ? document.Result.ByRule.Count : 0,
        ResultTable.Findings => Findings(document.Result).Count(),
        ResultTable.FindingCells => Findings(document.Result).Sum(finding => finding.Cells.Count),
        ResultTable.Diagnosis => document.Diagnosis?.Blocks.Sum(
            block => Math.Max(1, block.Explanations.Take(MostExplanations).Sum(explanation => explanation.Changes.Count))) ?? 0,
        ResultTable.Deduced => document.Diagnosis?.Deduced.Count ?? 0,
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private static IEnumerable<ResultRow> Findings(ResultRow row, CheckedDocument document, MessageLanguage language) =>
        Findings(document.Result).Select((finding, i) => row with
        {
            Finding = finding,
            FindingNumber = i + 1,
            Texts = FindingTexts.Of(document.Result, finding, language, document.Rules ?? RuleSet.Default),
        });

    /// <summary>What was found, and behind it what is excused.</summary>
    private static IEnumerable<Finding> Findings(ValidationResult result) => result.Findings.Concat(result.Excused);

    /// <summary>A row for each cell that an explanation changes; for a part without an explanation one row that says so.</summary>
    private static IEnumerable<ResultRow> Changes(ResultRow row, CheckedDocument document, BlockDiagnosis block, MessageLanguage language) =>
        block.Explanations.Count == 0
            ? [row with { Block = block, Message = FindingTexts.Plain(block.Message.In(language)) }]
            : block.Explanations.Take(MostExplanations).SelectMany(explanation => explanation.Changes.Select((change, i) => row with
            {
                Block = block,
                Explanation = explanation,
                Change = change,
                Number = i + 1,
                Message = FindingTexts.Plain(explanation.Message.In(language)),
                Label = LabelOf(document, change.Address, language),
            }));

    private static string LabelOf(CheckedDocument document, string address, MessageLanguage language)
    {
        CellDefinition cell = FormShape.Of(document.Result.Report!).Find(address);
        return language == MessageLanguage.English ? cell.LabelEn : cell.Label;
    }
}

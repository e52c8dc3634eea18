using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>The texts of a finding in the tables of results, the same in each format: shown, never obeyed by a terminal or a spreadsheet.</summary>
internal sealed record FindingTexts(string Id, string? Agency, string? Title, string Message, string? Cells, string? Labels, string? Waiver)
{
    // Cells of a check; a sum over all units names thousands.
    private const int MostCells = 100;

    // What a spreadsheet takes for the beginning of a formula.
    private static readonly char[] FormulaSigns = ['=', '+', '-', '@', '\t', '\r'];

    public static FindingTexts Of(ValidationResult result, Finding finding, MessageLanguage language, RuleSet rules)
    {
        FormShape? form = result.Report is AnnualReport report ? FormShape.Of(report) : null;
        return new FindingTexts(
            Plain(finding.Id)!,
            Plain(result.Report?.Agency.Name),
            Plain(rules.Find(finding.RuleId)?.Title.In(language)),
            Plain(finding.Message.In(language))!,
            Plain(Listed(finding, cell => cell.Address)),
            Plain(Listed(finding, cell => LabelIn(form, cell, language))),
            Plain(finding.Waiver?.Reason));
    }

    /// <summary>What a cell of a check is called.</summary>
    public static string LabelOf(ValidationResult result, CellValue cell, MessageLanguage language) =>
        Plain(LabelIn(result.Report is AnnualReport report ? FormShape.Of(report) : null, cell, language))!;

    /// <summary>Why a document gave no report: the code of the reader's gravest finding; null where it gave one.</summary>
    public static string? CauseOf(ValidationResult result) => result.Report is not null ? null
        : (result.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error) ?? result.Findings.FirstOrDefault())?.RuleId ?? "";

    /// <summary>How much of a severity is broken or said by the reader; also of a document that gave no report.</summary>
    public static int Count(ValidationResult result, Severity severity) =>
        result.Findings.Count(finding => finding.Severity == severity && finding.Outcome is (Outcome.Broken or Outcome.Reading));

    private static string LabelIn(FormShape? form, CellValue cell, MessageLanguage language) =>
        language == MessageLanguage.English && form?.TryFind(cell.Address) is CellDefinition known ? known.LabelEn : cell.Label;

    /// <summary>The cells of a check between semicolons, another report's behind its name; nothing where there are none.</summary>
    private static string? Listed(Finding finding, Func<CellValue, string> name) => finding.Cells.Count == 0 ? null
        : string.Join("; ", finding.Cells.Take(MostCells).Select(cell => (cell.Of is null ? "" : cell.Of + ": ") + name(cell)))
            + (finding.Cells.Count > MostCells ? "; …" : "");

    /// <summary>A text without what a terminal would obey, and behind an apostrophe where a spreadsheet would take it for a formula.</summary>
    public static string? Plain(string? text) => text is null ? null : DisplayWidth.Printable(IsFormula(text) ? "'" + text : text);

    /// <summary>Standard input is called - and its reports -:1 or -[0]: names that other tables have too, and no formulas.</summary>
    private static bool IsFormula(string text) =>
        text.Length > 1 && Array.IndexOf(FormulaSigns, text[0]) >= 0 && !(text[0] == '-' && (text[1] is ':' or '[' or '!'));
}

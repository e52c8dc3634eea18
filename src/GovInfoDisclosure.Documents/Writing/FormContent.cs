using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>What is printed of a report, before any format: title, lines of prose, numbers.</summary>
internal sealed class FormContent
{
    // All decimals that a decimal number can have, and none that are noughts at its end.
    private const string NumberFormat = "0.############################";

    private readonly AnnualReport report;
    private readonly CellValues values;

    public FormContent(AnnualReport report)
    {
        this.report = report ?? throw new ArgumentNullException(nameof(report));
        Form = OfficialForm.Of(FormShape.Of(report));
        values = Form.Shape.ToValues(report);
        Title = PlainText.Line(OfficialForm.TitleOf(report));
        Properties =
            [.. OfficialForm.PropertiesOf(report).Select(item => new KeyValuePair<string, string>(item.Key, PlainText.Line(item.Value)))];
    }

    /// <summary>The form that the report is printed as.</summary>
    public OfficialForm Form { get; }

    public string Title { get; }

    /// <summary>What the document says of itself beside its page.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; }

    /// <summary>The lines below the heading of a section; none where the report has no text for it.</summary>
    public IReadOnlyList<string> Lines(SectionKind section) =>
        (section switch
        {
            SectionKind.OverallSituation => report.Narrative.OverallSituation,
            SectionKind.ProblemsAndImprovements => report.Narrative.ProblemsAndImprovements,
            SectionKind.OtherMatters => report.Narrative.OtherMatters,
            _ => null,
        }) is { Length: > 0 } text ? PlainText.Lines(text) : [];

    /// <summary>What is printed in a cell of a table: its label, its number, or nothing where the number is blank.</summary>
    public string Text(OfficialCell cell) =>
        cell.Label?.Zh ?? values[cell.Cell!.Index]?.ToString(NumberFormat, CultureInfo.InvariantCulture) ?? "";

    /// <summary>How many rows at the top of a table are its head, to be printed again on each page; none where heads stand between its rows.</summary>
    public static int HeadRows(OfficialTable table)
    {
        int first = table.Cells.Where(cell => cell.Kind == OfficialCellKind.Value).Min(cell => cell.Row);
        return table.Cells.Any(cell => cell.Kind == OfficialCellKind.Head && cell.Row > first) ? 0 : first - 1;
    }
}

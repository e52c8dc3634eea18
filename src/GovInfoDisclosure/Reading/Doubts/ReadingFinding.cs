namespace GovInfoDisclosure.Reading.Doubts;

/// <summary>Makes a finding of the reader's: its code stands for the rule.</summary>
internal static class ReadingFinding
{
    public static Finding Of(string code, Severity severity, Place? place, IReadOnlyList<CellValue> cells, string zh, string en) => new()
    {
        RuleId = code,
        Id = code,
        Severity = severity,
        Outcome = Outcome.Reading,
        Cells = new ValueList<CellValue>(cells),
        Message = new Message(zh, en),
        Place = place,
    };
}

using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>One thing that is wrong with a report's JSON, and where.</summary>
/// <param name="Path">The JSON names from the root, joined by dots (<c>requests.received.total</c>); <c>$</c> for the report as a whole.</param>
/// <param name="Line">The line of the document, from 1.</param>
/// <param name="BytePosition">The byte in the line, from 1, of the document as UTF-8.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Message">What is wrong, without the place.</param>
public sealed record JsonError(string Path, long Line, long BytePosition, long Column, Message Message)
{
    /// <summary>The code of the findings that errors become: JSON that is no valid report.</summary>
    internal const string Code = "READ-50";

    /// <summary>Place, path and message in English: <c>(12,5) requests.received.total: -1 is out of range, ...</c></summary>
    public override string ToString() =>
        "(" + Line.ToString(CultureInfo.InvariantCulture) + "," + BytePosition.ToString(CultureInfo.InvariantCulture) + ") " + Path + ": " + Message.En;

    /// <summary>All errors of one report as an exception: path, line and byte, counted from 0 as everywhere in System.Text.Json, are those of the
    /// first.</summary>
    internal static JsonException ToException(ValueList<JsonError> errors)
    {
        JsonError first = errors[0];
        return new JsonException(string.Join(Environment.NewLine, errors), first.Path == "$" ? "$" : "$." + first.Path, first.Line - 1, first.BytePosition - 1);
    }

    /// <summary>The error as a reader's finding, for whoever lists it among others.</summary>
    internal Finding ToFinding()
    {
        var place = new Place((int)Math.Min(Line, int.MaxValue), (int)Math.Min(Column, int.MaxValue));
        string line = Line.ToString(CultureInfo.InvariantCulture);
        string bytePosition = BytePosition.ToString(CultureInfo.InvariantCulture);
        CellDefinition? cell = ReportMembers.Instance.FindCell(Path);
        return new Finding
        {
            RuleId = Code,
            Id = Code,
            Severity = Severity.Error,
            Outcome = Outcome.Reading,
            Place = place,
            Cells = cell is null ? default : new ValueList<CellValue>([new CellValue { Address = cell.Address, Label = cell.Label, Place = place }]),
            Message = new Message($"{Path}（第 {line} 行第 {bytePosition} 字节）：{Message.Zh}", $"{Path} (line {line}, byte {bytePosition}): {Message.En}"),
        };
    }
}

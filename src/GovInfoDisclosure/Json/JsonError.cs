using System.Globalization;

namespace GovInfoDisclosure.Json;

/// <summary>One thing that is wrong with a report's JSON, and where.</summary>
/// <param name="Path">The JSON names from the root, joined by dots (<c>requests.received.total</c>); <c>$</c> for the report as a whole.</param>
/// <param name="Line">The line of the document, from 1.</param>
/// <param name="BytePosition">The byte in the line, from 1, of the document as UTF-8.</param>
/// <param name="Message">What is wrong, without the place.</param>
public sealed record JsonError(string Path, long Line, long BytePosition, Message Message)
{
    /// <summary>Place, path and message in English: <c>(12,5) requests.received.total: -1 is out of range, ...</c></summary>
    public override string ToString() =>
        "(" + Line.ToString(CultureInfo.InvariantCulture) + "," + BytePosition.ToString(CultureInfo.InvariantCulture) + ") " + Path + ": " + Message.En;
}

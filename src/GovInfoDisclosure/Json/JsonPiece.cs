namespace GovInfoDisclosure.Json;

/// <summary>One report's JSON among many: where it stands in the splitter's buffer, and in the document.</summary>
internal readonly record struct JsonPiece
{
    /// <summary>The first byte in the buffer.</summary>
    public int Offset { get; init; }

    public int Length { get; init; }

    /// <summary>What to append to the source: nothing, <c>:line</c> or <c>[index]</c>.</summary>
    public string Suffix { get; init; }

    public JsonPosition Position { get; init; }

    /// <summary>What is wrong instead of a report; then there is no text.</summary>
    public Message? Error { get; init; }
}

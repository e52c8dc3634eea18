namespace GovInfoDisclosure.Json;

/// <summary>One report's JSON among many: where it stands in the splitter's buffer, and in the document.</summary>
internal readonly record struct JsonPiece
{
    /// <summary>The first byte in the buffer.</summary>
    public int Offset { get; init; }

    public int Length { get; init; }

    /// <summary>How the reports of the document are counted.</summary>
    public JsonSource.PieceKind Kind { get; init; }

    /// <summary>Which of them it is: its line, or its index.</summary>
    public long Number { get; init; }

    public JsonPosition Position { get; init; }

    /// <summary>What is wrong instead of a report; then there is no text.</summary>
    public Message? Error { get; init; }
}

namespace GovInfoDisclosure.Json;

/// <summary>What one report's JSON is called: the document, and where it holds many, which of them. The text is made when it is asked for.</summary>
/// <param name="Document">What the document is called.</param>
/// <param name="Kind">How its reports are counted.</param>
/// <param name="Number">The line, or the index of the item.</param>
internal readonly record struct JsonSource(string Document, JsonSource.PieceKind Kind = JsonSource.PieceKind.Whole, long Number = 0)
{
    /// <summary>How the reports of a document are counted.</summary>
    public enum PieceKind
    {
        /// <summary>There is but one.</summary>
        Whole,

        /// <summary>By lines.</summary>
        Line,

        /// <summary>By index.</summary>
        Item,
    }

    public override string ToString() => Kind switch
    {
        PieceKind.Line => Document + ":" + Number.ToString(CultureInfo.InvariantCulture),
        PieceKind.Item => Document + "[" + Number.ToString(CultureInfo.InvariantCulture) + "]",
        _ => Document,
    };
}

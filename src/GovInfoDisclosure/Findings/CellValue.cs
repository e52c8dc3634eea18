using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>A cell that took part in a check, and what it held.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record CellValue
{
    /// <summary>The cell's address, as in <c>requests.received.total</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Whose cell: <see langword="null"/> for the report itself, <c>prior</c> for last year's, else the name of a unit.</summary>
    public string? Of { get; init; }

    /// <summary>The printed label: row and column.</summary>
    public required string Label { get; init; }

    /// <summary>The value; <see langword="null"/> where the cell is blank.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where the cell stands in the document; <see langword="null"/> where that is not known.</summary>
    public Place? Place { get; init; }
}


namespace GovInfoDisclosure.Findings;

/// <summary>What a document shows for one cell of the form: where, in which words, and what was made of it.</summary>
public sealed record CellReading
{
    /// <summary>The cell's address, as in <c>requests.received.total</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The text as printed; empty for a cell that shows nothing. It tells a blank, a dash and 无 apart where the value is null for all.</summary>
    public required string RawText { get; init; }

    /// <summary>The value read; <see langword="null"/> for a blank, or where the text is no value (then a finding says so).</summary>
    public decimal? Value
    {
        get => hasNumber ? number : null;
        init => (number, hasNumber) = (value ?? 0, value is not null);
    }

    // There are two hundred of these in a report: a number that may be none takes half as much again.
    private readonly decimal number;
    private readonly bool hasNumber;

    /// <summary>Where the text stands; for a cell that shows nothing, where its row stands.</summary>
    public required Place Place { get; init; }

    /// <summary>How the value came to this cell.</summary>
    public required ReadingMethod Method { get; init; }
}

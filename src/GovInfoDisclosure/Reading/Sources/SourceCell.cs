namespace GovInfoDisclosure.Reading.Sources;

/// <summary>A cell of a table: where it stands, how far it reaches, what is printed in it.</summary>
public sealed record SourceCell
{
    /// <summary>The row it begins in, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The column it begins in, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>
    /// The text, without marks of the format; line ends and ends of paragraphs inside it are <c>\n</c>, a raised mark stands in square brackets (<c>7[1]</c>).
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Where the text stands; <see langword="null"/> where the format says no more than row and column.</summary>
    public Place? Place { get; init; }
}

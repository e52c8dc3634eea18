using System.Collections.Generic;

namespace GovInfoDisclosure.Damage;

/// <summary>What a damaged document says of one cell of the form.</summary>
/// <param name="Value">The number; null where none is printed, or what is printed says none.</param>
internal sealed record CellTruth(decimal? Value)
{
    /// <summary>Whether anything of a value is printed.</summary>
    public bool IsPrinted { get; set; }

    /// <summary>Whether the value stands there whole, so that a person reads it.</summary>
    public bool IsLegible { get; set; }

    /// <summary>Where it is printed: lines of text, or table and row.</summary>
    public List<(int Table, int Line)> Places { get; } = [];
}

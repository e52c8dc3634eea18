using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Findings;

/// <summary>A place in a document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
[JsonConverter(typeof(FindingsJsonConverter))]
public readonly record struct Place(int Line, int Column) : System.IComparable<Place>
{
    /// <summary>Orders places as they are read: by line, then by column.</summary>
    /// <param name="other">The place to compare with.</param>
    public int CompareTo(Place other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether one place comes before another.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place comes before another or is the same.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place comes after another or is the same.</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}

namespace GovInfoDisclosure.Reading.Values;

/// <summary>What a field of a table looks like before its cell is known.</summary>
internal enum FieldKind : byte
{
    /// <summary>Nothing is printed.</summary>
    Empty,

    /// <summary>A mark for a blank: / - — 无.</summary>
    Dash,

    /// <summary>A number, or what was meant for one.</summary>
    Number,

    /// <summary>Words.</summary>
    Text,
}

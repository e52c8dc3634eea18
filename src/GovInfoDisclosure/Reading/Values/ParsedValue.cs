namespace GovInfoDisclosure.Reading.Values;

/// <summary>What was done to a printed value to make a number of it, or why none was made.</summary>
internal enum ValueNote
{
    /// <summary>As printed, but for spaces and the width of the digits.</summary>
    None,

    /// <summary>A word of counting (件), a remark in brackets or separators of thousands were left out.</summary>
    Tidied,

    /// <summary>Spaces between the digits were left out.</summary>
    Spaced,

    /// <summary>A sign or a word for one was read: +3, 减4.</summary>
    Signed,

    /// <summary>Yuan became 万元.</summary>
    Yuan,

    /// <summary>No number can be made of it.</summary>
    Unreadable,

    /// <summary>An amount in a unit that is not known, or in one of two.</summary>
    UnknownUnit,

    /// <summary>A count that is no whole number.</summary>
    Fraction,

    /// <summary>An amount of less than a yuan.</summary>
    TooPrecise,

    /// <summary>Beyond what a cell can hold.</summary>
    OutOfRange,
}

/// <summary>A number made of a printed value.</summary>
/// <param name="Value">The number; null where none was made.</param>
/// <param name="Note">What was done, or why not.</param>
/// <param name="SaysUnit">Whether the value itself says 元 or 万元.</param>
internal readonly record struct ParsedValue(decimal? Value, ValueNote Note, bool SaysUnit);

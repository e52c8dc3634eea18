namespace GovInfoDisclosure.Json;

/// <summary>The characters that JSON leaves as they are and that some readers of lines take for the end of one: U+0085, U+2028, U+2029. A line has them
/// escaped.</summary>
internal static class LineSeparators
{
    private const char NextLine = '\u0085';
    private const char Line = '\u2028';
    private const char Paragraph = '\u2029';

    /// <summary>Whether there is one in JSON as UTF-8.</summary>
    public static bool AreIn(ReadOnlySpan<byte> json) =>
        json.IndexOf("\u0085"u8) >= 0 || json.IndexOf("\u2028"u8) >= 0 || json.IndexOf("\u2029"u8) >= 0;

    /// <summary>The same JSON without them: they can only stand in its strings.</summary>
    public static string Escaped(string json) => json.AsSpan().IndexOfAny(NextLine, Line, Paragraph) < 0
        ? json
        : json.Replace($"{NextLine}", "\\u0085").Replace($"{Line}", "\\u2028").Replace($"{Paragraph}", "\\u2029");
}

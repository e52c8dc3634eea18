using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Logging;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>
/// Knows the characters of which a font does not say what they mean. The library says so only to its log, and passes off their codes as text: a glyph would be
/// the digit that has its number as code.
/// </summary>
internal sealed class UnknownCharacters : ILog
{
    /// <summary>How the log tells of one: a code, and the name of its font behind it.</summary>
    private const string Before = "character with code ";
    private const string Between = " in font ";

    private readonly HashSet<(string Font, string Code)> codes = [];

    /// <summary>What a letter says, or that nobody knows.</summary>
    public string TextOf(Letter letter)
    {
        string text = letter.Value ?? "";
        bool isUnknown = text.Length == 0 || text[0] is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (text[0] < ' ' && !char.IsWhiteSpace(text[0]))
            || (codes.Count > 0 && codes.Contains((letter.FontName ?? "", text)));
        return isUnknown ? Glyph.Unknown : text;
    }

    /// <inheritdoc />
    public void Warn(string message)
    {
        int code = message.IndexOf(Before, StringComparison.Ordinal);
        int font = message.IndexOf(Between, StringComparison.Ordinal);
        if (code >= 0 && font > code && int.TryParse(message.Substring(code + Before.Length, font - code - Before.Length), NumberStyles.None,
            CultureInfo.InvariantCulture, out int number))
        {
            codes.Add((message.Substring(font + Between.Length).TrimStart('/').TrimEnd('.'), ((char)number).ToString()));
        }
    }

    /// <inheritdoc />
    public void Debug(string message)
    {
    }

    /// <inheritdoc />
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc />
    public void Error(string message)
    {
    }

    /// <inheritdoc />
    public void Error(string message, Exception ex)
    {
    }
}

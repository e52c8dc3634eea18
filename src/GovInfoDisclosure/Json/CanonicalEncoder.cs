using System.Buffers;
using System.Text.Encodings.Web;

namespace GovInfoDisclosure.Json;

/// <summary>Escapes what JSON demands and nothing else.</summary>
/// <remarks>The framework's encoders escape whatever lies beyond U+FFFF or is new in Unicode, so that rare Chinese characters
/// would come out differently here and there.</remarks>
internal sealed unsafe class CanonicalEncoder : JavaScriptEncoder
{
    private const string Hex = "0123456789abcdef";

    private CanonicalEncoder()
    {
    }

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    /// <remarks>Half of a surrogate pair counts too: it becomes U+FFFD.</remarks>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (int i = 0; i < textLength; i++)
        {
            char c = text[i];
            if (c is < ' ' or '"' or '\\')
            {
                return i;
            }

            if (char.IsSurrogate(c))
            {
                if (i + 1 == textLength || !char.IsSurrogatePair(c, text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        string text = WillEncode(unicodeScalar) ? Escape((char)unicodeScalar) : char.ConvertFromUtf32(unicodeScalar);
        bool fits = text.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <remarks>The framework's own goes character by character; long prose has a line break here and there.</remarks>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination,
        out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = 0;
        charsWritten = 0;
        while (true)
        {
            ReadOnlySpan<char> rest = source.Slice(charsConsumed);
            int plain;
            fixed (char* text = rest)
            {
                plain = FindFirstCharacterToEncode(text, rest.Length);
            }

            ReadOnlySpan<char> before = plain < 0 ? rest : rest.Slice(0, plain);
            if (!before.TryCopyTo(destination.Slice(charsWritten)))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed += before.Length;
            charsWritten += before.Length;
            if (plain < 0)
            {
                return OperationStatus.Done;
            }

            string escaped = char.IsSurrogate(rest[plain]) ? "\ufffd" : Escape(rest[plain]);
            if (!escaped.AsSpan().TryCopyTo(destination.Slice(charsWritten)))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed++;
            charsWritten += escaped.Length;
        }
    }

    /// <summary>How a character is written that may not stand in a text as it is.</summary>
    public static string Escape(char c) => c switch
    {
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => "\\u00" + Hex[c >> 4] + Hex[c & 15],
    };
}

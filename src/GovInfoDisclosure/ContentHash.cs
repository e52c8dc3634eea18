using System.Security.Cryptography;

namespace GovInfoDisclosure;

/// <summary>What tells whether bytes are the same as they were: <c>sha256:</c> and the digits of their SHA-256, in small letters.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class ContentHash
{
    /// <summary>The hash of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static string Of(byte[] bytes) => Of(bytes ?? throw new ArgumentNullException(nameof(bytes)), 0, bytes.Length);

    /// <summary>The hash of a stream, read to its end; it stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static string Of(Stream stream)
    {
        using var hash = SHA256.Create();
        return Written(hash.ComputeHash(stream ?? throw new ArgumentNullException(nameof(stream))));
    }

    /// <summary>The hash of some of the bytes.</summary>
    internal static string Of(byte[] bytes, int offset, int count)
    {
        using var hash = SHA256.Create();
        return Written(hash.ComputeHash(bytes, offset, count));
    }

    private static string Written(byte[] hash)
    {
        const string Digits = "0123456789abcdef";
        var text = new StringBuilder("sha256:", "sha256:".Length + (2 * hash.Length));
        foreach (byte one in hash)
        {
            text.Append(Digits[one >> 4]).Append(Digits[one & 15]);
        }

        return text.ToString();
    }
}

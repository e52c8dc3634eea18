using System.Security.Cryptography;

namespace GovInfoDisclosure;

/// <summary>What tells whether bytes are the same as they were: <c>sha256:</c> and the digits of their SHA-256, in small letters.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class ContentHash
{
    /// <summary>The hash of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static string Of(byte[] bytes)
    {
        using var hash = SHA256.Create();
        return Written(hash.ComputeHash(bytes ?? throw new ArgumentNullException(nameof(bytes))));
    }

    /// <summary>The hash of a stream, read to its end; it stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static string Of(Stream stream)
    {
        using var hash = SHA256.Create();
        return Written(hash.ComputeHash(stream ?? throw new ArgumentNullException(nameof(stream))));
    }

    private static string Written(byte[] hash) => "sha256:" + string.Concat(hash.Select(x => x.ToString("x2", CultureInfo.InvariantCulture)));
}

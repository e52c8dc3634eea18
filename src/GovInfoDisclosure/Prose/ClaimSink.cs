namespace GovInfoDisclosure.Prose;

/// <summary>Gathers claims, up to the limit.</summary>
internal sealed class ClaimSink
{
    private readonly List<Claim> claims = new();

    public IReadOnlyList<Claim> Claims => claims;

    public bool IsFull => claims.Count >= ProseLimits.Claims;

    /// <summary>Adds a claim whose words run from one position of the section's text to another.</summary>
    public void Add(ProseText text, string what, decimal number, string? scope, Word? carrier, int start, int end)
    {
        if (IsFull)
        {
            return;
        }

        claims.Add(new Claim
        {
            What = what,
            // Divided by one with many zeros: 12600.00 becomes 12600.
            Number = number / 1.0000000000000000000000000000m,
            Verb = carrier is { } word ? text.Quote(word.Start, word.End) : null,
            Scope = scope,
            Quote = text.Quote(start, Math.Max(start, end)),
            Place = text.PlaceAt(start),
        });
    }
}

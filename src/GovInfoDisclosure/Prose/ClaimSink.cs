namespace GovInfoDisclosure.Prose;

/// <summary>Gathers claims, up to the limit. What one sentence states twice with different numbers is not taken: they are parts of something, and nobody can
/// say which is the whole.</summary>
internal sealed class ClaimSink
{
    private readonly List<Claim> claims = new();
    private int sentence;

    public IReadOnlyList<Claim> Claims => claims;

    public bool IsFull => claims.Count >= ProseLimits.Claims;

    /// <summary>Ends a sentence.</summary>
    public void EndSentence()
    {
        if (claims.Count > sentence + 1)
        {
            List<Claim> told = claims.GetRange(sentence, claims.Count - sentence);
            claims.RemoveRange(sentence, told.Count);
            claims.AddRange(told.Where(claim => !told.Exists(other => Contradicts(claim, other))));
        }

        sentence = claims.Count;
    }

    /// <summary>Adds a claim whose words run from one position of the section's text to another.</summary>
    public void Add(ProseText text, string what, decimal number, string? scope, Word? carrier, int start, int end, decimal rounding = 0)
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
            Rounding = rounding,
            Verb = carrier is { } word ? text.Quote(word.Start, word.End) : null,
            Scope = scope,
            Quote = text.Quote(start, Math.Max(start, end)),
            Place = text.PlaceAt(start),
        });
    }

    /// <summary>收到35件，受理33件: two verbs may state two things.</summary>
    private static bool Contradicts(Claim first, Claim second) => first.What == second.What && first.Scope == second.Scope && first.Number != second.Number
        && (first.What != ClaimKinds.ReceivedOrHandled || first.Verb == second.Verb)
        && !(first.What == ClaimKinds.Concluded && first.Number < second.Number && Handles(second) && !Handles(first));

    /// <summary>共办理221件，其中办结217件: what was handled holds what is still open.</summary>
    private static bool Handles(Claim claim) => claim.Verb is { } verb && !verb.EndsWith("毕", StringComparison.Ordinal)
        && (verb.StartsWith("办理", StringComparison.Ordinal) || verb.StartsWith("处理", StringComparison.Ordinal));
}

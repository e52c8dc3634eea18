namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Ends the work on a request that is refused.</summary>
/// <param name="refusal">Why.</param>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Reason)
{
    /// <summary>Why.</summary>
    public Refusal Refusal { get; } = refusal;
}

namespace GovInfoDisclosure.Prose;

/// <summary>A word that says what a number counts.</summary>
/// <param name="Index">Which word of the clause.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="What">What the number counts: one of <see cref="ClaimKinds"/>.</param>
internal readonly record struct Predicate(int Index, WordKind Kind, string What)
{
    public bool IsOfRequests => Kind is WordKind.Receive or WordKind.ReceiveNew or WordKind.Conclude or WordKind.Handle || MayFollowOfRequests;

    public bool IsOfFees => Kind is WordKind.FeeNotice or WordKind.FeeNoticed or WordKind.Amount or WordKind.FeeCollected;

    public bool IsCaseTotal => Kind is WordKind.Reconsideration or WordKind.Litigation;

    public bool IsCaseResult => Kind is WordKind.Upheld or WordKind.Corrected or WordKind.OtherOutcome or WordKind.Pending;

    /// <summary>Whether the word may stand behind its number.</summary>
    public bool MayFollow => MayFollowOfRequests || IsCaseResult;

    private bool MayFollowOfRequests => Kind is WordKind.BroughtForward or WordKind.CarriedForward or WordKind.GrantedInFull or WordKind.GrantedInPart
        or WordKind.Denied or WordKind.UnableToProvide or WordKind.NotProcessed or WordKind.OtherHandling;
}

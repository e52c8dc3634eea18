namespace GovInfoDisclosure.Prose;

/// <summary>A word that says what a number counts.</summary>
/// <param name="Index">Which word of the clause.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="What">What the number counts: one of <see cref="ClaimKinds"/>.</param>
internal sealed record Predicate(int Index, WordKind Kind, string What)
{
    public bool IsOfRequests => Kind is WordKind.Receive or WordKind.ReceiveNew or WordKind.Handle or WordKind.Detail || MayFollowOfRequests || IsOfApplicants;

    public bool IsOfApplicants => Kind is WordKind.NaturalPersons or WordKind.LegalPersons;

    /// <summary>One of the six groups of 三, which a percentage may be of.</summary>
    public bool IsOutcome => Kind is WordKind.GrantedInFull or WordKind.Open or WordKind.GrantedInPart or WordKind.Denied or WordKind.UnableToProvide
        or WordKind.NotProcessed or WordKind.OtherHandling;

    public bool IsOfFees => Kind is WordKind.FeeNotice or WordKind.FeeNoticed or WordKind.Amount or WordKind.FeeCollected;

    public bool IsOfDocuments => Kind is WordKind.Issue or WordKind.Repeal or WordKind.InForce;

    public bool IsCaseTotal => Kind is WordKind.Reconsideration or WordKind.Litigation or WordKind.DirectLitigation or WordKind.LitigationAfterReconsideration;

    public bool IsCaseResult => Kind is WordKind.Upheld or WordKind.Corrected or WordKind.OtherOutcome or WordKind.Pending || IsOtherOutcome;

    /// <summary>其他 after other results of the cases.</summary>
    private bool IsOtherOutcome => Kind == WordKind.Narrowing;

    /// <summary>Whether the word may stand behind its number.</summary>
    public bool MayFollow => MayFollowOfRequests || IsCaseResult || IsOfApplicants;

    private bool MayFollowOfRequests => Kind is WordKind.BroughtForward or WordKind.CarriedForward or WordKind.Carry or WordKind.Conclude || IsOutcome;
}

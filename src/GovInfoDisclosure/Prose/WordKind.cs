namespace GovInfoDisclosure.Prose;

/// <summary>The parts that words and signs play in a sentence about figures; <see cref="LexiconWords"/> has the words of each.</summary>
internal enum WordKind : byte
{
    // Told without the lexicon: what it does not know, a number with or without a unit that counts, a calendar year, and the 、 that parts a list.
    Unknown,
    Number,
    Year,
    ListMark,

    // What changes nothing, and what ties words together.
    Filler,
    And,
    Each,
    AllAre,
    Is,
    Among,
    Negation,

    // When: also a period that is not the report's year; behind a comparison a difference follows, and a plan speaks of what is to come.
    ThisYear,
    LastYear,
    NextYear,
    OtherPeriod,
    Compare,
    Accumulated,
    Plan,

    // Of whom: the agency itself, a whole region, its own level alone, a part of the whole; 代表市政府 after another's name.
    Own,
    Region,
    OwnLevel,
    PartOfWhole,
    Represented,

    // What narrows a figure to a part (two columns and the rows of reasons in table 3 are parts with cells of their own), and subjects that no table of the
    // form counts.
    Narrowing,

    /// <summary>公开 alone: of requests that the sentence has counted, 予以公开.</summary>
    Open,
    NaturalPersons,
    LegalPersons,
    Detail,
    About,
    Complaint,
    Foreign,

    // Requests under the regulations; the disclosure, or 申请, alone; what was done with them. Carry has no direction of its own: with the year beside it,
    // it is put together to one of the two behind it. 办理 is received or answered, by context.
    RequestTopic,
    DisclosureTopic,
    Application,
    Receive,
    ReceiveNew,
    Conclude,
    Handle,
    Carry,
    BroughtForward,
    CarriedForward,
    NoApplications,
    GrantedInFull,
    GrantedInPart,
    Denied,
    UnableToProvide,
    NotProcessed,
    OtherHandling,

    // Cases: table 4.
    Reconsideration,
    Litigation,
    DirectLitigation,
    LitigationAfterReconsideration,
    Upheld,
    Corrected,
    OtherOutcome,
    Pending,

    // Documents: table 2.
    NormativeTopic,
    RulesTopic,
    Issue,
    Repeal,
    InForce,

    // The fee report; Fee and Amount are words that stand alone.
    FeeTopic,
    Fee,
    FeeNotice,
    FeeNoticed,
    Amount,
    FeeCollected,
}

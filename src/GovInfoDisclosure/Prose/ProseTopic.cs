namespace GovInfoDisclosure.Prose;

/// <summary>What a sentence speaks of: nothing said, the subject of one of the tables or of the fee report, or something that no table counts.</summary>
internal enum ProseTopic
{
    None,
    Requests,
    Reconsideration,
    Litigation,
    DirectLitigation,
    LitigationAfterReconsideration,
    Normative,
    Rules,
    Fees,
    Other,
}

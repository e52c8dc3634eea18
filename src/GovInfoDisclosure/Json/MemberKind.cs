namespace GovInfoDisclosure.Json;

/// <summary>What a member of a report's JSON holds.</summary>
internal enum MemberKind
{
    Object,
    Cell,
    SchemaVersion,
    Edition,
    Year,
    Level,
    Text,
}

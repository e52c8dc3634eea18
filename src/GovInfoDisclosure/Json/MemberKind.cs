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
    Date,
    Text,

    /// <summary>Whatever it holds, it is no part of the report.</summary>
    Ignored,

    /// <summary>No part of the report, but kept for whoever asks where it came from.</summary>
    Beside,
}

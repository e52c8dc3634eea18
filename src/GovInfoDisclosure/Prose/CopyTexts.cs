namespace GovInfoDisclosure.Prose;

/// <summary>What is said of two texts that were compared for copying.</summary>
internal sealed class CopyTexts
{
    /// <summary>One of them is not there, or too short.</summary>
    public required Message Unknown { get; init; }

    /// <summary>They are different enough; the percent that they share.</summary>
    public required Func<int, Message> Holds { get; init; }

    /// <summary>One is possibly copied; the percent that they share, and the longest passage.</summary>
    public required Func<int, string, Message> Copied { get; init; }
}

using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>A broken rule that somebody excuses (豁免): for one agency, rule, instance and year, with a reason, until a day.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record Waiver
{
    /// <summary>The agency: its code, or its name.</summary>
    public required string Agency { get; init; }

    /// <summary>The rule: <c>Y1</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The instance, as in <c>requests.broughtForward.total</c>; <c>*</c> stands for any letters. Empty for a rule that has but
    /// one.</summary>
    public required string Instance { get; init; }

    /// <summary>The year that the report is on.</summary>
    public required int Year { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who approved it.</summary>
    public required string Approver { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required IsoDate Expires { get; init; }

    /// <summary>The line of its file, from 1.</summary>
    public required int Line { get; init; }
}

namespace GovInfoDisclosure.Findings;

/// <summary>What judged what: enough to know whether judging again would give the same.</summary>
/// <param name="Tool">The version of the library or tool that judged.</param>
/// <param name="RuleSet">The hash of the rules that judged (<c>RuleSet.Hash</c>).</param>
/// <param name="Input">The hash of the document's bytes, or of the line of JSON (<see cref="ContentHash"/>); <see langword="null"/> where nobody knows.</param>
/// <param name="Options">How it was judged, where not by the defaults (<c>blank=zero</c>, <c>all</c>); <see langword="null"/> for the defaults.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Provenance(string Tool, string RuleSet, string? Input, string? Options = null)
{
    /// <summary>The version of this library, which the tool and the other packages have too: what <see cref="Tool"/> is where it judged.</summary>
    public static string Version { get; } = typeof(Provenance).Assembly.GetName().Version!.ToString(3);

    /// <summary>Which run judged it, for tables that keep the results of many runs; <see langword="null"/> where nobody said. It is not in the JSON, which is
    /// the same from run to run.</summary>
    public string? LoadId { get; init; }

    /// <summary>When that run began; <see langword="null"/> where nobody said.</summary>
    public DateTimeOffset? LoadedAt { get; init; }

    /// <summary>What <see cref="Options"/> says of a way of judging.</summary>
    /// <param name="blankAsZero">Whether blanks are read as 0.</param>
    /// <param name="includesAll">Whether what holds is listed too.</param>
    /// <param name="diagnose">Whether wrong cells are looked for: <c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <param name="report">Which of several reports in a document was read; 0 where it has one.</param>
    /// <param name="withOthers">Whether other reports, a register or waivers had a say, none of which is in a document's hash.</param>
    /// <returns>The text; <see langword="null"/> for the defaults.</returns>
    public static string? OptionsOf(
        bool blankAsZero = false, bool includesAll = false, string diagnose = "auto", int report = 0, bool withOthers = false)
    {
        string?[] words =
        [
            blankAsZero ? "blank=zero" : null, includesAll ? "all" : null, diagnose == "auto" ? null : "diagnose=" + diagnose,
            report > 0 ? "report=" + report.ToString(CultureInfo.InvariantCulture) : null, withOthers ? "with-others" : null,
        ];
        string all = string.Join(" ", words.OfType<string>());
        return all.Length == 0 ? null : all;
    }
}

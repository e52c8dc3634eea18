using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Lake.Sql.Steps;

/// <summary>A step from the tables to the findings: a SELECT in which what it reads is named <c>@so</c>, however it is then called.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What its rows are, in a sentence.</param>
/// <param name="Text">The SELECT.</param>
/// <param name="Keys">The columns by which the next steps look for its rows: an index each, where an engine needs one.</param>
internal sealed record Step(string Name, string About, string Text, params string[] Keys)
{
    private static readonly Regex Mark = new("@([a-z_]+)", RegexOptions.CultureInvariant);

    /// <summary>What it reads: steps, tables of reports, tables of rules.</summary>
    public IReadOnlyList<string> Reads { get; } =
        [.. Mark.Matches(Text).Cast<Match>().Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the text adds its rows to the findings itself: then it is a statement, and no SELECT.</summary>
    public bool AddsToFindings { get; init; }

    /// <summary>What changes in tables that are kept once the step stands.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; init; } = [];

    /// <summary>Whether a name is no step's, but that of a table of reports, of rules, or of what is kept.</summary>
    public static bool IsGiven(string name) => name.StartsWith("govinfo_", StringComparison.Ordinal) || name.StartsWith("report_", StringComparison.Ordinal);

    /// <summary>The SELECT with the names of what it reads.</summary>
    public string Select(Func<string, string> nameOf) => Mark.Replace(Text, match => nameOf(match.Groups[1].Value));
}

using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>A passage in the manner of a report, with the claims a careful person finds in it.</summary>
/// <param name="Text">The passage; <c>\n</c> parts its lines.</param>
/// <param name="Expected">The claims as <c>what=number</c> or <c>what=number@scope</c>, parted by spaces; empty for a trap.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Agency">Whose report it is.</param>
/// <param name="Year">The report's year.</param>
internal sealed record ProseSample(
    string Text,
    string Expected,
    SectionKind Section = SectionKind.OverallSituation,
    string? Agency = ProseSample.City,
    int? Year = 2024)
{
    public const string City = "青河市人民政府";
    public const string Bureau = "青河市水务局";
    public const string Street = "青河市南塘区柳溪街道办事处";

    public string[] ExpectedClaims => Expected.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<DocumentSection> Sections => new[] { ProseSections.Of(Section, Text) };

    public static string Show(Claim claim) => claim.What + "=" + Number(claim) + (claim.Scope is null ? "" : "@" + claim.Scope);

    /// <summary>A percentage with the decimals that its rounding tells: 12.0%; another rounded number with what it may be off: 13500±50.</summary>
    private static string Number(Claim claim)
    {
        string Text(decimal number, string? format = null) => number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
        if (claim.What.EndsWith("Share", StringComparison.Ordinal) || claim.What.EndsWith("Growth", StringComparison.Ordinal))
        {
            return Text(claim.Number, claim.Rounding == 0.5m ? "F0" : claim.Rounding == 0.05m ? "F1" : "F2") + "%";
        }

        return Text(claim.Number) + (claim.Rounding == 0 ? "" : "±" + Text(claim.Rounding));
    }

    public IEnumerable<string> Read() => GovInfoDisclosure.Prose.ProseReader.Read(Sections, Agency, Year).Claims.Select(Show);
}

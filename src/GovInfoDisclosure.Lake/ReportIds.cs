using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Lake;

/// <summary>What tells reports apart in a lake: the id of a report's content, and the key of whose report for which year it is.</summary>
/// <remarks>Both depend on the report alone, so they are the same over runs, files and order. Safe to use from several threads.</remarks>
public static class ReportIds
{
    /// <summary>How many hexadecimal digits an id has: 128 bits. Of 10¹² reports two would share one with a probability of 10⁻¹⁵.</summary>
    internal const int Length = 32;

    /// <summary>The <c>report_id</c>: the first 32 digits of the SHA-256 of the report's canonical JSON on one line, in small letters. Equal reports have one
    /// id; a corrected one, in its numbers or its prose, has another.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string IdOf(AnnualReport report)
    {
        const int Mark = 7; // sha256:
        return ContentHash.Of(Encoding.UTF8.GetBytes(AnnualReportJson.WriteCompact(report))).Substring(Mark, Length);
    }

    /// <summary>The <c>report_key</c>, which all versions of one report share: the agency's code, else its name (with the division, where the report says it),
    /// and the year; where the report lacks a year, or both of these, its source (never null).</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">What its document is called; <see cref="IdOf"/> where null.</param>
    /// <returns><c>c:CODE/2024</c>, <c>d:330000/某局/2024</c>, <c>n:某局/2024</c> or <c>s:SOURCE</c>. A <c>/</c> or <c>%</c> within a division is <c>%2F</c> or
    /// <c>%25</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string KeyOf(AnnualReport report, string? source)
    {
        Agency agency = (report ?? throw new ArgumentNullException(nameof(report))).Agency;

        // Namesakes of two divisions are two agencies, and one of them is no version of the other.
        string? who = agency.Code is { Length: > 0 } code ? "c:" + code
            : agency.Name is not { Length: > 0 } name ? null
            : agency.DivisionCode is { Length: > 0 } division ? "d:" + division.Replace("%", "%25").Replace("/", "%2F") + "/" + name
            : "n:" + name;
        return who is not null && report.Year is int year ? who + "/" + year.ToString(CultureInfo.InvariantCulture) : "s:" + (source ?? IdOf(report));
    }

    /// <summary>The province: the first two digits of a division code, the agency's own, else the one inside its credit code; null where neither is one.
    /// </summary>
    internal static string? ProvinceOf(Agency agency)
    {
        // 统一社会信用代码: two characters, then the division code of who registered it.
        string? code = agency.DivisionCode is { Length: >= 2 } division ? division.Substring(0, 2)
            : agency.Code is { Length: 18 } credit ? credit.Substring(2, 2) : null;
        return code is not null && code.All(x => x is >= '0' and <= '9') ? code : null;
    }
}

using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// An annual report on open government information (政府信息公开工作年度报告): who reports, on which year, three tables of
/// numbers and three sections of prose.
/// </summary>
/// <remarks>
/// <para>A report says what the document says, also where the document is wrong: it accepts, rules judge. A blank cell is
/// <see langword="null"/>, a reported zero is zero.</para>
/// <para>Immutable, equal by value, and safe to share between threads.</para>
/// <para>Every cell has an address, the path of its JSON names (<c>requests.received.total</c>): see
/// <see cref="this[string]"/>, and <see cref="Form.FormShape.Cells"/> for all of them.</para>
/// <para><c>JsonSerializer</c> writes and reads it as <see cref="AnnualReportJson"/> does, strictly, whatever its options.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed partial record AnnualReport
{
    /// <summary>The edition of the form, told by table 2.</summary>
    public ReportEdition Edition => ProactiveDisclosure.Edition;

    /// <summary>The year reported on (报告年度); <see langword="null"/> where the document does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The day of publication (公开日期); <see langword="null"/> where the document does not say.</summary>
    public IsoDate? Published { get; init; }

    /// <summary>The agency that publishes the report.</summary>
    public Agency Agency { get; init; } = new();

    /// <summary>Table 2: information disclosed on the agency's own initiative (主动公开政府信息情况).</summary>
    public ProactiveDisclosure ProactiveDisclosure { get; init; } = new ProactiveDisclosure2021();

    /// <summary>Table 3: requests received and handled (收到和处理政府信息公开申请情况).</summary>
    public Requests Requests { get; init; } = new();

    /// <summary>Table 4: administrative reconsideration and litigation (政府信息公开行政复议、行政诉讼情况).</summary>
    public ReconsiderationAndLitigation ReconsiderationAndLitigation { get; init; } = new();

    /// <summary>The fee report of section 六; <see langword="null"/> where the section states none.</summary>
    public ProcessingFees? ProcessingFees { get; init; }

    /// <summary>The prose sections 一, 五 and 六.</summary>
    public Narrative Narrative { get; init; } = new();
}

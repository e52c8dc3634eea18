using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Documents.Tests.Writing;

/// <summary>A report of any shape whose texts a document can hold: no control characters, and no name or code that is empty or has spaces.</summary>
public sealed record WrittenReport(AnnualReport Report)
{
    public static Arbitrary<WrittenReport> Any() => Generators.AnyReport().Generator.Select(report => new WrittenReport(Of(report))).ToArbitrary();

    public static WrittenReport Made(int seed) => new(Of(Generators.AnyReport().Generator.Sample(1, new Rnd((ulong)seed), 30).Single()));

    private static AnnualReport Of(AnnualReport report) => report with
    {
        Agency = report.Agency with { Name = Word(report.Agency.Name), Code = Word(report.Agency.Code), DivisionCode = Word(report.Agency.DivisionCode) },
        ProcessingFees = null,
        Narrative = new Narrative
        {
            OverallSituation = Text(report.Narrative.OverallSituation),
            ProblemsAndImprovements = Text(report.Narrative.ProblemsAndImprovements),
            OtherMatters = Text(report.Narrative.OtherMatters),
        },
    };

    private static string? Word(string? text) => text is null ? null
        : string.Concat(Text(text)!.Where(c => !char.IsWhiteSpace(c))) is { Length: > 0 } word ? word : null;

    private static string? Text(string? text) => text is null ? null
        : string.Concat(text.Replace("\r\n", "\n").Where(c => c == '\n' || (DisplayWidth.Printable(c.ToString()) == c.ToString() && c < '\uFFFE')));
}

using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading;
using GovInfoDisclosure.Text;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>What a text claims does not hang on how its characters are printed.</summary>
public sealed class PrintedFormLaws
{
    private static readonly ProseSample[] Samples = [.. TuningSamples.All, .. HeldOutSamples.All, .. SecondSamples.All, .. TrapSamples.All];

    /// <summary>Passages put together from two samples, in the section and of the agency of the first.</summary>
    private static readonly Gen<ProseSample> Passages =
        Gen.Elements(Samples).Two().Select(pair => pair.Item1 with { Text = pair.Item1.Text + "\n" + pair.Item2.Text });

    [Property(MaxTest = 300)]
    public Property TheTraditionalFormOfAPassage_ClaimsTheSame() => Prop.ForAll(Passages.ToArbitrary(), passage =>
        Claims(passage)
            .SequenceEqual(Claims(passage with { Text = PrintedForms.Traditional(passage.Text),
                Agency = passage.Agency is null ? null : PrintedForms.Traditional(passage.Agency) })));

    [Property(MaxTest = 300)]
    public Property TheFullWidthFormOfAPassage_ClaimsTheSame() => Prop.ForAll(Passages.ToArbitrary(), passage =>
        Claims(passage).SequenceEqual(Claims(passage with { Text = PrintedForms.FullWidth(passage.Text) })));

    [Fact]
    public void EverySample_ClaimsTheSameInEveryForm() => Assert.All(Samples, sample =>
    {
        string[] claims = Claims(sample);
        Assert.Equal(claims, Claims(sample with { Text = PrintedForms.FullWidth(sample.Text) }));
        Assert.Equal(claims,
            Claims(sample with { Text = PrintedForms.Traditional(sample.Text),
                Agency = sample.Agency is null ? null : PrintedForms.Traditional(sample.Agency) }));
    });

    [Fact]
    public void TheTraditionalFormOfADocument_ClaimsTheSame() => Assert.All(Corpus.Paths(), path =>
    {
        string text = Corpus.Text(path);
        Assert.Equal(ReportReader.Read(text).Claims.Select(Show), ReportReader.Read(PrintedForms.Traditional(text)).Claims.Select(Show));
    });

    [Fact]
    public void TheFormsAreOthers() // else the laws say nothing
    {
        Assert.All(Samples.Where(sample => sample.Text.Contains("收到", System.StringComparison.Ordinal)
            && sample.Text.Contains("申请", System.StringComparison.Ordinal)), sample =>
        {
            Assert.NotEqual(sample.Text, PrintedForms.Traditional(sample.Text));
        });
        Assert.Equal("１２件，３（", PrintedForms.FullWidth("12件,3("));
    }

    private static string[] Claims(ProseSample sample) =>
    [
        .. ProseReader.Read(sample.Sections, sample.Agency, sample.Year).Claims.Select(Show),
        .. TextChecks.Run(sample.Sections, sample.Agency, sample.Year, null, true).Select(x => $"{x.Check}/{x.Instance} {x.Outcome} {x.Place}"),
    ];

    private static string Show(Claim claim) => $"{ProseSample.Show(claim)} {claim.Place} {CharFolding.Plain(claim.Quote)}";
}

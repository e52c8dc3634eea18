using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Text;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>N14 and N15: personal numbers are named, those of agencies, documents and amounts never, and no finding shows more than four digits.</summary>
public sealed class PrivacyCheckTests
{
    public static TheoryData<string> Innocent => new(PrivacySamples.Innocent.Concat(PrivacySamples.Impossible));

    public static TheoryData<string> InnocentKeptApart => new(PrivacySamples.InnocentKeptApart);

    public static TheoryData<char, string> Personal
    {
        get
        {
            var data = new TheoryData<char, string>();
            PrivacySamples.Personal.ToList().ForEach(sample => data.Add(sample.Kind, sample.Text));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Innocent))]
    public void NumbersOfAgenciesDocumentsAndAmounts_AreNeverNamed(string text) => Assert.Empty(Broken(text));

    [Theory]
    [MemberData(nameof(InnocentKeptApart))]
    public void NumbersOfAgenciesDocumentsAndAmounts_AreNeverNamed_InSentencesKeptApart(string text) => Assert.Empty(Broken(text));

    [Fact]
    public void AHundredInnocentSentences_WereTried() =>
        Assert.True(PrivacySamples.Innocent.Concat(PrivacySamples.InnocentKeptApart).Distinct().Count() >= 100);

    [Theory]
    [MemberData(nameof(Personal))]
    public void APersonalNumber_IsNamedByFourDigitsAtMost_AtItsPlace(char kind, string text)
    {
        TextCheckResult found = Assert.Single(Broken("一切平稳。\n" + text));

        Assert.Equal(kind == 'I' ? "N14" : "N15", found.Check);
        Assert.Null(found.Quote);
        Assert.Equal(2, found.Place!.Value.Line);
        Assert.True(Digits.IsDigit(CharFolding.Fold(text[found.Place.Value.Column - 1])));
        Assert.All(new[] { found.Message.Zh, found.Message.En }, sentence => Assert.InRange(sentence.Count(Digits.IsDigit), 3, 4));
    }

    [Fact]
    public void SeveralInASection_AreOneFinding_ThatSaysSo()
    {
        TextCheckResult found = Assert.Single(Broken("申请人13912345678、13712345679来电。"));
        Assert.Equal("第六部分出现疑似个人手机号码（末四位 5678，不止一处），请核对是否应当隐去。", found.Message.Zh);
        Assert.Equal(
            "Section 六 shows what is possibly a personal mobile number (ending in 5678; there are more): check whether it should be masked.", found.Message.En);
    }

    [Fact]
    public void APassageThatIsShown_HidesPersonalNumbers()
    {
        Assert.Equal("李某（*******5678）与**************0011", PersonalNumber.Masked("李某（13912345678）与110101199003070011", 2024));
        Assert.Equal("电话：0517-83605210", PersonalNumber.Masked("电话：0517-83605210", 2024));
    }

    private static IEnumerable<TextCheckResult> Broken(string text) =>
        TextChecks.Run([ProseSections.Of(SectionKind.OtherMatters, text)], "示例市水务局", 2024)
            .Where(result => (result.Check is "N14" or "N15") && result.Outcome == Outcome.Broken);
}

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Xunit.Sdk;

namespace GovInfoDisclosure.Tests.Support;

public sealed class SupportTests
{
    private static int runs;

    [Property(MaxTest = 37, Arbitrary = new[] { typeof(Sevens) })]
    public void PropertyUsesItsArbitrary(int number)
    {
        runs++;
        Assert.Equal(7, number);
    }

    [Fact]
    public void PropertyRunsAsOftenAsAsked()
    {
        runs = 0;
        PropertyRun.Check(Method(nameof(PropertyUsesItsArbitrary)), this);
        Assert.Equal(37, runs);
    }

    [Fact]
    public void FailingProperty_TellsSmallestArgumentsAndSeed()
    {
        var failure = Assert.Throws<XunitException>(() => Run(nameof(NoNumberPassesTen), "(1145655947,296144285)"));
        Assert.Contains("Shrunk:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\n11\n", failure.Message.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Replay", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void FalseProperty_Fails() =>
        Assert.Throws<XunitException>(() => Run(nameof(AlwaysFalse)));

    [Fact]
    public void ReplayedProperty_FailsWithTheSameArguments()
    {
        string first = Assert.Throws<XunitException>(() => Run(nameof(NoNumberPassesTen), "(1145655947,296144285)")).Message;
        string second = Assert.Throws<XunitException>(() => Run(nameof(NoNumberPassesTen), "(1145655947,296144285)")).Message;
        Assert.Equal(first, second);
    }

    [Fact]
    public void RepositoryRoot_HoldsTheSolution() => Assert.True(File.Exists(RepositoryRoot.Combine("GovInfoDisclosure.sln")));

    [SharedFact]
    public void SharedFolder_HoldsTheFiveSeeds() => Assert.Equal(5, Directory.GetFiles(SharedFolder.Combine("seeds"), "*.txt").Length);

    private void Run(string name, string? replay = null) => PropertyRun.Check(Method(name), this, new PropertyAttribute { Replay = replay });

    private static MethodInfo Method(string name) =>
        typeof(SupportTests).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Single(method => method.Name == name);

    // Not marked as properties, for they are meant to fail.
    private void NoNumberPassesTen(int number) => Assert.True(number <= 10);

    private bool AlwaysFalse(int number) => number != number + 0L;

    private static class Sevens
    {
        public static Arbitrary<int> Seven() => Gen.Constant(7).ToArbitrary();
    }
}

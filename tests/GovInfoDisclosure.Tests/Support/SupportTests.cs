using System;
using System.IO;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The tools of the tests do what the tests trust them to do.</summary>
public sealed class SupportTests
{
    /// <summary>The first arguments of the seed that <see cref="PropertyWithASeed_DrawsTheSame"/> names.</summary>
    private static readonly int[] FirstNumbers = [-1, 7, -3, 12, -38, -16, 0, 75];

    private static int drawn;

    [Property(MaxTest = 37, Arbitrary = new[] { typeof(Sevens) })]
    public void PropertyUsesItsArbitrary(int number) => Assert.Equal(7, number);

    /// <summary>The draw of a seed is part of what .ci/run relies on: another one after an update of FsCheck shows here, and not as luck.</summary>
    [Property(MaxTest = 8, Replay = "(1145655947,296144285)")]
    public void PropertyWithASeed_DrawsTheSame(int number)
    {
        Assert.Equal(FirstNumbers[drawn], number);
        drawn++;
    }

    [Fact]
    public void EveryProperty_TakesTheSeedOfTheEnvironment()
    {
        ReplayAttribute? replay = typeof(SupportTests).Assembly.GetCustomAttribute<ReplayAttribute>();
        Assert.NotNull(replay);
        Assert.Equal(Environment.GetEnvironmentVariable(ReplayAttribute.Variable), replay.Replay);
    }

    [Fact]
    public void RepositoryRoot_HoldsTheSolution() => Assert.True(File.Exists(RepositoryRoot.Combine("GovInfoDisclosure.sln")));

    [SharedFact]
    public void SharedFolder_HoldsTheFiveSeeds() => Assert.Equal(5, Directory.GetFiles(SharedFolder.Combine("seeds"), "*.txt").Length);

    private static class Sevens
    {
        public static Arbitrary<int> Seven() => Gen.Constant(7).ToArbitrary();
    }
}

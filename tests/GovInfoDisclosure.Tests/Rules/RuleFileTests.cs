using System;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

public sealed class RuleFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData(false, "\n")]
    [InlineData(true, "\n")]
    [InlineData(true, "\r\n")]
    public void FileOnDisk_IsReadAsItsText(bool withMark, string lineEnd)
    {
        File.WriteAllText(path, Samples.Yaml("requests.received.total >= 0").Replace("\n", lineEnd, StringComparison.Ordinal), new UTF8Encoding(withMark));
        RuleSetLoad load = RuleSet.Load(RuleFile.FromPath(path));
        Assert.Empty(load.Errors);
        Assert.Equal("标题", load.Rules!.Find("T1")!.Title.Zh);
        Assert.Equal(path, load.Rules.Find("T1")!.File);
    }

    [Fact]
    public void BytesThatAreNoText_AreAnsweredWithErrors()
    {
        var random = new Random(5);
        for (int i = 0; i < 50; i++)
        {
            byte[] bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            File.WriteAllBytes(path, bytes);
            RuleSetLoad load = RuleSet.Load(RuleFile.FromPath(path));
            Assert.NotEmpty(load.Errors);
            Assert.All(load.Errors, error => Assert.Equal(path, error.File));
        }
    }

    [Fact]
    public void HugeFile_IsReadNoFurtherThanNeeded()
    {
        using (FileStream stream = File.Create(path))
        {
            stream.SetLength(100_000_000);
        }

        RuleFile file = RuleFile.FromPath(path);
        Assert.InRange(file.Text.Length, RuleFile.MaximumLength + 1, RuleFile.MaximumLength + 8192);
        Assert.Equal($"{path}(1,1): the rule file is longer than 1048576 characters", Assert.Single(RuleSet.Load(file).Errors).ToString());
    }

    [Fact]
    public void CallersMistakes_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new RuleFile(null!, ""));
        Assert.Throws<ArgumentNullException>(() => new RuleFile("a", null!));
        Assert.Throws<ArgumentNullException>(() => RuleFile.FromPath(null!));
        Assert.Throws<FileNotFoundException>(() => RuleFile.FromPath(path));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Load(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Default.With(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Default.Prepare(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Default.Validate((AnnualReport)null!));
    }

    [Fact]
    public void DefaultFiles_LoadAsTheDefaultRules_AndTheirExamplesHold()
    {
        RuleSetLoad load = RuleSet.Load([.. RuleSet.DefaultFiles()]);
        Assert.Empty(load.Errors);
        Assert.Equal(RuleSet.Default.Rules.Where(rule => rule.Yaml.Length > 0).Select(rule => rule.Id), load.Rules!.Rules.Select(rule => rule.Id));
        Assert.Empty(load.Rules.RunExamples());
    }
}

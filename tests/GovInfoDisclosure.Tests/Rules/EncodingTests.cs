using System;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>Files that a person writes for the rules are decoded as documents are: what is in them does not hang on the editor's encoding.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 marked", "gb18030", "utf-16le", "utf-16be", "utf-16le marked", "utf-16be marked"];

    public void Dispose() => File.Delete(path);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void ARuleFile_GivesWhatItGivesInUtf8(string encoding)
    {
        string text = Samples.Yaml("requests.received.total >= 0");
        File.WriteAllBytes(path, Bytes(text, encoding));
        RuleFile file = RuleFile.FromPath(path);
        Assert.Equal(text, file.Text);
        Assert.Equal(("标题", text.Length), (RuleSet.Load(file).Rules!.Find("T1")!.Title.Zh, file.Text.Length));
        using var stream = new MemoryStream(Bytes(text, encoding));
        Assert.Equal(text, RuleFile.FromStream("a", stream).Text);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void AFileOfNames_AndAList_GiveWhatTheyGiveInUtf8(string encoding)
    {
        using var names = new MemoryStream(Bytes("# 改名\r\n青河市水利局 = 青河市水务局\r\n", encoding));
        Assert.Equal("青河市水务局", AgencyNames.Load(names, out ValueList<Message> errors).Canonical("青河市水利局"));
        Assert.Empty(errors);
        using var list = new MemoryStream(Bytes("# 应有单位\r\n青河市水务局\n\n 青河市教育局 \n", encoding));
        Assert.Equal(["青河市水务局", "青河市教育局"], AgencyNames.LoadList(list, out Message? error));
        Assert.Null(error);
    }

    [Fact]
    public void WhatIsNoText_IsSaid()
    {
        byte[] damaged = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("青河市水务局\n", 9))), 0xFF, 0xFF, (byte)'\n'];
        using var names = new MemoryStream(damaged);
        AgencyNames.Load(names, out ValueList<Message> errors);
        Assert.Contains("encoding", Assert.Single(errors).En, StringComparison.Ordinal);
        using var list = new MemoryStream(damaged);
        Assert.Empty(AgencyNames.LoadList(list, out Message? error));
        Assert.Contains("encoding", error!.En, StringComparison.Ordinal);
        using var rules = new MemoryStream(damaged);
        Assert.Contains("encoding", Assert.Single(RuleSet.Load(RuleFile.FromStream("a.yaml", rules)).Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsTooLarge_IsSaid()
    {
        using var names = new MemoryStream(new byte[(4 << 20) + 1]);
        AgencyNames.Load(names, out ValueList<Message> errors);
        Assert.Contains("4 MiB", Assert.Single(errors).En, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 marked" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        "utf-16le marked" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        _ => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
    };
}

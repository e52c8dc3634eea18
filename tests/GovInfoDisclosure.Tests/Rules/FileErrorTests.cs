using System;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>What the loader says of a file's keys and values: whole sentences, at their place.</summary>
public sealed class FileErrorTests
{
    private const string Head = "format: 1\nrules:\n";

    [Theory]
    [InlineData("¦", "the file is empty; expected 'format' and 'rules'", "文件是空的，应有 format 和 rules")]
    [InlineData("¦# nothing\n", "the file is empty; expected 'format' and 'rules'", "文件是空的，应有 format 和 rules")]
    [InlineData("¦hello", "a rule file is a mapping (format, rules, …), found 'hello'", "规则文件应为键值表（format、rules…），而这里是“hello”")]
    [InlineData("¦- a\n- b\n", "a rule file is a mapping (format, rules, …), found a list", "规则文件应为键值表（format、rules…），而这里是列表")]
    [InlineData("¦rules: []\n", "key 'format' is missing", "缺少键“format”")]
    [InlineData("format: ¦2\nrules: []\n", "format must be 1 (the version of the rule file format), found '2'", "format 应为 1（规则文件格式的版本），而这里是“2”")]
    [InlineData("format: ¦\"1\"\n", "format must be 1 (the version of the rule file format), found '1'", "format 应为 1（规则文件格式的版本），而这里是“1”")]
    [InlineData("format: 1\n¦rulse: []\n", "unknown key 'rulse', did you mean 'rules'?", "未知的键“rulse”，是否想写“rules”？")]
    [InlineData("format: 1\n¦zebra: []\n", "unknown key 'zebra', expected one of author, changes, format, layer, protect, rules, sets",
        "未知的键“zebra”，可用的键：author、changes、format、layer、protect、rules、sets")]
    [InlineData("format: 1\nlayer: ¦provnce\n", "layer cannot be 'provnce', expected one of national, province, agency, user; did you mean 'province'?",
        "layer 不能是“provnce”，应为 national、province、agency、user；是否想写“province”？")]
    [InlineData("format: 1\nauthor: ¦[]\n", "author must be text, found a list", "author 应为文字，而这里是列表")]
    [InlineData("format: 1\nrules: ¦{}\n", "rules must be a list, found a mapping", "rules 应为列表，而这里是键值表")]
    [InlineData("format: 1\nrules:¦\n", "rules must be a list, found nothing", "rules 应为列表，而这里是空值")]
    [InlineData("format: 1\nrules:\n  - ¦E1\n", "each of rules is a mapping, found 'E1'", "rules 的每一项应为键值表，而这里是“E1”")]
    [InlineData("format: 1\nchanges:\n  - ¦E1\n", "each of changes is a mapping, found 'E1'", "changes 的每一项应为键值表，而这里是“E1”")]
    [InlineData("format: 1\nsets: ¦[]\n", "sets must be a mapping, found a list", "sets 应为键值表，而这里是列表")]
    [InlineData("format: 1\nsets: { a: ¦[] }\n", "set 'a' must be a list with at least one word", "集合 a 应为非空列表")]
    [InlineData("format: 1\nsets: { a: ¦b }\n", "set 'a' must be a list with at least one word", "集合 a 应为非空列表")]
    [InlineData("format: 1\n¦format: 1\n", "duplicate key 'format'", "键“format”重复")]
    [InlineData("format: 1\n¦[a]: 1\n", "a key must be a single word", "键必须是一个词")]
    [InlineData("format: ¦&a 1\n", "anchors (&) are not allowed in a rule file", "规则文件不能用锚点（&）")]
    [InlineData("format: ¦*a\n", "aliases (*) are not allowed in a rule file", "规则文件不能用别名（*）")]
    [InlineData("format: ¦!!int 1\n", "tags (!) are not allowed in a rule file", "规则文件不能用标签（!）")]
    [InlineData("format: ¦!<tag:yaml.org,2002:python/object> 1\n", "tags (!) are not allowed in a rule file", "规则文件不能用标签（!）")]
    [InlineData("format: 1\n¦---\nformat: 1\n", "a file holds one YAML document, here a second one starts", "一个文件只能有一个 YAML 文档")]
    public void File(string marked, string en, string zh) => LoadErrors.Expect(marked, en, zh);

    [Fact]
    public void MissingKeys_AreToldAtTheRule_OneByOne() => Assert.Equal(
        [
            "rules.yaml(3,5): key 'class' is missing",
            "rules.yaml(3,5): key 'severity' is missing",
            "rules.yaml(3,5): key 'editions' is missing",
            "rules.yaml(3,5): key 'source' is missing",
            "rules.yaml(3,5): key 'title' is missing",
            "rules.yaml(3,5): key 'check' is missing",
        ],
        LoadErrors.Of(new RuleFile("rules.yaml", Head + "  - id: T1\n")));

    [Fact]
    public void AllErrorsOfAllFiles_AreToldAtOnce_InTheirOrder()
    {
        var first = new RuleFile("first.yaml",
            Head + Samples.Rule("1 = 2").Replace("warning", "wrning", StringComparison.Ordinal) + Samples.Rule("requests.recieved.total == 1", id: "T2"));
        var second = new RuleFile("second.yaml", Head + Samples.Rule("1 <= 2", id: "T2"));
        Assert.Equal(
            [
                "first.yaml(5,15): severity cannot be 'wrning', expected one of error, warning, info; did you mean 'warning'?",
                "first.yaml(9,14): there is no '=': write '=='",
                "first.yaml(16,12): there is no cell 'requests.recieved.total', did you mean 'requests.received.total'?",
                "second.yaml(3,5): id 'T2' is already used in first.yaml",
            ],
            LoadErrors.Of(first, second));
    }

    [Fact]
    public void RuleWithTheIdOfABuiltInOne_IsRefused()
    {
        RuleSetLoad load = RuleSet.Default.With(new RuleFile("mine.yaml", Head + Samples.Rule("1 <= 2", id: "E1")));
        Assert.Equal(["mine.yaml(3,5): id“E1”已在 identities.yaml 中使用"], load.Errors.Select(error => error.In(MessageLanguage.Chinese)));
    }

    [Fact]
    public void TextThatIsNotYaml_IsToldWithItsPlace()
    {
        RuleFileError error = Assert.Single(RuleSet.Load(new RuleFile("rules.yaml", "format: 1\nrules: [\n")).Errors);
        Assert.Equal("rules.yaml(2,8): '[' is not closed: ']' is missing", error.ToString());
        Assert.Equal("“[”没有结束，缺少“]”", error.Message.Zh);
    }
}

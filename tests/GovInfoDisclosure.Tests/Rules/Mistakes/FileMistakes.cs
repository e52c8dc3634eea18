using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Rules.Mistakes;

/// <summary>Mistakes in a file as a whole: sets, changes, and what is no YAML.</summary>
public static class FileMistakes
{
    private const string Rule = "  - id: T1\n    class: plausibility\n    severity: warning\n    editions: [2019, 2021]\n"
        + "    source: { document: d, place: p, basis: derived }\n    title: { zh: 标题, en: Title }\n    check: ";

    private const string Sum = "\"sum(requests.received.{s}) >= 0\"\n";

    public static readonly IReadOnlyList<Mistake> All =
    [
        // Sets.
        Mistake.File("format: 1\nsets: { ¦s: [total] }\nrules:\n" + Rule + "1 <= 2\n", "set 's' is used nowhere", "集合 s 没有用到"),
        Mistake.File("format: 1\nsets: { s: [naturalPersons, ¦naturalPerson] }\nrules:\n" + Rule + Sum,
            "did you mean 'naturalPersons'", "是否想写“naturalPersons”"),
        Mistake.File("format: 1\nsets: { s: [total, ¦total] }\nrules:\n" + Rule + Sum, "duplicate 'total'", "“total”重复"),
        Mistake.File("format: 1\nsets: { s: [total, ¦zebra] }\nrules:\n" + Rule + Sum, "'zebra'", "“zebra”"),
        Mistake.File("format: 1\nsets: { s: [total, ¦totl] }\nrules:\n" + Rule + "\"requests.received.{a} >= 0\"\n    forEach: { a: s }\n",
            "did you mean 'total'", "是否想写“total”"),
        Mistake.File("format: 1\nsets: { s: [total] }\nrules:\n" + Rule + "\"requests.received.{s} >= 0\"\n    forEach: { ¦s: requests.received.* }\n",
            "set", "集合"),
        Mistake.File("format: 1\nsets: { grp: [total] }\nrules:\n" + Rule
            + "\"requests.received.{a} + sum(requests.received.{grp}) >= 0\"\n    forEach: { a: ¦gpr }\n",
            "did you mean 'grp'", "是否想写“grp”"),

        // Changes.
        Mistake.File("format: 1\nchanges:\n  - { rule: ¦E99, disable: true, reason: r }\n", "no rule 'E99'", "没有规则“E99”"),
        Mistake.File("format: 1\nrules:\n" + Rule + "1 <= 2\nchanges:\n  - { rule: T1, parameters: { ¦most: 1 }, reason: r }\n",
            "no parameter 'most'", "没有参数 most"),
        Mistake.File("format: 1\nrules:\n" + Rule + "1 <= 2\nchanges:\n  - { rule: T1, disable: true, severity: ¦info, reason: r }\n",
            "switched off", "停用"),
        Mistake.File("format: 1\nrules:\n" + Rule + "1 <= 2\nchanges:\n  - { rule: T1, disable: ¦yes, reason: r }\n", "true", "true"),
        Mistake.File("format: 1\nrules:\n" + Rule + "1 <= 2\nchanges:\n  - ¦{ rule: T1, disable: true }\n", "reason", "reason"),
        Mistake.File("format: 1\nrules:\n" + Rule + "1 <= 2\nchanges:\n  - { rule: T1, ¦disabled: true, reason: r, severity: info }\n",
            "did you mean 'disable'", "是否想写“disable”"),

        // What is no YAML, or not what was meant.
        Mistake.File("format: 1\nrules¦：\n" + Rule + "1 <= 2\n", "write ': '", "应写“: ”"),
        Mistake.File("format¦：1\nrules:\n" + Rule + "1 <= 2\n", "write ': '", "应写“: ”"),
        Mistake.File("format: ¦１\nrules:\n" + Rule + "1 <= 2\n", "write '1'", "应写 1"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("severity: ", "severity¦：") + "1 <= 2\n", "write ': '", "应写“: ”"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("标题, ", "标题¦，") + "1 <= 2\n", "write ', '", "应写“, ”"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("severity: warning", "severity¦:warning") + "1 <= 2\n", "a space after", "空格"),
        Mistake.File("format: 1\nrules:\n  - id: T1\n¦\tclass: plausibility\n", "tab", "制表符"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("[2019, 2021]", "¦[2019, 2021") + "1 <= 2\n", "']'", "]"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("{ zh: 标题, en: Title }", "¦{ zh: 标题, en: Title") + "1 <= 2\n", "'}'", "}"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦\"1 <= 2\n", "quote", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦'1 <= 2\n", "quote", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦“1 <= 2”\n", "quote", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦‘1 <= 2’\n", "quote", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦{cell} <= 2\n    forEach: { cell: requests.received.* }\n", "quotes", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("{ zh: 标题, en: Title }", "标题¦: 副题") + "1 <= 2\n", "quotes", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule.Replace("标题, en", "标题 en¦") + "1 <= 2\n", "','", "逗号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦@x <= 2\n", "quotes", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "¦%x <= 2\n", "quotes", "引号"),
        Mistake.File("format: 1\nrules:\n" + Rule + "1 <= 2\n  ¦severity: info\n", "indent", "缩进"),
        Mistake.File("format: 1\n¦rule:\n" + Rule + "1 <= 2\n", "did you mean 'rules'", "是否想写“rules”"),
        Mistake.File("¦format: 1\n# nothing else\n", "neither", "既没有"),
    ];
}

using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Rules.Mistakes;

/// <summary>Mistakes in the keys and values of a rule.</summary>
public static class RuleMistakes
{
    public static readonly IReadOnlyList<Mistake> All =
    [
        Mistake.More("A >= 0", "parameters: { ¦most: 5 }", "parameter 'most' is used nowhere", "参数 most 没有用到"),
        Mistake.More("A >= ¦$mots", "parameters: { most: 5 }", "did you mean $most", "是否想写 $most"),
        Mistake.More("A >= 0", "forEach: { ¦row: requests.**.total }", "variable 'row' is used nowhere", "变量 row 没有用到"),
        Mistake.More("{cell} >= 0", "forEach: { cell: requests.received.* except ¦requests.broughtForward.total }", "leaves out nothing", "没有排除"),
        Mistake.More("{cell} >= 0", "forEach: { cell: \"requests.received.*, ¦requests.received.total\" }", "adds no cell", "没有增加"),
        Mistake.More("requests.received.{a} >= 0", "forEach: { a: [total, ¦totl] }", "did you mean 'total'", "是否想写“total”"),
        Mistake.More("requests.received.{a} >= 0", "forEach: { a: [total, ¦total] }", "duplicate 'total'", "“total”重复"),
        Mistake.More("requests.received.{a} >= 0", "forEach: { a: [total, ¦a/b] }", "'a/b'", "“a/b”"),
        Mistake.More("{cell} >= 0", "forEach: { cell: ¦prior.requests.received.* }", "prior.", "prior."),
        Mistake.More("{cell} >= 0", "forEach: { cell: requests.received¦，* }", "write ','", "应写 ,"),
        Mistake.More("claim == table", "claims: { ¦recieved: requests.received.total }", "did you mean 'received'", "是否想写“received”"),
        Mistake.More("claim == table", "claims: { ¦applications: requests.received.total }", "no kind of figure", "没有这类数字"),
        Mistake.More("A >= 0", "claims: ¦{ received: requests.received.total }", "claim", "claim"),
        Mistake.More("claim == table", "claims: { received: requests.received.total };;forEach: ¦{ a: [total] }", "forEach", "forEach"),
        Mistake.More("A >= 0", "tolerance: { ¦absolut: 1 }", "did you mean 'absolute'", "是否想写“absolute”"),
        Mistake.More("A >= 0", "tolerance: ¦１", "tolerance must be", "tolerance 应为"),
        Mistake.More("A >= 0", "missing: ¦zeros", "did you mean 'zero'", "是否想写“zero”"),
        Mistake.More("¦A is blank", "missing: zero", "nothing is blank", "没有空白"),
        Mistake.More("A >= 0", "message: { zh: \"{left}¦{lft}\", en: \"{left}\" }", "did you mean {left}", "是否想写 {left}"),
        Mistake.More("A >= 0", "message: { zh: \"{left}\", en: \"{left}¦}\" }", "'}'", "“}”"),
        Mistake.More("A >= 0", "examples: [{ outcome: ¦hold }]", "did you mean 'holds'", "是否想写“holds”"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, level: ¦county }]", "does not ask for the level", "不问行政层级"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, prior: ¦{ A: 1 } }]", "last year", "上一年"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, units: ¦{ a: { A: 1 } } }]", "units", "单位"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, claims: { ¦denied: 1 } }]", "claims", "claims"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, edition: ¦2019 }]", "2019", "2019", "[2021]"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, instance: ¦x }]", "no variables", "没有变量"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, cells: { A: ¦1.5 } }]", "whole number", "整数"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, cells: { A: ¦１ } }]", "write '1'", "应写 1"),
        Mistake.More("A >= 0", "examples: [{ outcome: holds, cells: { ¦requests.recieved.total: 1 } }]", "did you mean 'requests.received.total'", "是否想写"),
        Mistake.Line("severity: warning", "severity: ¦Warning", "did you mean 'warning'", "是否想写“warning”"),
        Mistake.Line("class: plausibility", "class: ¦identity", "class cannot be 'identity'", "class 不能是“identity”"),
        Mistake.Line("[2019, 2021]", "[2021, ¦2022]", "'2022'", "“2022”"),
        Mistake.Line("[2019, 2021]", "[2019¦，2021]", "write ', '", "应写“, ”"),
        Mistake.Line("title:", "¦titel:", "did you mean 'title'", "是否想写“title”"),
        Mistake.Line("check: 1 <= 2", "¦chekc: 1 <= 2", "did you mean 'check'", "是否想写“check”"),
        Mistake.Line("check: 1 <= 2", "check: { all: { forEach: { cell: requests.received.* }, check: \"1 <= ¦{cel}\" } }",
            "did you mean {cell}", "是否想写 {cell}"),
        Mistake.Line("check: 1 <= 2",
            "forEach: { cell: requests.received.* }\n    check: { all: { forEach: { ¦cell: requests.received.* }, check: \"1 <= {cell}\" } }", "hides", "同名"),
        Mistake.Line("check: 1 <= 2", "check: { ¦allof: [1 <= 2] }", "did you mean 'allOf'", "是否想写“allOf”"),
    ];
}

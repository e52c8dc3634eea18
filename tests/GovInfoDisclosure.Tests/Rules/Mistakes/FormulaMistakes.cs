using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Rules.Mistakes;

/// <summary>Mistakes in formulas.</summary>
public static class FormulaMistakes
{
    public static readonly IReadOnlyList<Mistake> All =
    [
        // Operators of other languages.
        Mistake.Check("A ¦= 1", "write '=='", "应写 =="),
        Mistake.Check("A ¦<> 1", "write '!='", "应写 !="),
        Mistake.Check("A == 1 ¦&& B == 2", "write 'and'", "应写 and"),
        Mistake.Check("A == 1 ¦|| B == 2", "write 'or'", "应写 or"),
        Mistake.Check("A == 1 ¦AND B == 2", "write 'and'", "应写 and"),
        Mistake.Check("A == 1 ¦OR B == 2", "write 'or'", "应写 or"),
        Mistake.Check("¦NOT A == 1", "write 'not'", "应写 not"),
        Mistake.Check("A == 1 ¦IMPLIES B == 2", "write 'implies'", "应写 implies"),
        Mistake.Check("A ¦=< 1", "write '<='", "应写 <="),
        Mistake.Check("A ¦=> 1", "write '>='", "应写 >="),
        Mistake.Check("A ¦=== 1", "write '=='", "应写 =="),
        Mistake.Check("A ¦!== 1", "write '!='", "应写 !="),
        Mistake.Check("¦!(A == 1)", "write 'not'", "应写 not"),
        Mistake.Check("A == 1 ¦-> B == 2", "write 'implies'", "应写 implies"),
        Mistake.Check("A == 1 ¦then B == 2", "write 'implies'", "应写 implies"),
        Mistake.Check("¦if A == 1 then B == 2", "implies", "implies"),
        Mistake.Check("A ¦% 10 == 0", "write 30% as 0.3", "30% 写作 0.3"),
        Mistake.Check("A ¦^ 2 == 1", "not linear", "不是线性的"),
        Mistake.Check("A ¦** 2 == 1", "not linear", "不是线性的"),
        Mistake.Check("1 <= A ¦<= 5", "a <= x and x <= b", "a <= x and x <= b"),
        Mistake.Check("A ¦in [1, 2]", "or", "or"),
        Mistake.Check("A is ¦null", "write 'blank'", "应写 blank"),
        Mistake.Check("A is ¦empty", "blank", "blank"),
        Mistake.Check("A is not ¦empty", "blank", "blank"),
        Mistake.Check("A == ¦null", "is blank", "is blank"),
        Mistake.Check("¦avg(A , B) <= 3", "no function 'avg'", "没有函数“avg”"),
        Mistake.Check("¦summ(requests.received.*) <= 3", "did you mean 'sum'", "是否想写“sum”"),
        Mistake.Check("¦SUM(requests.received.*) <= 3", "did you mean 'sum'", "是否想写“sum”"),

        // Chinese keyboards.
        Mistake.Check("A ¦≤ 1", "write '<='", "应写 <="),
        Mistake.Check("A ¦≥ 1", "write '>='", "应写 >="),
        Mistake.Check("A ¦≠ 1", "write '!='", "应写 !="),
        Mistake.Check("A ¦＝ 1", "write '=='", "应写 =="),
        Mistake.Check("A ¦＝＝ 1", "write '=='", "应写 =="),
        Mistake.Check("A ¦＜ 1", "write '<'", "应写 <"),
        Mistake.Check("A ¦＞ 1", "write '>'", "应写 >"),
        Mistake.Check("A ¦＜= 1", "write '<='", "应写 <="),
        Mistake.Check("A <= ¦２", "write '2'", "应写 2"),
        Mistake.Check("A <= ¦２０", "write '20'", "应写 20"),
        Mistake.Check("A <= 1¦２", "write '2'", "应写 2"),
        Mistake.Check("A == 1 ¦且 B == 1", "write 'and'", "应写 and"),
        Mistake.Check("A == 1 ¦并且 B == 1", "write 'and'", "应写 and"),
        Mistake.Check("A == 1 ¦和 B == 1", "write 'and'", "应写 and"),
        Mistake.Check("A == 1 ¦或 B == 1", "write 'or'", "应写 or"),
        Mistake.Check("A == 1 ¦或者 B == 1", "write 'or'", "应写 or"),
        Mistake.Check("¦非 A == 1", "write 'not'", "应写 not"),
        Mistake.Check("A¦且B == 1", "write 'and'", "应写 and"),
        Mistake.Check("¦（A + B) == 1", "write '('", "应写 ("),
        Mistake.Check("(A + B¦） == 1", "write ')'", "应写 )"),
        Mistake.Check("A ¦＋ B == 1", "write '+'", "应写 +"),
        Mistake.Check("A ¦－ B == 1", "write '-'", "应写 -"),
        Mistake.Check("2 ¦× A == 1", "write '*'", "应写 *"),
        Mistake.Check("A ¦÷ 2 == 1", "write '/'", "应写 /"),
        Mistake.Check("sum¦（requests.received.*) == 1", "write '('", "应写 ("),
        Mistake.Check("sum(requests.received.naturalPersons¦，requests.received.total) == 1", "write ','", "应写 ,"),
        Mistake.Check("sum(requests.received.naturalPersons¦、requests.received.total) == 1", "write ','", "应写 ,"),
        Mistake.Check("requests¦．received.total == 1", "write '.'", "应写 ."),
        Mistake.Check("A <= 3¦。", "full-width", "全角"),
        Mistake.Check("agency.level in [county¦，township]", "write ','", "应写 ,"),
        Mistake.Check("agency.level in ¦【county]", "write '['", "应写 ["),

        // Numbers.
        Mistake.Check("A == 1¦,000", "without commas", "不用千分号"),
        Mistake.Check("A == ¦.5", "0.5", "0.5"),
        Mistake.Check("A == 5¦件", "件", "件"),
        Mistake.Check("A == ¦\"1\"", "without quotes", "不加引号"),
        Mistake.Check("A == ¦“1”", "without quotes", "不加引号"),
        Mistake.Check("A == 1¦;", ";", ";"),

        // Words that name nothing.
        Mistake.Check("¦requests.received.totl == 1", "did you mean 'requests.received.total'", "是否想写“requests.received.total”"),
        Mistake.Check("¦request.received.total == 1", "did you mean 'requests.received.total'", "是否想写“requests.received.total”"),
        Mistake.Check("¦Requests.Received.Total == 1", "did you mean 'requests.received.total'", "是否想写“requests.received.total”"),
        Mistake.Check("¦proactiveDisclosure.rules.issued >= 0", "the 2019 edition", "2019 版"),
        Mistake.Check("A >= ¦proactiveDisclosure.licensing.netChange", "the 2021 edition", "2021 版"),
        Mistake.Check("¦requests.received.{applicant} == 1", "{applicant}", "{applicant}"),
        Mistake.Check("¦claim == 1", "claims", "claims"),
        Mistake.Check("¦agency.levle in [county]", "did you mean 'agency.level'", "是否想写“agency.level”"),
        Mistake.Check("agency.level in [¦conty]", "did you mean 'county'", "是否想写“county”"),
        Mistake.Check("agency.level in [county, ¦county]", "duplicate", "重复"),
        Mistake.Check("agency.level ¦== county", "in [", "in ["),
        Mistake.Check("sum(requests.received.* except ¦requests.broughtForward.total) == 1", "leaves out nothing", "没有排除"),
        Mistake.Check("sum(requests.received.* except ¦prior.requests.received.total) == 1", "leaves out nothing", "没有排除"),
        Mistake.Check("sum(requests.received.*, ¦requests.received.total) == 1", "adds no cell", "没有增加"),
        Mistake.Check("sum(¦requests.received.totl) == 1",
            "did you mean 'requests.received.total'", "是否想写“requests.received.total”"),

        // Ends.
        Mistake.Check("A == B ¦)", "expected the end", "公式到此应结束"),
        Mistake.Check("(A == B ¦", "expected ')'", "缺少右括号"),
        Mistake.Check("A == 1 and¦", "ends too early", "不完整"),
    ];
}

"""Written by govinfo schema --for python, for Python 3.11 and later.

A blank cell is None. Amounts are in 万元 (10 000 yuan) with four decimals at most; json.loads(text, parse_float=decimal.Decimal) keeps them exact.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

Number: TypeAlias = int | float | Decimal


# 行政机关 · Agency
class Agency(TypedDict):
    name: str | None
    code: str | None
    divisionCode: str | None
    level: str | None


# 一份报告 · One of the reports
class ReportHead(TypedDict):
    # 文件 · The document; null where nobody named it
    source: str | None
    # 格式版本 · Edition of the form
    edition: Literal["2019", "2021"]
    # 报告年度 · Report year; null where not stated
    year: int | None
    # 公开日期 · Date of publication; null where not stated
    published: str | None
    # 行政机关 · Agency
    agency: Agency


# 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
class Place(TypedDict):
    page: NotRequired[int]
    sheet: NotRequired[str]
    cell: NotRequired[str]
    table: NotRequired[int]
    row: NotRequired[int]
    line: NotRequired[int]
    column: NotRequired[int]


# 单元格 · Cell
class Cell(TypedDict):
    # 地址 · Address
    address: str
    # null 为本报告，prior 为上年报告，prior2 为前年报告，否则为单位名 · null: this report, prior: last year's, prior2: two years back, else a unit's name
    of: str | None
    # 栏目 · Label
    label: str
    # 值；空白为 null · Value; null where blank
    value: Number | None
    # 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
    place: Place | None


class CellDifference(TypedDict):
    # 地址 · Address
    address: str
    # 栏目 · Label
    label: str
    # 前一份的数；空白为 null · The earlier number; null where blank, or where one of its parts is
    old: Number | None
    # 后一份的数；空白为 null · The later number; null where blank, or where one of its parts is
    new: Number | None
    # 后减前 · The later less the earlier
    change: Number | None
    # 前一份分三行的“其他处理” · The three cells that old is the sum of; empty for any other
    oldParts: list[Cell]
    # 后一份分三行的“其他处理” · The three cells that new is the sum of; empty for any other
    newParts: list[Cell]


# 只有一份的格式才有的单元格，不作比对 · Cells that only one form has: nothing is compared with them
class OnlyIn(TypedDict):
    old: list[Cell]
    new: list[Cell]


class Message(TypedDict):
    zh: str
    en: str


# 比率，未约分 · A rate, not reduced
class Fraction(TypedDict):
    numerator: Number
    # 不为 0 · Never 0
    denominator: Number
    # 百分比，两位小数 · Percent, rounded to two decimals
    percent: Number | None


class RateComparison(TypedDict):
    # 名称 · Name of the rate
    rate: Literal["disclosure", "carriedForward", "corrected.reconsideration", "corrected.directLitigation", "corrected.litigationAfterReconsideration"]
    # 名称 · Name
    label: Message
    # 算法 · Definition
    definition: Message
    # 有空白或除数为 0 时为 null · null where a cell is blank or the divisor is 0
    old: Fraction | None
    # 有空白或除数为 0 时为 null · null where a cell is blank or the divisor is 0
    new: Fraction | None


class TextComparison(TypedDict):
    section: Literal["overallSituation", "problemsAndImprovements", "otherMatters"]
    # 文字完全相同 · The same text; also where neither report has it
    same: bool
    # 后一份文字见于前一份的百分比；过短时为 null · Percent of the later text that is in the earlier; null where one is too short to tell
    percentKept: int | None
    # 达到雷同的程度（85%） · As much stayed as the checks N2 and N5 call copied: 85 percent
    copied: bool
    # 相同的段落，最长的在前 · The longest passages that stayed
    passages: list[str]


# 正文中的数字 · Figure in the prose
class Claim(TypedDict):
    # 所述事项 · What it counts
    what: str
    # 数字 · Number
    number: Number
    # 原文 · The words
    quote: str
    # 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
    place: Place | None


# 判断所用的层级 · The level that the rule was judged by
JudgedLevel = TypedDict('JudgedLevel', {
    "value": '''Literal["central", "provincial", "prefectural", "county", "township"]''',
    # 依据：报告、登记簿、名称 · Who says so
    "from": '''Literal["report", "register", "name"]''',
})


# 豁免 · What excuses it
class Waiver(TypedDict):
    # 机关的名称或代码 · The agency's name or code
    agency: str
    # 规则 · Rule
    rule: str
    # 实例；* 代表任意文字 · Instance, in which * stands for any letters
    instance: str
    # 报告年度 · Year reported on
    year: int
    # 理由 · Why
    reason: str
    # 批准人 · Who approved it
    approver: str
    # 有效期至 · The last day on which it holds
    expires: str
    # 在豁免清单中的行 · Line of its file
    line: int


# 说明 · Message
class FindingMessage(TypedDict):
    zh: str
    en: str


# 发现 · Finding
class Finding(TypedDict):
    # 规则，或读取代码 READ-… · Rule, or code of the reader
    rule: str
    # 规则与实例 · Rule and instance
    id: str
    # 实例的变量 · The variables of the instance
    instance: dict[str, str]
    # 严重程度 · Severity
    severity: Literal["error", "warning", "info"]
    # 结果 · Outcome
    outcome: Literal["holds", "broken", "undecided", "notApplicable", "reading"]
    # 左边；有空白则为 null · Left side; null where a cell of it is blank
    left: Number | None
    # 右边；有空白则为 null · Right side; null where a cell of it is blank
    right: Number | None
    # 左边减右边 · Left less right
    difference: Number | None
    # 所涉单元格 · The cells of the check, in the form's order
    cells: list[Cell]
    # 正文中的数字 · Figures in the prose
    claims: list[Claim]
    # 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
    place: Place | None
    # 判断所用的层级 · The level that the rule was judged by
    level: NotRequired[JudgedLevel]
    # 豁免 · What excuses it
    waiver: NotRequired[Waiver]
    # 说明 · Message
    message: FindingMessage


# 更正前后的检查结果；两个年度时为 null · Findings before and after a correction; null of two years
class Findings(TypedDict):
    # 已消除的，按更正前 · What went, as it was found before
    fixed: list[Finding]
    # 因空白转为待定的，按更正后 · What blanks leave undecided now, as it is found after
    unsettled: list[Finding]
    # 仍有的，按更正后 · What stayed, as it is found after
    left: list[Finding]
    # 新出现的，按更正后 · What is new, as it is found after
    brought: list[Finding]


# 一对报告 · A pair of reports
class Comparison(TypedDict):
    # 两个年度，或更正前后 · Two years, or before and after a correction
    kind: Literal["years", "correction"]
    # 两份相同 · Both say the same, and the same is found in both
    empty: bool
    # 一份报告 · One of the reports
    old: ReportHead
    # 一份报告 · One of the reports
    new: ReportHead
    # 不同的单元格，按表格顺序 · The cells that differ, in the form's order
    cells: list[CellDifference]
    # 只有一份的格式才有的单元格，不作比对 · Cells that only one form has: nothing is compared with them
    onlyIn: OnlyIn
    # 比率，各附算法，均非官方规定 · Rates, each with its definition: none is official
    rates: list[RateComparison]
    # 第一、五、六部分 · Sections 一, 五 and 六
    texts: list[TextComparison]
    # 更正前后的检查结果；两个年度时为 null · Findings before and after a correction; null of two years
    findings: Findings | None
    # 对这一对报告的说明 · What is to be said of the pair
    notes: list[Message]


# 没有配对的报告 · A report without another to compare it with
class UnpairedReport(TypedDict):
    # 文件 · The document; null where nobody named it
    source: str | None
    # 格式版本 · Edition of the form
    edition: Literal["2019", "2021"]
    # 报告年度 · Report year; null where not stated
    year: int | None
    # 公开日期 · Date of publication; null where not stated
    published: str | None
    # 行政机关 · Agency
    agency: Agency
    # 原因 · Why
    why: Message


# 报告比对 · Comparison of reports — 两个年度，或同一年度更正前后：单元格、比率、文字、检查结果。 Two years, or one year before and after a correction: cells, rates, text, findings.
class Comparisons(TypedDict):
    # 格式版本 · Version of this JSON form
    schemaVersion: Literal[1]
    # 各对报告 · The pairs, by the later report's year and name
    comparisons: list[Comparison]
    # 此后没有报告的 · Earlier reports without a later one
    oldAlone: list[UnpairedReport]
    # 此前没有报告的 · Later reports without an earlier one
    newAlone: list[UnpairedReport]

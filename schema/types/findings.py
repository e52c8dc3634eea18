"""Written by govinfo schema --for python, for Python 3.11 and later.

A blank cell is None. Amounts are in 万元 (10 000 yuan) with four decimals at most; json.loads(text, parse_float=decimal.Decimal) keeps them exact.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

Number: TypeAlias = int | float | Decimal


# 行政机关 · The agency that publishes the report
class Agency(TypedDict):
    # 机关名称 · Name, as the title prints it; null where the document does not say
    name: str | None
    # 统一社会信用代码 · Unified social credit code; null where unknown
    code: NotRequired[str | None]
    # 行政区划代码 · Code of the administrative division; null where unknown
    divisionCode: NotRequired[str | None]
    # 行政层级 · Level of government — 国务院部门、省级、地市级、县级、乡级；不明为 null · null where unknown.
    level: NotRequired[Literal["central", "provincial", "prefectural", "county", "township", None]]


class DocumentsDisclosed(TypedDict):
    # 本年新制作数量 · Produced this year
    newlyProduced: int | None
    # 本年新公开数量 · Disclosed this year
    newlyDisclosed: int | None
    # 对外公开总数量 · Disclosed in all
    totalDisclosed: int | None


class ManagedItems(TypedDict):
    # 处理决定数量 · Decisions
    decisions: int | None
    # 上一年项目数量 · Items last year
    itemsLastYear: int | None
    # 本年增/减 · Change this year
    netChange: int | None


class FeeItems(TypedDict):
    # 上一年项目数量 · Items last year
    itemsLastYear: int | None
    # 本年增/减 · Change this year
    netChange: int | None


# 政府集中采购 · Centralized government procurement
class CentralizedProcurement(TypedDict):
    # 采购项目数量 · Projects procured
    projects: int | None
    # 采购总金额 · Sum of procurement
    amount: Number | None


# 二、主动公开政府信息情况 · Table 2: proactive disclosure
class ProactiveDisclosure2019(TypedDict):
    # 规章 · Rules
    rules: DocumentsDisclosed
    # 规范性文件 · Normative documents
    normativeDocuments: DocumentsDisclosed
    # 行政许可 · Administrative licensing
    licensing: ManagedItems
    # 行政处罚 · Administrative penalties
    penalties: ManagedItems
    # 行政强制 · Administrative compulsion
    compulsion: ManagedItems
    # 行政事业性收费 · Administrative fees
    administrativeFees: FeeItems
    # 其他对外管理服务事项 · Other services to the public
    otherServices: ManagedItems
    # 政府集中采购 · Centralized government procurement
    centralizedProcurement: CentralizedProcurement
    # 其他主动公开文件 · Other documents disclosed
    otherDocuments: NotRequired[DocumentsDisclosed]


class ApplicantCounts(TypedDict):
    # 自然人 · Natural persons
    naturalPersons: int | None
    # 商业企业 · Commercial enterprises
    commercialEnterprises: int | None
    # 科研机构 · Research institutions
    researchInstitutions: int | None
    # 社会公益组织 · Social welfare organizations
    socialWelfareOrganizations: int | None
    # 法律服务机构 · Legal service institutions
    legalServiceInstitutions: int | None
    # 其他 · Other organizations
    otherOrganizations: int | None
    # 总计 · Total
    total: int | None


# （三）不予公开 · (3) Denied
class Denied(TypedDict):
    # 1.属于国家秘密 · 1. State secrets
    stateSecrets: ApplicantCounts
    # 2.其他法律行政法规禁止公开 · 2. Prohibited by other laws
    prohibitedByLaw: ApplicantCounts
    # 3.危及“三安全一稳定” · 3. Endangers security or stability
    endangersSecurityOrStability: ApplicantCounts
    # 4.保护第三方合法权益 · 4. Rights of third parties
    thirdPartyRights: ApplicantCounts
    # 5.属于三类内部事务信息 · 5. Internal affairs
    internalAffairs: ApplicantCounts
    # 6.属于四类过程性信息 · 6. Process information
    processInformation: ApplicantCounts
    # 7.属于行政执法案卷 · 7. Enforcement case files
    enforcementCaseFiles: ApplicantCounts
    # 8.属于行政查询事项 · 8. Administrative inquiries
    administrativeInquiries: ApplicantCounts


# （四）无法提供 · (4) Unable to provide
class UnableToProvide(TypedDict):
    # 1.本机关不掌握相关政府信息 · 1. Not held
    notHeld: ApplicantCounts
    # 2.没有现成信息需要另行制作 · 2. Requires creation
    requiresCreation: ApplicantCounts
    # 3.补正后申请内容仍不明确 · 3. Unclear after correction
    unclearAfterCorrection: ApplicantCounts


# （五）不予处理 · (5) Not processed
class NotProcessed(TypedDict):
    # 1.信访举报投诉类申请 · 1. Petitions and complaints
    petitionsAndComplaints: ApplicantCounts
    # 2.重复申请 · 2. Repeat requests
    repeatRequests: ApplicantCounts
    # 3.要求提供公开出版物 · 3. Published materials
    publishedMaterials: ApplicantCounts
    # 4.无正当理由大量反复申请 · 4. Excessive requests
    excessiveRequests: ApplicantCounts
    # 5.要求行政机关确认或重新出具已获取信息 · 5. Reconfirmation
    reconfirmation: ApplicantCounts


class OtherHandling(TypedDict):
    # 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 · 1. Not corrected in time
    correctionOverdue: ApplicantCounts
    # 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 2. Fee not paid in time
    feeUnpaid: ApplicantCounts
    # 3.其他 · 3. Other
    other: ApplicantCounts


# 三、本年度办理结果 · 3. Outcomes of this year
class RequestOutcomes(TypedDict):
    # （一）予以公开 · (1) Granted in full
    grantedInFull: ApplicantCounts
    # （二）部分公开（区分处理的，只计这一情形，不计其他情形） · (2) Granted in part
    grantedInPart: ApplicantCounts
    # （三）不予公开 · (3) Denied
    denied: Denied
    # （四）无法提供 · (4) Unable to provide
    unableToProvide: UnableToProvide
    # （五）不予处理 · (5) Not processed
    notProcessed: NotProcessed
    # （六）其他处理 · (6) Other handling — 一行，或三行（correctionOverdue、feeUnpaid、other） · One row, or three.
    otherHandling: OtherHandling | ApplicantCounts
    # （七）总计 · (7) Total concluded
    total: ApplicantCounts


# 三、收到和处理政府信息公开申请情况 · Table 3: requests received and handled
class Requests(TypedDict):
    # 一、本年新收政府信息公开申请数量 · 1. Received this year
    received: ApplicantCounts
    # 二、上年结转政府信息公开申请数量 · 2. Brought forward from last year
    broughtForward: ApplicantCounts
    # 三、本年度办理结果 · 3. Outcomes of this year
    outcomes: RequestOutcomes
    # 四、结转下年度继续办理 · 4. Carried forward to next year
    carriedForward: ApplicantCounts


class CaseOutcomes(TypedDict):
    # 结果维持 · Upheld
    upheld: int | None
    # 结果纠正 · Corrected
    corrected: int | None
    # 其他结果 · Other outcome
    otherOutcome: int | None
    # 尚未审结 · Pending
    pending: int | None
    # 总计 · Total
    total: int | None


# 四、政府信息公开行政复议、行政诉讼情况 · Table 4: reconsideration and litigation
class ReconsiderationAndLitigation(TypedDict):
    # 行政复议 · Reconsideration
    reconsideration: CaseOutcomes
    # 行政诉讼 / 未经复议直接起诉 · Litigation / direct
    directLitigation: CaseOutcomes
    # 行政诉讼 / 复议后起诉 · Litigation / after reconsideration
    litigationAfterReconsideration: CaseOutcomes


class ProcessingFees(TypedDict):
    # 发出收费通知的件数 · Fee notices sent
    notices: int | None
    # 通知收费总金额 · Sum noticed
    noticedYuan: int | None
    # 实际收取总金额 · Sum collected
    collectedYuan: int | None


# 正文 · The prose
class Narrative(TypedDict):
    # 一、总体情况 · Section 1: the overall situation
    overallSituation: NotRequired[str | None]
    # 五、存在的主要问题及改进情况 · Section 5: problems and improvements
    problemsAndImprovements: NotRequired[str | None]
    # 六、其他需要报告的事项 · Section 6: other matters
    otherMatters: NotRequired[str | None]


# 2019 版格式的报告 · Report of the 2019 form
class AnnualReport2019(TypedDict):
    # 格式版本 · Version of this JSON form — 可省略 · May be left out.
    schemaVersion: NotRequired[Literal[1]]
    # 格式版本 · Edition of the form — 由表二判定 · Told by table 2.
    edition: Literal["2019"]
    # 报告年度 · Report year — 文件未说明时为 null · null where the document does not say.
    year: int | None
    # 公开日期 · Date of publication — 可省略；文件未说明时为 null · May be left out; null where the document does not say.
    published: NotRequired[str | None]
    # 行政机关 · The agency that publishes the report
    agency: Agency
    # 二、主动公开政府信息情况 · Table 2: proactive disclosure
    proactiveDisclosure: ProactiveDisclosure2019
    # 三、收到和处理政府信息公开申请情况 · Table 3: requests received and handled
    requests: Requests
    # 四、政府信息公开行政复议、行政诉讼情况 · Table 4: reconsideration and litigation
    reconsiderationAndLitigation: ReconsiderationAndLitigation
    # 信息处理费（第六部分所述） · Processing fees, as section 6 states them; null where it does not
    processingFees: NotRequired[ProcessingFees | None]
    # 正文 · The prose
    narrative: NotRequired[Narrative]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    reportId: NotRequired[Any]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    source: NotRequired[Any]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    inputHash: NotRequired[Any]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    reading: NotRequired[Any]


class DocumentsInForce(TypedDict):
    # 本年制发件数 · Issued this year
    issued: int | None
    # 本年废止件数 · Repealed this year
    repealed: int | None
    # 现行有效件数 · In force
    inForce: int | None


class DecisionCount(TypedDict):
    # 本年处理决定数量 · Decisions this year
    decisions: int | None


class FeeAmount(TypedDict):
    # 本年收费金额 · Fees charged this year
    amount: Number | None


# 二、主动公开政府信息情况 · Table 2: proactive disclosure
class ProactiveDisclosure2021(TypedDict):
    # 规章 · Rules
    rules: DocumentsInForce
    # 行政规范性文件 · Normative documents
    normativeDocuments: DocumentsInForce
    # 行政许可 · Administrative licensing
    licensing: DecisionCount
    # 行政处罚 · Administrative penalties
    penalties: DecisionCount
    # 行政强制 · Administrative compulsion
    compulsion: DecisionCount
    # 行政事业性收费 · Administrative fees
    administrativeFees: FeeAmount


# 2021 版格式的报告 · Report of the 2021 form
class AnnualReport2021(TypedDict):
    # 格式版本 · Version of this JSON form — 可省略 · May be left out.
    schemaVersion: NotRequired[Literal[1]]
    # 格式版本 · Edition of the form — 由表二判定 · Told by table 2.
    edition: Literal["2021"]
    # 报告年度 · Report year — 文件未说明时为 null · null where the document does not say.
    year: int | None
    # 公开日期 · Date of publication — 可省略；文件未说明时为 null · May be left out; null where the document does not say.
    published: NotRequired[str | None]
    # 行政机关 · The agency that publishes the report
    agency: Agency
    # 二、主动公开政府信息情况 · Table 2: proactive disclosure
    proactiveDisclosure: ProactiveDisclosure2021
    # 三、收到和处理政府信息公开申请情况 · Table 3: requests received and handled
    requests: Requests
    # 四、政府信息公开行政复议、行政诉讼情况 · Table 4: reconsideration and litigation
    reconsiderationAndLitigation: ReconsiderationAndLitigation
    # 信息处理费（第六部分所述） · Processing fees, as section 6 states them; null where it does not
    processingFees: NotRequired[ProcessingFees | None]
    # 正文 · The prose
    narrative: NotRequired[Narrative]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    reportId: NotRequired[Any]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    source: NotRequired[Any]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    inputHash: NotRequired[Any]
    # 不属于报告，读取时略过 · No part of the report, passed over by readers
    reading: NotRequired[Any]


# 各结果的个数，合计为全部实例 · How many instances have which outcome; together all there are
class Summary(TypedDict):
    # 成立 · hold
    holds: int
    # 不成立 · are broken
    broken: int
    # 因空白无法判定 · are left undecided by blanks
    undecided: int
    # 不适用 · do not apply
    notApplicable: int
    # 不成立而已豁免 · are broken and excused; left out where none is
    excused: NotRequired[int]


class RuleOverride(TypedDict):
    # 规则 · Rule
    rule: str
    # 改动 · Change
    change: str
    # 层级 · Layer
    layer: Literal["national", "province", "agency", "user"]
    # 理由 · Reason
    reason: str
    # 作者 · Author
    author: str | None


# 由何判定 · What judged what; left out where nobody said
class Provenance(TypedDict):
    # 工具版本 · Version of the tool
    tool: str
    # 规则集的哈希 · Hash of the rules: sha256:…
    ruleSet: str
    # 文件字节的哈希 · Hash of the document's bytes, or of the line of JSON; null where nobody knows
    input: str | None
    # 判定方式，默认时略去 · How it was judged; left out for the defaults
    options: NotRequired[str]


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


SlipChange = TypedDict('SlipChange', {
    # 地址 · Address
    "address": "str",
    # 栏目 · Label
    "label": "str",
    # 所填的数 · The number reported
    "from": "Number",
    # 应为的数；determined 为 false 时只是一例 · The right number; where determined is false, an example
    "to": "Number",
    # 是否唯一 · Whether that is the only such number
    "determined": "bool",
    # 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
    "place": "Place | None",
})


class Slip(TypedDict):
    # 差错种类及佐证，最强的在前 · What the slip was and the evidence for it, the strongest first
    kinds: list[Literal[
    "unexplained",
    "readingDamage",
    "digitsExchanged",
    "digitDropped",
    "digitDoubled",
    "digitConfused",
    "sign",
    "factorTen",
    "factorTenThousand",
    "neighbouringColumn",
    "neighbouringRow",
    "cellsExchanged",
    "rowShifted",
    "columnShifted",
    "carriedIntoTotal",
    "sameAsLastYear",
    "carriedFromLastYear",
    "statedInProse",
    "totalLeftZero",
    "broughtForwardIncluded",
    "linesExchanged",
    "rowCopied",
    "rowsMoved",
    "broughtForwardNextYear",
    "sumOfUnits",
]]
    # 更改 · Changes
    changes: list[SlipChange]


class Message(TypedDict):
    zh: str
    en: str


class Explanation(TypedDict):
    # 在这一处内的编号，供 fix --pick 选用 · The number within its part, by which fix --pick takes it
    number: int
    # 把握：certain 单凭数字即可断定，likely 较可能 · certain: by the numbers alone; likely: ranked by evidence
    grade: Literal["certain", "likely"]
    # 权重，越小越可能 · Weight: the smaller the likelier
    weight: Number
    # 各处差错；一处差错可涉及几格 · The slips; one may have changed several cells
    slips: list[Slip]
    # 改法 · What to change
    message: Message


# 一处错格定位 · Diagnosis of one part
class Diagnosis(TypedDict):
    # 第几处；fix --pick 第几处:编号 · The number of the part, as in fix --pick PART:N
    part: int
    # 最前一种改法的把握；未找到改法时为 null · How far the first explanation can be trusted; null where none was found
    grade: Literal["certain", "likely", None]
    # 几种改法并列 · Several explanations are equally likely
    tied: bool
    # 搜索到限即止，或有其他改法 · A bound was reached; there may be others
    cutOff: bool
    # 改法总数；列出前 50 种 · How many explanations there are; the first 50 are listed
    count: int
    # 最前一种之外还有几种改法 · How many other explanations there are
    alternatives: int
    # 各种改法，最可能的在前 · The explanations, the likeliest first
    explanations: list[Explanation]
    # 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
    place: Place | None
    # 为何不能改得更少 · Why fewer changes cannot explain it
    certificate: Message
    # 说明 · Message
    message: Message


# 可推知的空格 · Deduced blank
class Deduced(TypedDict):
    # 地址 · Address
    address: str
    # 栏目 · Label
    label: str
    # 唯一可能的数 · The only number that it can have
    value: Number
    # 所据规则与实例 · The instances of rules that it follows from
    rules: list[str]
    # 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known
    place: Place | None
    # 推导 · Derivation
    derivation: Message


# 核对结果 · Findings of one document — 一份文件一个对象：报告、各结果的个数、规则的改动、各项发现。 One object a document: the report, the counts, what was changed in the rules, every finding.
class Findings(TypedDict):
    # 格式版本 · Version of this JSON form
    schemaVersion: Literal[1]
    # 文件 · The document, as it was given; null where nobody named it
    source: str | None
    # 报告；无法读出时为 null · The report; null where the document holds none
    report: AnnualReport2019 | AnnualReport2021 | None
    # 各结果的个数，合计为全部实例 · How many instances have which outcome; together all there are
    summary: Summary
    # 对规则的改动 · What was changed in the rules, by whom and why
    overrides: list[RuleOverride]
    # 由何判定 · What judged what; left out where nobody said
    provenance: NotRequired[Provenance]
    # 各项发现，先读取所见，后规则所见 · Findings: the reader's first, then the rules' in their order
    findings: list[Finding]
    # 已豁免的不成立项 · What is broken and excused by a waiver; left out where nothing is
    excused: NotRequired[list[Finding]]
    # 错格定位：勾稽关系不能全部成立的各部分 · Which cells are wrong: the parts of the report whose exact rules cannot all hold
    diagnosis: NotRequired[list[Diagnosis]]
    # 可推知的空格 · Blank cells whose numbers follow; the report keeps its blanks
    deduced: NotRequired[list[Deduced]]

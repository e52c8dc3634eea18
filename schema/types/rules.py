"""Written by govinfo schema --for python, for Python 3.11 and later.

A blank cell is None. Amounts are in 万元 (10 000 yuan) with four decimals at most; json.loads(text, parse_float=decimal.Decimal) keeps them exact.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

Number: TypeAlias = int | float | Decimal


# 严重程度 · Severity
Severity: TypeAlias = Literal["error", "warning", "info"]


# 格式版本 · Edition of the form
Edition: TypeAlias = Literal[2019, 2021] | Literal["2019", "2021"]


# 出处 · Where it comes from
class Source(TypedDict):
    # 文件或法规 · Notice or law
    document: str
    # 条款 · Place in it
    place: str
    # 原文所印，或推导而来 · Printed there, or derived
    basis: Literal["printed", "derived"]


class Message(TypedDict):
    zh: str
    en: str


# 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
NumberOrPercent: TypeAlias = Number | str


class NumberByLevel(TypedDict):
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    default: NumberOrPercent
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    central: NotRequired[NumberOrPercent]
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    provincial: NotRequired[NumberOrPercent]
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    prefectural: NotRequired[NumberOrPercent]
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    county: NotRequired[NumberOrPercent]
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    township: NotRequired[NumberOrPercent]


# 参数，公式中写作 $name；可按层级不同 · Numbers with a name, written $name in formulas; by level where they differ
Parameters: TypeAlias = dict[str, NumberOrPercent | NumberByLevel]


# 变量，每个值一个实例 · Variables: one instance for each value
ForEach: TypeAlias = dict[str, str | list[str]]


class QuantifiedFormula(TypedDict):
    # 变量，每个值一个实例 · Variables: one instance for each value
    forEach: ForEach
    # 公式：一行文字，或 allOf、anyOf、not、all、any 之一 · A formula: a line of text, or one of allOf, anyOf, not, all, any
    check: Formula


CombinedFormula = TypedDict('CombinedFormula', {
    "allOf": "NotRequired[list[Formula]]",
    "anyOf": "NotRequired[list[Formula]]",
    # 公式：一行文字，或 allOf、anyOf、not、all、any 之一 · A formula: a line of text, or one of allOf, anyOf, not, all, any
    "not": "NotRequired[Formula]",
    "all": "NotRequired[QuantifiedFormula]",
    "any": "NotRequired[QuantifiedFormula]",
})


# 公式：一行文字，或 allOf、anyOf、not、all、any 之一 · A formula: a line of text, or one of allOf, anyOf, not, all, any
Formula: TypeAlias = str | CombinedFormula


class AbsoluteTolerance(TypedDict):
    absolute: Number


class RelativeTolerance(TypedDict):
    # 数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%
    relative: NumberOrPercent


class RoundedTolerance(TypedDict):
    rounded: int | Literal["asWritten"]


# 容差：数、{absolute: 数}、{relative: 1%}（右边的比例）、{rounded: 小数位数} 或 {rounded: asWritten}（随金额的小数位数） · Tolerance: a number, {absolute: number}, {relative: 1%} of the right side, {rounded: decimals} or {rounded: asWritten}, by the decimals of the amounts
Tolerance: TypeAlias = Number | AbsoluteTolerance | RelativeTolerance | RoundedTolerance


# 行政层级 · Level of the agency
Level: TypeAlias = Literal["central", "provincial", "prefectural", "county", "township"]


# 机关：名称、统一社会信用代码、行政区划代码、所在名单 · The agency: name, code, division, the lists that it is on
class ExampleAgency(TypedDict):
    name: NotRequired[str]
    code: NotRequired[str]
    division: NotRequired[str]
    lists: NotRequired[list[str]]


# 单元格的地址 · The address of a cell
Address: TypeAlias = Literal[
    "proactiveDisclosure.administrativeFees.amount",
    "proactiveDisclosure.administrativeFees.itemsLastYear",
    "proactiveDisclosure.administrativeFees.netChange",
    "proactiveDisclosure.centralizedProcurement.amount",
    "proactiveDisclosure.centralizedProcurement.projects",
    "proactiveDisclosure.compulsion.decisions",
    "proactiveDisclosure.compulsion.itemsLastYear",
    "proactiveDisclosure.compulsion.netChange",
    "proactiveDisclosure.licensing.decisions",
    "proactiveDisclosure.licensing.itemsLastYear",
    "proactiveDisclosure.licensing.netChange",
    "proactiveDisclosure.normativeDocuments.inForce",
    "proactiveDisclosure.normativeDocuments.issued",
    "proactiveDisclosure.normativeDocuments.newlyDisclosed",
    "proactiveDisclosure.normativeDocuments.newlyProduced",
    "proactiveDisclosure.normativeDocuments.repealed",
    "proactiveDisclosure.normativeDocuments.totalDisclosed",
    "proactiveDisclosure.otherDocuments.newlyDisclosed",
    "proactiveDisclosure.otherDocuments.newlyProduced",
    "proactiveDisclosure.otherDocuments.totalDisclosed",
    "proactiveDisclosure.otherServices.decisions",
    "proactiveDisclosure.otherServices.itemsLastYear",
    "proactiveDisclosure.otherServices.netChange",
    "proactiveDisclosure.penalties.decisions",
    "proactiveDisclosure.penalties.itemsLastYear",
    "proactiveDisclosure.penalties.netChange",
    "proactiveDisclosure.rules.inForce",
    "proactiveDisclosure.rules.issued",
    "proactiveDisclosure.rules.newlyDisclosed",
    "proactiveDisclosure.rules.newlyProduced",
    "proactiveDisclosure.rules.repealed",
    "proactiveDisclosure.rules.totalDisclosed",
    "processingFees.collectedYuan",
    "processingFees.noticedYuan",
    "processingFees.notices",
    "reconsiderationAndLitigation.directLitigation.corrected",
    "reconsiderationAndLitigation.directLitigation.otherOutcome",
    "reconsiderationAndLitigation.directLitigation.pending",
    "reconsiderationAndLitigation.directLitigation.total",
    "reconsiderationAndLitigation.directLitigation.upheld",
    "reconsiderationAndLitigation.litigationAfterReconsideration.corrected",
    "reconsiderationAndLitigation.litigationAfterReconsideration.otherOutcome",
    "reconsiderationAndLitigation.litigationAfterReconsideration.pending",
    "reconsiderationAndLitigation.litigationAfterReconsideration.total",
    "reconsiderationAndLitigation.litigationAfterReconsideration.upheld",
    "reconsiderationAndLitigation.reconsideration.corrected",
    "reconsiderationAndLitigation.reconsideration.otherOutcome",
    "reconsiderationAndLitigation.reconsideration.pending",
    "reconsiderationAndLitigation.reconsideration.total",
    "reconsiderationAndLitigation.reconsideration.upheld",
    "requests.broughtForward.commercialEnterprises",
    "requests.broughtForward.legalServiceInstitutions",
    "requests.broughtForward.naturalPersons",
    "requests.broughtForward.otherOrganizations",
    "requests.broughtForward.researchInstitutions",
    "requests.broughtForward.socialWelfareOrganizations",
    "requests.broughtForward.total",
    "requests.carriedForward.commercialEnterprises",
    "requests.carriedForward.legalServiceInstitutions",
    "requests.carriedForward.naturalPersons",
    "requests.carriedForward.otherOrganizations",
    "requests.carriedForward.researchInstitutions",
    "requests.carriedForward.socialWelfareOrganizations",
    "requests.carriedForward.total",
    "requests.outcomes.denied.administrativeInquiries.commercialEnterprises",
    "requests.outcomes.denied.administrativeInquiries.legalServiceInstitutions",
    "requests.outcomes.denied.administrativeInquiries.naturalPersons",
    "requests.outcomes.denied.administrativeInquiries.otherOrganizations",
    "requests.outcomes.denied.administrativeInquiries.researchInstitutions",
    "requests.outcomes.denied.administrativeInquiries.socialWelfareOrganizations",
    "requests.outcomes.denied.administrativeInquiries.total",
    "requests.outcomes.denied.endangersSecurityOrStability.commercialEnterprises",
    "requests.outcomes.denied.endangersSecurityOrStability.legalServiceInstitutions",
    "requests.outcomes.denied.endangersSecurityOrStability.naturalPersons",
    "requests.outcomes.denied.endangersSecurityOrStability.otherOrganizations",
    "requests.outcomes.denied.endangersSecurityOrStability.researchInstitutions",
    "requests.outcomes.denied.endangersSecurityOrStability.socialWelfareOrganizations",
    "requests.outcomes.denied.endangersSecurityOrStability.total",
    "requests.outcomes.denied.enforcementCaseFiles.commercialEnterprises",
    "requests.outcomes.denied.enforcementCaseFiles.legalServiceInstitutions",
    "requests.outcomes.denied.enforcementCaseFiles.naturalPersons",
    "requests.outcomes.denied.enforcementCaseFiles.otherOrganizations",
    "requests.outcomes.denied.enforcementCaseFiles.researchInstitutions",
    "requests.outcomes.denied.enforcementCaseFiles.socialWelfareOrganizations",
    "requests.outcomes.denied.enforcementCaseFiles.total",
    "requests.outcomes.denied.internalAffairs.commercialEnterprises",
    "requests.outcomes.denied.internalAffairs.legalServiceInstitutions",
    "requests.outcomes.denied.internalAffairs.naturalPersons",
    "requests.outcomes.denied.internalAffairs.otherOrganizations",
    "requests.outcomes.denied.internalAffairs.researchInstitutions",
    "requests.outcomes.denied.internalAffairs.socialWelfareOrganizations",
    "requests.outcomes.denied.internalAffairs.total",
    "requests.outcomes.denied.processInformation.commercialEnterprises",
    "requests.outcomes.denied.processInformation.legalServiceInstitutions",
    "requests.outcomes.denied.processInformation.naturalPersons",
    "requests.outcomes.denied.processInformation.otherOrganizations",
    "requests.outcomes.denied.processInformation.researchInstitutions",
    "requests.outcomes.denied.processInformation.socialWelfareOrganizations",
    "requests.outcomes.denied.processInformation.total",
    "requests.outcomes.denied.prohibitedByLaw.commercialEnterprises",
    "requests.outcomes.denied.prohibitedByLaw.legalServiceInstitutions",
    "requests.outcomes.denied.prohibitedByLaw.naturalPersons",
    "requests.outcomes.denied.prohibitedByLaw.otherOrganizations",
    "requests.outcomes.denied.prohibitedByLaw.researchInstitutions",
    "requests.outcomes.denied.prohibitedByLaw.socialWelfareOrganizations",
    "requests.outcomes.denied.prohibitedByLaw.total",
    "requests.outcomes.denied.stateSecrets.commercialEnterprises",
    "requests.outcomes.denied.stateSecrets.legalServiceInstitutions",
    "requests.outcomes.denied.stateSecrets.naturalPersons",
    "requests.outcomes.denied.stateSecrets.otherOrganizations",
    "requests.outcomes.denied.stateSecrets.researchInstitutions",
    "requests.outcomes.denied.stateSecrets.socialWelfareOrganizations",
    "requests.outcomes.denied.stateSecrets.total",
    "requests.outcomes.denied.thirdPartyRights.commercialEnterprises",
    "requests.outcomes.denied.thirdPartyRights.legalServiceInstitutions",
    "requests.outcomes.denied.thirdPartyRights.naturalPersons",
    "requests.outcomes.denied.thirdPartyRights.otherOrganizations",
    "requests.outcomes.denied.thirdPartyRights.researchInstitutions",
    "requests.outcomes.denied.thirdPartyRights.socialWelfareOrganizations",
    "requests.outcomes.denied.thirdPartyRights.total",
    "requests.outcomes.grantedInFull.commercialEnterprises",
    "requests.outcomes.grantedInFull.legalServiceInstitutions",
    "requests.outcomes.grantedInFull.naturalPersons",
    "requests.outcomes.grantedInFull.otherOrganizations",
    "requests.outcomes.grantedInFull.researchInstitutions",
    "requests.outcomes.grantedInFull.socialWelfareOrganizations",
    "requests.outcomes.grantedInFull.total",
    "requests.outcomes.grantedInPart.commercialEnterprises",
    "requests.outcomes.grantedInPart.legalServiceInstitutions",
    "requests.outcomes.grantedInPart.naturalPersons",
    "requests.outcomes.grantedInPart.otherOrganizations",
    "requests.outcomes.grantedInPart.researchInstitutions",
    "requests.outcomes.grantedInPart.socialWelfareOrganizations",
    "requests.outcomes.grantedInPart.total",
    "requests.outcomes.notProcessed.excessiveRequests.commercialEnterprises",
    "requests.outcomes.notProcessed.excessiveRequests.legalServiceInstitutions",
    "requests.outcomes.notProcessed.excessiveRequests.naturalPersons",
    "requests.outcomes.notProcessed.excessiveRequests.otherOrganizations",
    "requests.outcomes.notProcessed.excessiveRequests.researchInstitutions",
    "requests.outcomes.notProcessed.excessiveRequests.socialWelfareOrganizations",
    "requests.outcomes.notProcessed.excessiveRequests.total",
    "requests.outcomes.notProcessed.petitionsAndComplaints.commercialEnterprises",
    "requests.outcomes.notProcessed.petitionsAndComplaints.legalServiceInstitutions",
    "requests.outcomes.notProcessed.petitionsAndComplaints.naturalPersons",
    "requests.outcomes.notProcessed.petitionsAndComplaints.otherOrganizations",
    "requests.outcomes.notProcessed.petitionsAndComplaints.researchInstitutions",
    "requests.outcomes.notProcessed.petitionsAndComplaints.socialWelfareOrganizations",
    "requests.outcomes.notProcessed.petitionsAndComplaints.total",
    "requests.outcomes.notProcessed.publishedMaterials.commercialEnterprises",
    "requests.outcomes.notProcessed.publishedMaterials.legalServiceInstitutions",
    "requests.outcomes.notProcessed.publishedMaterials.naturalPersons",
    "requests.outcomes.notProcessed.publishedMaterials.otherOrganizations",
    "requests.outcomes.notProcessed.publishedMaterials.researchInstitutions",
    "requests.outcomes.notProcessed.publishedMaterials.socialWelfareOrganizations",
    "requests.outcomes.notProcessed.publishedMaterials.total",
    "requests.outcomes.notProcessed.reconfirmation.commercialEnterprises",
    "requests.outcomes.notProcessed.reconfirmation.legalServiceInstitutions",
    "requests.outcomes.notProcessed.reconfirmation.naturalPersons",
    "requests.outcomes.notProcessed.reconfirmation.otherOrganizations",
    "requests.outcomes.notProcessed.reconfirmation.researchInstitutions",
    "requests.outcomes.notProcessed.reconfirmation.socialWelfareOrganizations",
    "requests.outcomes.notProcessed.reconfirmation.total",
    "requests.outcomes.notProcessed.repeatRequests.commercialEnterprises",
    "requests.outcomes.notProcessed.repeatRequests.legalServiceInstitutions",
    "requests.outcomes.notProcessed.repeatRequests.naturalPersons",
    "requests.outcomes.notProcessed.repeatRequests.otherOrganizations",
    "requests.outcomes.notProcessed.repeatRequests.researchInstitutions",
    "requests.outcomes.notProcessed.repeatRequests.socialWelfareOrganizations",
    "requests.outcomes.notProcessed.repeatRequests.total",
    "requests.outcomes.otherHandling.commercialEnterprises",
    "requests.outcomes.otherHandling.correctionOverdue.commercialEnterprises",
    "requests.outcomes.otherHandling.correctionOverdue.legalServiceInstitutions",
    "requests.outcomes.otherHandling.correctionOverdue.naturalPersons",
    "requests.outcomes.otherHandling.correctionOverdue.otherOrganizations",
    "requests.outcomes.otherHandling.correctionOverdue.researchInstitutions",
    "requests.outcomes.otherHandling.correctionOverdue.socialWelfareOrganizations",
    "requests.outcomes.otherHandling.correctionOverdue.total",
    "requests.outcomes.otherHandling.feeUnpaid.commercialEnterprises",
    "requests.outcomes.otherHandling.feeUnpaid.legalServiceInstitutions",
    "requests.outcomes.otherHandling.feeUnpaid.naturalPersons",
    "requests.outcomes.otherHandling.feeUnpaid.otherOrganizations",
    "requests.outcomes.otherHandling.feeUnpaid.researchInstitutions",
    "requests.outcomes.otherHandling.feeUnpaid.socialWelfareOrganizations",
    "requests.outcomes.otherHandling.feeUnpaid.total",
    "requests.outcomes.otherHandling.legalServiceInstitutions",
    "requests.outcomes.otherHandling.naturalPersons",
    "requests.outcomes.otherHandling.other.commercialEnterprises",
    "requests.outcomes.otherHandling.other.legalServiceInstitutions",
    "requests.outcomes.otherHandling.other.naturalPersons",
    "requests.outcomes.otherHandling.other.otherOrganizations",
    "requests.outcomes.otherHandling.other.researchInstitutions",
    "requests.outcomes.otherHandling.other.socialWelfareOrganizations",
    "requests.outcomes.otherHandling.other.total",
    "requests.outcomes.otherHandling.otherOrganizations",
    "requests.outcomes.otherHandling.researchInstitutions",
    "requests.outcomes.otherHandling.socialWelfareOrganizations",
    "requests.outcomes.otherHandling.total",
    "requests.outcomes.total.commercialEnterprises",
    "requests.outcomes.total.legalServiceInstitutions",
    "requests.outcomes.total.naturalPersons",
    "requests.outcomes.total.otherOrganizations",
    "requests.outcomes.total.researchInstitutions",
    "requests.outcomes.total.socialWelfareOrganizations",
    "requests.outcomes.total.total",
    "requests.outcomes.unableToProvide.notHeld.commercialEnterprises",
    "requests.outcomes.unableToProvide.notHeld.legalServiceInstitutions",
    "requests.outcomes.unableToProvide.notHeld.naturalPersons",
    "requests.outcomes.unableToProvide.notHeld.otherOrganizations",
    "requests.outcomes.unableToProvide.notHeld.researchInstitutions",
    "requests.outcomes.unableToProvide.notHeld.socialWelfareOrganizations",
    "requests.outcomes.unableToProvide.notHeld.total",
    "requests.outcomes.unableToProvide.requiresCreation.commercialEnterprises",
    "requests.outcomes.unableToProvide.requiresCreation.legalServiceInstitutions",
    "requests.outcomes.unableToProvide.requiresCreation.naturalPersons",
    "requests.outcomes.unableToProvide.requiresCreation.otherOrganizations",
    "requests.outcomes.unableToProvide.requiresCreation.researchInstitutions",
    "requests.outcomes.unableToProvide.requiresCreation.socialWelfareOrganizations",
    "requests.outcomes.unableToProvide.requiresCreation.total",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.commercialEnterprises",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.legalServiceInstitutions",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.naturalPersons",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.otherOrganizations",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.researchInstitutions",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.socialWelfareOrganizations",
    "requests.outcomes.unableToProvide.unclearAfterCorrection.total",
    "requests.received.commercialEnterprises",
    "requests.received.legalServiceInstitutions",
    "requests.received.naturalPersons",
    "requests.received.otherOrganizations",
    "requests.received.researchInstitutions",
    "requests.received.socialWelfareOrganizations",
    "requests.received.total",
]


# 单元格的值，空白为 null · Cells and their values; null is a blank
Cells: TypeAlias = dict[str, Number | None]


# 例子：单元格与应得的结果 · Example: cells, and what must come of them
class Example(TypedDict):
    # 结果 · Outcome
    outcome: Literal["holds", "broken", "undecided", "notApplicable"]
    # 左边减右边 · Left less right
    difference: NotRequired[Number]
    # 实例，多个时须写明 · Which instance, where there are several
    instance: NotRequired[str]
    # 格式版本 · Edition of the form
    edition: NotRequired[Edition]
    # （六）其他处理为一行或三行 · One row of 其他处理, or three
    otherHandling: NotRequired[Literal["one", "three"]]
    # 行政层级 · Level of the agency
    level: NotRequired[Level]
    # 报告年度 · The report's year
    year: NotRequired[int]
    # 机关：名称、统一社会信用代码、行政区划代码、所在名单 · The agency: name, code, division, the lists that it is on
    agency: NotRequired[ExampleAgency]
    # 单元格的值，空白为 null · Cells and their values; null is a blank
    cells: NotRequired[Cells]
    # 上年报告的单元格 · Cells of last year's report
    prior: NotRequired[Cells]
    # 前年报告的单元格 · Cells of the report of two years back
    prior2: NotRequired[Cells]
    # 各单位报告的单元格 · Cells of the units' reports, by name
    units: NotRequired[dict[str, Cells]]
    # 应有单位数 · How many units are expected
    expectedUnits: NotRequired[int]
    # 正文中的数字 · Figures of the prose, by kind
    claims: NotRequired[dict[str, Number]]


# 规则 · Rule
Rule = TypedDict('Rule', {
    # 编号：以字母开头，只含字母、数字、-、_、. · Id: a letter, then letters, digits, -, _, .
    "id": "str",
    # 类别 · Class: printed on the form, following from what cells mean, usually true
    "class": '''Literal["printed-identity", "derived-identity", "plausibility"]''',
    # 严重程度 · Severity
    "severity": "Severity",
    # 适用的格式版本 · The editions it holds for
    "editions": "list[Edition]",
    # 出处 · Where it comes from
    "source": "Source",
    # 一句话的规则 · The rule in a sentence
    "title": "Message",
    # 发现的说明，可用 {subject} {left} {right} {difference} {ratio}、规则的变量和参数 {$name} · The sentence of a finding, with these, the rule's variables and its parameters
    "message": "NotRequired[Message]",
    # 参数，公式中写作 $name；可按层级不同 · Numbers with a name, written $name in formulas; by level where they differ
    "parameters": "NotRequired[Parameters]",
    # 变量，每个值一个实例 · Variables: one instance for each value
    "forEach": "NotRequired[ForEach]",
    # 正文数字的种类与表中之和 · Kinds of figures in the prose, each with its sum of cells
    "claims": "NotRequired[dict[str, str]]",
    # 适用条件 · When the rule applies
    "when": "NotRequired[Formula]",
    # 应成立的关系 · What must be true
    "check": "Formula",
    # 容差：数、{absolute: 数}、{relative: 1%}（右边的比例）、{rounded: 小数位数} 或 {rounded: asWritten}（随金额的小数位数） · Tolerance: a number, {absolute: number}, {relative: 1%} of the right side, {rounded: decimals} or {rounded: asWritten}, by the decimals of the amounts
    "tolerance": "NotRequired[Tolerance]",
    # 空白如何处理，省略时为 undecided · What to make of blanks; undecided where left out
    "missing": '''NotRequired[Literal["undecided", "zero", "all-or-none"]]''',
    # 适用的第一个报告年度 · The first report year that it holds for
    "validFrom": "NotRequired[int]",
    # 适用的最后一个报告年度 · The last report year that it holds for
    "validTo": "NotRequired[int]",
    # 标签，用来挑选规则 · What it is about, to choose rules by
    "tags": "NotRequired[list[str]]",
    # 例子，rules check 逐一运行 · Examples, run by rules check
    "examples": "NotRequired[list[Example]]",
})


# 改动 · Change
class Change(TypedDict):
    # 规则的编号 · The rule's id
    rule: str
    # 理由 · Why
    reason: str
    # 作者 · Who
    author: NotRequired[str]
    # 停用 · Switch the rule off
    disable: NotRequired[bool | Literal["true", "false"]]
    # 严重程度 · Severity
    severity: NotRequired[Severity]
    # 容差：数、{absolute: 数}、{relative: 1%}（右边的比例）、{rounded: 小数位数} 或 {rounded: asWritten}（随金额的小数位数） · Tolerance: a number, {absolute: number}, {relative: 1%} of the right side, {rounded: decimals} or {rounded: asWritten}, by the decimals of the amounts
    tolerance: NotRequired[Tolerance]
    # 发现的说明，可用 {subject} {left} {right} {difference} {ratio}、规则的变量和参数 {$name} · The sentence of a finding, with these, the rule's variables and its parameters
    message: NotRequired[Message]
    # 参数，公式中写作 $name；可按层级不同 · Numbers with a name, written $name in formulas; by level where they differ
    parameters: NotRequired[Parameters]


# 规则文件 · Rule file — 规则与改动，见 docs/rules.zh-CN.md · Rules and changes: see docs/rules.md.
class RuleFile(TypedDict):
    # 格式版本，总是 1 · Version of this file format: always 1
    format: Literal[1]
    # 层级，省略时为 user · Who speaks; user where left out
    layer: NotRequired[Literal["national", "province", "agency", "user"]]
    # 作者，显示在其改动旁 · Who wrote the file; shown beside its changes
    author: NotRequired[str]
    # 后面的层不得改动或停用表内印明的勾稽关系 · Later layers may not change or disable the identities that the form prints
    protect: NotRequired[Literal["printed-identities"]]
    # 给一列词起名 · Gives a list of words a name
    sets: NotRequired[dict[str, list[str]]]
    # 规则 · Rules
    rules: NotRequired[list[Rule]]
    # 对他人规则的改动，须说明理由 · Changes of others' rules, with a reason each
    changes: NotRequired[list[Change]]

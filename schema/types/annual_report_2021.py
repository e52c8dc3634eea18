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


# 政府信息公开工作年度报告（2021 版格式） · Annual report on open government information, form of 2021 — 每个单元格都须出现，空白写 null。金额以万元计，最多四位小数（位数由读取程序核对，本文件不核对）；文字须为完整的 Unicode；属性不得重复。 Every cell is present, a blank one as null. Amounts are in 万元 (10 000 yuan) with four decimals at most: that, doubled properties and half surrogate pairs are for a reader to refuse, no schema can. （六）其他处理可为一行或三行 (otherHandling is one row or three).
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

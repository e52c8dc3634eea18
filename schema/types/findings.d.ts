// Written by govinfo schema --for typescript. A blank cell is null. Amounts are in 万元 (10 000 yuan) with four decimals at most.

/** 行政机关 · The agency that publishes the report */
export interface Agency {
  /** 机关名称 · Name, as the title prints it; null where the document does not say */
  name: string | null;
  /** 统一社会信用代码 · Unified social credit code; null where unknown */
  code?: string | null;
  /** 行政区划代码 · Code of the administrative division; null where unknown */
  divisionCode?: string | null;
  /** 行政层级 · Level of government — 国务院部门、省级、地市级、县级、乡级；不明为 null · null where unknown. */
  level?: "central" | "provincial" | "prefectural" | "county" | "township" | null;
}

export interface DocumentsDisclosed {
  /** 本年新制作数量 · Produced this year */
  newlyProduced: number | null;
  /** 本年新公开数量 · Disclosed this year */
  newlyDisclosed: number | null;
  /** 对外公开总数量 · Disclosed in all */
  totalDisclosed: number | null;
}

export interface ManagedItems {
  /** 处理决定数量 · Decisions */
  decisions: number | null;
  /** 上一年项目数量 · Items last year */
  itemsLastYear: number | null;
  /** 本年增/减 · Change this year */
  netChange: number | null;
}

export interface FeeItems {
  /** 上一年项目数量 · Items last year */
  itemsLastYear: number | null;
  /** 本年增/减 · Change this year */
  netChange: number | null;
}

/** 政府集中采购 · Centralized government procurement */
export interface CentralizedProcurement {
  /** 采购项目数量 · Projects procured */
  projects: number | null;
  /** 采购总金额 · Sum of procurement */
  amount: number | null;
}

/** 二、主动公开政府信息情况 · Table 2: proactive disclosure */
export interface ProactiveDisclosure2019 {
  /** 规章 · Rules */
  rules: DocumentsDisclosed;
  /** 规范性文件 · Normative documents */
  normativeDocuments: DocumentsDisclosed;
  /** 行政许可 · Administrative licensing */
  licensing: ManagedItems;
  /** 行政处罚 · Administrative penalties */
  penalties: ManagedItems;
  /** 行政强制 · Administrative compulsion */
  compulsion: ManagedItems;
  /** 行政事业性收费 · Administrative fees */
  administrativeFees: FeeItems;
  /** 其他对外管理服务事项 · Other services to the public */
  otherServices: ManagedItems;
  /** 政府集中采购 · Centralized government procurement */
  centralizedProcurement: CentralizedProcurement;
  /** 其他主动公开文件 · Other documents disclosed */
  otherDocuments?: DocumentsDisclosed;
}

export interface ApplicantCounts {
  /** 自然人 · Natural persons */
  naturalPersons: number | null;
  /** 商业企业 · Commercial enterprises */
  commercialEnterprises: number | null;
  /** 科研机构 · Research institutions */
  researchInstitutions: number | null;
  /** 社会公益组织 · Social welfare organizations */
  socialWelfareOrganizations: number | null;
  /** 法律服务机构 · Legal service institutions */
  legalServiceInstitutions: number | null;
  /** 其他 · Other organizations */
  otherOrganizations: number | null;
  /** 总计 · Total */
  total: number | null;
}

/** （三）不予公开 · (3) Denied */
export interface Denied {
  /** 1.属于国家秘密 · 1. State secrets */
  stateSecrets: ApplicantCounts;
  /** 2.其他法律行政法规禁止公开 · 2. Prohibited by other laws */
  prohibitedByLaw: ApplicantCounts;
  /** 3.危及“三安全一稳定” · 3. Endangers security or stability */
  endangersSecurityOrStability: ApplicantCounts;
  /** 4.保护第三方合法权益 · 4. Rights of third parties */
  thirdPartyRights: ApplicantCounts;
  /** 5.属于三类内部事务信息 · 5. Internal affairs */
  internalAffairs: ApplicantCounts;
  /** 6.属于四类过程性信息 · 6. Process information */
  processInformation: ApplicantCounts;
  /** 7.属于行政执法案卷 · 7. Enforcement case files */
  enforcementCaseFiles: ApplicantCounts;
  /** 8.属于行政查询事项 · 8. Administrative inquiries */
  administrativeInquiries: ApplicantCounts;
}

/** （四）无法提供 · (4) Unable to provide */
export interface UnableToProvide {
  /** 1.本机关不掌握相关政府信息 · 1. Not held */
  notHeld: ApplicantCounts;
  /** 2.没有现成信息需要另行制作 · 2. Requires creation */
  requiresCreation: ApplicantCounts;
  /** 3.补正后申请内容仍不明确 · 3. Unclear after correction */
  unclearAfterCorrection: ApplicantCounts;
}

/** （五）不予处理 · (5) Not processed */
export interface NotProcessed {
  /** 1.信访举报投诉类申请 · 1. Petitions and complaints */
  petitionsAndComplaints: ApplicantCounts;
  /** 2.重复申请 · 2. Repeat requests */
  repeatRequests: ApplicantCounts;
  /** 3.要求提供公开出版物 · 3. Published materials */
  publishedMaterials: ApplicantCounts;
  /** 4.无正当理由大量反复申请 · 4. Excessive requests */
  excessiveRequests: ApplicantCounts;
  /** 5.要求行政机关确认或重新出具已获取信息 · 5. Reconfirmation */
  reconfirmation: ApplicantCounts;
}

export interface OtherHandling {
  /** 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 · 1. Not corrected in time */
  correctionOverdue: ApplicantCounts;
  /** 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 2. Fee not paid in time */
  feeUnpaid: ApplicantCounts;
  /** 3.其他 · 3. Other */
  other: ApplicantCounts;
}

/** 三、本年度办理结果 · 3. Outcomes of this year */
export interface RequestOutcomes {
  /** （一）予以公开 · (1) Granted in full */
  grantedInFull: ApplicantCounts;
  /** （二）部分公开（区分处理的，只计这一情形，不计其他情形） · (2) Granted in part */
  grantedInPart: ApplicantCounts;
  /** （三）不予公开 · (3) Denied */
  denied: Denied;
  /** （四）无法提供 · (4) Unable to provide */
  unableToProvide: UnableToProvide;
  /** （五）不予处理 · (5) Not processed */
  notProcessed: NotProcessed;
  /** （六）其他处理 · (6) Other handling — 一行，或三行（correctionOverdue、feeUnpaid、other） · One row, or three. */
  otherHandling: OtherHandling | ApplicantCounts;
  /** （七）总计 · (7) Total concluded */
  total: ApplicantCounts;
}

/** 三、收到和处理政府信息公开申请情况 · Table 3: requests received and handled */
export interface Requests {
  /** 一、本年新收政府信息公开申请数量 · 1. Received this year */
  received: ApplicantCounts;
  /** 二、上年结转政府信息公开申请数量 · 2. Brought forward from last year */
  broughtForward: ApplicantCounts;
  /** 三、本年度办理结果 · 3. Outcomes of this year */
  outcomes: RequestOutcomes;
  /** 四、结转下年度继续办理 · 4. Carried forward to next year */
  carriedForward: ApplicantCounts;
}

export interface CaseOutcomes {
  /** 结果维持 · Upheld */
  upheld: number | null;
  /** 结果纠正 · Corrected */
  corrected: number | null;
  /** 其他结果 · Other outcome */
  otherOutcome: number | null;
  /** 尚未审结 · Pending */
  pending: number | null;
  /** 总计 · Total */
  total: number | null;
}

/** 四、政府信息公开行政复议、行政诉讼情况 · Table 4: reconsideration and litigation */
export interface ReconsiderationAndLitigation {
  /** 行政复议 · Reconsideration */
  reconsideration: CaseOutcomes;
  /** 行政诉讼 / 未经复议直接起诉 · Litigation / direct */
  directLitigation: CaseOutcomes;
  /** 行政诉讼 / 复议后起诉 · Litigation / after reconsideration */
  litigationAfterReconsideration: CaseOutcomes;
}

export interface ProcessingFees {
  /** 发出收费通知的件数 · Fee notices sent */
  notices: number | null;
  /** 通知收费总金额 · Sum noticed */
  noticedYuan: number | null;
  /** 实际收取总金额 · Sum collected */
  collectedYuan: number | null;
}

/** 正文 · The prose */
export interface Narrative {
  /** 一、总体情况 · Section 1: the overall situation */
  overallSituation?: string | null;
  /** 五、存在的主要问题及改进情况 · Section 5: problems and improvements */
  problemsAndImprovements?: string | null;
  /** 六、其他需要报告的事项 · Section 6: other matters */
  otherMatters?: string | null;
}

/** 2019 版格式的报告 · Report of the 2019 form */
export interface AnnualReport2019 {
  /** 格式版本 · Version of this JSON form — 可省略 · May be left out. */
  schemaVersion?: 1;
  /** 格式版本 · Edition of the form — 由表二判定 · Told by table 2. */
  edition: "2019";
  /** 报告年度 · Report year — 文件未说明时为 null · null where the document does not say. */
  year: number | null;
  /** 公开日期 · Date of publication — 可省略；文件未说明时为 null · May be left out; null where the document does not say. */
  published?: string | null;
  /** 行政机关 · The agency that publishes the report */
  agency: Agency;
  /** 二、主动公开政府信息情况 · Table 2: proactive disclosure */
  proactiveDisclosure: ProactiveDisclosure2019;
  /** 三、收到和处理政府信息公开申请情况 · Table 3: requests received and handled */
  requests: Requests;
  /** 四、政府信息公开行政复议、行政诉讼情况 · Table 4: reconsideration and litigation */
  reconsiderationAndLitigation: ReconsiderationAndLitigation;
  /** 信息处理费（第六部分所述） · Processing fees, as section 6 states them; null where it does not */
  processingFees?: ProcessingFees | null;
  /** 正文 · The prose */
  narrative?: Narrative;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  reportId?: unknown;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  source?: unknown;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  inputHash?: unknown;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  reading?: unknown;
}

export interface DocumentsInForce {
  /** 本年制发件数 · Issued this year */
  issued: number | null;
  /** 本年废止件数 · Repealed this year */
  repealed: number | null;
  /** 现行有效件数 · In force */
  inForce: number | null;
}

export interface DecisionCount {
  /** 本年处理决定数量 · Decisions this year */
  decisions: number | null;
}

export interface FeeAmount {
  /** 本年收费金额 · Fees charged this year */
  amount: number | null;
}

/** 二、主动公开政府信息情况 · Table 2: proactive disclosure */
export interface ProactiveDisclosure2021 {
  /** 规章 · Rules */
  rules: DocumentsInForce;
  /** 行政规范性文件 · Normative documents */
  normativeDocuments: DocumentsInForce;
  /** 行政许可 · Administrative licensing */
  licensing: DecisionCount;
  /** 行政处罚 · Administrative penalties */
  penalties: DecisionCount;
  /** 行政强制 · Administrative compulsion */
  compulsion: DecisionCount;
  /** 行政事业性收费 · Administrative fees */
  administrativeFees: FeeAmount;
}

/** 2021 版格式的报告 · Report of the 2021 form */
export interface AnnualReport2021 {
  /** 格式版本 · Version of this JSON form — 可省略 · May be left out. */
  schemaVersion?: 1;
  /** 格式版本 · Edition of the form — 由表二判定 · Told by table 2. */
  edition: "2021";
  /** 报告年度 · Report year — 文件未说明时为 null · null where the document does not say. */
  year: number | null;
  /** 公开日期 · Date of publication — 可省略；文件未说明时为 null · May be left out; null where the document does not say. */
  published?: string | null;
  /** 行政机关 · The agency that publishes the report */
  agency: Agency;
  /** 二、主动公开政府信息情况 · Table 2: proactive disclosure */
  proactiveDisclosure: ProactiveDisclosure2021;
  /** 三、收到和处理政府信息公开申请情况 · Table 3: requests received and handled */
  requests: Requests;
  /** 四、政府信息公开行政复议、行政诉讼情况 · Table 4: reconsideration and litigation */
  reconsiderationAndLitigation: ReconsiderationAndLitigation;
  /** 信息处理费（第六部分所述） · Processing fees, as section 6 states them; null where it does not */
  processingFees?: ProcessingFees | null;
  /** 正文 · The prose */
  narrative?: Narrative;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  reportId?: unknown;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  source?: unknown;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  inputHash?: unknown;
  /** 不属于报告，读取时略过 · No part of the report, passed over by readers */
  reading?: unknown;
}

/** 各结果的个数，合计为全部实例 · How many instances have which outcome; together all there are */
export interface Summary {
  /** 成立 · hold */
  holds: number;
  /** 不成立 · are broken */
  broken: number;
  /** 因空白无法判定 · are left undecided by blanks */
  undecided: number;
  /** 不适用 · do not apply */
  notApplicable: number;
  /** 不成立而已豁免 · are broken and excused; left out where none is */
  excused?: number;
}

export interface RuleOverride {
  /** 规则 · Rule */
  rule: string;
  /** 改动 · Change */
  change: string;
  /** 层级 · Layer */
  layer: "national" | "province" | "agency" | "user";
  /** 理由 · Reason */
  reason: string;
  /** 作者 · Author */
  author: string | null;
}

/** 由何判定 · What judged what; left out where nobody said */
export interface Provenance {
  /** 工具版本 · Version of the tool */
  tool: string;
  /** 规则集的哈希 · Hash of the rules: sha256:… */
  ruleSet: string;
  /** 文件字节的哈希 · Hash of the document's bytes, or of the line of JSON; null where nobody knows */
  input: string | null;
  /** 判定方式，默认时略去 · How it was judged; left out for the defaults */
  options?: string;
}

/** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
export interface Place {
  page?: number;
  sheet?: string;
  cell?: string;
  table?: number;
  row?: number;
  line?: number;
  column?: number;
}

/** 单元格 · Cell */
export interface Cell {
  /** 地址 · Address */
  address: string;
  /** null 为本报告，prior 为上年报告，prior2 为前年报告，否则为单位名 · null: this report, prior: last year's, prior2: two years back, else a unit's name */
  of: string | null;
  /** 栏目 · Label */
  label: string;
  /** 值；空白为 null · Value; null where blank */
  value: number | null;
  /** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
  place: Place | null;
}

/** 正文中的数字 · Figure in the prose */
export interface Claim {
  /** 所述事项 · What it counts */
  what: string;
  /** 数字 · Number */
  number: number;
  /** 原文 · The words */
  quote: string;
  /** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
  place: Place | null;
}

/** 判断所用的层级 · The level that the rule was judged by */
export interface JudgedLevel {
  value: "central" | "provincial" | "prefectural" | "county" | "township";
  /** 依据：报告、登记簿、名称 · Who says so */
  from: "report" | "register" | "name";
}

/** 豁免 · What excuses it */
export interface Waiver {
  /** 机关的名称或代码 · The agency's name or code */
  agency: string;
  /** 规则 · Rule */
  rule: string;
  /** 实例；* 代表任意文字 · Instance, in which * stands for any letters */
  instance: string;
  /** 报告年度 · Year reported on */
  year: number;
  /** 理由 · Why */
  reason: string;
  /** 批准人 · Who approved it */
  approver: string;
  /** 有效期至 · The last day on which it holds */
  expires: string;
  /** 在豁免清单中的行 · Line of its file */
  line: number;
}

/** 说明 · Message */
export interface FindingMessage {
  zh: string;
  en: string;
}

/** 发现 · Finding */
export interface Finding {
  /** 规则，或读取代码 READ-… · Rule, or code of the reader */
  rule: string;
  /** 规则与实例 · Rule and instance */
  id: string;
  /** 实例的变量 · The variables of the instance */
  instance: { [name: string]: string };
  /** 严重程度 · Severity */
  severity: "error" | "warning" | "info";
  /** 结果 · Outcome */
  outcome: "holds" | "broken" | "undecided" | "notApplicable" | "reading";
  /** 左边；有空白则为 null · Left side; null where a cell of it is blank */
  left: number | null;
  /** 右边；有空白则为 null · Right side; null where a cell of it is blank */
  right: number | null;
  /** 左边减右边 · Left less right */
  difference: number | null;
  /** 所涉单元格 · The cells of the check, in the form's order */
  cells: Array<Cell>;
  /** 正文中的数字 · Figures in the prose */
  claims: Array<Claim>;
  /** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
  place: Place | null;
  /** 判断所用的层级 · The level that the rule was judged by */
  level?: JudgedLevel;
  /** 豁免 · What excuses it */
  waiver?: Waiver;
  /** 说明 · Message */
  message: FindingMessage;
}

export interface SlipChange {
  /** 地址 · Address */
  address: string;
  /** 栏目 · Label */
  label: string;
  /** 所填的数 · The number reported */
  from: number;
  /** 应为的数；determined 为 false 时只是一例 · The right number; where determined is false, an example */
  to: number;
  /** 是否唯一 · Whether that is the only such number */
  determined: boolean;
  /** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
  place: Place | null;
}

export interface Slip {
  /** 差错种类及佐证，最强的在前 · What the slip was and the evidence for it, the strongest first */
  kinds: Array<"unexplained"
    | "readingDamage"
    | "digitsExchanged"
    | "digitDropped"
    | "digitDoubled"
    | "digitConfused"
    | "sign"
    | "factorTen"
    | "factorTenThousand"
    | "neighbouringColumn"
    | "neighbouringRow"
    | "cellsExchanged"
    | "rowShifted"
    | "columnShifted"
    | "carriedIntoTotal"
    | "sameAsLastYear"
    | "carriedFromLastYear"
    | "statedInProse"
    | "totalLeftZero"
    | "broughtForwardIncluded"
    | "linesExchanged"
    | "rowCopied"
    | "rowsMoved"
    | "broughtForwardNextYear"
    | "sumOfUnits">;
  /** 更改 · Changes */
  changes: Array<SlipChange>;
}

export interface Message {
  zh: string;
  en: string;
}

export interface Explanation {
  /** 在这一处内的编号，供 fix --pick 选用 · The number within its part, by which fix --pick takes it */
  number: number;
  /** 把握：certain 单凭数字即可断定，likely 较可能 · certain: by the numbers alone; likely: ranked by evidence */
  grade: "certain" | "likely";
  /** 权重，越小越可能 · Weight: the smaller the likelier */
  weight: number;
  /** 各处差错；一处差错可涉及几格 · The slips; one may have changed several cells */
  slips: Array<Slip>;
  /** 改法 · What to change */
  message: Message;
}

/** 一处错格定位 · Diagnosis of one part */
export interface Diagnosis {
  /** 第几处；fix --pick 第几处:编号 · The number of the part, as in fix --pick PART:N */
  part: number;
  /** 最前一种改法的把握；未找到改法时为 null · How far the first explanation can be trusted; null where none was found */
  grade: "certain" | "likely" | null;
  /** 几种改法并列 · Several explanations are equally likely */
  tied: boolean;
  /** 搜索到限即止，或有其他改法 · A bound was reached; there may be others */
  cutOff: boolean;
  /** 改法总数；列出前 50 种 · How many explanations there are; the first 50 are listed */
  count: number;
  /** 最前一种之外还有几种改法 · How many other explanations there are */
  alternatives: number;
  /** 各种改法，最可能的在前 · The explanations, the likeliest first */
  explanations: Array<Explanation>;
  /** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
  place: Place | null;
  /** 为何不能改得更少 · Why fewer changes cannot explain it */
  certificate: Message;
  /** 说明 · Message */
  message: Message;
}

/** 可推知的空格 · Deduced blank */
export interface Deduced {
  /** 地址 · Address */
  address: string;
  /** 栏目 · Label */
  label: string;
  /** 唯一可能的数 · The only number that it can have */
  value: number;
  /** 所据规则与实例 · The instances of rules that it follows from */
  rules: Array<string>;
  /** 位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · Where it is, from 1: line and column of text in UTF-16 units; the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known */
  place: Place | null;
  /** 推导 · Derivation */
  derivation: Message;
}

/** 核对结果 · Findings of one document — 一份文件一个对象：报告、各结果的个数、规则的改动、各项发现。 One object a document: the report, the counts, what was changed in the rules, every finding. */
export interface Findings {
  /** 格式版本 · Version of this JSON form */
  schemaVersion: 1;
  /** 文件 · The document, as it was given; null where nobody named it */
  source: string | null;
  /** 报告；无法读出时为 null · The report; null where the document holds none */
  report: AnnualReport2019 | AnnualReport2021 | null;
  /** 各结果的个数，合计为全部实例 · How many instances have which outcome; together all there are */
  summary: Summary;
  /** 对规则的改动 · What was changed in the rules, by whom and why */
  overrides: Array<RuleOverride>;
  /** 由何判定 · What judged what; left out where nobody said */
  provenance?: Provenance;
  /** 各项发现，先读取所见，后规则所见 · Findings: the reader's first, then the rules' in their order */
  findings: Array<Finding>;
  /** 已豁免的不成立项 · What is broken and excused by a waiver; left out where nothing is */
  excused?: Array<Finding>;
  /** 错格定位：勾稽关系不能全部成立的各部分 · Which cells are wrong: the parts of the report whose exact rules cannot all hold */
  diagnosis?: Array<Diagnosis>;
  /** 可推知的空格 · Blank cells whose numbers follow; the report keeps its blanks */
  deduced?: Array<Deduced>;
}

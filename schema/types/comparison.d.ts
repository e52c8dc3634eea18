// Written by govinfo schema --for typescript. A blank cell is null. Amounts are in 万元 (10 000 yuan) with four decimals at most.

/** 行政机关 · Agency */
export interface Agency {
  name: string | null;
  code: string | null;
  divisionCode: string | null;
  level: string | null;
}

/** 一份报告 · One of the reports */
export interface ReportHead {
  /** 文件 · The document; null where nobody named it */
  source: string | null;
  /** 格式版本 · Edition of the form */
  edition: "2019" | "2021";
  /** 报告年度 · Report year; null where not stated */
  year: number | null;
  /** 公开日期 · Date of publication; null where not stated */
  published: string | null;
  /** 行政机关 · Agency */
  agency: Agency;
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

export interface CellDifference {
  /** 地址 · Address */
  address: string;
  /** 栏目 · Label */
  label: string;
  /** 前一份的数；空白为 null · The earlier number; null where blank, or where one of its parts is */
  old: number | null;
  /** 后一份的数；空白为 null · The later number; null where blank, or where one of its parts is */
  new: number | null;
  /** 后减前 · The later less the earlier */
  change: number | null;
  /** 前一份分三行的“其他处理” · The three cells that old is the sum of; empty for any other */
  oldParts: Array<Cell>;
  /** 后一份分三行的“其他处理” · The three cells that new is the sum of; empty for any other */
  newParts: Array<Cell>;
}

/** 只有一份的格式才有的单元格，不作比对 · Cells that only one form has: nothing is compared with them */
export interface OnlyIn {
  old: Array<Cell>;
  new: Array<Cell>;
}

export interface Message {
  zh: string;
  en: string;
}

/** 比率，未约分 · A rate, not reduced */
export interface Fraction {
  numerator: number;
  /** 不为 0 · Never 0 */
  denominator: number;
  /** 百分比，两位小数 · Percent, rounded to two decimals */
  percent: number | null;
}

export interface RateComparison {
  /** 名称 · Name of the rate */
  rate: "disclosure" | "carriedForward" | "corrected.reconsideration" | "corrected.directLitigation" | "corrected.litigationAfterReconsideration";
  /** 名称 · Name */
  label: Message;
  /** 算法 · Definition */
  definition: Message;
  /** 有空白或除数为 0 时为 null · null where a cell is blank or the divisor is 0 */
  old: Fraction | null;
  /** 有空白或除数为 0 时为 null · null where a cell is blank or the divisor is 0 */
  new: Fraction | null;
}

export interface TextComparison {
  section: "overallSituation" | "problemsAndImprovements" | "otherMatters";
  /** 文字完全相同 · The same text; also where neither report has it */
  same: boolean;
  /** 后一份文字见于前一份的百分比；过短时为 null · Percent of the later text that is in the earlier; null where one is too short to tell */
  percentKept: number | null;
  /** 达到雷同的程度（85%） · As much stayed as the checks N2 and N5 call copied: 85 percent */
  copied: boolean;
  /** 相同的段落，最长的在前 · The longest passages that stayed */
  passages: Array<string>;
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

/** 更正前后的检查结果；两个年度时为 null · Findings before and after a correction; null of two years */
export interface Findings {
  /** 已消除的，按更正前 · What went, as it was found before */
  fixed: Array<Finding>;
  /** 因空白转为待定的，按更正后 · What blanks leave undecided now, as it is found after */
  unsettled: Array<Finding>;
  /** 仍有的，按更正后 · What stayed, as it is found after */
  left: Array<Finding>;
  /** 新出现的，按更正后 · What is new, as it is found after */
  brought: Array<Finding>;
}

/** 一对报告 · A pair of reports */
export interface Comparison {
  /** 两个年度，或更正前后 · Two years, or before and after a correction */
  kind: "years" | "correction";
  /** 两份相同 · Both say the same, and the same is found in both */
  empty: boolean;
  /** 一份报告 · One of the reports */
  old: ReportHead;
  /** 一份报告 · One of the reports */
  new: ReportHead;
  /** 不同的单元格，按表格顺序 · The cells that differ, in the form's order */
  cells: Array<CellDifference>;
  /** 只有一份的格式才有的单元格，不作比对 · Cells that only one form has: nothing is compared with them */
  onlyIn: OnlyIn;
  /** 比率，各附算法，均非官方规定 · Rates, each with its definition: none is official */
  rates: Array<RateComparison>;
  /** 第一、五、六部分 · Sections 一, 五 and 六 */
  texts: Array<TextComparison>;
  /** 更正前后的检查结果；两个年度时为 null · Findings before and after a correction; null of two years */
  findings: Findings | null;
  /** 对这一对报告的说明 · What is to be said of the pair */
  notes: Array<Message>;
}

/** 没有配对的报告 · A report without another to compare it with */
export interface UnpairedReport {
  /** 文件 · The document; null where nobody named it */
  source: string | null;
  /** 格式版本 · Edition of the form */
  edition: "2019" | "2021";
  /** 报告年度 · Report year; null where not stated */
  year: number | null;
  /** 公开日期 · Date of publication; null where not stated */
  published: string | null;
  /** 行政机关 · Agency */
  agency: Agency;
  /** 原因 · Why */
  why: Message;
}

/** 报告比对 · Comparison of reports — 两个年度，或同一年度更正前后：单元格、比率、文字、检查结果。 Two years, or one year before and after a correction: cells, rates, text, findings. */
export interface Comparisons {
  /** 格式版本 · Version of this JSON form */
  schemaVersion: 1;
  /** 各对报告 · The pairs, by the later report's year and name */
  comparisons: Array<Comparison>;
  /** 此后没有报告的 · Earlier reports without a later one */
  oldAlone: Array<UnpairedReport>;
  /** 此前没有报告的 · Later reports without an earlier one */
  newAlone: Array<UnpairedReport>;
}

/** A document's bytes, a text, or a report as JSON or as an object. What it is is told by its content. */
export type Input = Uint8Array | ArrayBuffer | ArrayBufferView | string | Report;

/** A message in both languages. */
export interface Message { zh: string; en: string }

/** Where a person finds it; members that the format lacks are left out. Lines and columns count from 1. */
export interface Place {
  line?: number; column?: number; page?: number; sheet?: string; cell?: string; table?: number; row?: number;
}

/** A number of the form; null is a blank, which is never zero. Amounts are in 万元. */
export type CellNumber = number | null;

/** Cells below a row: a number, or more rows. */
export interface Cells { [name: string]: CellNumber | Cells }

/** A report; `await schema('report')` says every cell. */
export interface Report {
  schemaVersion?: 1;
  edition: '2019' | '2021';
  year: number | null;
  published?: string | null;
  agency: {
    name: string | null; code?: string | null; divisionCode?: string | null;
    level?: 'central' | 'provincial' | 'prefectural' | 'county' | 'township' | null;
  };
  proactiveDisclosure: Cells;
  requests: Cells;
  reconsiderationAndLitigation: Cells;
  processingFees?: { notices: CellNumber; noticedYuan: CellNumber; collectedYuan: CellNumber } | null;
  narrative?: { overallSituation?: string | null; problemsAndImprovements?: string | null; otherMatters?: string | null };
  [member: string]: unknown;
}

export type Severity = 'error' | 'warning' | 'info';
export type Outcome = 'holds' | 'broken' | 'undecided' | 'notApplicable' | 'reading';

export interface CellValue {
  /** The name of the cell: `requests.received.total`. */
  address: string;
  /** Whose cell: null this report's, else `prior`, `prior2`, or the name of a unit. */
  of: string | null;
  label: string;
  value: CellNumber;
  place?: Place | null;
}

export interface Finding {
  /** The rule, `E1`; a reader's finding begins with `READ-`. */
  rule: string;
  /** The rule and what it was asked of: `E1/naturalPersons`. */
  id: string;
  instance: Record<string, string>;
  severity: Severity;
  outcome: Outcome;
  left: number | null;
  right: number | null;
  difference: number | null;
  cells: CellValue[];
  claims: { what: string; number: number; quote: string; place?: Place | null }[];
  message: Message;
  place?: Place | null;
  [member: string]: unknown;
}

/** What was found in one document. */
export interface Result {
  schemaVersion: 1;
  source: string;
  /** Null where the document is no report. */
  report: Report | null;
  summary: { holds: number; broken: number; undecided: number; notApplicable: number; excused?: number };
  overrides: unknown[];
  /** What judged what; left out where the option `provenance` is `false`. */
  provenance?: { tool: string; ruleSet: string; input: string | null; options?: string };
  findings: Finding[];
  /** Which cells are wrong and how they can be repaired; left out where nobody looked. */
  diagnosis?: unknown;
  deduced?: unknown;
  [member: string]: unknown;
}

/** A YAML file by name and text; a text alone is given a name. */
export type TextFile = string | { name: string; text: string };

export interface Options {
  /** What results call the document. */
  name?: string;
  /** What a blank is: any number, so that it may leave a rule undecided (the default), or 0. */
  blank?: 'undecided' | 'zero';
  /** The language of errors and of what is rendered; findings have both. */
  lang?: 'zh' | 'en';
  /** Lists every instance of every rule, also those that hold. */
  all?: boolean;
  /** Whether wrong cells are looked for. */
  diagnose?: 'auto' | 'always' | 'never';
  /** Rules of your own, on top of the library's. */
  rules?: TextFile | TextFile[];
  /** Who is who. */
  register?: TextFile;
  /** Last year's report, and that of the year before, as any input; they are found by agency and year. */
  prior?: Input | Input[];
  /** The report as it was edited since the document was read, as JSON: judged in place of what is read, with the document's text and places. */
  report?: string;
  /** Whether to say what judged what, as the tool does: its version, the hashes of the rules and of the document. `true` unless said otherwise; hashing a
   *  large document takes a while. */
  provenance?: boolean;
}

export interface FixOptions extends Options {
  /** Also makes corrections that are not certain but clearly likelier than all others. */
  likely?: boolean;
  /** Corrections to make, each `PART:N` by the numbers in `diagnosis`. */
  pick?: string[];
}

export interface Fixed {
  /** Whether nothing is left open. */
  isRepaired: boolean;
  /** The report, repaired and filled. */
  report: Report;
  /** What was changed, and why. */
  changes: unknown;
}

export interface Change { before: Outcome; finding: Finding }

/** A report that is being edited. */
export interface Session {
  /** All findings now. */
  readonly result: Result;
  /** The report as edited. */
  readonly report: Report;
  /** Sets a cell; null, undefined and '' are a blank. Answers each instance that came to another outcome or other numbers. */
  set(address: string, value: number | string | null | undefined): Change[];
  /** Frees its memory at once; a session that is forgotten is freed in time. */
  close(): void;
}

export interface Rule {
  id: string; severity: Severity; class: string; title: Message; editions: ('2019' | '2021')[]; source: string; yaml: string;
}

export interface FormCell {
  address: string; table: number; row: Message; column: Message;
  /** In 万元, with up to four decimals; else a whole number. */
  isAmount: boolean;
  /** Whether it may be negative. */
  isSigned: boolean;
}

export type Door = 'html' | 'mht' | 'office' | 'pdf' | 'xls' | 'xml' | 'zst';

/** A call that cannot be answered. What is wrong in a document is no error: it is a finding. */
export class GovInfoError extends Error {
  /** INPUT, OPTION, RULES, REGISTER, PRIOR, REPORT, ADDRESS, VALUE, PICK, SEVERAL, NONE, CLOSED. */
  readonly code: string;
  /** The option, the file, the cell, or the path within a report. */
  readonly path: string | null;
  readonly place: Place | null;
  /** The message in both languages. */
  readonly messages: Message;
}

/** Checks one document or report. */
export function check(input: Input, options?: Options): Promise<Result>;
/** Checks all documents of an archive, or all reports of a JSON array or NDJSON. */
export function checkAll(input: Input, options?: Options): Promise<Result[]>;
/** The same as text: the bytes of `govinfo check --format json`. */
export function checkJson(input: Input, options?: Options): Promise<string>;
/** Checks and renders what was found as the tool does. */
export function render(input: Input, format: 'text' | 'line' | 'json' | 'ndjson' | 'html' | 'sarif' | 'github', options?: Options): Promise<string>;
export function render(input: Input, format: 'xlsx', options?: Options): Promise<Uint8Array>;
/** Reads one document, and judges nothing. The report carries `reading`: how each cell was read. */
export function read(input: Input, options?: Options): Promise<{ source: string; report: Report | null; findings: Finding[] }>;
/** Repairs and fills a report; only what is certain, unless more is asked for. */
export function fix(input: Input, options?: FixOptions): Promise<Fixed>;
/** The official form of a report. */
export function write(report: Report | string, format: 'docx' | 'html', options?: { lang?: 'zh' | 'en' }): Promise<Uint8Array>;
/** Begins to edit a report. */
export function session(report: Report | string, options?: Options): Promise<Session>;
/** The rules, with your own where they are given. */
export function rules(options?: Options): Promise<Rule[]>;
/** The cells of the form, in its order. */
export function cells(edition?: '2019' | '2021'): Promise<FormCell[]>;
/** A JSON Schema. */
export function schema(kind?: 'report' | 'report-2019' | 'report-2021' | 'findings' | 'rules'): Promise<object>;
/** The cells to highlight: address → what is broken there, the worst first. */
export function highlights(result: Pick<Result, 'findings'>): Map<string, Finding[]>;
/** Starts the library, and loads doors, before they are needed. Answers the doors that are loaded. */
export function load(...doors: Door[]): Promise<Door[]>;

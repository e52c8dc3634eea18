// Written by govinfo schema --for typescript. A blank cell is null. Amounts are in 万元 (10 000 yuan) with four decimals at most.

export interface Message {
  zh: string;
  en: string;
}

export interface Cell {
  table: 2 | 3 | 4;
  unit: "count" | "tenThousandYuan";
  /** 可为负，其空白可为任何数 · May be negative: its blank can be any number */
  signed: boolean;
  label: Message;
}

export type Class = "printed-identity" | "derived-identity" | "plausibility";

export type Severity = "error" | "warning" | "info";

export type Missing = "undecided" | "zero" | "all-or-none";

export interface Source {
  document: string;
  place: string;
  basis: "printed" | "derived";
}

export interface Rule {
  class: Class;
  severity: Severity;
  missing: Missing;
  title: Message;
  message: Message | null;
  source: Source;
}

/** 只对这样的报告 · Only reports of this shape have the instance; null: either */
export interface Shape {
  otherHandling: "one" | "three" | null;
  otherDocuments: boolean | null;
}

export interface IsBlankCondition {
  isBlank: string;
}

export interface LevelInCondition {
  levelIn: Array<"central" | "provincial" | "prefectural" | "county" | "township">;
}

export interface FactIn {
  fact: string;
  values: Array<string>;
  from: number | null;
  to: number | null;
}

export interface FactInCondition {
  factIn: FactIn;
}

export interface MultipleTerm {
  address: string;
  coefficient: number;
}

export interface MultipleOf {
  constant: number;
  unit: number;
  terms: Array<MultipleTerm>;
}

export interface MultipleOfCondition {
  multipleOf: MultipleOf;
}

export interface CountOf {
  atLeast: number;
  atMost: number;
  parts: Array<Condition>;
}

export interface CountOfCondition {
  countOf: CountOf;
}

export interface NotCondition {
  /** 条件；层级不明时 levelIn 未知 · Condition; levelIn is unknown where the report names no level */
  not: Condition;
}

export interface AllOfCondition {
  allOf: Array<Condition>;
}

export interface AnyOfCondition {
  anyOf: Array<Condition>;
}

/** 层级已知时代替 constant · Instead of constant, where the level is known */
export interface ConstantByLevel {
  central: number;
  provincial: number;
  prefectural: number;
  county: number;
  township: number;
}

export interface Term {
  address: string;
  side: "left" | "right";
  /** 左边减右边时的系数 · The coefficient in left less right */
  coefficient: number;
}

/** 比较 · Comparison */
export interface Comparison {
  relation: "==" | "!=" | "<=" | "<" | ">=" | ">";
  constant: number;
  /** 层级已知时代替 constant · Instead of constant, where the level is known */
  constantByLevel: ConstantByLevel | null;
  tolerance: number;
  terms: Array<Term>;
}

/** 条件；层级不明时 levelIn 未知 · Condition; levelIn is unknown where the report names no level */
export type Condition = IsBlankCondition
    | LevelInCondition
    | FactInCondition
    | MultipleOfCondition
    | CountOfCondition
    | NotCondition
    | AllOfCondition
    | AnyOfCondition
    | Comparison;

/** 实例 · Instance */
export interface Instance {
  /** 规则与实例 · Rule and instance */
  id: string;
  rule: string;
  instance: { [name: string]: string };
  class: Class;
  severity: Severity;
  missing: Missing;
  /** 只对这样的报告 · Only reports of this shape have the instance; null: either */
  shape: Shape;
  /** 适用条件 · The condition under which it applies */
  when: Condition | null;
  relation: "==" | "!=" | "<=" | "<" | ">=" | ">";
  constant: number;
  /** 层级已知时代替 constant · Instead of constant, where the level is known */
  constantByLevel: ConstantByLevel | null;
  tolerance: number;
  terms: Array<Term>;
}

/** 勾稽关系数据 · Identities as data — 每个实例：constant + Σ coefficient × 单元格，与 0 比较；求值方法见 schema/README.md · Each instance compares constant + Σ coefficient · cell with 0; schema/README.md tells how to evaluate them. */
export interface Identities {
  "$schema": "urn:govinfo-disclosure:schema:identities";
  /** 格式版本 · Version of this format */
  format: 1;
  /** 格式版本 · Edition of the form */
  edition: "2019" | "2021";
  /** 单元格，按地址 · The cells, by address */
  cells: { [name: string]: Cell };
  /** 规则，按编号 · The rules, by id */
  rules: { [name: string]: Rule };
  /** 实例，按核对的顺序 · The instances, in the order of findings */
  instances: Array<Instance>;
}

"""Written by govinfo schema --for python, for Python 3.11 and later.

A blank cell is None. Amounts are in 万元 (10 000 yuan) with four decimals at most; json.loads(text, parse_float=decimal.Decimal) keeps them exact.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

Number: TypeAlias = int | float | Decimal


class Message(TypedDict):
    zh: str
    en: str


class Cell(TypedDict):
    table: Literal[2, 3, 4]
    unit: Literal["count", "tenThousandYuan"]
    # 可为负，其空白可为任何数 · May be negative: its blank can be any number
    signed: bool
    label: Message


Class: TypeAlias = Literal["printed-identity", "derived-identity", "plausibility"]


Severity: TypeAlias = Literal["error", "warning", "info"]


Missing: TypeAlias = Literal["undecided", "zero", "all-or-none"]


class Source(TypedDict):
    document: str
    place: str
    basis: Literal["printed", "derived"]


Rule = TypedDict('Rule', {
    "class": "Class",
    "severity": "Severity",
    "missing": "Missing",
    "title": "Message",
    "message": "Message | None",
    "source": "Source",
})


# 只对这样的报告 · Only reports of this shape have the instance; null: either
class Shape(TypedDict):
    otherHandling: Literal["one", "three", None]
    otherDocuments: bool | None


class IsBlankCondition(TypedDict):
    isBlank: str


class LevelInCondition(TypedDict):
    levelIn: list[Literal["central", "provincial", "prefectural", "county", "township"]]


FactIn = TypedDict('FactIn', {
    "fact": "str",
    "values": "list[str]",
    "from": "int | None",
    "to": "int | None",
})


class FactInCondition(TypedDict):
    factIn: FactIn


class MultipleTerm(TypedDict):
    address: str
    coefficient: Number


class MultipleOf(TypedDict):
    constant: Number
    unit: Number
    terms: list[MultipleTerm]


class MultipleOfCondition(TypedDict):
    multipleOf: MultipleOf


class CountOf(TypedDict):
    atLeast: int
    atMost: int
    parts: list[Condition]


class CountOfCondition(TypedDict):
    countOf: CountOf


NotCondition = TypedDict('NotCondition', {
    # 条件；层级不明时 levelIn 未知 · Condition; levelIn is unknown where the report names no level
    "not": "Condition",
})


class AllOfCondition(TypedDict):
    allOf: list[Condition]


class AnyOfCondition(TypedDict):
    anyOf: list[Condition]


# 层级已知时代替 constant · Instead of constant, where the level is known
class ConstantByLevel(TypedDict):
    central: Number
    provincial: Number
    prefectural: Number
    county: Number
    township: Number


class Term(TypedDict):
    address: str
    side: Literal["left", "right"]
    # 左边减右边时的系数 · The coefficient in left less right
    coefficient: Number


# 比较 · Comparison
class Comparison(TypedDict):
    relation: Literal["==", "!=", "<=", "<", ">=", ">"]
    constant: Number
    # 层级已知时代替 constant · Instead of constant, where the level is known
    constantByLevel: ConstantByLevel | None
    tolerance: Number
    terms: list[Term]


# 条件；层级不明时 levelIn 未知 · Condition; levelIn is unknown where the report names no level
Condition: TypeAlias = IsBlankCondition | LevelInCondition | FactInCondition | MultipleOfCondition | CountOfCondition | NotCondition | AllOfCondition | AnyOfCondition | Comparison


# 实例 · Instance
Instance = TypedDict('Instance', {
    # 规则与实例 · Rule and instance
    "id": "str",
    "rule": "str",
    "instance": "dict[str, str]",
    "class": "Class",
    "severity": "Severity",
    "missing": "Missing",
    # 只对这样的报告 · Only reports of this shape have the instance; null: either
    "shape": "Shape",
    # 适用条件 · The condition under which it applies
    "when": "Condition | None",
    "relation": '''Literal["==", "!=", "<=", "<", ">=", ">"]''',
    "constant": "Number",
    # 层级已知时代替 constant · Instead of constant, where the level is known
    "constantByLevel": "ConstantByLevel | None",
    "tolerance": "Number",
    "terms": "list[Term]",
})


# 勾稽关系数据 · Identities as data — 每个实例：constant + Σ coefficient × 单元格，与 0 比较；求值方法见 schema/README.md · Each instance compares constant + Σ coefficient · cell with 0; schema/README.md tells how to evaluate them.
Identities = TypedDict('Identities', {
    "$schema": '''Literal["urn:govinfo-disclosure:schema:identities"]''',
    # 格式版本 · Version of this format
    "format": "Literal[1]",
    # 格式版本 · Edition of the form
    "edition": '''Literal["2019", "2021"]''',
    # 单元格，按地址 · The cells, by address
    "cells": "dict[str, Cell]",
    # 规则，按编号 · The rules, by id
    "rules": "dict[str, Rule]",
    # 实例，按核对的顺序 · The instances, in the order of findings
    "instances": "list[Instance]",
})

"""Evaluates schema/identities-*.json on a report. Numbers stay exact: read reports with load()."""
import json
from decimal import Decimal
from math import inf


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, parse_float=Decimal)


def cell(report, address):
    for name in address.split("."):
        report = report[name]
    return report


def compare(check, report, data, zero):
    """The truth of left - right against 0 for every filling of the blanks (None: it depends), and the difference. Where the level is unknown, the truth is what it is for all levels."""
    level, by_level = report["agency"].get("level"), check["constantByLevel"]
    if by_level and level:
        return against(check, by_level[level], report, data, zero)
    found = against(check, check["constant"], report, data, zero)
    if by_level and any(against(check, constant, report, data, zero)[0] != found[0] for constant in by_level.values()):
        return None, found[1]
    return found


def against(check, total, report, data, zero):
    bounded_below = bounded_above = known = True
    for term in check["terms"]:
        value, coefficient = cell(report, term["address"]), term["coefficient"]
        if value is not None:
            total += coefficient * value
        elif not zero:
            signed, known = data["cells"][term["address"]]["signed"], False
            bounded_below &= coefficient > 0 and not signed
            bounded_above &= coefficient < 0 and not signed
    low, high, slack = total if bounded_below else -inf, total if bounded_above else inf, check["tolerance"]
    true, false = {
        "==": (low >= -slack and high <= slack, low > slack or high < -slack),
        "!=": (low > slack or high < -slack, low >= -slack and high <= slack),
        "<=": (high <= slack, low > slack), "<": (high < slack, low >= slack),
        ">=": (low >= -slack, high < -slack), ">": (low > -slack, high <= -slack)}[check["relation"]]
    return True if true else False if false else None, total if known else None


def fact(asked, report):
    """What is known of the report beside its numbers; None where it is not."""
    if asked["fact"] == "report.year":
        return None if report["year"] is None else asked["from"] <= report["year"] <= asked["to"]
    value = report["agency"].get({"agency.name": "name", "agency.code": "code", "agency.division": "divisionCode"}.get(asked["fact"], ""))
    return None if value is None else any(value.startswith(word[:-1]) if word.endswith("*") else value == word for word in asked["values"])


def condition(when, report, data, zero):
    if when is None:
        return True
    if "isBlank" in when:
        return cell(report, when["isBlank"]) is None and not zero
    if "levelIn" in when:
        level = report["agency"].get("level")
        return None if level is None else level in when["levelIn"]
    if "factIn" in when:
        return fact(when["factIn"], report)
    if "multipleOf" in when:
        asked = when["multipleOf"]
        values = [(term["coefficient"], cell(report, term["address"])) for term in asked["terms"]]
        if not zero and any(value is None for _, value in values):
            return None
        total = asked["constant"] + sum(coefficient * (value or 0) for coefficient, value in values)
        return total % asked["unit"] == 0 if asked["unit"] else total == 0
    if "countOf" in when:
        truths = [condition(part, report, data, zero) for part in when["countOf"]["parts"]]
        least, open_, low, high = truths.count(True), truths.count(None), when["countOf"]["atLeast"], when["countOf"]["atMost"]
        return True if low <= least and least + open_ <= high else False if least + open_ < low or least > high or low > high else None
    if "not" in when:
        inner = condition(when["not"], report, data, zero)
        return None if inner is None else not inner
    if "terms" in when:
        return compare(when, report, data, zero)[0]
    values, decides = [condition(part, report, data, zero) for part in when.get("allOf", when.get("anyOf"))], "anyOf" in when
    return decides if decides in values else None if None in values else not decides


def evaluate(data, report, blank_as_zero=False):
    """Yields (instance, outcome, difference) of every instance that the report's shape has, in the order of findings."""
    shape = {"otherHandling": "one" if "total" in report["requests"]["outcomes"]["otherHandling"] else "three",
             "otherDocuments": "otherDocuments" in report["proactiveDisclosure"]}
    for instance in data["instances"]:
        if any(wanted not in (None, shape[name]) for name, wanted in instance["shape"].items()):
            continue
        zero = blank_as_zero or instance["missing"] == "zero"
        blank = not zero and instance["missing"] == "all-or-none" and all(cell(report, term["address"]) is None for term in instance["terms"])
        when = False if blank else condition(instance["when"], report, data, zero)
        check, difference = compare(instance, report, data, zero)
        outcome = "notApplicable" if when is False else "holds" if check else "broken" if check is False and when else "undecided"
        yield instance, outcome, None if when is False else difference

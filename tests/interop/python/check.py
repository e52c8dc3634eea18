"""check.py CORPUS: jsonschema and the evaluator of examples/python against what the library says. A line for each check, the report where one fails."""
import csv
import json
import sys
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "examples" / "python"))

import jsonschema  # noqa: E402
from check import IDENTITIES, SCHEMAS, VALIDATOR, address  # noqa: E402
from identities import evaluate  # noqa: E402

LETTERS = {"holds": "h", "broken": "b", "undecided": "u", "notApplicable": "n"}
failures = 0


def report(name, wrong, proof):
    global failures
    failures += bool(wrong)
    print(f"{'FAILED' if wrong else 'passed'} python: {name} ({proof})", flush=True)
    for text in wrong[:3]:
        print("  " + text)


def decimal(number):
    return "-" if number is None else "0" if number == 0 else format(Decimal(number), "f").rstrip("0").rstrip(".") if "." in format(Decimal(number), "f") else format(Decimal(number), "f")


def judge(document, zero=False):
    found = list(evaluate(IDENTITIES[document["edition"]], document, zero))
    return ([[instance["id"], instance["severity"]] for instance, _, _ in found],
            "".join(LETTERS[outcome] for _, outcome, _ in found), " ".join(decimal(difference) for _, _, difference in found))


def places(document):
    return {place for error in VALIDATOR.iter_errors(document) for place in address(error)}


def at_or_below(found, wanted):
    return wanted == "$" or any((place + ".").startswith(wanted + ".") for place in found)


def lines(path):
    with open(path, encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def check_corpus(corpus):
    instances = json.loads((corpus / "instances.json").read_text(encoding="utf-8"))
    accept, placed, judged, zeroed = [], [], [], []
    documents = refused = accepted = findings = zeros = 0

    def same(expected, document, zero):
        found = judge(document, zero)
        return [] if found == (instances[expected["shape"]], expected["outcomes"], expected["differences"]) else [f"library {expected}, here {found}: {document}"]

    for line in lines(corpus / "documents.ndjson"):
        documents += 1
        plain = json.loads(line["document"])
        found = set() if line["accepted"] and VALIDATOR.is_valid(plain) else places(plain)
        valid = not found
        if not line["accepted"] and isinstance(plain, dict) and plain.get("edition") in ("2019", "2021"):
            refused += 1
            if not all(at_or_below(found, path) or any(path.startswith(place + ".") for place in found) for path in line["paths"]):
                placed.append(f"library {line['paths']}, jsonschema {sorted(found)}: {line['document']}")
        if valid != line["accepted"]:
            accept.append(f"library {'accepts' if line['accepted'] else line['paths']}, jsonschema {'accepts' if valid else 'refuses'}: {line['document']}")
        if line["accepted"]:
            accepted += 1
            document = json.loads(line["document"], parse_float=Decimal)
            judged += same(line["outcomes"], document, False)
            findings += sum(letter in "bu" for letter in line["outcomes"]["outcomes"])
            if line["zero"]:
                zeros += 1
                zeroed += same(line["zero"], document, True)
    report("jsonschema accepts exactly what the reader accepts", accept, f"{documents} documents, {accepted} of them reports")
    report("jsonschema names every place that the reader names", placed, f"{refused} documents refused")
    report("the evaluator's findings and differences are the library's", judged, f"{accepted} reports, {findings} broken or undecided")
    report("also where blanks are read as 0", zeroed, f"{zeros} reports")


def check_findings(corpus):
    validator = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "findings.schema.json").read_text(encoding="utf-8")))
    results = list(lines(corpus / "findings.ndjson"))
    wrong = [str(error)[:300] for result in results for error in validator.iter_errors(result)]
    report("findings are what their schema says", wrong, f"{len(results)} results")


def check_schemas():
    wrong = []
    files = sorted(SCHEMAS.glob("*.schema.json"))
    for path in files:
        try:
            jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
        except jsonschema.SchemaError as error:
            wrong.append(f"{path.name}: {error.message}")
    report("the schemas are schemas of draft 2020-12", wrong, f"{len(files)} schemas")


def check_tables():
    """The tables hold what the identities hold, field by field."""
    def table(name):
        with open(SCHEMAS / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    terms, wrong, count = {}, [], 0
    for row in table("rule_term.csv"):
        terms.setdefault(row["rule_key"], []).append((row["address"], row["side"], Decimal(row["coefficient"])))
    rules = table("rule.csv")
    for edition, data in IDENTITIES.items():
        rows = [row for row in rules if row["edition"] == edition]
        if {cell["address"] for cell in table(f"cells-{edition}.csv") if cell["table"] != "6"} != set(data["cells"]) or len(rows) != len(data["instances"]):
            wrong.append(f"{edition}: other cells or another number of instances")
        for row, instance in zip(rows, data["instances"]):
            count += 1
            level = instance["constantByLevel"] or {}
            same = (row["id"] == instance["id"] and row["severity"] == instance["severity"] and row["class"] == instance["class"] and row["missing"] == instance["missing"]
                    and row["relation"] == instance["relation"] and Decimal(row["constant"]) == instance["constant"] and Decimal(row["tolerance"]) == instance["tolerance"]
                    and all(Decimal(row["constant_" + name]) == level.get(name, instance["constant"]) for name in ("central", "provincial", "prefectural", "county", "township"))
                    and row["other_handling"] == (instance["shape"]["otherHandling"] or "") and row["other_documents"] == {None: "", True: "true", False: "false"}[instance["shape"]["otherDocuments"]]
                    and (json.loads(row["condition"]) if row["condition"] else None) == instance["when"]
                    and terms[row["rule_key"]] == [(term["address"], term["side"], term["coefficient"]) for term in instance["terms"]])
            if not same:
                wrong.append(f"{edition}: {row}")
    report("the tables hold what the identities hold", wrong, f"{count} instances")


def check_vectors():
    wrong, count = [], 0
    for path in sorted((SCHEMAS / "conformance").glob("*.jsonl")):
        with open(path, encoding="utf-8") as file:
            for line in file:
                vector, count = json.loads(line), count + 1
                found = places(vector["report"])
                if bool(found) != bool(vector["errors"]) or not all(at_or_below(found, error) for error in vector["errors"]):
                    wrong.append(f"{vector['name']}: expected errors {vector['errors']}, found {sorted(found)[:5]}")
                if vector["outcomes"] is not None:
                    _, outcomes, differences = judge(json.loads(line, parse_float=Decimal)["report"], vector["blank"] == "zero")
                    if (outcomes, differences) != (vector["outcomes"], vector["differences"]):
                        wrong.append(f"{vector['name']}: expected {vector['outcomes']} {vector['differences']}, found {outcomes} {differences}")
    report("the conformance vectors come out", wrong if count >= 80 else [*wrong, "fewer than 80 vectors"], f"{count} vectors")


if __name__ == "__main__":
    check_schemas()
    check_tables()
    check_vectors()
    check_findings(Path(sys.argv[1]))
    check_corpus(Path(sys.argv[1]))
    sys.exit(1 if failures else 0)

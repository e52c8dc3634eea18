"""keep.py FOLDER: what quicktype's Python keeps of documents, and whether the ready types load. A line for each check."""
import importlib
import json
import sys
import typing

folder = sys.argv[1]
sys.path.insert(0, folder + "/python")
# Members that may be left out: null says the same, and quicktype's classes leave it out.
OPTIONAL = {"published", "code", "divisionCode", "level", "processingFees", "overallSituation", "problemsAndImprovements", "otherMatters", "source",
            "reportId", "inputHash", "reading"}
failures = 0


def lines(name: str) -> list:
    with open(f"{folder}/{name}.ndjson", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def plain(value):
    """The same with numbers alike however they are written, and without what says nothing."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if inner is not None or key not in OPTIONAL}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def check(name: str, wrong: list, proof: str) -> None:
    global failures
    failures += 1 if wrong else 0
    print(f"{'FAILED' if wrong else 'passed'} schemas: {name} ({proof})")
    for text in wrong[:3]:
        print("  " + str(text)[:600])


def kept(module: str, documents: list) -> list:
    code = importlib.import_module("quicktype_" + module)
    wrong = []
    for document in documents:
        try:
            back = code.document_to_dict(code.document_from_dict(json.loads(json.dumps(document))))
            if plain(back) != plain(document):
                wrong.append(document)
        except Exception as error:  # What a generated class throws at a document is the finding.
            wrong.append(f"{error!r}: {document}")
    return wrong


reports = lines("valid")
for kind, documents in (
    ("annual_report", reports),
    ("annual_report_2019", [x for x in reports if x["edition"] == "2019"]),
    ("annual_report_2021", [x for x in reports if x["edition"] == "2021"]),
    ("findings", lines("findings")),
):
    check(f"quicktype's Python of {kind} keeps documents", kept(kind, documents), f"{len(documents)} documents")

names = ["annual_report", "annual_report_2019", "annual_report_2021", "findings", "comparison", "rules", "identities"]
loaded = [value for name in names for value in vars(importlib.import_module(name)).values() if typing.is_typeddict(value)]
check("the ready types load in Python, with every type they name", [x.__name__ for x in loaded if not typing.get_type_hints(x)], f"{len(loaded)} types")
sys.exit(1 if failures else 0)

"""python3 check.py REPORT.json...: says where a report fails the schema, else which rules are broken or undecided."""
import json
import sys
from pathlib import Path

import jsonschema

from identities import evaluate, load

SCHEMAS = Path(__file__).resolve().parents[2] / "schema"
VALIDATOR = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "annual-report.schema.json").read_text(encoding="utf-8")))
IDENTITIES = {edition: load(SCHEMAS / f"identities-{edition}.json") for edition in ("2019", "2021")}


def address(error):
    """Where the error is: for a missing or an unknown property its own address, not that of the object around it."""
    names = [str(name) for name in error.absolute_path]
    if error.validator == "required":
        return [".".join([*names, name]) for name in error.validator_value if name not in error.instance]
    if error.validator == "additionalProperties":
        return [".".join([*names, name]) for name in error.instance if name not in error.schema["properties"]]
    return [".".join(names) or "$"]


def schema_errors(document):
    """The errors by address. `document` is read with plain json.loads: jsonschema takes no Decimal for a whole number."""
    return sorted({(place, "is missing" if error.validator == "required" else error.message) for error in VALIDATOR.iter_errors(document) for place in address(error)})


def main(paths):
    broken = False
    for path in paths:
        try:
            errors = schema_errors(json.loads(Path(path).read_text(encoding="utf-8")))
        except (OSError, ValueError) as wrong:
            errors = [("$", f"cannot be read ({wrong})")]
        for place, message in errors:
            print(f"{path}: {place}: {message[:200]}")
        if not errors:
            report = load(path)
            for instance, outcome, difference in evaluate(IDENTITIES[report["edition"]], report):
                if outcome in ("broken", "undecided"):
                    broken |= outcome == "broken" and instance["severity"] == "error"
                    print(f"{path}: {instance['severity']} {instance['id']} {outcome}" + (f", difference {difference}" if difference is not None else ""))
        broken |= bool(errors)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)

# Holds the CSV files that LibreOffice makes of a workbook's sheets against the findings as NDJSON: a row for each finding, numbers that are numbers, and a
# name that begins with = is the name. Usage: workbook.py FINDINGS.ndjson AGENCIES.csv FINDINGS.csv
import csv
import json
import sys

lines, agencies, findings = sys.argv[1:]
documents = [json.loads(line) for line in open(lines, encoding="utf-8")]
told = [finding for document in documents for finding in document["findings"]]
with open(agencies, encoding="utf-8", newline="") as file:
    rows_of_agencies = list(csv.reader(file))[1:]
with open(findings, encoding="utf-8", newline="") as file:
    rows = list(csv.reader(file))[1:]
failed = 0


def check(name, wrong):
    global failed
    failed += 1 if wrong else 0
    print(("FAILED " if wrong else "passed ") + name + (f": {wrong}" if wrong else ""))


check(f"LibreOffice shows a row for each of {len(documents)} documents", "" if len(rows_of_agencies) == len(documents) else len(rows_of_agencies))
check(f"and one for each of {len(told)} findings", "" if len(rows) == len(told) > 0 else len(rows))
check("with their ids and sentences", [row[2] for row, x in zip(rows, told) if (row[2], row[6]) != (x["id"], x["message"]["zh"])][:2])
check("numbers are the numbers", [row[2] for row, x in zip(rows, told)
                                  if [float(n) if n else None for n in row[8:11]] != [x["left"], x["right"], x["difference"]]][:2])
names = {document["report"]["agency"]["name"] for document in documents if document["report"]}
check("a name that begins with a sign is the name", [row[0] for row in rows_of_agencies if row[0] and row[0] not in names][:2]
      or ("" if any(row[0].startswith("=") for row in rows_of_agencies) else "no such name"))
sys.exit(1 if failed else 0)

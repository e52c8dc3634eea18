"""tables.py DOCS FOLDER: runs the lines of DOCS for pandas over the tables in FOLDER. A line for each check."""
import os
import re
import sys

docs, folder = sys.argv[1:]
with open(docs, encoding="utf-8") as file:
    code = re.search(r"## pandas\n\n```python\n(.*?)```", file.read(), re.S)[1]
os.chdir(folder)
space = {}
exec(compile(code, docs, "exec"), space)  # The page is ours: what stands there must run.
table = space["table"]

reports, values, findings, summary = (table(name) for name in ("report_wide", "report_value", "findings", "summary"))
wrong = []
if list(reports.agency_name[:4]) != ["NULL", "NA", "0012", "甲\n乙"] or list(reports.agency_code[:1]) != ["00123456789"]:
    wrong.append(f"names: {list(reports.agency_name[:4])}")
if str(reports.req_received_total.dtype) != "Int64" or reports.req_received_total[0] != 10**15:
    wrong.append(f"numbers: {reports.req_received_total[:3]}")
if not reports.report_id.is_unique or not summary.report_id.is_unique or values.duplicated(["report_id", "address"]).any():
    wrong.append("keys")
if not set(findings.report_id) <= set(summary.report_id) or len(summary) != len(reports):
    wrong.append("report_id of findings")
if any(left - right != difference for left, right, difference in zip(findings.left_value, findings.right_value, findings.difference)
       if left is not None and right is not None):
    wrong.append("difference")
print(f"{'FAILED' if wrong else 'passed'} schemas: pandas reads every table by its line ({len(reports)} reports, {len(findings)} findings)")
for text in wrong:
    print("  " + text)
sys.exit(1 if wrong else 0)

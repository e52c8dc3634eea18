#!/usr/bin/env python3
"""Reads a folder with the tool and compares every cell with what its page shows: compare.py FOLDER COMMAND [--verbose] [--by TRAIT].

COMMAND is how the tool is run, such as "dotnet govinfo.dll". Prints a line for each format, or for each of its looks: TRAIT is a
member of the truth's style, such as border. Ends with 1 where a number is wrong in silence.
"""
import collections
import json
import os
import subprocess
import sys

FORMATS = ['html', 'docx', 'xlsx', 'xls', 'chromium.pdf', 'writer.pdf', 'calc.pdf', 'chromium.layout.txt', 'writer.layout.txt', 'calc.layout.txt',
           'chromium.plain.txt', 'writer.plain.txt', 'calc.plain.txt',
           'apart.html', 'again.html', 'tabs.txt', 'grid.txt', 'bars.md', 'again.md', 'short.md', 'lines.txt']


def find(report, address):
    for key in address.split('.'):
        if report is None or key not in report:
            return None
        report = report[key]
    return report


def row(address):
    return address.rsplit('.', 1)[0]


def compare(truth, result, tell, spoilt=()):
    """What became of each cell of one document, counted; those that a program spoilt on the way are left out."""
    counts = collections.Counter()
    if result is None or result['report'] is None:
        counts['no report'] = 1
        tell('no report', [(finding['rule'], finding['message']['en'][:150]) for finding in (result or {}).get('findings', [])][:3])
        return counts
    report = result['report']
    said = [finding for finding in result['findings'] if finding['rule'].startswith('READ') and finding['severity'] != 'info']
    rows = {row(cell['address']) for finding in said for cell in finding['cells']}
    has_error = any(finding['severity'] == 'error' for finding in said)
    counts['year wrong'] = report['year'] != truth['year']
    counts['agency wrong'] = report['agency']['name'] != truth['name']
    cells = {address: value for address, value in truth['cells'].items() if address not in spoilt}
    for address, value in cells.items():
        read = find(report, address)
        is_said = row(address) in rows
        counts['shown'] += value is not None
        if read == value:
            counts['right' if value is not None else 'blank right'] += 1
            continue
        if read is None:
            kind = 'not read, said' if is_said or has_error else 'not read, unsaid'
        else:
            kind = ('wrong' if value is not None else 'blank filled') + (', said' if is_said else ', IN SILENCE')
        counts[kind] += 1
        tell(kind, address, value, read)
    counts['exact'] = all(find(report, address) == value for address, value in cells.items())
    return counts


def option(name):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else None


def main():
    folder, command = sys.argv[1], sys.argv[2].split()
    is_verbose, trait = '--verbose' in sys.argv, option('--by')
    silent = 0
    for kind in FORMATS:
        files = sorted(name for name in os.listdir(folder) if name.split('.', 1)[1:] == [kind])
        if not files:
            continue
        output = subprocess.run(command + ['check', '--format', 'ndjson', '--lang', 'en'] + files, cwd=folder, capture_output=True, text=True).stdout
        results = {result['source']: result for result in map(json.loads, output.splitlines())}
        looks = collections.defaultdict(collections.Counter)
        for name in files:
            with open(os.path.join(folder, name.split('.')[0] + '.truth.json'), encoding='utf-8') as file:
                truth = json.load(file)
            # Calc makes the number 121 of 12 with a raised 1.
            spoilt = truth.get('noted', ()) if kind.startswith(('xlsx', 'calc')) else ()
            counts = compare(truth, results.get(name), lambda *words, name=name: print(name, *words) if is_verbose else None, spoilt)
            counts['documents'] = 1
            silent += counts['wrong, IN SILENCE'] + counts['blank filled, IN SILENCE']
            looks[str(truth['style'].get(trait)) if trait else ''] += counts
        for look, counts in sorted(looks.items()):
            share = f' ({100 * counts["right"] / counts["shown"]:.2f} %)' if counts['shown'] else ''
            print(f'{kind}{f", {trait} {look}" if trait else ""}: ' + ', '.join(f'{key} {count}{share if key == "right" else ""}'
                                                                           for key, count in sorted(counts.items()) if count))
    sys.exit(1 if silent else 0)


if __name__ == '__main__':
    main()

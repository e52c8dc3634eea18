#!/usr/bin/env python3
"""Writes made-up reports of 2021 whose tables are built otherwise than the form, each beside the values it shows: heads.py FOLDER COUNT SEED.

Columns that the form does not have, columns and blocks in another order, rows and columns that are missing or stand twice, tables turned: COUNT of each, as web
pages with merged cells, with cells apart and with merged values written again, and as text of tabs, of bars and of one cell a line. What the form has no cell
for is in no cell of the truth. `compare.py FOLDER COMMAND --by change` reads them. No code is shared with the library, as in generate.py.
"""
import json
import os
import random
import sys

import generate as form

PROACTIVE, REQUESTS, CASES = form.PROACTIVE, form.REQUESTS, form.CASES_TABLE


class Cell:
    """One cell of a page: what it shows, how far it reaches, and the address of the form's cell that it is."""

    def __init__(self, text, columns=1, rows=1, address=None):
        self.text, self.columns, self.rows, self.address = text, columns, rows, address


def shown(value, blank):
    return blank if value is None else f'{value:.4f}'.rstrip('0').rstrip('.') if isinstance(value, float) else str(value)


def disclosure(value):
    rows = []

    def block(item, heads, labels):
        rows.append([Cell(f'第二十条第（{item}）项', 4)])
        rows.append([Cell('信息内容')] + [Cell(head, 3 // len(heads)) for head in heads])
        for label, keys in labels:
            rows.append([Cell(label)] + [value(PROACTIVE + key, 3 // len(keys)) for key in keys])

    kept = ('issued', 'repealed', 'inForce')
    block('一', ('本年制发件数', '本年废止件数', '现行有效件数'), [('规章', [f'rules.{key}' for key in kept]), ('行政规范性文件', [f'normativeDocuments.{key}' for key in kept])])
    block('五', ('本年处理决定数量',), [('行政许可', ['licensing.decisions'])])
    block('六', ('本年处理决定数量',), [('行政处罚', ['penalties.decisions']), ('行政强制', ['compulsion.decisions'])])
    block('八', ('本年收费金额（单位：万元）',), [('行政事业性收费', ['administrativeFees.amount'])])
    return rows


def requests(value):
    def applicants(key):
        return [value(f'{REQUESTS}{key}.{column}') for column in form.COLUMNS]

    rows = [[Cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3), Cell('申请人情况', 7)],
            [Cell('自然人', 1, 2), Cell('法人或其他组织', 5), Cell('总计', 1, 2)], [Cell(head) for head in form.COLUMN_HEADS[1:6]],
            [Cell('一、本年新收政府信息公开申请数量', 3)] + applicants('received'), [Cell('二、上年结转政府信息公开申请数量', 3)] + applicants('broughtForward')]
    lead = [Cell('三、本年度办理结果', 1, 22)]
    for key, label in form.SINGLE_OUTCOMES:
        rows.append(lead + [Cell(label, 2)] + applicants('outcomes.' + key))
        lead = []
    for group, group_label, parts in form.OUTCOME_GROUPS:
        for i, (key, label) in enumerate(parts):
            rows.append(([Cell(group_label, 1, len(parts))] if i == 0 else []) + [Cell(label)] + applicants(f'outcomes.{group}.{key}'))
    rows.append([Cell('（七）总计', 2)] + applicants('outcomes.total'))
    rows.append([Cell('四、结转下年度继续办理', 3)] + applicants('carriedForward'))
    return rows


def cases(value):
    return [[Cell('行政复议', 5), Cell('行政诉讼', 10)], [Cell(head, 1, 2) for head in form.CASE_HEADS] + [Cell('未经复议直接起诉', 5), Cell('复议后起诉', 5)],
            [Cell(head) for head in form.CASE_HEADS * 2], [value(f'{CASES}{block}.{column}') for block in form.CASE_BLOCKS for column in form.CASES]]


class Changes:
    """Each method builds the tables of a report otherwise; what it takes out of them it takes out of the truth."""

    def __init__(self, rng, cells, tables):
        self.rng, self.cells, self.tables = rng, cells, tables

    def number(self):
        return Cell(str(self.rng.randint(0, 99)))

    def rows_of(self, table, count=1):
        return [row for row in self.tables[table] if sum(1 for cell in row if cell.address) >= count]

    def drop(self, row, cell):
        row.remove(cell)
        self.cells[cell.address] = None

    def nothing(self):
        pass

    def column_of_numbers(self, head, first):
        for row in self.tables[0]:
            if len(row) == 1:
                row[0].columns += 1
            else:
                row.insert(1 if first else len(row), Cell(head) if row[0].text == '信息内容' else self.number())

    def last_year_first(self):
        self.column_of_numbers('上年数', True)

    def last_year_last(self):
        self.column_of_numbers('上年数', False)

    def unit_column(self):
        for row in self.tables[0]:
            if len(row) == 1:
                row[0].columns += 1
            else:
                row.insert(1, Cell('单位' if row[0].text == '信息内容' else '万元' if '收费' in row[0].text else '件'))

    def two_years(self):
        for row in self.tables[0]:
            if len(row) == 1:
                row[0].columns = 7
            elif row[0].text == '信息内容':
                row[1:] = [Cell(cell.text + year, cell.columns) for cell in row[1:] for year in ('（2021年）', '（2022年）')]
            else:
                row[1:] = [one for cell in row[1:] for one in (Cell(self.number().text, cell.columns), cell)]

    def years_below_heads(self):
        rows = []
        for row in self.tables[0]:
            if len(row) == 1:
                rows.append([Cell(row[0].text, 7)])
            elif row[0].text == '信息内容':
                row[0].rows = 2
                for cell in row[1:]:
                    cell.columns *= 2
                rows += [row, [Cell(year, cell.columns // 2) for cell in row[1:] for year in ('2021年', '2022年')]]
            else:
                rows.append([row[0]] + [one for cell in row[1:] for one in (Cell(self.number().text, cell.columns), cell)])
        self.tables[0] = rows

    def behind_the_total(self, head, text):
        self.tables[1][0].append(Cell(head, 1, 3))
        for row in self.rows_of(1, 7):
            row.append(Cell(text()))

    def last_years_total(self):
        self.behind_the_total('上年总计', lambda: self.number().text)

    def share(self):
        self.behind_the_total('占比', lambda: f'{self.rng.randint(0, 100)}%')

    def remark(self):
        self.behind_the_total('备注', lambda: self.rng.choice(['', '', '含上年2件', '12']))

    def row_numbers(self):
        self.tables[1][0].insert(0, Cell('序号', 1, 3))
        for i, row in enumerate(self.tables[1][3:]):
            row.insert(0, Cell(str(i + 1)))

    def subtotal(self):
        first = self.rng.random() < .5
        self.tables[1][0][1].columns = 8
        self.tables[1][1][1].columns = 6
        self.tables[1][2].insert(0 if first else 5, Cell(self.rng.choice(['小计', '合计'])))
        for row in self.rows_of(1, 7):
            row.insert(len(row) - (6 if first else 1), self.number())

    def organisations_in_another_order(self):
        order = list(range(5))
        self.rng.shuffle(order)
        self.tables[1][2][:] = [self.tables[1][2][i] for i in order]
        for row in self.rows_of(1, 7):
            row[-6:-1] = [row[-6:-1][i] for i in order]

    def total_first(self):
        head = self.tables[1][1]
        head.insert(0, head.pop())
        for row in self.rows_of(1, 7):
            row.insert(len(row) - 7, row.pop())

    def organisation_missing(self):
        at = self.rng.randint(0, 4)
        self.tables[1][0][1].columns = 6
        self.tables[1][1][1].columns = 4
        del self.tables[1][2][at]
        for row in self.rows_of(1, 7):
            self.drop(row, row[len(row) - 6 + at])

    def one_column_of_organisations(self):
        self.tables[1][:3] = [[Cell('申请人情况', 3), Cell('自然人'), Cell('法人或其他组织'), Cell('总计')]]
        for row in self.rows_of(1, 7):
            for cell in row[-6:-1]:
                self.drop(row, cell)
            row.insert(len(row) - 1, self.number())

    def total_alone(self):
        self.tables[1][:3] = [[Cell('项目', 3), Cell('总计')]]
        for row in self.rows_of(1, 7):
            for cell in row[-7:-1]:
                self.drop(row, cell)

    def row_missing(self):
        row = self.rng.choice([row for row in self.rows_of(1, 7) if len(row) == 8])
        self.tables[1].remove(row)
        self.reach_over(row[0].text, -1)
        for cell in row[1:]:
            self.cells[cell.address] = None

    def row_below(self):
        row = self.rng.choice([row for row in self.rows_of(1, 7) if len(row) == 8])
        self.tables[1].insert(self.tables[1].index(row) + 1, [Cell('其中：涉及征地拆迁')] + [self.number() for _ in range(7)])
        self.reach_over(row[0].text, 1)

    def reach_over(self, label, rows):
        group = next((name for _, name, parts in form.OUTCOME_GROUPS if any(label == part for _, part in parts)), None)
        for cell in (cell for row in self.tables[1] for cell in row if cell.rows == 22 or cell.text == group):
            cell.rows += rows

    def blocks_swapped(self):
        heads, values = self.tables[2][1], self.tables[2][3]
        heads[5], heads[6] = heads[6], heads[5]
        values[5:] = values[10:] + values[5:10]

    def litigation_first(self):
        self.tables[2][0].reverse()
        self.tables[2][1] = self.tables[2][1][5:] + self.tables[2][1][:5]
        self.tables[2][3] = self.tables[2][3][5:] + self.tables[2][3][:5]

    def totals_of_cases_first(self):
        order = [4, 0, 1, 2, 3]
        self.tables[2][1][:5] = [self.tables[2][1][i] for i in order]
        self.tables[2][2] = [Cell(form.CASE_HEADS[i]) for i in order] * 2
        self.tables[2][3] = [self.tables[2][3][block + i] for block in (0, 5, 10) for i in order]

    def cases_without_totals(self):
        self.without_result(4)

    def cases_without_a_result(self):
        self.without_result(self.rng.randint(0, 3))

    def without_result(self, at):
        self.tables[2][0][0].columns, self.tables[2][0][1].columns = 4, 8
        del self.tables[2][1][at]
        self.tables[2][1][4].columns = self.tables[2][1][5].columns = 4
        self.tables[2][2] = [Cell(head) for i, head in enumerate(form.CASE_HEADS) if i != at] * 2
        for cell in [self.tables[2][3][block + at] for block in (0, 5, 10)]:
            self.drop(self.tables[2][3], cell)

    def a_block_more(self):
        self.tables[2][0].insert(1, Cell('行政赔偿', 5))
        self.tables[2][1][5:5] = [Cell(head, 1, 2) for head in form.CASE_HEADS]
        self.tables[2][3][5:5] = [self.number() for _ in range(5)]

    def row_for_each_block(self):
        values = self.tables[2][3]
        self.tables[2] = [[Cell('类别')] + [Cell(head) for head in form.CASE_HEADS]] + [
            [Cell(name)] + values[i * 5:i * 5 + 5] for i, name in enumerate(('行政复议', '未经复议直接起诉', '复议后起诉'))]

    def row_for_each_result(self):
        values = self.tables[2][3]
        self.tables[2] = [[Cell(''), Cell('行政复议'), Cell('行政诉讼（未经复议直接起诉）'), Cell('行政诉讼（复议后起诉）')]] + [
            [Cell(head)] + [values[block + i] for block in (0, 5, 10)] for i, head in enumerate(form.CASE_HEADS)]

    def captions_and_feet(self):
        for table, width in zip(self.tables, (4, 10, 15)):
            table.insert(0, [Cell('示例市2022年统计表（截至2022年12月31日 共3页）', width)])
            table.append([Cell('填表人：张三　电话：0571-1234567　填表日期：2023年1月10日', width)])


CHANGES = [name for name in vars(Changes) if name[0] != '_' and name not in
           ('number', 'rows_of', 'drop', 'column_of_numbers', 'behind_the_total', 'reach_over', 'without_result')]


def grid(table, again):
    """The same with every cell by itself: a merged one leaves empty ones, or is written once more in each."""
    places = {}
    for i, row in enumerate(table):
        column = 0
        for cell in row:
            while (i, column) in places:
                column += 1
            for down in range(cell.rows):
                for right in range(cell.columns):
                    places[i + down, column + right] = cell.text if again or down == right == 0 else ''
            column += cell.columns
    width = max(column for _, column in places) + 1
    return [[Cell(places.get((i, column), '')) for column in range(width)] for i in range(len(table))]


def web(table):
    def cell(one):
        spans = (f' colspan="{one.columns}"' if one.columns > 1 else '') + (f' rowspan="{one.rows}"' if one.rows > 1 else '')
        return f'<td{spans}>{one.text}</td>'

    return '<table border="1">' + ''.join('<tr>' + ''.join(map(cell, row)) + '</tr>\n' for row in table) + '</table>\n'


def bars(table):
    width = max(map(len, table))
    lines = ['| ' + ' | '.join([cell.text for cell in row] + [''] * (width - len(row))) + ' |' for row in table]
    return '\n'.join([lines[0], '|' + '---|' * width] + lines[1:]) + '\n'


def tabs(table):
    return ''.join('\t'.join(cell.text for cell in row) + '\n' for row in table)


WRITERS = {'html': web, 'apart.html': lambda table: web(grid(table, False)), 'again.html': lambda table: web(grid(table, True)),
           'tabs.txt': tabs, 'grid.txt': lambda table: tabs(grid(table, False)), 'bars.md': lambda table: bars(grid(table, False)),
           'again.md': lambda table: bars(grid(table, True)), 'short.md': bars, 'lines.txt': lambda table: '\n'.join(cell.text for row in table for cell in row) + '\n'}


def document(tables, kind):
    title, write = '示例市水务局2022年政府信息公开工作年度报告', WRITERS[kind]
    is_page = kind.endswith('html')

    def words(text):
        return f'<p>{text}</p>\n' if is_page else text + '\n\n'

    body = words(title) + words('一、总体情况') + words(form.PROSE[0])
    for heading, table in zip(('二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'), tables):
        body += words(heading) + write(table) + ('' if is_page else '\n')
    body += words('五、存在的主要问题及改进情况') + words('一是公开内容不够及时。') + words('六、其他需要报告的事项') + words('无。')
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>' if is_page else body


def main():
    folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.makedirs(folder, exist_ok=True)
    for change in CHANGES:
        for i in range(count):
            for kind in WRITERS:
                rng = random.Random(f'{change} {i} {seed} {kind}')
                cells = form.values(rng, 2021)
                blank = rng.choice(['', '', '/', '-'])

                def value(address, columns=1, cells=cells, blank=blank):
                    return Cell(shown(cells[address], blank), columns, 1, address)

                tables = [disclosure(value), requests(value), cases(value)]
                getattr(Changes(rng, cells, tables), change)()
                name = f'{folder}/r-{change}-{i:03}-{kind.replace(".", "-")}'
                with open(f'{name}.{kind}', 'w', encoding='utf-8') as file:
                    file.write(document(tables, kind))
                with open(f'{name}.truth.json', 'w', encoding='utf-8') as truth:
                    json.dump({'cells': cells, 'name': '示例市水务局', 'year': 2022, 'style': {'change': change}, 'noted': []}, truth, ensure_ascii=False)


if __name__ == '__main__':
    main()

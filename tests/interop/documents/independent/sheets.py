#!/usr/bin/env python3
"""Writes made-up reports as workbooks in many looks (flat ODF, one XML file each), each beside the values it shows: sheets.py FOLDER COUNT SEED.

LibreOffice makes .xlsx, .xls and printed .pdf of them (`convert`): with borders, without, with printed grid lines, fitted to the width of the page or cut
by it, columns too narrow for their numbers, one sheet or three. Values and layout of the form are those of generate.py.
"""
import json
import os
import random
import sys
from xml.sax.saxutils import escape

import generate


class Look:
    """How a workbook is laid out and printed."""

    def __init__(self, rng):
        self.grid = rng.choice([10, 15, 15, 27, 30])
        self.border = rng.choice(['all', 'all', 'all', 'none', 'printed', 'rows', 'heads'])
        self.font = rng.choice(['Noto Sans CJK SC', 'Noto Serif CJK SC'])
        self.size = rng.choice([8, 9, 10, 11])
        self.align = rng.choice(['center', 'center', 'end', 'start'])
        self.valign = rng.choice(['middle', 'middle', 'top', 'bottom', 'automatic'])
        self.fit = rng.choice(['width', 'width', 'width', 'none', 'percent'])
        self.land = rng.random() < .3
        self.width = rng.choice([14, 17, 18, 26])
        self.label = rng.choice([1, 1, 2])
        self.numbers = rng.choice(['number', 'number', 'text'])
        self.wrap = rng.random() < .7
        self.head = rng.random() < .3
        self.sheets = rng.choice([1, 1, 1, 3])
        self.breaks = rng.random() < .2
        self.furniture = rng.random() < .3
        self.blank = rng.choice(['', '', '', '/', '-'])
        self.title = rng.choice(['merged', 'merged', 'first', 'two'])
        self.low = rng.random() < .15
        self.vertical = rng.random() < .3
        self.edition = rng.choice([2021, 2021, 2019])


class Sheet(generate.Page):
    """The tables of a report as rows of (text, columns, rows, address or None)."""

    def __init__(self, rng, cells, look, name, year):
        style = generate.Style(rng)
        style.wrap, style.br, style.unclosed, style.thousands, style.vertical, style.upright = '', False, False, False, False, False
        style.edition = look.edition
        super().__init__(rng, cells, style, name, year)
        self.look = look
        self.blank_text = look.blank

    def value(self, address):
        value = self.cells[address]
        return self.blank_text if value is None else value

    def cell(self, text, columns=1, rows=1, head=False):
        return (text.replace('<br>', '\n') if isinstance(text, str) else text, columns, rows)

    def row(self, cells):
        return list(cells)

    def head_rows(self, rows):
        return rows

    def stacked(self, text):
        is_group = text.startswith(('（三）', '（四）', '（五）', '（六）', '三、本年度办理'))
        return '\n'.join(text) if self.look.vertical and is_group else text

    def tables(self):
        return [[row for block in self.disclosure() for row in block], self.requests(), self.cases()]


def shown(value):
    return f'{value:.4f}'.rstrip('0').rstrip('.') if isinstance(value, float) else str(value)


def placed(rows):
    """The cells of rows with their columns, past those that a cell above covers."""
    covered = set()
    for i, row in enumerate(rows):
        column = 0
        cells = []
        for text, columns, height in row:
            while (i, column) in covered:
                column += 1
            covered |= {(r, c) for r in range(i, i + height) for c in range(column, column + columns)}
            cells.append((column, columns, height, text))
            column += columns
        yield cells


class Writer:
    """The XML of a workbook."""

    def __init__(self, look, sheet):
        self.look, self.sheet, self.rng = look, sheet, sheet.rng
        self.is_broken = False

    def text(self, value):
        return ''.join(f'<text:p>{escape(line)}</text:p>' for line in str(value).split('\n'))

    def at(self, i, columns):
        """Where the column i of a table with some columns begins on the common grid, which a table with more columns outgrows."""
        return round(i * max(self.look.grid, columns) / columns)

    def cell(self, value, columns, height, style):
        spans = f' table:number-columns-spanned="{columns}" table:number-rows-spanned="{height}"' if columns > 1 or height > 1 else ''
        if isinstance(value, (int, float)) and self.look.numbers == 'number':
            return (f'<table:table-cell table:style-name="{style}"{spans} office:value-type="float" office:value="{shown(value)}">'
                    f'<text:p>{shown(value)}</text:p></table:table-cell>')
        text = shown(value) if isinstance(value, (int, float)) else self.sheet.stacked(value)
        return f'<table:table-cell table:style-name="{style}"{spans} office:value-type="string">{self.text(text)}</table:table-cell>'

    def table(self, rows, columns, heads=0):
        lines = []
        for i, cells in enumerate(placed(rows)):
            line, at = '', 0
            for column, width, height, text in cells:
                first, last = self.at(column, columns), self.at(column + width, columns)
                if first > at:
                    line += f'<table:covered-table-cell table:style-name="v" table:number-columns-repeated="{first - at}"/>'
                style = 'v' if isinstance(text, (int, float)) or text == self.look.blank else 'l'
                line += self.cell(text, last - first, height, style)
                if last - first > 1:
                    line += f'<table:covered-table-cell table:style-name="v" table:number-columns-repeated="{last - first - 1}"/>'
                at = last
            if at < self.look.grid:
                line += f'<table:covered-table-cell table:style-name="v" table:number-columns-repeated="{self.look.grid - at}"/>'
            is_break = self.look.breaks and heads and i == 9
            lines.append(f'<table:table-row table:style-name="{"rb" if is_break else "r"}">{line}</table:table-row>')
        if self.look.head and heads and not self.is_broken:
            # Repeated by what prints it where a page ends; a sheet has one such range.
            self.is_broken = True
            lines[0] = '<table:table-header-rows>' + lines[0]
            lines[heads - 1] += '</table:table-header-rows>'
        return ''.join(lines)

    def paragraph(self, text, style='p'):
        if self.look.title == 'first':
            return f'<table:table-row table:style-name="o"><table:table-cell table:style-name="f" office:value-type="string">{self.text(text)}</table:table-cell></table:table-row>'
        return (f'<table:table-row table:style-name="o"><table:table-cell table:style-name="{style}" table:number-columns-spanned="{self.look.grid}" '
                f'table:number-rows-spanned="1" office:value-type="string">{self.text(text)}</table:table-cell>'
                f'<table:covered-table-cell table:number-columns-repeated="{self.look.grid - 1}"/></table:table-row>')

    def parts(self):
        sheet = self.sheet
        title = [f'{sheet.name}{sheet.year}年', '政府信息公开工作年度报告'] if self.look.title == 'two' else [f'{sheet.name}{sheet.year}年政府信息公开工作年度报告']
        two, three, four = sheet.tables()
        return [''.join(self.paragraph(line, 't') for line in title) + self.paragraph('二、主动公开政府信息情况') + self.table(two, 4 if self.look.edition == 2021 else 10),
                self.paragraph('三、收到和处理政府信息公开申请情况') + self.table(three, 10, heads=3),
                self.paragraph('四、政府信息公开行政复议、行政诉讼情况') + self.table(four, 15)
                + self.paragraph('五、存在的主要问题及改进情况') + self.paragraph('公开内容不够及时，下一步将加强培训。')
                + self.paragraph('六、其他需要报告的事项') + self.paragraph('本年度未收取信息处理费。')]

    def document(self):
        look = self.look
        line = '0.5pt solid #000000'
        borders = {'all': (f'fo:border="{line}"',) * 2, 'rows': (f'fo:border-top="{line}" fo:border-bottom="{line}"',) * 2,
                   'heads': ('fo:border="none"', f'fo:border="{line}"')}.get(look.border, ('fo:border="none"',) * 2)
        wrap = 'wrap' if look.wrap else 'no-wrap'
        font = (f'<style:text-properties style:font-name="{look.font}" style:font-name-asian="{look.font}" fo:font-size="{look.size}pt" '
                f'style:font-size-asian="{look.size}pt"/>')

        def style(name, border, align, wrapped):
            return (f'<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties {border} '
                    f'fo:wrap-option="{wrapped}" style:vertical-align="{look.valign}"/><style:paragraph-properties fo:text-align="{align}"/>{font}</style:style>')

        is_optimal = 'false' if look.low else 'true'
        height = 'style:row-height="5mm" ' if look.low else ''
        rows = ''.join(f'<style:style style:name="{name}" style:family="table-row"><style:table-row-properties {high}fo:break-before="{cut}" '
                       f'style:use-optimal-row-height="{optimal}"/></style:style>'
                       for name, high, cut, optimal in (('r', height, 'auto', is_optimal), ('rb', height, 'page', is_optimal), ('o', '', 'auto', 'true')))
        width = look.width / look.grid
        scale = {'width': 'style:scale-to-X="1" style:scale-to-Y="0"', 'none': '', 'percent': 'style:scale-to="70%"'}[look.fit]
        printed = ('grid ' if look.border == 'printed' else '') + 'objects charts drawings zero-values'
        size = ('29.7cm', '21cm', 'landscape') if look.land else ('21cm', '29.7cm', 'portrait')
        display = '' if look.furniture else ' style:display="false"'
        numbered = ('<text:p>第<text:page-number>1</text:page-number>页</text:p>' if look.furniture else '')
        parts = self.parts()
        sheets = parts if look.sheets == 3 else [''.join(parts)]
        columns = ''.join(f'<table:table-column table:style-name="{"cw" if i < look.grid * 3 // 10 and look.label > 1 else "c"}"/>' for i in range(look.grid))
        tables = ''.join(f'<table:table table:name="表{i + 1}" table:style-name="ta">{columns}{rows_of}</table:table>' for i, rows_of in enumerate(sheets))
        return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="{look.font}" svg:font-family="'{look.font}'"/></office:font-face-decls>
<office:styles><style:style style:name="Default" style:family="table-cell">{font}</style:style></office:styles>
<office:automatic-styles>
<style:style style:name="c" style:family="table-column"><style:table-column-properties style:column-width="{width:.3f}cm"/></style:style>
<style:style style:name="cw" style:family="table-column"><style:table-column-properties style:column-width="{width * look.label:.3f}cm"/></style:style>
{rows}
<style:style style:name="ta" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>
{style('l', borders[1], 'center', 'wrap')}{style('v', borders[0], look.align, wrap)}{style('p', 'fo:border="none"', 'start', 'wrap')}
{style('t', 'fo:border="none"', 'center', 'wrap')}{style('f', 'fo:border="none"', 'start', 'no-wrap')}
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{size[0]}" fo:page-height="{size[1]}" style:print-orientation="{size[2]}"
 fo:margin-left="1.5cm" fo:margin-right="1.5cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" {scale} style:print="{printed}"/>
<style:header-style><style:header-footer-properties fo:min-height="7mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="7mm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm"><style:header{display}>{"<text:p><text:sheet-name>表1</text:sheet-name></text:p>" if look.furniture else ""}</style:header>
<style:footer{display}>{numbered}</style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>
'''


def main():
    folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.makedirs(folder, exist_ok=True)
    for i in range(count):
        rng = random.Random(f'sheets {seed} {i}')
        look = Look(rng)
        cells = generate.values(rng, look.edition)
        name, year = rng.choice(generate.AGENCIES), rng.choice([2021, 2022, 2023, 2024]) if look.edition == 2021 else 2020
        with open(f'{folder}/s{i:03}.fods', 'w', encoding='utf-8') as file:
            file.write(Writer(look, Sheet(rng, cells, look, name, year)).document())
        with open(f'{folder}/s{i:03}.truth.json', 'w', encoding='utf-8') as truth:
            json.dump({'cells': cells, 'name': name, 'year': year, 'style': look.__dict__}, truth, ensure_ascii=False)


if __name__ == '__main__':
    main()

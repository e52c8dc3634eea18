#!/usr/bin/env python3
"""Writes made-up reports as web pages in several dirty manners, each beside the values it shows: generate.py FOLDER COUNT SEED.

It shares no code with the library and its tests, so that what both got wrong in the same way is seen here.
"""
import json
import os
import random
import sys

COLUMNS = ['naturalPersons', 'commercialEnterprises', 'researchInstitutions', 'socialWelfareOrganizations',
           'legalServiceInstitutions', 'otherOrganizations', 'total']
COLUMN_HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
SINGLE_OUTCOMES = [('grantedInFull', '（一）予以公开'), ('grantedInPart', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）')]
OUTCOME_GROUPS = [
    ('denied', '（三）不予公开', [
        ('stateSecrets', '1.属于国家秘密'), ('prohibitedByLaw', '2.其他法律行政法规禁止公开'),
        ('endangersSecurityOrStability', '3.危及“三安全一稳定”'), ('thirdPartyRights', '4.保护第三方合法权益'),
        ('internalAffairs', '5.属于三类内部事务信息'), ('processInformation', '6.属于四类过程性信息'),
        ('enforcementCaseFiles', '7.属于行政执法案卷'), ('administrativeInquiries', '8.属于行政查询事项')]),
    ('unableToProvide', '（四）无法提供', [
        ('notHeld', '1.本机关不掌握相关政府信息'), ('requiresCreation', '2.没有现成信息需要另行制作'),
        ('unclearAfterCorrection', '3.补正后申请内容仍不明确')]),
    ('notProcessed', '（五）不予处理', [
        ('petitionsAndComplaints', '1.信访举报投诉类申请'), ('repeatRequests', '2.重复申请'), ('publishedMaterials', '3.要求提供公开出版物'),
        ('excessiveRequests', '4.无正当理由大量反复申请'), ('reconfirmation', '5.要求行政机关确认或重新出具已获取信息')]),
    ('otherHandling', '（六）其他处理', [
        ('correctionOverdue', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'),
        ('feeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'), ('other', '3.其他')]),
]
CASE_BLOCKS = ('reconsideration', 'directLitigation', 'litigationAfterReconsideration')
CASES = ['upheld', 'corrected', 'otherOutcome', 'pending', 'total']
CASE_HEADS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
AGENCIES = ['示例市水务局', '虚构县教育体育局', '示范区应急管理局', '青溪镇人民政府', '白石街道办事处', '云岭市人民政府']
PROSE = ['2022年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，主动公开政府信息235条，其中通过门户网站公开180条、微信公众号公开55条。',
         '（一）主动公开。全年发布规范性文件解读3篇。', '（二）依申请公开。严格按照法定时限办理。', '（三）平台建设。网站年度访问量12345次。']
PROACTIVE = 'proactiveDisclosure.'
REQUESTS = 'requests.'
CASES_TABLE = 'reconsiderationAndLitigation.'


def draw(rng, big):
    kind = rng.random()
    if kind < .5:
        return 0
    return rng.randint(1, 30) if kind < .85 else rng.randint(31, big)


def outcome_groups(edition):
    """The rows below each name of a group; （六） of 2019 is a row itself."""
    return OUTCOME_GROUPS if edition == 2021 else OUTCOME_GROUPS[:3]


def disclosure(rng, edition):
    """The cells of table 2."""
    cells = {}
    for row in ('rules', 'normativeDocuments'):
        for column in ('issued', 'repealed', 'inForce') if edition == 2021 else ('newlyProduced', 'newlyDisclosed', 'totalDisclosed'):
            cells[f'{row}.{column}'] = draw(rng, 500)
    if edition == 2021:
        for row in ('licensing', 'penalties', 'compulsion'):
            cells[row + '.decisions'] = draw(rng, 3000000)
        cells['administrativeFees.amount'] = rng.choice([0, 25.1, 3.2005, 316441, 1203.5, 0.04])
    else:
        for row in ('licensing', 'otherServices', 'penalties', 'compulsion', 'administrativeFees'):
            cells[row + '.itemsLastYear'] = draw(rng, 900)
            cells[row + '.netChange'] = rng.choice([0, 0, 3, 12, -min(4, cells[row + '.itemsLastYear'])])
            if row != 'administrativeFees':
                cells[row + '.decisions'] = draw(rng, 30000)
        cells['centralizedProcurement.projects'] = draw(rng, 300)
        cells['centralizedProcurement.amount'] = rng.choice([0, 25.1, 316.2005, 20441, 1203.5])
    return {PROACTIVE + key: value for key, value in cells.items()}


def values(rng, edition):
    """The value of each cell by its address; None for a blank."""
    big = rng.choice([90, 900, 20000])
    cells = disclosure(rng, edition)
    cells.update(requests(rng, big, edition))
    for block in CASE_BLOCKS:
        parts = [draw(rng, 60) for _ in range(4)]
        for column, value in zip(CASES, parts + [sum(parts)]):
            cells[CASES_TABLE + block + '.' + column] = value
    blanks = rng.random()
    if blanks < .3:
        for address in list(cells):
            if cells[address] == 0 and rng.random() < .6:
                cells[address] = None
    elif blanks < .4:
        for address in cells:
            is_part = address.startswith('requests.outcomes.') and not address.startswith('requests.outcomes.total')
            if is_part and not address.endswith('total') and cells[address] == 0:
                cells[address] = None
    return cells


def requests(rng, big, edition):
    names = ['outcomes.' + key for key, _ in SINGLE_OUTCOMES]
    names += [f'outcomes.{group}.{key}' for group, _, rows in outcome_groups(edition) for key, _ in rows]
    names += ['outcomes.otherHandling'] if edition == 2019 else []
    rows = {}
    for name in names:
        rows[name] = [draw(rng, big) if rng.random() < .5 else 0 for _ in range(6)]
    concluded = [sum(rows[name][i] for name in names) for i in range(6)]
    carried = [rng.randint(0, 3) for _ in range(6)]
    brought = [rng.randint(0, min(3, concluded[i] + carried[i])) for i in range(6)]
    rows['outcomes.total'] = concluded
    rows['carriedForward'] = carried
    rows['broughtForward'] = brought
    rows['received'] = [concluded[i] + carried[i] - brought[i] for i in range(6)]
    return {REQUESTS + name + '.' + column: (parts + [sum(parts)])[i] for name, parts in rows.items() for i, column in enumerate(COLUMNS)}


class Style:
    """How a page is written."""

    def __init__(self, rng):
        self.border = rng.choice(['1', '1', 'css', '0', 'rows', '1'])
        self.land = rng.random() < .2
        self.small = rng.random() < .3
        self.align = rng.choice(['center', 'left', 'right'])
        self.blank = rng.choice(['', '&nbsp;', '/', '-', ''])
        self.thousands = rng.random() < .1
        self.wrap = rng.choice(['', 'mso', 'p', 'span'])
        self.th = rng.random() < .3
        self.unclosed = rng.random() < .1
        self.vertical = rng.random() < .3
        self.br = rng.random() < .3
        self.tbody = rng.random() < .5
        self.split2 = rng.random() < .2
        self.h2 = rng.random() < .3
        self.nav = rng.random() < .4
        self.layouttable = rng.random() < .2
        self.cellattr = rng.choice([' style="border:solid 1px #000"', '', ' valign="top" width="57"'])
        self.edition = rng.choice([2021, 2021, 2019])
        self.font = rng.choice(['', '', 'Noto Serif CJK SC', 'Noto Sans CJK SC'])
        self.size = rng.choice([8, 9, 10.5, 12])
        self.labelwidth = rng.choice(['', '', 60, 110, 200])
        self.flat = rng.random() < .25
        self.thead = rng.random() < .3
        self.upright = rng.random() < .2
        self.notes = rng.random() < .15
        self.pagemargin = rng.choice(['', '', '2.5cm 1cm', '1cm', '3cm 2.8cm'])


class Page:
    """One report as a web page."""

    def __init__(self, rng, cells, style, name, year):
        self.rng, self.cells, self.style, self.name, self.year = rng, cells, style, name, year
        self.is_lead_open = True
        self.noted = []

    def value(self, address):
        value = self.cells[address]
        if value is None:
            return self.style.blank
        # Calc makes the number 1 of a zero with a raised 1.
        if self.style.notes and value and len(self.noted) < 3 and self.rng.random() < .03:
            self.noted.append(address)
            mark = self.rng.choice([f'<sup>{len(self.noted)}</sup>', f'<sup>{len(self.noted)}</sup>', f'<sup>[{len(self.noted)}]</sup>', '①②③'[len(self.noted) - 1]])
            return f'{value}{mark}' if not isinstance(value, float) else f'{value:.4f}'.rstrip('0').rstrip('.') + mark
        if self.style.thousands and isinstance(value, int) and value >= 1000:
            return f'{value:,}'
        return f'{value:.4f}'.rstrip('0').rstrip('.') if isinstance(value, float) else str(value)

    def cell(self, text, columns=1, rows=1, head=False):
        style = self.style
        width = style.labelwidth if rows == 1 and any('\u4e00' <= character <= '\u9fff' for character in text) and columns == 1 else ''
        attributes = (f' width="{width}"' if width and 'width' not in style.cellattr else '') + (f' colspan="{columns}"' if columns > 1 else '') + (f' rowspan="{rows}"' if rows > 1 else '')
        tag = 'th' if head and style.th else 'td'
        if style.wrap == 'mso':
            text = ('<p class="MsoNormal" align="center" style="text-align:center"><span style="font-size:10.5pt;font-family:宋体">'
                    f'{text}</span><span lang="EN-US"><o:p></o:p></span></p>')
        elif style.wrap == 'p':
            text = f'\n<p style="text-align: center;">{text}</p>\n'
        elif style.wrap == 'span':
            is_words = '<' not in text and '&' not in text and len(text) > 3 and not text[0].isdigit()
            text = f'<span>{text[:len(text) // 2]}</span><span>{text[len(text) // 2:]}</span>' if is_words else f'<span>{text}</span>'
        return f'<{tag}{attributes}{style.cellattr}>{text}' + ('' if style.unclosed else f'</{tag}>')

    def row(self, cells):
        return '<tr>' + ''.join(cells) + ('' if self.style.unclosed else '</tr>') + '\n'

    def label(self, text):
        if self.style.upright and len(text) > 4 and text.startswith('（'):
            return f'<div style="writing-mode:vertical-rl">{text}</div>'
        if self.style.vertical and len(text) > 4 and text.startswith('（'):
            return '<br>'.join([text[:3]] + list(text[3:]))
        return text[:6] + '<br/>' + text[6:] if self.style.br and len(text) > 8 else text

    def earlier_disclosure(self):
        """The five blocks of table 2 of 2019."""
        def block(item, *heads):
            widths = [3] * 3 if len(heads) == 3 else [4, 5]
            return [self.row([self.cell(f'第二十条第（{item}）项', 10)]),
                    self.row([self.cell('信息内容', head=True)] + [self.cell(text, width, head=True) for text, width in zip(heads, widths)])]

        def row(label, key, *columns):
            widths = [3] * 3 if len(columns) == 3 else [4, 5]
            return self.row([self.cell(label)] + [self.cell(self.value(f'{PROACTIVE}{key}.{column}'), width) for column, width in zip(columns, widths)])

        made = ('newlyProduced', 'newlyDisclosed', 'totalDisclosed')
        kept = ('itemsLastYear', 'netChange', 'decisions')
        change = ('上一年项目数量', '本年增/减', '处理决定数量')
        return [block('一', '本年新制作数量', '本年新公开数量', '对外公开总数量') + [row('规章', 'rules', *made), row('规范性文件', 'normativeDocuments', *made)],
                block('五', *change) + [row('行政许可', 'licensing', *kept), row('其他对外管理服务事项', 'otherServices', *kept)],
                block('六', *change) + [row('行政处罚', 'penalties', *kept), row('行政强制', 'compulsion', *kept)],
                block('八', *change[:2]) + [row('行政事业性收费', 'administrativeFees', *kept[:2])],
                block('九', '采购项目数量', '采购总金额（单位：万元）') + [row('政府集中采购', 'centralizedProcurement', 'projects', 'amount')]]

    def disclosure(self):
        """The four blocks of table 2."""
        if self.style.edition == 2019:
            return self.earlier_disclosure()

        def one(label, key):
            return self.row([self.cell(label), self.cell(self.value(PROACTIVE + key), 3)])

        def three(label, key):
            return self.row([self.cell(label)] + [self.cell(self.value(f'{PROACTIVE}{key}.{column}')) for column in ('issued', 'repealed', 'inForce')])

        def head(item, *heads):
            columns = 3 if len(heads) == 1 else 1
            return [self.row([self.cell(f'第二十条第（{item}）项', 4)]),
                    self.row([self.cell('信息内容', head=True)] + [self.cell(text, columns, head=True) for text in heads])]

        first = head('一', '本年制发件数', '本年废止件数', '现行有效件数') + [three('规章', 'rules')]
        first.append(three('行政规范性文件' if self.rng.random() < .7 else '规范性文件', 'normativeDocuments'))
        return [first, head('五', '本年处理决定数量') + [one('行政许可', 'licensing.decisions')],
                head('六', '本年处理决定数量') + [one('行政处罚', 'penalties.decisions'), one('行政强制', 'compulsion.decisions')],
                head('八', '本年收费金额（单位：万元）') + [one('行政事业性收费', 'administrativeFees.amount')]]

    def lead(self):
        """三、 before the first of its rows."""
        if not self.is_lead_open or self.style.flat:
            return []
        self.is_lead_open = False
        rows = 22 if self.style.edition == 2021 else 20
        return [self.cell('<br>'.join('三、本年度办理结果') if self.style.vertical else '三、本年度办理结果', 1, rows)]

    def head_rows(self, rows):
        return ['<thead>', *rows, '</thead>'] if self.style.thead else rows

    def applicants(self, key):
        return [self.cell(self.value(f'{REQUESTS}{key}.{column}')) for column in COLUMNS]

    def requests(self):
        style = self.style
        wide = 2 if style.flat else 3
        heads = [self.row([self.cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', wide, 3), self.cell('申请人情况', 7)]),
                 self.row([self.cell('自然人', 1, 2), self.cell('法人或其他组织', 5), self.cell('总计', 1, 2)]),
                 self.row([self.cell(self.label(head)) for head in COLUMN_HEADS[1:6]])]
        rows = [*self.head_rows(heads),
                self.row([self.cell('一、本年新收政府信息公开申请数量', wide)] + self.applicants('received')),
                self.row([self.cell('二、上年结转政府信息公开申请数量', wide)] + self.applicants('broughtForward'))]
        if style.flat:
            rows.append(self.row([self.cell('三、本年度办理结果', 2)] + [self.cell('')] * 7))
        for key, label in SINGLE_OUTCOMES:
            rows.append(self.row(self.lead() + [self.cell(self.label(label), 2)] + self.applicants('outcomes.' + key)))
        for group, group_label, parts in outcome_groups(style.edition):
            for i, (key, label) in enumerate(parts):
                before = [self.cell(self.label(group_label), 1, len(parts))] if i == 0 else []
                rows.append(self.row(before + [self.cell(self.label(label))] + self.applicants(f'outcomes.{group}.{key}')))
        if style.edition == 2019:
            rows.append(self.row([self.cell('（六）其他处理', 2)] + self.applicants('outcomes.otherHandling')))
        rows.append(self.row([self.cell('（七）总计', 2)] + self.applicants('outcomes.total')))
        rows.append(self.row([self.cell('四、结转下年度继续办理', wide)] + self.applicants('carriedForward')))
        return rows

    def cases(self):
        return [self.row([self.cell('行政复议', 5), self.cell('行政诉讼', 10)]),
                self.row([self.cell(self.label(head), 1, 2) for head in CASE_HEADS] + [self.cell('未经复议直接起诉', 5), self.cell('复议后起诉', 5)]),
                self.row([self.cell('<br>'.join([head[:2], head[2:]]) if self.style.br else head) for head in CASE_HEADS * 2]),
                self.row([self.cell(self.value(f'{CASES_TABLE}{block}.{column}')) for block in CASE_BLOCKS for column in CASES])]

    def html(self):
        style = self.style
        blocks, rows, cases = self.disclosure(), self.requests(), self.cases()
        start = (f'<table {"width=100% " if style.labelwidth else ""} border="{1 if style.border == "1" else 0}" cellspacing="0" cellpadding="{4 if style.border in "0rows" else 1}" class="t">'
                 + ('<tbody>' if style.tbody else ''))
        end = ('</tbody>' if style.tbody else '') + '</table>'
        tables = [start + ''.join(block) + end for block in blocks] if style.split2 else [start + ''.join(map(''.join, blocks)) + end]

        def paragraph(text):
            return f'<p style="text-indent:2em">{text}</p>\n'

        def heading(text):
            return f'<h2>{text}</h2>\n' if style.h2 else f'<p><strong>{text}</strong></p>\n'

        title = f'{self.name}{self.year}年政府信息公开工作年度报告'
        body = f'<h1>{title}</h1>' + paragraph('本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。'.replace('2022', str(self.year)))
        body += heading('一、总体情况') + ''.join(paragraph(text.replace('2022', str(self.year))) for text in PROSE)
        body += heading('二、主动公开政府信息情况') + ''.join(tables) + heading('三、收到和处理政府信息公开申请情况') + start + ''.join(rows) + end
        body += ''.join(paragraph(f'注：{i + 1}.该数字含上年补录{i + 2}件。') for i in range(len(self.noted)))
        body += heading('四、政府信息公开行政复议、行政诉讼情况') + start + ''.join(cases) + end
        body += heading('五、存在的主要问题及改进情况') + paragraph('一是公开内容不够及时；二是解读形式单一。下一步将加强培训，全年不少于2次。')
        body += heading('六、其他需要报告的事项') + paragraph('本年度未收取信息处理费。')
        if style.nav:
            body = ('<div class="nav"><a href="#">首页</a> &gt; <a>政务公开</a> &gt; <a>政府信息公开年报</a></div><table class="meta"><tr><td>索引号</td>'
                    '<td>000014349/2023-00012</td><td>发文日期</td><td>2023-01-18</td></tr><tr><td>名称</td><td colspan=3>' + title
                    + '</td></tr></table>' + body + '<p>（联系电话：0571-88888888；浏览次数：1024）</p>')
        if style.layouttable:
            body = f'<table width="100%"><tr><td width=20>&nbsp;</td><td>{body}</td></tr></table>'
        lines = {'1': '', '0': '', 'css': '.t{border-collapse:collapse}.t td,.t th{border:1px solid #333}',
                 'rows': '.t{border-collapse:collapse}.t td,.t th{border-bottom:1px solid #333;border-top:1px solid #333}'}
        css = ('<style>' + f'@page{{size:A4{" landscape" if style.land else ""}{";margin:" + style.pagemargin if style.pagemargin else ""}}}' + lines[style.border]
               + (f'.t{{font-size:{style.size}pt}}' if style.small else '')
               + (f'body{{font-family:"{style.font}"}}' if style.font else '') + f'.t td{{text-align:{style.align}}}</style>')
        return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{css}'
                f'<meta name="PubDate" content="2023-01-18 10:20"></head><body>{body}</body></html>')


def main():
    folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.makedirs(folder, exist_ok=True)
    for i in range(count):
        rng = random.Random(seed * 1000 + i)
        style = Style(rng)
        cells = values(rng, style.edition)
        name = rng.choice(AGENCIES)
        year = rng.choice([2021, 2022, 2023, 2024]) if style.edition == 2021 else 2020
        with open(f'{folder}/r{i:03}.html', 'w', encoding='utf-8') as page:
            made = Page(rng, cells, style, name, year)
            page.write(made.html())
        with open(f'{folder}/r{i:03}.truth.json', 'w', encoding='utf-8') as truth:
            json.dump({'cells': cells, 'name': name, 'year': year, 'style': style.__dict__, 'noted': made.noted}, truth, ensure_ascii=False)


if __name__ == '__main__':
    main()

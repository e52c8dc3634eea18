#!/usr/bin/env python3
"""Makes an invented city: 60 agencies over three years, its register and waivers, and the list of what was planted.

    python3 examples/city/make.py            writes into its own folder; the same seed gives the same bytes

Every name, code and number is invented. What is planted, and nothing else, is what `govinfo check` must accuse:
expected.csv is written from the planting and never from an output.
"""
import csv
import json
import os
import random

SEED = 20241128
YEARS = (2022, 2023, 2024)
HERE = os.path.dirname(os.path.abspath(__file__))
COLUMNS = ["naturalPersons", "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations",
           "legalServiceInstitutions", "otherOrganizations"]
LEAVES = ["grantedInFull", "grantedInPart", "denied.stateSecrets", "denied.prohibitedByLaw", "denied.endangersSecurityOrStability",
          "denied.thirdPartyRights", "denied.internalAffairs", "denied.processInformation", "denied.enforcementCaseFiles",
          "denied.administrativeInquiries", "unableToProvide.notHeld", "unableToProvide.requiresCreation",
          "unableToProvide.unclearAfterCorrection", "notProcessed.petitionsAndComplaints", "notProcessed.repeatRequests",
          "notProcessed.publishedMaterials", "notProcessed.excessiveRequests", "notProcessed.reconfirmation",
          "otherHandling.correctionOverdue", "otherHandling.feeUnpaid", "otherHandling.other"]
BLOCKS = ["reconsideration", "directLitigation", "litigationAfterReconsideration"]
RESULTS = ["upheld", "corrected", "otherOutcome", "pending"]
WORDS = ("水务 供排 防汛 河湖 泊渠 泵站 闸坝 灌溉 林草 造植 采伐 护林 农耕 种收 粮油 果蔬 畜牧 兽医 渔港 船舶 路桥 隧道 站场 客货 运输 停车 市容 垃圾 分类 供热 燃气 电力 通信 规划 "
         "测绘 建筑 消防 教育 学校 招生 助学 医院 疫苗 药品 社区 养老 残疾 低保 救助 就业 培训 工伤 税费 预算 采购 审计 统计 普查 招商 展会 旅游 文物 图书 体育 赛事 广电 档案 信访 调解 普法 "
         "仲裁 公证 户籍 交警").split()
BUREAUS = ("发展和改革委员会 教育局 科学技术局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水务局 农业农村局 商务局 "
           "文化局 旅游局 卫生局 退役军人事务局 应急管理局 审计局 国有资产监督管理委员会 市场监督管理局 体育局 统计局 医疗保障局 乡村振兴局 信访局 行政审批局 城市管理局 林业局 粮食局 "
           "人民防空办公室 大数据局 机关事务管理局 外事办公室 金融工作局 知识产权局 公路局").split()
TOWNS = ("城关镇 城关镇 柳河镇 石桥镇 东岭镇 白塔镇 双泉镇 马站镇 临溪乡 北坡乡 云台乡 沙坝乡 松林乡").split()
STREETS = ("新华街道 解放街道 和平街道 建设街道").split()
CITY = "虚构市"


def code(index):
    return "1199%04dMB%06d%s" % (index, 7 * index + 1, "ABCDEFGHJK"[index % 10])


class Agency:
    def __init__(self, index, name, level, until=None, start=None):
        self.index, self.name, self.level, self.code = index, name, level, code(index)
        self.until, self.start, self.reports, self.names = until, start, {}, {}

    def name_in(self, year):
        return self.names.get(year, self.name)

    def exists_in(self, year):
        return (self.until is None or year <= self.until) and (self.start is None or year >= self.start)


def count(rng):
    return 0 if rng.random() < 0.6 else rng.randint(1, 9)


def numbers(rng, brought, in_force, year):
    """A report in which every identity holds, with the given brought forward; at least one request is received."""
    cells = {}
    outcomes = {leaf: [count(rng) for _ in COLUMNS] for leaf in LEAVES}
    outcomes["otherHandling.feeUnpaid"] = [0] * len(COLUMNS)
    for i in range(len(COLUMNS)):
        missing = brought[i] + (1 if i == 0 else 0) - sum(outcomes[leaf][i] for leaf in LEAVES)
        outcomes["grantedInFull"][i] += max(0, missing)
    total = [sum(outcomes[leaf][i] for leaf in LEAVES) for i in range(len(COLUMNS))]
    received = [total[i] - brought[i] for i in range(len(COLUMNS))]
    carried = [rng.randint(0, min(2, received[i])) for i in range(len(COLUMNS))]
    received = [received[i] + carried[i] for i in range(len(COLUMNS))]
    rows = {"received": received, "broughtForward": brought, "outcomes.total": total, "carriedForward": carried}
    rows.update({"outcomes." + leaf: values for leaf, values in outcomes.items()})
    for row, values in rows.items():
        for column, value in zip(COLUMNS + ["total"], values + [sum(values)]):
            cells["requests.%s.%s" % (row, column)] = value
    for block in BLOCKS:
        values = [count(rng) for _ in RESULTS]
        for column, value in zip(RESULTS + ["total"], values + [sum(values)]):
            cells["reconsiderationAndLitigation.%s.%s" % (block, column)] = value
    issued, repealed = rng.randint(0, 4), rng.randint(0, min(2, in_force))
    for row, values in (("rules", (0, 0, 0)), ("normativeDocuments", (issued, repealed, in_force + issued - repealed))):
        for column, value in zip(("issued", "repealed", "inForce"), values):
            cells["proactiveDisclosure.%s.%s" % (row, column)] = value
    for row in ("licensing", "penalties", "compulsion"):
        cells["proactiveDisclosure.%s.decisions" % row] = rng.randint(0, 300)
    cells["proactiveDisclosure.administrativeFees.amount"] = 0
    return cells


def carried_of(cells):
    return [cells["requests.carriedForward." + column] for column in COLUMNS]


def prose(rng, name, year):
    sentences = ["%s%d年%s工作：" % (name, year, rng.choice(WORDS))]
    for _ in range(12):
        sentences.append("".join(rng.choice(WORDS) for _ in range(9)) + rng.choice(("得到推进。", "有所改进。", "按期公开。", "逐项落实。")))
    return "".join(sentences)


def add(agency, year, cells, rng, published=None, **more):
    name = agency.name_in(year)
    agency.reports[year] = {
        "cells": cells, "name": name, "code": agency.code, "level": agency.level,
        "published": published or "%d-01-%02d" % (year + 1, rng.randint(8, 30)),
        "overall": prose(rng, name, year), "problems": prose(rng, name, year), **more}


def nest(cells):
    tree = {}
    for address, value in cells.items():
        at = tree
        parts = address.split(".")
        for part in parts[:-1]:
            at = at.setdefault(part, {})
        at[parts[-1]] = value
    return tree


def as_json(report, year, order):
    body = {"schemaVersion": 1, "edition": "2021", "year": year, "published": report["published"],
            "agency": {"name": report["name"], "code": report["code"], "divisionCode": None, "level": report["level"]}}
    body.update(nest({address: report["cells"][address] for address in order}))
    body["processingFees"] = {"notices": 0, "noticedYuan": 0, "collectedYuan": 0}
    body["narrative"] = {"overallSituation": report["overall"], "problemsAndImprovements": report["problems"], "otherMatters": "本年度未收取信息处理费。"}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def main():
    rng = random.Random(SEED)
    with open(os.path.join(HERE, "../../schema/cells-2021.csv"), encoding="utf-8-sig", newline="") as file:
        order = [row["address"] for row in csv.DictReader(file) if row["other_handling"] != "one" and row["table"] in "234"]
    index = iter(range(1, 1000))
    city = Agency(next(index), CITY + "人民政府", "prefectural")
    units = [Agency(next(index), CITY + bureau, "prefectural") for bureau in BUREAUS]
    units += [Agency(next(index), "虚构县" + town + "人民政府", "township") for town in TOWNS]
    units += [Agency(next(index), "虚构县" + street + "办事处", "township") for street in STREETS]
    by_name = {}
    for unit in units:
        by_name.setdefault(unit.name, unit)
    culture, tourism = by_name[CITY + "文化局"], by_name[CITY + "旅游局"]
    culture.until = tourism.until = 2023
    merged = Agency(next(index), CITY + "文化和旅游局", "prefectural", start=2024)
    health = by_name[CITY + "卫生局"]
    health.names = {2022: CITY + "卫生局"}
    health.name = CITY + "卫生健康局"
    units.append(merged)
    # Of two towns of one name only the codes tell which is which.
    units.append(Agency(next(index), CITY + "港航局", "prefectural"))

    pair = (by_name[CITY + "林业局"], by_name[CITY + "粮食局"])
    for year in YEARS:
        shared = numbers(random.Random(SEED + year), [0] * 6, 10, year)
        for unit in units:
            if not unit.exists_in(year):
                continue
            before = unit.reports.get(year - 1, {}).get("cells")
            if unit is merged:
                parts = [part.reports[year - 1]["cells"] for part in (culture, tourism)]
                brought = [sum(values) for values in zip(*(carried_of(part) for part in parts))]
                in_force = sum(part["proactiveDisclosure.normativeDocuments.inForce"] for part in parts)
            else:
                brought = carried_of(before) if before else [rng.randint(0, 2) for _ in COLUMNS]
                in_force = before["proactiveDisclosure.normativeDocuments.inForce"] if before else rng.randint(5, 20)
            cells = numbers(rng, brought, in_force, year)
            if unit in pair and year < 2024:
                # Two bureaus with one set of tables: for 2023 that is planted (N7), for 2022 they are made to differ below.
                cells = dict(shared) if year == 2022 else numbers(random.Random(SEED + 7), carried_of(shared_2022), in_force, year)
            add(unit, year, cells, rng)
        if year == 2022:
            shared_2022 = shared
        summary = {}
        present = [unit for unit in units if year in unit.reports]
        for address in present[0].reports[year]["cells"]:
            summary[address] = sum(unit.reports[year]["cells"][address] for unit in present)
        add(city, year, summary, rng, published="%d-03-15" % (year + 1))

    # Two different tables in 2022: requests of one more, granted.
    other = pair[1].reports[2022]["cells"]
    for row in ("received", "outcomes.grantedInFull", "outcomes.total"):
        for column in ("commercialEnterprises", "total"):
            for report in (other, city.reports[2022]["cells"]):
                report["requests.%s.%s" % (row, column)] += 17
    other["proactiveDisclosure.licensing.decisions"] += 40
    city.reports[2022]["cells"]["proactiveDisclosure.licensing.decisions"] += 40
    other["reconsiderationAndLitigation.reconsideration.upheld"] += 3
    other["reconsiderationAndLitigation.reconsideration.total"] += 3
    city.reports[2022]["cells"]["reconsiderationAndLitigation.reconsideration.upheld"] += 3
    city.reports[2022]["cells"]["reconsiderationAndLitigation.reconsideration.total"] += 3

    planted = []

    def plant(agency, year, identifier, why, outcome="broken"):
        planted.append((agency if isinstance(agency, str) else agency.name_in(year), year, identifier, outcome, why))

    # 1. A slip of the keyboard.
    slip = by_name[CITY + "水务局"]
    slip.reports[2023]["cells"]["requests.received.naturalPersons"] += 1
    plant(slip, 2023, "E1/naturalPersons", "slip")
    plant(slip, 2023, "E3/received", "slip")
    for rule in ("S2", "S3"):
        plant(city, 2023, rule + "/requests.received.naturalPersons", "slip")

    # 2. Brought forward is not what was carried forward the year before; the report itself adds up.
    broken = by_name[CITY + "民政局"]
    cells = broken.reports[2024]["cells"]
    for column in ("naturalPersons", "total"):
        cells["requests.broughtForward." + column] += 1
        cells["requests.received." + column] -= 1
    plant(broken, 2024, "Y1/requests.broughtForward.total", "brought forward")
    plant(broken, 2024, "Y1c/requests.broughtForward.naturalPersons", "brought forward")

    # 3. One has not published. What it carried forward keeps the others' sums below the city's.
    missing = by_name[CITY + "体育局"]
    del missing.reports[2024]
    plant("", 2024, "R1/%s/2024" % missing.name, "missing")

    # 4. Late, and late but excused.
    late, excused = by_name[CITY + "司法局"], by_name[CITY + "统计局"]
    late.reports[2023]["published"] = "2024-02-20"
    plant(late, 2023, "R3", "late")
    excused.reports[2024]["published"] = "2025-02-03"
    plant(excused, 2024, "R3", "late, with a waiver", "excused")

    # 5. Twice, and unknown.
    twice = by_name[CITY + "审计局"]
    plant("", 2022, "R2/%s/2022" % twice.name, "twice")
    stranger = Agency(next(index), "无名县档案馆", "county")
    add(stranger, 2024, numbers(rng, [0] * 6, 3, 2024), rng)
    plant("", 2024, "R4/%s/2024" % stranger.name, "unknown")

    # 6. Copied text and copied tables.
    first, second = by_name[CITY + "公路局"], by_name[CITY + "信访局"]
    for section in ("overall", "problems"):
        second.reports[2024][section] = first.reports[2024][section]
    for agency in (first, second):
        plant(agency, 2024, "N6/overallSituation", "copied text")
        plant(agency, 2024, "N6/problemsAndImprovements", "copied text")
    for agency in pair:
        # Table 4 of both is the same too, but a few small numbers are the same by chance.
        for table in ("table2", "table3"):
            plant(agency, 2023, "N7/" + table, "copied tables")

    os.makedirs(os.path.join(HERE, "reports"), exist_ok=True)
    for year in YEARS:
        with open(os.path.join(HERE, "reports", "%d.ndjson" % year), "w", encoding="utf-8", newline="\n") as file:
            for agency in [city] + units + [stranger]:
                if year in agency.reports:
                    line = as_json(agency.reports[year], year, order)
                    file.write(line + "\n")
                    if agency is twice and year == 2022:
                        file.write(line + "\n")
    write_register(city, units, culture, tourism, merged, health)
    write_waivers(late, excused, slip)
    with open(os.path.join(HERE, "expected.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("agency", "year", "id", "outcome", "planted"))
        writer.writerows(sorted(planted, key=lambda row: (row[1], row[2], row[0])))


def write_register(city, units, culture, tourism, merged, health):
    lines = ["# The register of an invented city, made by make.py.", "format: 1", "agencies:"]
    for agency in [city] + units:
        lines.append("  - name: " + agency.name)
        lines.append("    code: " + agency.code)
        lines.append("    level: " + agency.level)
        if agency is not city:
            lines.append("    parent: " + city.code)
        if agency is health:
            lines.append("    formerNames: [ { name: %s, until: 2022 } ]" % (CITY + "卫生局"))
        if agency is merged:
            lines.append("    mergedFrom: { year: 2024, agencies: [%s, %s] }" % (culture.code, tourism.code))
    with open(os.path.join(HERE, "register.yaml"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


def write_waivers(late, excused, slip):
    rows = [(excused.code, "R3", None, 2024, "经批准延期公布", "张三", "2099-12-31"),
            (late.code, "R3", None, 2023, "已过期的豁免", "李四", "2024-12-31"),
            (slip.code, "E1", "commercialEnterprises", 2023, "实例不符的豁免", "王五", "2099-12-31")]
    lines = ["# Waivers of an invented city, made by make.py: one that excuses, one that has expired, one of another instance.", "format: 1", "waivers:"]
    for agency, rule, instance, year, reason, approver, expires in rows:
        lines.append("  - agency: " + agency)
        lines.append("    rule: " + rule)
        if instance:
            lines.append("    instance: " + instance)
        lines += ["    year: %d" % year, "    reason: " + reason, "    approver: " + approver, "    expires: " + expires]
    with open(os.path.join(HERE, "waivers.yaml"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

namespace GovInfoDisclosure.Schema;

/// <summary>The data dictionary: a page in both languages with a row for every cell of every shape of the form, from the one description of it.</summary>
internal static class DataDictionary
{
    private static readonly (int Table, string Heading)[] Tables =
    [
        (2, "表二 主动公开政府信息情况 · Table 2: proactive disclosure"),
        (3, "表三 收到和处理政府信息公开申请情况 · Table 3: requests received and handled"),
        (4, "表四 行政复议、行政诉讼情况 · Table 4: reconsideration and litigation"),
        (6, "第六部分 信息处理费 · Section 6: processing fees"),
    ];

    /// <summary>Cells that a reader may take for one of the other edition, and that count something else.</summary>
    private static readonly Dictionary<string, string> Unlike = new()
    {
        ["issued"] = "newlyProduced",
        ["newlyProduced"] = "issued",
        ["inForce"] = "totalDisclosed",
        ["totalDisclosed"] = "inForce",
        ["amount"] = "itemsLastYear",
        ["itemsLastYear"] = "amount",
    };

    private const string Preface = """
        # 数据字典 · Data dictionary

        `govinfo schema --for dictionary` 输出本页。 Written by `govinfo schema --for dictionary`.

        - **地址 · Address**: JSON 中从根起的名称路径，规则、检查结果、CSV 都用它。 The path of JSON names from the root; rules, findings and CSV use it.
        - **SQL**: `report_wide` 的列名；金额在 SQL 中以元为单位的整数存储。 The column of `report_wide`; amounts are whole yuan there.
        - **空白 · Blank**: `null`，不等于 0。 `null`, which is never 0.
        - **规则 · Rules**: 涉及该单元格的规则，`govinfo rules show E1` 显示一条。 The rules that touch the cell; `govinfo rules show E1` prints one.
        - **另一版 · Other edition**: 同一地址在两版中含义相同；含义不同的单元格地址不同，不得互换。 One address means the same in both editions; what means something else has another address. Never map one to the other.


        """;

    public static string Write()
    {
        var text = new StringBuilder(Preface.Replace("\r", ""));
        Dictionary<string, string> rules = RulesByAddress();
        foreach ((int table, string heading) in Tables)
        {
            text.Append("## ").Append(heading).Append("\n\n")
                .Append("| 栏目 · Cell | 含义 · Meaning | 单位 · Unit | 地址 · Address | SQL | 规则 · Rules | 版本 · Editions | 另一版 · Other edition |\n")
                .Append("|---|---|---|---|---|---|---|---|\n");
            foreach (IGrouping<string, CellDefinition> cell in CellsOf(table))
            {
                text.Append(Row(cell, rules.TryGetValue(cell.Key, out string? touching) ? touching : "")).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The cells of a table by address, each as the editions define it, the later first.</summary>
    private static IEnumerable<IGrouping<string, CellDefinition>> CellsOf(int table) => FormShape.All.OrderByDescending(form => form.Edition)
        .SelectMany(form => form.AllCells).Where(cell => cell.Table == table).GroupBy(cell => cell.Address, StringComparer.Ordinal);

    private static string Row(IGrouping<string, CellDefinition> definitions, string rules)
    {
        CellDefinition cell = definitions.First();
        (string zh, string en) = CellMeanings.Of(cell);
        string labels = string.Join("、", definitions.Select(x => x.Label).Distinct());
        string[] columns =
        [
            labels + " · " + cell.LabelEn, zh + " · " + en, UnitOf(cell), "`" + cell.Address + "`", "`" + cell.SqlName + "`", rules,
            EditionsOf(cell), OtherEdition(cell),
        ];
        return "| " + string.Join(" | ", columns) + " |";
    }

    private static string UnitOf(CellDefinition cell) => cell.Measure switch
    {
        Measure.TenThousandYuan => "万元（至多四位小数） · 10 000 yuan, 4 decimals at most",
        Measure.Yuan => "元 · yuan",
        _ when cell.Table == 2 && cell.Key is "itemsLastYear" or "netChange" or "projects" => cell.IsSigned ? "项，可为负 · items, may be negative" : "项 · items",
        _ => "件 · count",
    };

    private static FormShape[] ShapesWith(CellDefinition cell) => [.. FormShape.All.Where(form => form.TryFind(cell.Address) is not null)];

    /// <summary>In which editions, and where not in all shapes of one, in which.</summary>
    private static string EditionsOf(CellDefinition cell)
    {
        FormShape[] with = ShapesWith(cell);
        string editions = string.Join("、", with.Select(form => form.Name.Substring(0, 4)).Distinct().OrderBy(name => name, StringComparer.Ordinal));
        FormShape[] others = [.. FormShape.All.Except(with).Where(form => with.Any(x => x.Edition == form.Edition))];
        return others.Length == 0 ? editions
            : with.All(form => form.HasOtherDocuments) ? editions + "（湖北 · Hubei）"
            : editions + (with[0].HasSingleOtherHandling ? "（一行 · one row）" : "（三行 · three rows）");
    }

    private static string OtherEdition(CellDefinition cell)
    {
        FormShape[] with = ShapesWith(cell);
        if (cell.RowAddress == "requests.outcomes.otherHandling")
        {
            FormShape three = FormShape.All.First(form => !form.HasSingleOtherHandling);
            return "等于三行之和 · the sum of " + string.Join(", ", CellParts.Of(three, cell).Select(part => "`" + part.Address + "`"));
        }

        if (with.Select(form => form.Edition).Distinct().Count() > 1)
        {
            return cell.RowAddress.StartsWith("requests.outcomes.otherHandling.", StringComparison.Ordinal)
                ? "同义；只有一行时含在其中 · the same; a part of the one row where there is one"
                : "同义 · the same cell";
        }

        FormShape other = FormShape.All.First(form => form.Edition != with[0].Edition);
        return Unlike.TryGetValue(cell.Key, out string? key) && other.TryFind(cell.RowAddress + "." + key) is CellDefinition unlike
            ? $"没有；不是 `{unlike.Address}` · none, and not `{unlike.Address}`"
            : "没有 · none";
    }

    /// <summary>Which rules touch which cells of any shape, alone or with other years', units' or the prose's.</summary>
    private static Dictionary<string, string> RulesByAddress()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Rule rule in RuleSet.Default.Rules)
        {
            IEnumerable<string> touched = FormShape.All.SelectMany(form => RuleSet.Default.Terms(rule, form, null, form, form, true, form))
                .SelectMany(instance => CellsOf(instance.Check).Concat(CellsOf(instance.When))).Distinct(StringComparer.Ordinal);
            foreach (string address in touched)
            {
                if (!found.TryGetValue(address, out List<string>? rules))
                {
                    found.Add(address, rules = []);
                }

                rules.Add(rule.Id);
            }
        }

        return found.ToDictionary(x => x.Key, x => string.Join(" ", x.Value), StringComparer.Ordinal);
    }

    private static IEnumerable<string> CellsOf(FormulaTerms? formula) => formula is null ? [] :
        formula.Terms.Select(term => term.Cell.Address).Concat(formula.Cell is null ? [] : [formula.Cell.Cell.Address])
            .Concat(formula.Parts.SelectMany(CellsOf));
}

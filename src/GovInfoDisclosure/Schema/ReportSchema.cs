namespace GovInfoDisclosure.Schema;

/// <summary>The schema of a report, from the same tree of members that the strict reader walks, so that both accept the same documents. The rows that recur
/// stand among the definitions once.</summary>
internal sealed class ReportSchema
{
    /// <summary>Every day that there is, leap years too, as yyyy-MM-dd.</summary>
    private const string Days =
        "^(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    private static readonly ReportMembers Members = ReportMembers.Instance;

    /// <summary>Rows that recur, by their columns; the names are those of the records.</summary>
    private static readonly Dictionary<string, string> RowNames = new()
    {
        ["naturalPersons,commercialEnterprises,researchInstitutions,socialWelfareOrganizations,legalServiceInstitutions,otherOrganizations,total"] =
            "applicantCounts",
        ["upheld,corrected,otherOutcome,pending,total"] = "caseOutcomes",
        ["issued,repealed,inForce"] = "documentsInForce",
        ["newlyProduced,newlyDisclosed,totalDisclosed"] = "documentsDisclosed",
        ["itemsLastYear,netChange,decisions"] = "managedItems",
        ["decisions"] = "decisionCount",
    };

    private const string Preface =
        "每个单元格都须出现，空白写 null。金额以万元计，最多四位小数（位数由读取程序核对，本文件不核对）；文字须为完整的 Unicode；属性不得重复。"
        + " Every cell is present, a blank one as null. Amounts are in 万元 (10 000 yuan) with four decimals at most: "
        + "that, doubled properties and half surrogate pairs are for a reader to refuse, no schema can.";

    private readonly JsonMap definitions;

    private ReportSchema(JsonMap definitions) => this.definitions = definitions;

    /// <summary>The schema of one edition, all its shapes included.</summary>
    public static JsonMap OfEdition(ReportEdition edition)
    {
        string name = NameOf(edition);
        JsonMap schema = SchemaParts.Head(
            "annual-report-" + name,
            $"政府信息公开工作年度报告（{name} 版格式） · Annual report on open government information, form of {name}",
            Preface + " （六）其他处理可为一行或三行 (otherHandling is one row or three).");
        var definitions = new JsonMap();
        schema = new ReportSchema(definitions).AddReport(schema, edition);
        return schema.And("$defs", definitions);
    }

    /// <summary>The schema of a report of either edition: the edition decides which of two definitions it must meet.</summary>
    public static JsonMap OfAny()
    {
        var definitions = new JsonMap();
        JsonMap schema = SchemaParts.Head(
            "annual-report",
            "政府信息公开工作年度报告 · Annual report on open government information",
            Preface + " edition 决定表二的单元格 (edition decides the cells of table 2).");
        return AddUnion(schema, definitions).And("$defs", definitions);
    }

    /// <summary>Adds what a report of either edition must meet, and its definitions.</summary>
    public static JsonMap AddUnion(JsonMap schema, JsonMap definitions)
    {
        JsonMap isOf2019 =
            new JsonMap().And("properties", new JsonMap { { "edition", new JsonMap { { "const", "2019" } } } }).And("required", new[] { "edition" });
        schema.And("type", "object").And("properties", new JsonMap { { "edition", Edition("2019", "2021") } }).And("required", new[] { "edition" })
            .And("if", isOf2019).And("then", SchemaParts.Ref("report2019")).Add("else", SchemaParts.Ref("report2021"));
        var reports = new ReportSchema(definitions);
        JsonMap report2019 = reports.AddReport(new JsonMap().Described("2019 版格式的报告 · Report of the 2019 form"), ReportEdition.Edition2019);
        JsonMap report2021 = reports.AddReport(new JsonMap().Described("2021 版格式的报告 · Report of the 2021 form"), ReportEdition.Edition2021);
        definitions.And("report2019", report2019).Add("report2021", report2021);
        return schema;
    }

    private static string NameOf(ReportEdition edition) => edition == ReportEdition.Edition2019 ? "2019" : "2021";

    private JsonMap AddReport(JsonMap schema, ReportEdition edition)
    {
        int shapes = 0;
        for (int i = 0; i < FormShape.All.Length; i++)
        {
            shapes |= FormShape.All[i].Edition == edition ? 1 << i : 0;
        }

        return AddObject(schema, Members.Root, shapes, NameOf(edition));
    }

    private JsonMap AddObject(JsonMap schema, ReportMember parent, int shapes, string edition)
    {
        var properties = new JsonMap();
        var required = new List<string>();
        foreach (ReportMember member in parent.Members.Where(member => (member.Shapes & shapes) != 0))
        {
            properties.Add(member.Name, Member(member, member.Shapes & shapes, edition));
            if (!member.IsOptional && (shapes & ~member.Shapes) == 0)
            {
                required.Add(member.Name);
            }
        }

        return SchemaParts.Object(schema, properties, required);
    }

    private JsonMap Member(ReportMember member, int shapes, string edition) => member.Kind switch
    {
        MemberKind.Cell => Cell(ReportTitles.FormOf(shapes).Find(member.Path)),
        MemberKind.Object => member == Members.OtherHandling ? OtherHandling(shapes, edition) : Nested(member, shapes, edition),
        MemberKind.SchemaVersion => new JsonMap { { "const", (long)ReportMembers.Version } }
            .Described("格式版本 · Version of this JSON form", "可省略 · May be left out."),
        MemberKind.Edition => Edition(edition),
        MemberKind.Year => new JsonMap { { "type", new[] { "integer", "null" } }, { "minimum", 1 }, { "maximum", (long)ReportMembers.MostYear } }
            .Described("报告年度 · Report year", "文件未说明时为 null · null where the document does not say.").And("examples", new[] { 2024 }),
        MemberKind.Level => new JsonMap { { "type", new[] { "string", "null" } },
            { "enum", new object?[] { "central", "provincial", "prefectural", "county", "township", null } } }
            .Described("行政层级 · Level of government", "国务院部门、省级、地市级、县级、乡级；不明为 null · null where unknown."),
        MemberKind.Date => new JsonMap { { "type", new[] { "string", "null" } }, { "pattern", Days }, { "maxLength", 10 } }
            .Described("公开日期 · Date of publication", "可省略；文件未说明时为 null · May be left out; null where the document does not say.")
            .And("examples", new[] { "2025-01-20" }),
        MemberKind.Ignored or MemberKind.Beside => new JsonMap().Described("不属于报告，读取时略过 · No part of the report, passed over by readers"),
        _ => SchemaParts.TextOrNull().And("pattern", "^[^\\x00]*$").Described(ReportTitles.Of(member, shapes)),
    };

    private JsonMap Nested(ReportMember member, int shapes, string edition)
    {
        string columns = string.Join(",", member.Members.Where(column => (column.Shapes & shapes) != 0).Select(column => column.Name));
        if (RowNames.TryGetValue(columns, out string? name))
        {
            return Defined(name, () => AddObject([], member, shapes, edition)).Described(ReportTitles.Of(member, shapes));
        }

        JsonMap schema = new JsonMap().Described(ReportTitles.Of(member, shapes));
        if (!member.IsNullable)
        {
            return AddObject(schema, member, shapes, edition);
        }

        // Only what is no null is held to the definition, so that an error is told of the member that is wrong.
        return schema.And("type", new[] { "object", "null" }).And("if", new JsonMap { { "type", "object" } })
            .And("then", Defined(member.Name, () => AddObject([], member, shapes, edition)));
    }

    /// <summary>What stands among the definitions once, made when it is first asked for.</summary>
    private JsonMap Defined(string name, Func<JsonMap> make)
    {
        if (!definitions.Has(name))
        {
            definitions.Add(name, make());
        }

        return SchemaParts.Ref(name);
    }

    /// <summary>One row or three, told by whether any of the three is there: then every error is told of the shape that was meant.</summary>
    private JsonMap OtherHandling(int shapes, string edition)
    {
        ReportMember[] rows = [.. Members.OtherHandling.Members.Where(member => member.Kind == MemberKind.Object)];
        int three = shapes & rows[0].Shapes;
        int one = shapes & ~three;
        JsonMap rowsOfThree = Defined("otherHandling", () => AddObject([], Members.OtherHandling, three, edition));
        string single = RowNames[string.Join(",", Members.OtherHandling.Members.Where(member => member.Kind == MemberKind.Cell).Select(member => member.Name))];
        if (one == 0 || three == 0 || !definitions.Has(single))
        {
            throw new InvalidOperationException("Every edition has both shapes of 其他处理, behind rows of the same columns.");
        }

        JsonMap[] any = [.. rows.Select(row => new JsonMap { { "properties", new JsonMap { { row.Name, true } } }, { "required", new[] { row.Name } } })];
        return new JsonMap().Described(ReportTitles.Of(Members.OtherHandling, three), "一行，或三行（correctionOverdue、feeUnpaid、other） · One row, or three.")
            .And("type", "object")
            .And("if", new JsonMap { { "anyOf", any } })
            .And("then", rowsOfThree)
            .And("else", SchemaParts.Ref(single));
    }

    private JsonMap Cell(CellDefinition cell)
    {
        string name = cell.Measure switch
        {
            Measure.TenThousandYuan => "amount",
            Measure.Yuan => "yuan",
            _ => cell.IsSigned ? "signedCount" : "count",
        };
        return Defined(name, () => Number(cell)).Described(cell.ColumnLabel + " · " + cell.ColumnLabelEn);
    }

    private static JsonMap Number(CellDefinition cell)
    {
        long least = cell.IsSigned ? -CellValues.Limit : 0;
        long most = CellValues.Limit / cell.Scale;
        JsonMap schema = cell.Measure switch
        {
            Measure.TenThousandYuan => new JsonMap().Described("万元 · 10 000 yuan",
                "金额，单位万元，最多四位小数；空白为 null · An amount in units of 10 000 yuan, four decimals at most; null where blank."),
            Measure.Yuan => new JsonMap().Described("元 · yuan", "金额，单位元，整数；未说明为 null · A whole amount in yuan; null where not stated."),
            _ when cell.IsSigned => new JsonMap().Described("件（可为负） · count, may be negative", "整数；空白为 null · A whole number; null where blank."),
            _ => new JsonMap().Described("件 · count", "整数；空白为 null · A whole number; null where blank."),
        };
        return schema.And("type", new[] { cell.Scale == 1 ? "integer" : "number", "null" }).And("minimum", least).And("maximum", most).And("examples",
            cell.Scale > 1 ? new object?[] { 25.1m, 52.15m, null } : cell.IsSigned ? new object?[] { -4, 0, null } : new object?[] { 0, 12, null });
    }

    private static JsonMap Edition(params string[] names) => SchemaParts.OneOf(names).Described("格式版本 · Edition of the form", "由表二判定 · Told by table 2.");
}

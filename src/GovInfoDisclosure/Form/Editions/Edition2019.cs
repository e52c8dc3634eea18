namespace GovInfoDisclosure.Form.Editions;

/// <summary>The form of notice 国办公开办函〔2019〕60号, in the order it prints.</summary>
internal static class Edition2019
{
    public static Layout<AnnualReport> Report(bool singleOtherHandling, bool otherDocuments) =>
        new Layout<AnnualReport>(new() { ProactiveDisclosure = new ProactiveDisclosure2019() })
            .Part("proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure",
                new NarrowedLayout<ProactiveDisclosure, ProactiveDisclosure2019>(Table2(otherDocuments)),
                x => x.ProactiveDisclosure, (x, v) => x with { ProactiveDisclosure = v }, "pd")
            .Part("requests", "收到和处理政府信息公开申请情况", "Requests", RequestsTable.Requests(singleOtherHandling),
                x => x.Requests, (x, v) => x with { Requests = v }, "req")
            .Part("reconsiderationAndLitigation", "政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation", CasesTable.Cases(),
                x => x.ReconsiderationAndLitigation, (x, v) => x with { ReconsiderationAndLitigation = v }, "rl");

    private static Layout<ProactiveDisclosure2019> Table2(bool otherDocuments)
    {
        Layout<ProactiveDisclosure2019> table = new Layout<ProactiveDisclosure2019>(new())
            .Part("rules", "规章", "Rules", Documents(), x => x.Rules, (x, v) => x with { Rules = v })
            .Part("normativeDocuments", "规范性文件", "Normative documents", Documents(), x => x.NormativeDocuments, (x, v) => x with { NormativeDocuments = v });
        if (otherDocuments)
        {
            // Hubei, report year 2020.
            table.Part("otherDocuments", "其他主动公开文件", "Other documents disclosed", Documents(), x => x.OtherDocuments!, (x, v) => x with { OtherDocuments = v });
        }

        return table
            .Part("licensing", "行政许可", "Administrative licensing", Items(), x => x.Licensing, (x, v) => x with { Licensing = v })
            .Part("otherServices", "其他对外管理服务事项", "Other services to the public", Items(), x => x.OtherServices, (x, v) => x with { OtherServices = v })
            .Part("penalties", "行政处罚", "Administrative penalties", Items(), x => x.Penalties, (x, v) => x with { Penalties = v })
            .Part("compulsion", "行政强制", "Administrative compulsion", Items(), x => x.Compulsion, (x, v) => x with { Compulsion = v })
            .Part("administrativeFees", "行政事业性收费", "Administrative fees", FeeItems(), x => x.AdministrativeFees, (x, v) => x with { AdministrativeFees = v })
            .Part("centralizedProcurement", "政府集中采购", "Centralized government procurement", Procurement(),
                x => x.CentralizedProcurement, (x, v) => x with { CentralizedProcurement = v })
            .Directly(otherDocuments ? WriteWithOtherDocuments : Write);
    }

    private static void Write(ProactiveDisclosure2019 table, CellBuffer cells)
    {
        Put(table.Rules, cells);
        Put(table.NormativeDocuments, cells);
        WriteItems(table, cells);
    }

    private static void WriteWithOtherDocuments(ProactiveDisclosure2019 table, CellBuffer cells)
    {
        Put(table.Rules, cells);
        Put(table.NormativeDocuments, cells);
        Put(table.OtherDocuments!, cells);
        WriteItems(table, cells);
    }

    private static void WriteItems(ProactiveDisclosure2019 table, CellBuffer cells)
    {
        Put(table.Licensing, cells);
        Put(table.OtherServices, cells);
        Put(table.Penalties, cells);
        Put(table.Compulsion, cells);
        cells.Put(table.AdministrativeFees.ItemsLastYear);
        cells.Put(table.AdministrativeFees.NetChange);
        cells.Put(table.CentralizedProcurement.Projects);
        cells.PutAmount(table.CentralizedProcurement.Amount);
    }

    private static void Put(DocumentsDisclosed x, CellBuffer cells) => cells.Put(x.NewlyProduced, x.NewlyDisclosed, x.TotalDisclosed);

    private static void Put(ManagedItems x, CellBuffer cells) => cells.Put(x.ItemsLastYear, x.NetChange, x.Decisions);

    private static Layout<DocumentsDisclosed> Documents() => new Layout<DocumentsDisclosed>(new())
        .Count("newlyProduced", "本年新制作数量", "Produced this year", x => x.NewlyProduced, (x, v) => x with { NewlyProduced = v })
        .Count("newlyDisclosed", "本年新公开数量", "Disclosed this year", x => x.NewlyDisclosed, (x, v) => x with { NewlyDisclosed = v })
        .Count("totalDisclosed", "对外公开总数量", "Disclosed in all", x => x.TotalDisclosed, (x, v) => x with { TotalDisclosed = v });

    private static Layout<ManagedItems> Items() => new Layout<ManagedItems>(new())
        .Count("itemsLastYear", "上一年项目数量", "Items last year", x => x.ItemsLastYear, (x, v) => x with { ItemsLastYear = v })
        .Count("netChange", "本年增/减", "Change this year", x => x.NetChange, (x, v) => x with { NetChange = v }, isSigned: true)
        .Count("decisions", "处理决定数量", "Decisions", x => x.Decisions, (x, v) => x with { Decisions = v });

    private static Layout<FeeItems> FeeItems() => new Layout<FeeItems>(new())
        .Count("itemsLastYear", "上一年项目数量", "Items last year", x => x.ItemsLastYear, (x, v) => x with { ItemsLastYear = v })
        .Count("netChange", "本年增/减", "Change this year", x => x.NetChange, (x, v) => x with { NetChange = v }, isSigned: true);

    private static Layout<CentralizedProcurement> Procurement() => new Layout<CentralizedProcurement>(new())
        .Count("projects", "采购项目数量", "Projects procured", x => x.Projects, (x, v) => x with { Projects = v })
        .Amount("amount", "采购总金额", "Sum of procurement", x => x.Amount, (x, v) => x with { Amount = v });
}

namespace GovInfoDisclosure.Form.Editions;

/// <summary>The form of notice 国办公开办函〔2021〕30号, in the order it prints.</summary>
internal static class Edition2021
{
    public static Layout<AnnualReport> Report(bool singleOtherHandling) =>
        new Layout<AnnualReport>(new() { ProactiveDisclosure = new ProactiveDisclosure2021() })
            .Part("proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure", new NarrowedLayout<ProactiveDisclosure, ProactiveDisclosure2021>(Table2()),
                x => x.ProactiveDisclosure, (x, v) => x with { ProactiveDisclosure = v }, "pd")
            .Part("requests", "收到和处理政府信息公开申请情况", "Requests", RequestsTable.Requests(singleOtherHandling),
                x => x.Requests, (x, v) => x with { Requests = v }, "req")
            .Part("reconsiderationAndLitigation", "政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation", CasesTable.Cases(),
                x => x.ReconsiderationAndLitigation, (x, v) => x with { ReconsiderationAndLitigation = v }, "rl");

    private static Layout<ProactiveDisclosure2021> Table2() => new Layout<ProactiveDisclosure2021>(new())
        .Part("rules", "规章", "Rules", Documents(), x => x.Rules, (x, v) => x with { Rules = v })
        .Part("normativeDocuments", "行政规范性文件", "Normative documents", Documents(), x => x.NormativeDocuments, (x, v) => x with { NormativeDocuments = v })
        .Part("licensing", "行政许可", "Administrative licensing", Decisions(), x => x.Licensing, (x, v) => x with { Licensing = v })
        .Part("penalties", "行政处罚", "Administrative penalties", Decisions(), x => x.Penalties, (x, v) => x with { Penalties = v })
        .Part("compulsion", "行政强制", "Administrative compulsion", Decisions(), x => x.Compulsion, (x, v) => x with { Compulsion = v })
        .Part("administrativeFees", "行政事业性收费", "Administrative fees", Fees(), x => x.AdministrativeFees, (x, v) => x with { AdministrativeFees = v })
        .Directly(Write);

    private static void Write(ProactiveDisclosure2021 table, CellBuffer cells)
    {
        Put(table.Rules, cells);
        Put(table.NormativeDocuments, cells);
        cells.Put(table.Licensing.Decisions, table.Penalties.Decisions, table.Compulsion.Decisions);
        cells.PutAmount(table.AdministrativeFees.Amount);
    }

    private static void Put(DocumentsInForce x, CellBuffer cells) => cells.Put(x.Issued, x.Repealed, x.InForce);

    private static Layout<DocumentsInForce> Documents() => new Layout<DocumentsInForce>(new())
        .Count("issued", "本年制发件数", "Issued this year", x => x.Issued, (x, v) => x with { Issued = v })
        .Count("repealed", "本年废止件数", "Repealed this year", x => x.Repealed, (x, v) => x with { Repealed = v })
        .Count("inForce", "现行有效件数", "In force", x => x.InForce, (x, v) => x with { InForce = v });

    private static Layout<DecisionCount> Decisions() => new Layout<DecisionCount>(new())
        .Count("decisions", "本年处理决定数量", "Decisions this year", x => x.Decisions, (x, v) => x with { Decisions = v });

    private static Layout<FeeAmount> Fees() => new Layout<FeeAmount>(new())
        .Amount("amount", "本年收费金额", "Fees charged this year", x => x.Amount, (x, v) => x with { Amount = v });
}

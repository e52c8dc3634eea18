namespace GovInfoDisclosure.Rendering.Text;

/// <summary>The words of the text output. All texts of this folder stand here and in <see cref="SharedWords"/>.</summary>
internal sealed class Words(MessageLanguage language)
{
    public MessageLanguage Language { get; } = language;

    /// <summary>Those that are not of results alone.</summary>
    public SharedWords Shared { get; } = new(language.IsChinese);

    public string NoReport => Pick("没有读到报告", "no report was read");

    public string NotJudged => Pick("没有一条规则能够核对：各表中读到的数字不足以判断任何一条。", "No rule could be judged: too few numbers of the tables were read.");

    public string Undecided => Pick("待定", "undecided");

    public string Holds => Pick("成立", "holds");

    public string NotApplicable => Pick("不适用", "not applicable");

    public string Correct => Pick("更正", "correct");

    public string Likely => Pick("疑似", "likely");

    public string OneOf => Pick("其一", "one of");

    public string Unclear => Pick("不明", "unclear");

    public string Deduced => Pick("推知", "deduced");

    public string Outcome(Outcome outcome) => outcome switch
    {
        Findings.Outcome.Holds => Holds,
        Findings.Outcome.Undecided => Undecided,
        _ => NotApplicable,
    };

    /// <summary>A table as sentences name it; section 六 for the fee report.</summary>
    public string Table(int table) => table switch
    {
        2 => Pick("表二", "table 2"),
        3 => Pick("表三", "table 3"),
        4 => Pick("表四", "table 4"),
        _ => Pick("第六部分", "section 6"),
    };

    /// <summary>Which part of the report a correction is of, where there are several.</summary>
    public string Part(int number) => Pick("第 " + Number(number) + " 处：", "part " + Number(number) + ": ");

    /// <summary>How far the first correction of a part can be trusted.</summary>
    public string Trust(BlockDiagnosis block)
    {
        int others = block.Explanations.Count - 1;
        int cells = block.Explanations[0].Changes.Count;
        string also = others == 0 || block.Certain is not null ? "" : Pick("；单凭数字另有 " + Number(others) + " 种改法（govinfo fix 可列出）",
            "; by the numbers alone " + Number(others) + (others == 1 ? " other is" : " others are") + " possible (govinfo fix lists them)");
        return block.Certain is not null
            ? Pick("可断定：只改" + (cells == 1 ? "这里" : "这 " + Number(cells) + " 格") + "，有关勾稽关系全部成立。",
                "Certain: with " + (cells == 1 ? "this" : "these " + Number(cells)) + " alone, every identity concerned holds.")
            : !block.Explanations[0].IsDetermined
            ? Pick("最可能在此，应为多少，现有数字不能确定" + also + "。", "Most likely here; the right number cannot be determined from the others" + also + ".")
            : Pick("最可能：改后有关勾稽关系全部成立" + also + "。", "Most likely: with this, every identity concerned holds" + also + ".");
    }

    /// <summary>What stands above several corrections of which none is likelier.</summary>
    public string Candidates(BlockDiagnosis block, bool hasParts)
    {
        string pick = "govinfo fix --pick " + (hasParts ? Number(block.Number) + ":N" : "N");
        string cut = block.IsCutOff ? Pick("（搜索到限即止，或有其他改法）", " (the search reached its bound; there may be others)") : "";
        return Pick("单凭数字不能断定，改以下任一处，有关勾稽关系即全部成立" + cut + "（" + pick + "）：",
            "the numbers alone cannot determine it; with any one of these every identity concerned holds" + cut + " (" + pick + "):");
    }

    /// <summary>The number of a correction, in the column of the words.</summary>
    public string Choice(int number, int width) => DisplayWidth.Right("(" + Number(number) + ")", width);

    public string MoreCandidates(int more) => Pick("另有 " + Number(more) + " 种（用 --all 列出）", Number(more) + " more (--all lists them)");

    /// <summary>How many instances of which rules are undecided.</summary>
    public string UndecidedRules(int count, IEnumerable<(string Rule, int Count)> rules) => Pick(
        Number(count) + " 项因空白不能判断（" + string.Join("、", rules.Select(rule => rule.Rule + " " + Number(rule.Count) + " 项")) + "）。",
        Number(count) + (count == 1 ? " instance is" : " instances are") + " undecided because of blanks ("
            + string.Join(", ", rules.Select(rule => rule.Rule + ": " + Number(rule.Count))) + ").");

    /// <summary>Where the blanks are.</summary>
    public string BlankPlaces(IEnumerable<string> places, int more)
    {
        string listed = string.Join(Pick("；", "; "), places);
        return more <= 0 ? listed + Pick("。", ".")
            : listed + Pick("；另有 " + Number(more) + " 处（用 --all 列出）。", "; and " + Number(more) + " more places (--all lists them).");
    }

    public string AllBlank(string table) => Pick(table + "全部空白", table + " is blank");

    /// <summary>Columns that are blank throughout.</summary>
    public string BlankColumns(string table, bool areOrganisations, IEnumerable<string> columns)
    {
        string[] names = [.. columns];
        return areOrganisations
            ? Pick(table + "法人或其他组织五栏（商业企业至其他）各行空白", table + ": the five organisation columns are blank in every row")
            : Pick(table + Listed(names) + "各行空白", table + ": " + Listed(names) + (names.Length == 1 ? " is" : " are") + " blank in every row");
    }

    /// <summary>Rows that are blank throughout.</summary>
    public string BlankRows(string table, string[] rows) =>
        Pick(table + Listed(rows) + "整行空白", table + ": " + Listed(rows) + (rows.Length == 1 ? " is" : " are") + " blank");

    /// <summary>Some cells of a row.</summary>
    public string BlankCells(string table, string row, IEnumerable<string> columns) =>
        Pick(table + "“" + row + "”" + string.Join("、", columns) + "空白", table + " “" + row + "”: " + string.Join(", ", columns) + " blank");

    /// <summary>What would be so if every blank were 0.</summary>
    public string IfZero(int broken) => broken == 0
        ? Pick("若空白均为 0，以上各项全部成立。", "If every blank were 0, all of these would hold.")
        : Pick("若空白均为 0，以上各项中有 " + Number(broken) + " 项不成立。", "If every blank were 0, " + Number(broken) + " of these would be broken.");

    /// <summary>Findings of one rule that are many, with the first in full below.</summary>
    public string Alike(int count, string listed) => Pick(
        Number(count) + " 处：" + listed + "（以下为第一处；用 --all 逐条列出）",
        Number(count) + " times: " + listed + " (the first in full; --all lists every one)");

    /// <summary>Names, as many as are read at a glance.</summary>
    public string Listed(IReadOnlyCollection<string> names)
    {
        const int Most = 5;
        string shown = string.Join(Pick("、", ", "), names.Take(Most));
        return names.Count <= Most ? shown : shown + Pick("等 " + Number(names.Count) + " 项", " and " + Number(names.Count - Most) + " more");
    }

    /// <summary>How many more blanks follow besides those shown.</summary>
    public string MoreDeduced(int more) => Pick("另有 " + Number(more) + " 个空白可以推知（用 --all 列出；govinfo fix 可填入）。",
        Number(more) + (more == 1 ? " more blank follows" : " more blanks follow") + " (--all lists them; govinfo fix fills them in).");

    public string Summary(ValidationResult result, int readingFindings)
    {
        string counts = Join(
            Pick(Number(result.Holds) + " 项成立", Number(result.Holds) + " hold"),
            Pick(Number(result.Broken) + " 项不成立", Number(result.Broken) + " broken"),
            Pick(Number(result.Undecided) + " 项待定", Number(result.Undecided) + " undecided"),
            Pick(Number(result.NotApplicable) + " 项不适用", Number(result.NotApplicable) + " not applicable"),
            result.Excused.Count == 0 ? "" : Pick("已豁免 " + Number(result.Excused.Count) + " 项", Number(result.Excused.Count) + " excused"));
        return readingFindings == 0 ? counts : counts + Pick("；读取提示 " + Number(readingFindings) + " 条", "; " + Number(readingFindings) + " from reading");
    }

    public string Roster(int year) => Pick("名单 · " + Number(year) + " 年度", "Roster " + Number(year));

    public string RosterComplete => Pick("名单中的机关均已公布，没有重复和名单之外的报告", "all have published; no duplicate report and none that is not on the list");

    public string RosterOpen(ValidationResult roster) => Join(
        Count(roster, "R1", "份缺少", "missing"), Count(roster, "R2", "个机关重复", "with several reports"), Count(roster, "R4", "份不在名单", "not on the list"));

    /// <summary>What is broken and excused, on a line.</summary>
    public string Excused(Finding finding, Style style, int width) => "  " + style.Faint(DisplayWidth.Left(Pick("豁免", "excused"), width)) + "  "
        + style.Bold(DisplayWidth.Printable(finding.Id)) + "  " + DisplayWidth.Printable(Shared.Waiver(finding.Waiver!));

    private string Count(ValidationResult roster, string rule, string zh, string en)
    {
        int count = roster.Findings.Count(finding => finding.RuleId == rule);
        return count == 0 ? "" : Pick(Number(count) + " " + zh, Number(count) + " " + en);
    }

    public string Total(Totals totals)
    {
        string documents = Pick(
            "共 " + Number(totals.Documents) + " 份：" + Number(totals.Clean) + " 份无误，" + Number(totals.WithBroken) + " 份有误，"
                + Number(totals.NotJudged) + " 份无法核对，" + Number(totals.WithoutReport) + " 份未读出",
            Number(totals.Documents) + " documents: " + Number(totals.Clean) + " with nothing broken, "
                + Number(totals.WithBroken) + " with something broken, " + Number(totals.NotJudged) + " not judged, "
                + Number(totals.WithoutReport) + " without a report");
        string instances = Join(
            Pick(Number(totals.Holds) + " 项成立", Number(totals.Holds) + " hold"),
            Pick(Number(totals.Broken) + " 项不成立", Number(totals.Broken) + " broken"),
            Pick(Number(totals.Undecided) + " 项待定", Number(totals.Undecided) + " undecided"),
            Pick(Number(totals.NotApplicable) + " 项不适用", Number(totals.NotApplicable) + " not applicable"),
            totals.Excused == 0 ? "" : Pick("已豁免 " + Number(totals.Excused) + " 项", Number(totals.Excused) + " excused"));
        return documents + Pick("；", "; ") + instances;
    }

    public string ByRule => Pick("按规则（由重到轻）", "By rule, worst first");

    public string ByAgency => Pick("按机关（由重到轻）", "By agency, worst first");

    /// <summary>In how many documents a rule found something, and how often.</summary>
    public string Counts(long documents, long findings) => Pick(Number(documents) + " 份 " + Number(findings) + " 处",
        Number(findings) + " in " + Number(documents) + (documents == 1 ? " document" : " documents"));

    /// <summary>How many errors and warnings an agency has.</summary>
    public string Weights(long errors, long warnings) => Pick("错误 " + Number(errors) + "，警告 " + Number(warnings),
        Number(errors) + (errors == 1 ? " error, " : " errors, ") + Number(warnings) + (warnings == 1 ? " warning" : " warnings"));

    public string MoreRows(int more) => Pick("另有 " + Number(more) + " 行（用 --format csv-findings 列出全部）", Number(more) + " more (--format csv-findings has all)");

    /// <summary>Of several documents in none of which a rule could be judged.</summary>
    public string NoneJudged(Totals totals) => totals.WithoutReport == totals.Documents
        ? Pick("共 " + Number(totals.Documents) + " 份，没有一份读到报告。", "No report was read from any of " + Number(totals.Documents) + " documents.")
        : Pick("共 " + Number(totals.Documents) + " 份，没有一份能够核对：各表中读到的数字不足以判断任何一条规则。",
            "No rule could be judged in any of " + Number(totals.Documents) + " documents: too few numbers of their tables were read.");

    private string Join(params string[] parts) => string.Join(Separator, System.Array.FindAll(parts, part => part.Length > 0));

    private string Separator => Pick("，", ", ");

    public string Pick(Message message) => message.In(Language);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public string Pick(string zh, string en) => Language.Pick(zh, en);
}

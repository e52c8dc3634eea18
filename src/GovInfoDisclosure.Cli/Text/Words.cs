namespace GovInfoDisclosure.Cli.Text;

/// <summary>The words of the tool's lists and notes. All texts of this folder stand here.</summary>
internal sealed class Words(Language language)
{
    public Language Language { get; } = language;

    /// <summary>Those that results have too.</summary>
    public SharedWords Shared { get; } = new(language.IsChinese);

    public string Pick(Message message) => Language.Pick(message);

    public string Repaired(int corrected, int filled) => Pick("更正 " + Number(corrected) + " 格，填入可推知的空白 " + Number(filled) + " 格。",
        "Corrected cells: " + Number(corrected) + "; blanks filled: " + Number(filled) + ".");

    /// <summary>What stands above the corrections that were not made.</summary>
    /// <param name="isWritten">Whether other corrections were.</param>
    public string Undecidable(bool isWritten) => isWritten
        ? Pick("以下各处不能断定，未作更正。核对后用 --pick N 选定（可多次给出），或用 --likely 取明显较可能的一种：",
            "Not certain, and left as reported. Check, then choose with --pick N (as often as needed), "
            + "or let --likely take one that is clearly likelier:")
        : Pick("没有可以断定的更正，未写出文件。核对后用 --pick N 选定（可多次给出），或用 --likely 取明显较可能的一种：",
            "No correction is certain: nothing was written. Check, then choose with --pick N (as often as needed), "
            + "or let --likely take one that is clearly likelier:");

    /// <summary>Which configuration was used.</summary>
    public static string Configured(Language language, string path) =>
        DisplayWidth.Printable(language.Pick("使用的配置：" + path, "Configuration used: " + path));

    /// <summary>A waiver that excused nothing.</summary>
    public string UnusedWaiver(Waiver waiver, bool isExpired)
    {
        string what = waiver.Agency + " " + Number(waiver.Year) + " " + waiver.Rule + (waiver.Instance.Length == 0 ? "" : "/" + waiver.Instance);
        return isExpired
            ? Pick("豁免已过期（第 " + Number(waiver.Line) + " 行，" + waiver.Expires + "）：" + what,
                "Waiver expired (line " + Number(waiver.Line) + ", " + waiver.Expires + "): " + what)
            : Pick("豁免未用到（第 " + Number(waiver.Line) + " 行）：" + what, "Waiver not used (line " + Number(waiver.Line) + "): " + what);
    }

    public string Class(string value) => value switch
    {
        "printed-identity" => Pick("表头载明", "printed"),
        "derived-identity" => Pick("由表格含义推导", "derived"),
        _ => Pick("合理性", "plausibility"),
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Pick(string zh, string en) => Language.Pick(zh, en);
}

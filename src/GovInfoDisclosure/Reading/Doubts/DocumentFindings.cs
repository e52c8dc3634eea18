namespace GovInfoDisclosure.Reading.Doubts;

/// <summary>Every finding about a document as a whole, with its code and its words. Codes are never reused.</summary>
internal static class DocumentFindings
{
    /// <summary>How many files a message names: the first tell enough.</summary>
    private const int MostNamed = 5;

    private static readonly Place Beginning = new(1, 1);

    /// <summary>A file of a folder that cannot be opened or read.</summary>
    public static Finding NotOpened(Exception wrong) => ReadingFinding.Of("READ-FILE", Severity.Error, null, [],
        wrong switch
        {
            FileNotFoundException or DirectoryNotFoundException => "没有这个文件，或链接失效。",
            UnauthorizedAccessException => "没有读取权限。",
            _ => $"无法读取（{wrong.Message}）。",
        },
        wrong switch
        {
            FileNotFoundException or DirectoryNotFoundException => "There is no such file, or the link to it is broken.",
            UnauthorizedAccessException => "There is no permission to read it.",
            _ => $"It cannot be read ({wrong.Message}).",
        });

    public static Finding Empty() => Error("READ-01", "文件是空的。", "The document is empty.");

    public static Finding KindNotRead(string zh, string en, DocumentRemedy remedy) => Error("READ-02", $"这是{Spaced(zh)}，{RemedyZh(remedy)}。",
        $"This is {en}, {RemedyEn(remedy)}.");

    public static Finding NotText() => Error("READ-03", "这不是文本文件。", "This is not text.");

    public static Finding TooLarge(long bytes, int limit) => Error("READ-04",
        $"文件{(bytes > 0 ? $"（{Number(bytes)} 字节）" : "")}超过 {Number(limit)} 字节的上限，未读取。",
        $"The document{(bytes > 0 ? $" ({Number(bytes)} bytes)" : "")} is larger than the limit of {Number(limit)} bytes and was not read.");

    public static Finding TooManyLines(int limit) => Error("READ-04", $"文件超过 {Number(limit)} 行的上限，未读取。",
        $"The document has more than the limit of {Number(limit)} lines and was not read.");

    public static Finding TooManyFields(int limit, Place place) => ReadingFinding.Of("READ-04", Severity.Error, place, [],
        $"此处的表格超过 {Number(limit)} 格的上限，未读取。", $"The table here has more than the limit of {Number(limit)} fields and was not read.");

    /// <summary>The right columns of table 3 or 4 of a sheet wider than its paper, on pages of their own.</summary>
    public static Finding PagesJoined(int table, Place place) => ReadingFinding.Of("READ-73", Severity.Warning, place, [],
        $"此处起是表{(table == 3 ? "三" : "四")}的右半部分（工作表比纸宽，打印时被截到另一页），已与左半部分拼接读取。",
        $"From here on stands the right part of table {Number(table)}, as a sheet wider than its paper is printed; it was read beside the left part.");

    public static Finding NoTable(bool hasLabels, bool isScript) => Error("READ-05",
        hasLabels ? "有年报表格的文字，但其中一个数字也没有读到。" : isScript ? "这是网页脚本，没有年报的表格。" : "没有找到年报的表格。",
        hasLabels ? "The words of the report's tables are here, but no number could be read with them."
            : isScript ? "This is the script of a page, without the tables of a report."
            : "No table of an annual report was found.");

    /// <summary>A row of table 3 with other numbers in it than the same row above, several times over.</summary>
    public static Finding RowsOfAnotherReport(Place place) => ReadingFinding.Of("READ-06", Severity.Error, place, [],
        "文中不止一份年报（此处是第二份），未读取；请逐份分开。",
        "There is more than one report in the document (the second is here); none was read. Split it into one document for each.");

    /// <param name="asked">Which report was asked for; null for none.</param>
    /// <param name="reports">The first line of each, where it stands for the reader, and where in the document.</param>
    /// <param name="count">How many there are.</param>
    public static Finding SeveralReports(int? asked, IReadOnlyList<(string Title, Place Line, Place Shown)> reports, int count)
    {
        // Forty characters are a whole title.
        IEnumerable<string> shown = reports.Select((report, i) => $"{i + 1} “{report.Title.Substring(0, Math.Min(report.Title.Length, 40))}” {report.Shown}");
        string list = string.Join("; ", shown) + (reports.Count < count ? "; …" : "");
        return ReadingFinding.Of("READ-06", Severity.Error, reports[count > 1 ? 1 : 0].Line, [],
            $"文中有 {count} 份年报{(asked is int zh ? $"，没有第 {zh} 份" : "，均未读取，可用 --report N 指定一份")}：{list}",
            asked is int en ? $"The document has {count} {(count == 1 ? "report" : "reports")}; there is no number {en}: {list}"
                : $"There are {count} reports in the document and none was read; --report N reads one of them: {list}");
    }

    public static Finding TablesAppended(Place place) => ReadingFinding.Of("READ-53", Severity.Warning, place, [],
        "年报末尾附有另外的表格（自此处起），不属于本年报，未读取。",
        "Tables are appended after the report (from here on); they are not part of it and were not read.");

    public static Finding OtherTable(Place place) => ReadingFinding.Of("READ-53", Severity.Warning, place, [],
        "年报的表格之间另有其他表格（自此处起），不是规定的三张表，未读取。",
        "Another table stands between those of the report (from here on); it is none of the form's and was not read.");

    public static Finding OtherYear(string name, Place place) => ReadingFinding.Of("READ-54", Severity.Warning, place, [],
        $"表中另列有“{name}”的数字（自此处起），不属于本年报，未读取。",
        $"Numbers of “{name}” are printed as well (from here on); they are not part of this report and were not read.");

    public static Finding ValuesBehindText(Place place) => ReadingFinding.Of("READ-72", Severity.Warning, place, [],
        "文本按阅读顺序排列，复议诉讼表最后的数字排在其后各部分文字之后，已按先后次序读作该表最后几格；请改用PDF原件核对。",
        "The text stands in reading order, and the last numbers of table 4 stand behind the sections that follow it; they were read as its last cells. "
        + "Check them against the PDF itself.");

    public static Finding SideBySide(Place place) => ReadingFinding.Of("READ-07", Severity.Error, place, [],
        "表中并排列有两年的数字，未读取；请按年分开。", "The tables show two years side by side; none was read. Split them by year.");

    public static Finding Mojibake(bool isFatal, Place place) => ReadingFinding.Of("READ-08", isFatal ? Severity.Error : Severity.Warning, place, [],
        "文字是乱码：文件在此之前被按错误的编码转换过。", "The characters are garbled: the text was converted with a wrong encoding before it came here.");

    public static Finding BytesReplaced(string encoding) => ReadingFinding.Of("READ-09", Severity.Warning, Beginning, [],
        $"文件按 {encoding} 读取，其中有不合该编码的字节。", $"The document was read as {encoding}, and some bytes are not valid in it.");

    public static Finding EditionAssumed(string edition, bool byShape, bool byYear, Place? place) => ReadingFinding.Of("READ-10", Severity.Warning, place, [],
        $"主动公开表未能说明版式，按{(byShape ? "（六）其他处理的行数" : byYear ? "年份" : "现行格式")}取 {edition} 年版。",
        $"Table 2 does not show the edition; {edition} was assumed from {(byShape ? "the rows of （六）其他处理" : byYear ? "the year" : "the edition now in use")}.");

    public static Finding EditionMixed(string edition, Place? place) => ReadingFinding.Of("READ-11", Severity.Warning, place, [],
        $"主动公开表混有两个版式的标签，按 {edition} 年版读取，另一版式的栏目未读取。",
        $"Table 2 mixes labels of both editions; it was read as {edition}, and columns of the other edition were not read.");

    public static Finding YearContradiction(int title, int other, Place? place) => ReadingFinding.Of("READ-12", Severity.Warning, place, [],
        $"标题中的年份是 {title}，此处是 {other}，取 {title}。", $"The title says {title}, but here the year is {other}; {title} was used.");

    /// <summary>A report of half a year or a quarter printed on the form of the annual one.</summary>
    public static Finding PartOfYear(Place place) => ReadingFinding.Of("READ-12", Severity.Warning, place, [],
        "标题写明是半年或季度的报告：其数字不是全年的。",
        "The title says that this is a report of half a year or a quarter: its numbers are not those of a whole year.");

    public static Finding YearFromText(int year, Place? place) => ReadingFinding.Of("READ-13", Severity.Warning, place, [],
        $"标题没有年份，按正文取 {year} 年。", $"The title names no year; {year} was taken from the text.");

    public static Finding YearUnknown() => ReadingFinding.Of("READ-13", Severity.Warning,
        null, [], "文中看不出是哪一年的年报。", "The document does not say which year it reports on.");

    public static Finding AgencyContradiction(string name, string other, Place? place) => ReadingFinding.Of("READ-14", Severity.Warning, place, [],
        $"机关名称不一：“{name}”与此处的“{other}”，取前者。", $"The agency is named “{name}” and, here, “{other}”; the former was taken.");

    public static Finding AgencyFromText(string name, Place? place) => ReadingFinding.Of("READ-15", Severity.Warning, place, [],
        $"标题没有机关名称，取此处的“{name}”。", $"The title names no agency; “{name}” was taken from here.");

    public static Finding AgencyUnknown() => ReadingFinding.Of("READ-15", Severity.Warning, null,
        [], "文中看不出年报由哪个机关发布。", "The document does not say which agency publishes the report.");

    /// <param name="table">The table.</param>
    /// <param name="printed">Where its section prints its numbers in sentences, so that printed values are lost; null where nothing is printed.</param>
    public static Finding TableMissing(int table, Place? printed) => printed is null
        ? ReadingFinding.Of("READ-16", Severity.Warning, null, [],
            $"没有读到{Name(table, false)}，其各格留空。", $"{Name(table, true)} was not found; its cells stay blank.")
        : ReadingFinding.Of("READ-16", Severity.Error, printed, [],
            $"没有读到{Name(table, false)}，其各格留空；此处的文字中印有表中的数字，未读取。",
            $"{Name(table, true)} was not found; its cells stay blank. Numbers of it appear here in sentences and were not read.");

    /// <param name="table">The table.</param>
    /// <param name="place">Where the first of them is; null where that is not known.</param>
    /// <param name="files">The pictures' names, as far as they have any.</param>
    public static Finding TableIsPicture(int table, Place? place, IReadOnlyList<string> files) => ReadingFinding.Of("READ-17", Severity.Error, place, [],
        $"{Name(table, false)}的位置上是图片{(files.Count > 0 ? $"（{string.Join("、", files.Take(MostNamed))}）" : "")}，没有读取，其各格留空；请先作文字识别，或取得原文件。",
        $"{Name(table, true)} is a picture{(files.Count > 0 ? $" ({string.Join(", ", files.Take(MostNamed))})" : "")} and was not read; its cells stay blank. "
            + "Recognise its text first, or ask for the original file.");

    private static string Name(int table, bool english) => table switch
    {
        2 => english ? "Table 2 (proactive disclosure)" : "表二（主动公开政府信息情况）",
        3 => english ? "Table 3 (requests)" : "表三（收到和处理政府信息公开申请情况）",
        _ => english ? "Table 4 (reconsideration and litigation)" : "表四（行政复议、行政诉讼情况）",
    };

    private static string RemedyZh(DocumentRemedy remedy) => remedy switch
    {
        DocumentRemedy.UseDocuments => "文本读取器不能读取；请使用 GovInfoDisclosure.Documents 包的 DocumentReader",
        DocumentRemedy.RecogniseText => "不能读取；请先作文字识别，或取得原文件",
        DocumentRemedy.Unpack => "不能打开；请先解压",
        _ => "不能读取；请先另存为文本或 .docx",
    };

    private static string RemedyEn(DocumentRemedy remedy) => remedy switch
    {
        DocumentRemedy.UseDocuments => "which the reader of text does not read; DocumentReader of the package GovInfoDisclosure.Documents does",
        DocumentRemedy.RecogniseText => "which is not read; recognise its text first, or ask for the original file",
        DocumentRemedy.Unpack => "which is not opened; unpack it first",
        _ => "which is not read; save it as text or .docx first",
    };

    /// <summary>A space before a name that begins with a Latin letter or a digit, as everywhere in Chinese messages.</summary>
    private static string Spaced(string zh) => zh[0] < 0x80 ? " " + zh : zh;

    private static Finding Error(string code, string zh, string en) => ReadingFinding.Of(code, Severity.Error, Beginning, [], zh, en);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

namespace GovInfoDisclosure.Documents;

/// <summary>What the doors have to say of a document, with code and words. Codes are never reused; 60 to 79 are those of this package.</summary>
internal static class DocumentNotes
{
    public static Finding TooDeep() => Of("READ-60", Severity.Error,
        "文件的嵌套层次过深，未读取。", "The document is nested too deeply and was not read.");

    public static Finding Cut() => Of("READ-61", Severity.Error,
        "文件超出读取上限，超出部分未读取。", "The document exceeds a limit of reading; the rest was not read.");

    public static Finding Attachments(IReadOnlyList<string> names)
    {
        string list = string.Join("、", names.Take(5));
        string listEn = string.Join(", ", names.Take(5));
        return Of("READ-62", Severity.Info,
            $"页面只有指向附件的链接：{list}。报告可能在附件中，请下载后读取。",
            $"The page only links to attachments: {listEn}. The report may be in one of them; download it and read that.");
    }

    private static Finding Pictures(IReadOnlyList<string> names) => Of("READ-71", Severity.Info,
        $"页面没有表格，只有图片：{string.Join("、", names.Take(5))}。报告可能是图片，请先作文字识别，或取得原文件。",
        $"The page has no table but pictures: {string.Join(", ", names.Take(5))}. The report may be one of them; "
            + "recognise its text first, or ask for the original file.");

    /// <summary>Where the report of a page without a table may be.</summary>
    public static IEnumerable<Finding> Elsewhere(IReadOnlyList<string> attachments, IReadOnlyList<string> pictures) =>
        attachments.Count > 0 ? [Attachments(attachments)] : pictures.Count > 0 ? [Pictures(pictures)] : [];

    public static Finding Damaged(string kindZh, string kindEn) => Of("READ-63", Severity.Error,
        $"这个{(kindZh[0] < 128 ? " " : "")}{kindZh}已损坏或受密码保护，未能打开。", $"The {kindEn} is damaged or protected by a password and could not be opened.");

    public static Finding HiddenSheet(string name) => Of("READ-64", Severity.Info,
        $"工作表“{name}”是隐藏的，未读取。", $"The sheet “{name}” is hidden and was not read.");

    public static Finding HiddenRows(string name) => Of("READ-65", Severity.Warning,
        $"工作表“{name}”有隐藏的行或列，未读取。", $"The sheet “{name}” has hidden rows or columns; they were not read.");

    public static Finding FormulaWithoutValue(string name) => Of("READ-66", Severity.Error,
        $"工作表“{name}”中有的公式没有保存计算结果，相应的格未读取；请用电子表格软件打开并另存。",
        $"Formulas in the sheet “{name}” were saved without their results; their cells were not read. "
            + "Open the file in a spreadsheet program and save it again.");

    public static Finding PagesWithoutText(IReadOnlyList<int> pages) => Of("READ-67", Severity.Error,
        $"第 {List(pages, "、")} 页没有文字，只有图片（可能是扫描件），未读取；请先作文字识别，或取得原文件。",
        $"Page {List(pages, ", ")} has no text but a picture (a scan?) and was not read; recognise its text first, or ask for the original file.");

    public static Finding PagesWithoutUnicode(IReadOnlyList<int> pages) => Of("READ-68", Severity.Error,
        $"第 {List(pages, "、")} 页的字体没有字符对照表，文字无法辨认，未读取。",
        $"The fonts of page {List(pages, ", ")} do not say which characters they draw; the page was not read.");

    public static Finding PagesRecognised(IReadOnlyList<int> pages) => Of("READ-74", Severity.Warning,
        $"第 {List(pages, "、")} 页的文字是不显示的识别文字（扫描件），识别可能有误，数字须与页面图像核对。",
        $"The text of page {List(pages, ", ")} is not shown: it is what a machine recognised in a picture, and may be wrong; "
            + "compare the numbers with the picture.");

    public static Finding TablesCut(IReadOnlyList<int> pages) => Of("READ-70", Severity.Error,
        $"第 {List(pages, "、")} 页的表格超出页边，最后一栏的数字可能缺位，未读取；请取得原文件，或缩小表格后重新导出。",
        $"A table on page {List(pages, ", ")} runs past the edge of the page: numbers of its last column may have lost digits and were not read; "
            + "ask for the original file, or export it again with a narrower table.");

    public static Finding PagesJoined(IReadOnlyList<(int Left, int Right)> pages) => Of("READ-73", Severity.Warning,
        $"第 {List([.. pages.Select(pair => pair.Right)], "、")} 页是第 {List([.. pages.Select(pair => pair.Left)], "、")} 页表格的右半部分（打印时被截到另一页），已拼接读取。",
        $"Page {List([.. pages.Select(pair => pair.Right)], ", ")} has the right part of the tables on page "
            + $"{List([.. pages.Select(pair => pair.Left)], ", ")}, as a sheet wider than its paper is printed; they were read as one.");

    public static Finding EmbeddedUnread(IReadOnlyList<string> names)
    {
        string list = string.Join("、", names.Take(5));
        return Of("READ-75", Severity.Error,
            $"文件中嵌入的 {names.Count} 个文件（altChunk：{list}）未能读取；请用 Word 打开并另存后再读取。",
            $"{names.Count} of the files that are embedded in this one (altChunk: {list}) could not be read; open it in Word, save it again and read that.");
    }

    public static Finding TooLarge(long bytes, long limit) => Of("READ-04", Severity.Error,
        $"文件{(bytes > 0 ? $"（{Number(bytes)} 字节）" : "")}超过 {Number(limit)} 字节的上限，未读取。",
        $"The document{(bytes > 0 ? $" ({Number(bytes)} bytes)" : "")} is larger than the limit of {Number(limit)} bytes and was not read.");

    public static Finding ExpandsTooFar(long limit) => Of("READ-04", Severity.Error,
        $"解压后超过 {Number(limit)} 字节的上限，未读取。", $"Unpacked it comes to more than the limit of {Number(limit)} bytes; it was not read.");

    public static Finding NotOpened() => Of("READ-FILE", Severity.Error, "文件无法打开。", "The file cannot be opened.");

    public static Finding PackedTooDeep() => Of("READ-69", Severity.Error,
        "压缩包层层嵌套过多，未读取。", "Archives are nested too deeply; not read.");

    public static Finding Protected() => Of("READ-63", Severity.Error,
        "文件受密码保护，未能打开；请取消密码后再读取。", "The document is protected by a password and could not be opened; take the password off first.");

    public static Finding SeveralFiles() => Of("READ-02", Severity.Error,
        "压缩包中不止一个文件；请用 ReadAll 逐个读取。", "The archive holds more than one file; ReadAll reads each of them.");

    public static Finding Failed(Exception wrong) => Of("READ-FAILED", Severity.Error,
        $"处理时出现程序错误，此文件未能读出，请报告此问题（{Words(wrong)}）。", $"The program failed on this document, which was not read; please report this ({Words(wrong)}).");

    public static Finding OtherOffice() => Of("READ-02", Severity.Error,
        "这是 OpenDocument 或其他办公文件（.odt、.ods 等），不能直接读取；文字文件请用 soffice --headless --convert-to docx 文件名 转换，表格请把 docx 换成 xlsx。",
        "This is an OpenDocument or other office file (.odt, .ods …), which is not read directly; "
            + "convert texts with: soffice --headless --convert-to docx FILE, and sheets with xlsx in place of docx");

    public static Finding OldWord() => Of("READ-02", Severity.Error,
        "这是旧版 Word 或 WPS 文件（.doc、.wps），不能直接读取；请用 soffice --headless --convert-to docx 文件名 转换后再读取。",
        "This is an old Word or WPS file (.doc, .wps), which is not read directly; convert it with: soffice --headless --convert-to docx FILE");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What failed may be a text that is no Unicode, and the exception may quote it.</summary>
    private static string Words(Exception wrong) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(wrong.GetType().Name + ": " + wrong.Message));

    private static string List(IReadOnlyList<int> numbers, string separator) => string.Join(separator, numbers.Take(10)) + (numbers.Count > 10 ? " …" : "");

    private static Finding Of(string code, Severity severity, string zh, string en) => new()
    {
        RuleId = code,
        Id = code,
        Severity = severity,
        Outcome = Outcome.Reading,
        Message = new Message(zh, en),
    };
}

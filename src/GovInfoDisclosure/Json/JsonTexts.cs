namespace GovInfoDisclosure.Json;

/// <summary>All that the reader of JSON has to say, in both languages.</summary>
internal static class JsonTexts
{
    public static Message NotJson(string? found) => found is null
        ? new("文本在此中断，不是完整的 JSON。", "The text ends here, in the middle of the JSON.")
        : new($"不是有效的 JSON：此处不应出现 {found}。", $"Not valid JSON: {found} is not allowed here.");

    public static Message Empty() => new("文档为空，没有报告。", "The document is empty: there is no report.");

    public static Message NoReport(Message found) => new($"应为一个报告对象，却是{found.Zh}。", $"Expected an object that is a report, found {found.En}.");

    public static Message NoReports(int most) => new($"连续 {most} 项都不是报告，其余未读取。", $"{most} items in succession are not reports; the rest was not read.");

    public static Message NeitherObjectNorArray() => new("文档既不是 JSON 对象，也不是数组。", "The document is neither a JSON object nor an array.");

    public static Message TextBehind() => new("报告之后还有其他内容。", "Unexpected text after the report.");

    public static Message TooDeep(int most) => new($"嵌套超过 {most} 层。", $"Nested deeper than {most} levels.");

    public static Message TooLarge(long most) => new(
        $"报告超过 {Number(most)} 字节的上限，未读取。",
        $"The report is larger than the limit of {Number(most)} bytes and was not read.");

    public static Message MoreErrors(int most) => new($"错误过多，只列出前 {most} 条。", $"There are more errors; only the first {most} are listed.");

    public static Message RestOfArray(string? found) => found is null
        ? new("数组没有结束，其余部分无法读取。", "The array is not closed; the rest cannot be read.")
        : new($"数组在此出错：不应出现 {found}，其余部分无法读取。", $"The array is broken here: {found} is not allowed here; the rest cannot be read.");

    public static Message NotUtf8() => new("文本不是有效的 UTF-8 或 Unicode。", "The text is not valid UTF-8 or Unicode.");

    public static Message UnknownProperty(string name, string? meant) => meant is null
        ? new($"未知属性“{name}”。", $"Unknown property '{name}'.")
        : new($"未知属性“{name}”，是否应为“{meant}”？", $"Unknown property '{name}', did you mean '{meant}'?");

    public static Message DuplicateProperty(string name) => new($"属性“{name}”重复出现。", $"Duplicate property '{name}'.");

    public static Message MissingProperty(string name) => new($"缺少属性“{name}”。", $"The property '{name}' is missing.");

    public static Message MissingCell(string name) => new(
        $"缺少单元格“{name}”；每个单元格都须写出，空白写 null。",
        $"The cell '{name}' is missing; every cell must be present, null where it is blank.");

    public static Message MissingCells(string name) => new(
        $"缺少“{name}”及其单元格；每个单元格都须写出，空白写 null。",
        $"'{name}' is missing with all its cells; every cell must be present, null where it is blank.");

    public static Message NotInEdition(string name, string edition) => new($"{edition} 年版表格没有“{name}”。", $"The {edition} edition of the form has no '{name}'.");

    public static Message BothShapes() => new(
        "其他处理既写成一行（七列），又写成三行，只能取其一。",
        "Other handling is both one row of seven columns and three rows; it can be only one of them.");

    public static Message NoShape() => new(
        "其他处理既不是一行（七列），也不是三行（correctionOverdue、feeUnpaid、other）。",
        "Other handling is neither one row of seven columns nor three rows (correctionOverdue, feeUnpaid, other).");

    public static Message WrongType(Message expected, Message found) => new($"应为{expected.Zh}，却是{found.Zh}。", $"Expected {expected.En}, found {found.En}.");

    public static Message Fraction(string number) => new($"{number} 不是整数，此处只能填整数。", $"{number} is not a whole number; only whole numbers are allowed here.");

    public static Message TooManyDecimals(string number) => new($"{number} 的小数超过四位；0.0001 万元即 1 元。",
        $"{number} has more than four decimals; 0.0001 万元 is one yuan.");

    public static Message OutOfRange(string number, long least, long most) => new(
        $"{number} 超出范围，应在 {Number(least)} 与 {Number(most)} 之间。",
        $"{number} is out of range: from {Number(least)} to {Number(most)}.");

    public static Message UnknownEdition(Message found) =>
        new($"edition 应为 \"2019\" 或 \"2021\"，却是{found.Zh}。", $"The edition is \"2019\" or \"2021\", found {found.En}.");

    public static Message UnknownVersion(Message found) => new($"schemaVersion 只能是 1，却是{found.Zh}。", $"Only schemaVersion 1 is known, found {found.En}.");

    public static Message UnknownLevel(Message found) => new(
        $"level 应为 {AgencyLevelNames.All} 之一或 null，却是{found.Zh}。",
        $"The level is one of {AgencyLevelNames.All}, or null; found {found.En}.");

    public static Message Count() => new("整数或 null", "a whole number or null");

    public static Message Amount() => new("数字或 null", "a number or null");

    public static Message Text() => new("字符串或 null", "a string or null");

    public static Message Date() => new("写作 yyyy-MM-dd 的日期或 null", "a date as yyyy-MM-dd or null");

    public static Message Nul() => new("文字中不能有空字符（U+0000）。", "The character U+0000 is not allowed in a text.");

    public static Message Object() => new("对象", "an object");

    public static Message ObjectOrNull() => new("对象或 null", "an object or null");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace GovInfoDisclosure.Hostile;

/// <summary>Documents made to cost as much as they can: each at the limit of its format, 16 MiB of text or JSON, or what unpacks to far more.</summary>
internal static class HostileDocuments
{
    private const int Most = 16 * 1024 * 1024;

    /// <summary>A text of more lines is not read at all.</summary>
    private const int MostLines = 199_000;
    private const string Section2 = "二、主动公开政府信息情况\n";
    private const string Section3 = "三、收到和处理政府信息公开申请情况\n";
    private const string Section4 = "四、政府信息公开行政复议、行政诉讼情况\n";
    private const string Row = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";

    public static readonly IReadOnlyDictionary<string, Func<byte[]>> All = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["text: one line"] = () => Text(Section3, "字"),
        ["text: one line of digits"] = () => Text(Section3, "1"),
        ["text: a field a line"] = () => Text(Section3 + Row, "1\n"),
        ["text: a field a line, barred"] = () => Text(Section3 + Row, "| 1 |\n"),
        ["text: a tab and a field a line"] = () => Text(Section3 + Row, "\t1\n"),
        ["text: commas only"] = () => Text(Section3, ","),
        ["text: lines of commas"] = () => Text(Section3, "1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8\n"),
        ["text: lines of 20 000 commas"] = () => Text(Section3, new string(',', 19_999) + "\n"),
        ["text: tabs only"] = () => Text(Section3, "\t"),
        ["text: lines of tabs"] = () => Text(Section3, new string('\t', 60) + "\n"),
        ["text: bars only"] = () => Text(Section3, "|\n"),
        ["text: spaces and digits"] = () => Text(Section3, "1    2    3    4    5    6    7    8    9    10\n"),
        ["text: labels only"] = () => Text(Section3, "1.属于国家秘密\n"),
        ["text: rows"] = () => Text(Section3, Row),
        ["text: rows of table 2"] = () => Text(Section2, "规章\t1\t2\t3\n"),
        ["text: rows of table 4"] = () => Text(Section4, "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15\n"),
        ["text: near labels"] = () => Text(Section3, "无正当理由大量\n"),
        ["text: words"] = () => Text(Section3, "续写的文字很长很长\n"),
        ["text: headings"] = () => Text("", "（三）收到和处理政府信息公开申请情况\n正文。\n"),
        ["text: reports"] = () => Text("", "示例县水利局2023年政府信息公开工作年度报告\n" + Section2 + "信息内容\t本年制发件数\n" + Section3 + Row),
        ["text: titles"] = () => Text("", "示例县水利局2023年政府信息公开工作年度报告\n"),
        ["text: years"] = () => Text("", "2023年 2022年度 二〇二一年\n"),
        ["text: brackets"] = () => Text("", "("),
        ["text: lines of brackets"] = () => Text("", "（(（(（(（(（(（(（(（(）)）)\n"),
        ["text: sentences of figures"] = () => Text("一、总体情况\n", "2023年共收到政府信息公开申请12件，办结11件，行政复议3件。"),
        ["text: sentences, a line each"] = () => Text("一、总体情况\n", "2023年共收到政府信息公开申请12件，办结11件，行政复议3件。\n"),
        ["text: line ends"] = () => Text(Section3, "\n"),
        ["text: form feeds"] = () => Text(Section3, "\f12\n"),
        ["text: names"] = () => Text("一、总体情况\n", "示例市水利局和示例县财政局、示例区教育局。\n"),
        ["json: brackets"] = () => Text("", "["),
        ["json: array of numbers"] = () => Text("[", "1,"),
        ["json: array of objects"] = () => Text("[", "{},"),
        ["json: lines of objects"] = () => Encoding.UTF8.GetBytes(Many("{}\n", Most / 3)),
        ["json: deep objects"] = () => Text("", "{\"a\":"),
        ["json: one string"] = () => Text("{\"agency\":\"", "字"),
        ["json: escapes"] = () => Text("{\"agency\":\"", "\\u5b57"),
        ["json: many properties"] = () => Encoding.UTF8.GetBytes("{" + string.Concat(Enumerable.Range(0, 1_200_000).Select(i => $"\"p{i}\":1,")) + "\"z\":1}"),
        ["json: one number"] = () => Text("{\"year\":", "1"),
        ["html: deep elements"] = () => Text("<!DOCTYPE html><body>", "<div>"),
        ["html: deep tables"] = () => Text("<!DOCTYPE html><body>", "<table><tr><td>"),
        ["html: deep inline"] = () => Text("<!DOCTYPE html><body><p>", "<b><i>"),
        ["html: colspan"] = () => Text("<!DOCTYPE html><table>", "<tr><td colspan=1000000000 rowspan=1000000000>1</td></tr>"),
        ["html: a million cells"] = () => Text("<!DOCTYPE html><table><tr>", "<td>1", 1_000_000),
        ["html: a million rows"] = () => Text("<!DOCTYPE html><table>", "<tr><td>1", 1_000_000),
        ["html: rowspans"] = () => Text("<!DOCTYPE html><table>", "<tr>" + string.Concat(Enumerable.Repeat("<td rowspan=65534>1", 40)) + "</tr>", 20_000),
        ["html: attributes"] = () => Text("<!DOCTYPE html><p ", "a=1 ", 4_000_000),
        ["html: entities"] = () => Text("<!DOCTYPE html><p>", "&amp;"),
        ["html: comments"] = () => Text("<!DOCTYPE html><p>", "<!---->"),
        ["html: formatting left open"] = () => Text("<!DOCTYPE html><body>", "<p><a><b><font>", 200_000),
        ["zip: bomb"] = () => Zip("a.txt", new byte[1 << 30]),
        ["zip: bomb of text"] = () => Zip("a.txt", Text(Section3, Row, (60 << 20) / 70)),
        ["gz: bomb"] = () => Gzip(new byte[1 << 30]),
        ["docx: bomb"] = () => Office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            stream => Repeat(stream, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
                "<w:p><w:r><w:t>1</w:t></w:r></w:p>", 30_000_000)),
        ["docx: a million cells"] = () => Office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            stream => Repeat(stream, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tr>",
                "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", 1_000_000)),
        ["docx: deep tables"] = () => Office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            stream => Repeat(stream, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
                "<w:tbl><w:tr><w:tc>", 1_000_000)),
        ["docx: gridSpan"] = () => Office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            stream => Repeat(stream, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>",
                "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>", 300_000)),
        ["xlsx: far cell"] = () => Sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", 1, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"),
        ["xlsx: a million cells"] = () => Sheet("<c><v>1</v></c>", 1_000_000, "<row r=\"1\">"),
        ["xlsx: a million rows"] = () => Sheet("<row><c><v>1</v></c></row>", 1_000_000, ""),
        ["xlsx: merged all over"] = () => Sheet("<mergeCell ref=\"A1:XFD1048576\"/>", 500_000,
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>"),
        ["pdf: pages that are their own children"] = () => Pdf("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>", ""),
        ["pdf: a form that draws itself"] = () => Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "/X Do /X Do"),
        ["pdf: a million strokes"] = () => Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Many("0 0 m 9 9 l S\n", 1_000_000)),
        ["pdf: a million saves"] = () => Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Many("q ", 1_000_000)),
        ["pdf: a million letters"] = () => Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "BT /F 9 Tf " + Many("(1) Tj 1 0 Td\n", 500_000) + "ET"),
        ["pdf: a million boxes"] = () => Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i % 500} {i / 500} 1 1 re S\n"))),
    };

    private static byte[] Text(string head, string piece, int times = int.MaxValue)
    {
        int length = Encoding.UTF8.GetByteCount(piece);
        int lines = piece.EndsWith('\n') ? MostLines / piece.Count(c => c == '\n') : int.MaxValue;
        return Encoding.UTF8.GetBytes(head + Many(piece, Math.Min(Math.Min(times, lines), (Most - Encoding.UTF8.GetByteCount(head)) / length)));
    }

    private static string Many(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(string name, byte[] content) => Zip([(name, stream => stream.Write(content))]);

    private static byte[] Zip((string Name, Action<Stream> Write)[] parts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, Action<Stream> write) in parts)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(entry);
            }
        }

        return packed.ToArray();
    }

    private static void Repeat(Stream stream, string head, string piece, int times)
    {
        stream.Write(Encoding.UTF8.GetBytes(head));
        byte[] block = Encoding.UTF8.GetBytes(Many(piece, 1000));
        for (int i = 0; i < times / 1000; i++)
        {
            stream.Write(block);
        }
    }

    private static byte[] Office(string main, string type, Action<Stream> content, params (string Name, Action<Stream> Write)[] others)
    {
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        return Zip(
        [
            ("[Content_Types].xml", stream => stream.Write(Encoding.UTF8.GetBytes(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + $"<Override PartName=\"/{main}\" ContentType=\"{type}\"/></Types>"))),
            ("_rels/.rels", stream => stream.Write(Encoding.UTF8.GetBytes($"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r0\" "
                + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{main}\"/></Relationships>"))),
            (main, content), .. others,
        ]);
    }

    private static byte[] Sheet(string piece, int times, string head) => Office("xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        stream => stream.Write(Encoding.UTF8.GetBytes("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", stream => stream.Write(Encoding.UTF8.GetBytes(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"))),
        ("xl/worksheets/sheet1.xml", stream => Repeat(stream,
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + head
            + (times < 1000 ? Many(piece, times) + "</sheetData></worksheet>" : ""), piece, times < 1000 ? 0 : times)));

    /// <summary>One page with the given content; <c>/X</c> is a form that draws itself, <c>/F</c> a font.</summary>
    private static byte[] Pdf(string pages, string content)
    {
        const string Form = "/X Do /X Do";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", pages,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> /Font << /F 6 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length {Form.Length} >>\nstream\n{Form}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(i + 1).Append(" 0 obj\n").Append(objects[i]).Append("\nendobj\n");
        }

        int table = text.Length;
        text.Append("xref\n0 7\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Append(" 00000 n \n"));
        return Encoding.Latin1.GetBytes(text.Append($"trailer << /Size 7 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF").ToString());
    }
}

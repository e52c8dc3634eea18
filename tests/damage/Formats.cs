using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>Every layout of text and every format in which a document is written in this process.</summary>
internal static class Formats
{
    /// <summary>Formats that are no text, and how many of a hundred documents are in them: they are slower to read, with fewer ways to go wrong.</summary>
    private static readonly (string Name, int Percent)[] Files = [("html", 8), ("docx", 4), ("xlsx", 4), ("pdf-file", 4), ("markdown-html", 2)];

    /// <summary>What is drawn: documents of a seed are those of earlier tables. Others are made when they are asked for by name.</summary>
    private static readonly string[] Layouts = [.. TableText.Layouts, .. TableText.More];

    public static IEnumerable<string> All => Layouts.Concat(TableText.Filled).Concat(Files.Select(file => file.Name));

    public static bool IsText(string format) => Array.IndexOf(Layouts, format) >= 0 || TableText.Filled.Contains(format);

    public static string Draw(Random random)
    {
        int drawn = random.Next(100);
        foreach ((string name, int percent) in Files)
        {
            drawn -= percent;
            if (drawn < 0)
            {
                return name;
            }
        }

        return Layouts[random.Next(Layouts.Length)];
    }

    /// <summary>How merged cells come apart in a layout of text.</summary>
    /// <param name="format">The layout.</param>
    /// <param name="random">Chance.</param>
    /// <param name="isFull">Whether every cell holds something and stays in its row: else rows that are shifted cannot be told from rows with blanks.</param>
    public static string Style(string format, Random random, bool isFull)
    {
        string[] styles = isFull ? ["pad", "dense", "repeat", "rows", "left", "uneven", "uneven-trimmed"] : ["pad", "dense", "repeat", "rows"];
        return format is "commas" or "semicolons" || !IsText(format) ? "pad"
            : !TableText.ShowsBlanks(format) || TableText.Filled.Contains(format) ? "dense"
            : random.Next(100) < 55 ? styles[random.Next(styles.Length)]
            : "pad";
    }

    /// <summary>
    /// Whether a row that is too short gets blank cells at its end; on a page nothing stands there below the last head, and one bar that fills up looks
    /// like a blank cell.
    /// </summary>
    public static bool FillsUp(string format, string style) =>
        TableText.Filled.Contains(format) || format is "markdown" or "markdown-bare" or "box" or "ascii" or "xlsx" or "pdf-file" || style == "uneven";

    /// <param name="format">The format.</param>
    /// <param name="style">How merged cells come apart.</param>
    /// <param name="report">The report, for what stands around the tables.</param>
    /// <param name="grids">The tables.</param>
    /// <param name="ink">The values in them.</param>
    /// <param name="labels">How labels and headings are printed.</param>
    /// <param name="random">Chance.</param>
    /// <param name="later">What is to happen to the lines of a table.</param>
    /// <param name="found">Told of each printed value, whether it is whole, and where: the table (0 for text) and the line or row.</param>
    public static (string? Text, byte[]? Bytes) Write(
        string format, string style, AnnualReport report, FormGrid[] grids, Ink ink, PrintedLabels labels, Random random, List<string> later,
        Action<int, bool, int, int> found)
    {
        if (IsText(format))
        {
            List<string>[] tables = [.. grids.Select(grid => Lines(grid, format, style, random))];
            foreach (string kind in later)
            {
                LineDamage.Kinds[kind](tables[random.Next(5) is var drawn && drawn < 3 ? 1 : drawn == 3 ? 0 : 2], random);
            }

            string text = new PageText(report, new Traits(random), labels).Write(tables[0], tables[1], tables[2]);
            ink.Scan(text, (number, isWhole, line) => found(number, isWhole, 0, line));
            return (ink.Plain(text), null);
        }

        SourceTable[] sources = [.. grids.Select(grid => SourceForm.Table(grid.Rows))];
        int top = 4;
        for (int i = 0; i < sources.Length; i++)
        {
            foreach (SourceCell cell in sources[i].Cells)
            {
                (int table, int line) = format == "xlsx" ? (0, top + cell.Row) : (i + 1, cell.Row);
                ink.Scan(cell.Text, (number, isWhole, _) => found(number, isWhole, table, line));
            }

            // The one sheet has a line for each paragraph, and the heading of the next section stands below a table.
            top += sources[i].Cells.Max(cell => cell.Row + cell.RowSpan - 1) + 1;
            sources[i] = sources[i] with { Cells = [.. sources[i].Cells.Select(cell => cell with { Text = ink.Plain(cell.Text) })] };
        }

        if (format == "markdown-html")
        {
            List<string>[] tables = [.. sources.Select(table => HtmlWriter.Table(table).Split('\n').ToList())];
            return (null, Encoding.UTF8.GetBytes(new PageText(report, new Traits(random), labels).Write(tables[0], tables[1], tables[2])));
        }

        SourceDocument document = SourceForm.Of(report, sources[0], sources[1], sources[2]);
        return (null, format switch
        {
            "html" => Encoding.UTF8.GetBytes(HtmlWriter.Write(document)),
            "docx" => WordWriter.Write(document),
            "xlsx" => WorkbookWriter.Write(document),
            _ => PdfWriter.Write(document),
        });
    }

    private static List<string> Lines(FormGrid grid, string layout, string style, Random random) =>
        [.. TableText.Write(Flattening.Flatten(grid.Rows, style, random), layout, random).SelectMany(lines => lines)];
}

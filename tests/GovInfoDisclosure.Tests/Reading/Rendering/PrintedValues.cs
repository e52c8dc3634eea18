using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>How the numbers of one document are printed, and what each cell then says.</summary>
internal sealed class PrintedValues
{
    private readonly string digits;
    private readonly string blank;
    private readonly string zero;
    private readonly string money;
    private readonly string blanks;
    private readonly string padding;
    private readonly Dictionary<string, decimal?> values = new(StringComparer.Ordinal);

    public PrintedValues(AnnualReport report, Traits traits)
    {
        Form = FormShape.Of(report);
        digits = traits.OneOf("digits", 25, "plain", "fullwidth", "commas", "fullwidth-commas", "unit", "bold", "spaced");
        blank = traits.OneOf("blank", 50, "", "/", "-", "—", "无", "／", "－", "\u3000", "&nbsp;", "——", "\u00A0");
        zero = traits.OneOf("zero", 12, "0", "", "-", "/", "0.00", "０");
        money = traits.OneOf("money", 40, "head", "none", "cell-yuan", "cell-wan", "head-yuan", "fixed4", "commas", "head-cell");
        blanks = traits.OneOf("blanks", 30, "as-is", "totals-only", "no-totals", "organisations", "all", "table4-block", "zero-rows");
        padding = traits.OneOf("padding", 12, "", " ", "\u3000", "\u00A0", "\u200B");
        foreach (CellDefinition cell in Form.Cells)
        {
            values[cell.Address] = Form.ToValues(report)[cell.Index];
        }

        foreach (CellDefinition cell in Form.Cells.Where(IsBlanked).ToList())
        {
            values[cell.Address] = null;
        }

        if (blanks == "zero-rows")
        {
            foreach (IGrouping<string, CellDefinition> row in Form.Cells.Where(cell => cell.Table == 3)
                .GroupBy(cell => cell.RowAddress).Where(row => row.All(cell => values[cell.Address] is null or 0)).ToList())
            {
                foreach (CellDefinition cell in row)
                {
                    values[cell.Address] = null;
                }
            }
        }

        if (zero is "" or "-" or "/")
        {
            foreach (CellDefinition cell in Form.Cells.Where(cell => values[cell.Address] == 0).ToList())
            {
                values[cell.Address] = null;
            }
        }
    }

    public FormShape Form { get; }

    public IReadOnlyDictionary<string, decimal?> Truth => values;

    /// <summary>What the head of an amount's column says of its unit.</summary>
    public string HeadUnit => money switch
    {
        "none" or "cell-yuan" or "cell-wan" => "",
        "head-yuan" => "（单位：元）",
        _ => "（单位：万元）",
    };

    public string Text(CellDefinition cell)
    {
        decimal? value = values[cell.Address];
        string text = value is null ? (zero is "-" or "/" ? zero : blank)
            : cell.Measure == Measure.TenThousandYuan ? Money(value.Value)
            : Count(value.Value, cell);
        return text.Length == 0 || padding.Length == 0 ? text : padding + text + (padding == "\u200B" ? "" : padding);
    }

    private bool IsBlanked(CellDefinition cell) => blanks switch
    {
        "totals-only" => cell.Table == 3 && cell.Key != "total",
        "no-totals" => cell.Table == 3 && cell.Key == "total",
        "organisations" => cell.Table == 3 && cell.Key is not ("total" or "naturalPersons"),
        "all" => cell.Table == 3 && cell.RowAddress.Split('.').Length > 2,
        "table4-block" => cell.RowAddress.EndsWith("directLitigation", StringComparison.Ordinal),
        _ => false,
    };

    private string Count(decimal value, CellDefinition cell)
    {
        string plain = value.ToString("0", CultureInfo.InvariantCulture);
        if (value == 0)
        {
            plain = zero is "0.00" ? "0" : zero.Length > 0 ? zero : "0";
        }

        string text = digits switch
        {
            "fullwidth" => Wide(plain),
            "commas" => value.ToString("#,0", CultureInfo.InvariantCulture),
            "fullwidth-commas" => Wide(value.ToString("#,0", CultureInfo.InvariantCulture)),
            "unit" => plain + "件",
            "bold" => "**" + plain + "**",
            "spaced" => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", " "),
            _ => plain,
        };
        return cell.IsSigned && value > 0 && digits == "unit" ? "增" + text
            : cell.IsSigned && value < 0 && digits == "fullwidth" ? text.Replace("－", "减")
            : text;
    }

    private string Money(decimal value)
    {
        string plain = value.ToString("0.####", CultureInfo.InvariantCulture);
        string text = money switch
        {
            "cell-yuan" => (value * 10_000).ToString("0", CultureInfo.InvariantCulture) + "元",
            "cell-wan" => plain + "万元",
            "head-yuan" => (value * 10_000).ToString("0", CultureInfo.InvariantCulture),
            "fixed4" => value.ToString("0.0000", CultureInfo.InvariantCulture),
            "commas" => value.ToString("#,0.####", CultureInfo.InvariantCulture),
            "head-cell" => plain + "万元",
            _ => plain,
        };
        return digits == "fullwidth" ? Wide(text) : text;
    }

    private static string Wide(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' or ',' or '-' or '.' ? (char)(c + 0xFEE0) : c));
}

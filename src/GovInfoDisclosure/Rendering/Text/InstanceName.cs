namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What tells an instance of a rule from its others, in the words of the printed form: 自然人, 1.属于国家秘密.</summary>
internal static class InstanceName
{
    public static string Of(Finding finding, AnnualReport report, MessageLanguage language)
    {
        if (finding.Instance.Count == 0)
        {
            return DisplayWidth.Printable(finding.Id);
        }

        string value = finding.Instance[finding.Instance.Count - 1].Value;
        FormShape form = FormShape.Of(report);
        foreach (CellValue cell in finding.Cells)
        {
            if (form.TryFind(cell.Address) is CellDefinition definition && Name(definition, value, language) is string name)
            {
                return name;
            }
        }

        return DisplayWidth.Printable(value);
    }

    private static string? Name(CellDefinition cell, string value, MessageLanguage language)
    {
        if (cell.Key == value)
        {
            return language.Pick(cell.ColumnLabel, cell.ColumnLabelEn);
        }

        if (cell.RowAddress.EndsWith("." + value, StringComparison.Ordinal))
        {
            return WithoutRemark(language.Pick(cell.PrintedRowLabel, cell.RowLabelEn));
        }

        return cell.Address.EndsWith(value, StringComparison.Ordinal) ? language.Pick(cell.Label, cell.LabelEn) : null;
    }

    /// <summary>Without what the form remarks in brackets behind the name: （二）部分公开（区分处理的，…）.</summary>
    private static string WithoutRemark(string label)
    {
        int at = label.LastIndexOf('（');
        return at > 0 ? label.Substring(0, at) : label;
    }
}

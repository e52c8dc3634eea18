using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>What a row of the table report_wide says before its cells, as far as it must be in order.</summary>
/// <param name="Form">The shape of the form.</param>
/// <param name="Level">The level of the agency; null where none is given.</param>
/// <param name="Published">The day of publication; null where none is given.</param>
/// <param name="Year">The year; null where none is given.</param>
internal readonly record struct RowHead(FormShape Form, AgencyLevel? Level, IsoDate? Published, int? Year)
{
    private static readonly Dictionary<string, AgencyLevel> Levels = Enum.GetValues<AgencyLevel>().ToDictionary(level => DataName.Of(level));

    /// <summary>Reads what a row says.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="row">Which.</param>
    /// <param name="head">What it says.</param>
    /// <param name="problem">Why the row is no report; null where it is one.</param>
    public static bool TryRead(WideRows rows, int row, out RowHead head, [NotNullWhen(false)] out Message? problem)
    {
        head = default;
        problem = null;
        string? level = rows.Text("agency_level", row);
        string? published = rows.Text("published_on", row);
        long? year = rows.Number("report_year", row);
        IsoDate day = default;
        if (FormOf(rows, row) is not FormShape form)
        {
            problem = new Message("edition、other_handling_rows、has_other_documents 不是任何一种格式。",
                "edition, other_handling_rows and has_other_documents are no shape of the form.");
        }
        else if (level is not null && !Levels.ContainsKey(level))
        {
            problem = new Message($"agency_level 不能是“{level}”。", $"agency_level cannot be '{level}'.");
        }
        else if (published is not null && !IsoDate.TryParse(published, out day))
        {
            problem = new Message($"published_on 不能是“{published}”。", $"published_on cannot be '{published}'.");
        }
        else if (year is < 1 or > 9999)
        {
            problem = new Message($"report_year 不能是 {year}。", $"report_year cannot be {year}.");
        }
        else
        {
            head = new RowHead(form, level is null ? null : Levels[level], published is null ? null : day, (int?)year);
        }

        return problem is null;
    }

    private static FormShape? FormOf(WideRows rows, int row)
    {
        long? edition = rows.Number("edition", row);
        long? handling = rows.Number("other_handling_rows", row);
        long? others = rows.Number("has_other_documents", row);
        foreach (FormShape form in FormShape.All)
        {
            if ((int)form.Edition == edition && (form.HasSingleOtherHandling ? 1 : 3) == handling && (form.HasOtherDocuments ? 1 : 0) == others)
            {
                return form;
            }
        }

        return null;
    }
}

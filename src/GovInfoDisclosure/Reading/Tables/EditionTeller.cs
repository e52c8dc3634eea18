namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Tells the edition by the labels of table 2, for neither the year nor table 3 fixes it.</summary>
internal static class EditionTeller
{
    /// <summary>The edition, or null where the labels do not tell; mixed where both editions' columns head it.</summary>
    public static (ReportEdition? Edition, bool IsMixed, Place? Place) Tell(ScannedTable table2)
    {
        int of2019 = 0;
        int of2021 = 0;
        bool columns2019 = false;
        bool columns2021 = false;
        Place? first = null;
        foreach (HeadColumn column in table2.Columns)
        {
            // A column weighs more than a row, for agencies keep writing 规范性文件.
            of2019 += column.Entry.Edition == ReportEdition.Edition2019 ? 3 : 0;
            of2021 += column.Entry.Edition == ReportEdition.Edition2021 ? 3 : 0;
            columns2019 |= column.Entry.Edition == ReportEdition.Edition2019;
            columns2021 |= column.Entry.Edition == ReportEdition.Edition2021;
            first ??= column.Field.Place;
        }

        bool hasOnlyOf2019 = false;
        foreach (LabelledRun run in table2.Runs)
        {
            LabelEntry? entry = run.Label.Entry;
            hasOnlyOf2019 |= entry?.Edition == ReportEdition.Edition2019 && RowWeight(entry) > 1;
            of2019 += entry?.Edition == ReportEdition.Edition2019 ? RowWeight(entry) : 0;
            of2021 += entry?.Edition == ReportEdition.Edition2021 ? 1 : 0;
        }

        if (!columns2019 && !columns2021 && !hasOnlyOf2019)
        {
            // 规范性文件 alone, where the words of the heads are lost or broken, tells nothing.
            of2019 = Math.Min(of2019, of2021);
        }

        ReportEdition? edition = of2019 > of2021 ? ReportEdition.Edition2019
            : of2021 > of2019 ? ReportEdition.Edition2021
            : null;
        return (edition, columns2019 && columns2021, first);
    }

    /// <summary>Rows that the other edition does not have at all tell more than a row that it only words otherwise.</summary>
    private static int RowWeight(LabelEntry entry) => entry.Target == "proactiveDisclosure.normativeDocuments" ? 1 : 2;

    /// <summary>Whether （六）其他处理 is one row; null where the document shows neither it nor one of the three.</summary>
    public static bool? HasSingleOtherHandling(ScannedTable table3)
    {
        bool single = false;
        bool detailed = false;
        foreach (LabelledRun run in table3.Runs)
        {
            string? target = run.Label.Entry?.Target;
            // In the 2021 edition the same words head the three rows, without values.
            single |= target == "requests.outcomes.otherHandling" && (run.Inked > 0 || run.Slots.Count >= 7);
            detailed |= target?.StartsWith("requests.outcomes.otherHandling.", System.StringComparison.Ordinal) == true;
        }

        return detailed ? false : single ? true : null;
    }

    /// <summary>Whether a row was found at all.</summary>
    public static bool Shows(IReadOnlyList<LabelledRun> runs, string address)
    {
        foreach (LabelledRun run in runs)
        {
            if (run.Label.Entry?.Target == address)
            {
                return true;
            }
        }

        return false;
    }
}

namespace GovInfoDisclosure.Comparisons;

/// <summary>What is to be said of two reports that are compared: whether they are of one agency, and of which years.</summary>
internal static class PairNotes
{
    public static ValueList<Message> Of(ReportComparison comparison, AgencyRegister? register)
    {
        AnnualReport old = comparison.Old;
        AnnualReport @new = comparison.New;
        var notes = new List<Message>();
        var identities = new AgencyIdentities(AgencyNames.Unchanged, register);
        if (identities.Of(old) is AgencyIdentity before && identities.Of(@new) is AgencyIdentity after)
        {
            if (!before.IsSame(after))
            {
                notes.Add(new Message($"两份报告的机关不同：{before.Shown}；{after.Shown}。", $"The reports are of different agencies: {before.Shown}; {after.Shown}."));
            }
        }
        else
        {
            notes.Add(new Message("有报告未写明机关，未核对是否同一机关。", "A report does not state its agency: whether both are of one agency is not known."));
        }

        if (old.Year is null || @new.Year is null)
        {
            notes.Add(new Message("有报告未写明年度，按同一年度更正前后比对。", "A report does not state its year: the two were compared as before and after a correction."));
        }
        else if (old.Year > @new.Year)
        {
            notes.Add(new Message($"前一份报告（{old.Year} 年）晚于后一份（{@new.Year} 年）。", $"The first report ({old.Year}) is later than the second ({@new.Year})."));
        }

        return new ValueList<Message>(notes);
    }
}

namespace GovInfoDisclosure.Json;

/// <summary>Tells reports of which nothing is to be said from all others, and makes nothing of them. It knows of a report what stands in its JSON; what a
/// condition of a rule may ask beside year and level counts as not known, which leaves undecided what it would decide: no report that breaks a rule
/// passes.</summary>
internal sealed class JsonSieve(RuleSet rules, bool blankAsZero)
{
    // Arrays are worth keeping, as those of a reader are; each thread has its own.
    [ThreadStatic]
    private static CellValues?[]? threadValues;

    [ThreadStatic]
    private static Outcome[]? threadOutcomes;

    /// <summary>Whether every rule of a report alone holds in a report or does not apply; false where that takes more than its numbers, year and
    /// level.</summary>
    /// <param name="reader">The report that was read.</param>
    /// <param name="json">Its JSON.</param>
    public bool Holds(TemplateReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.Published is not null)
        {
            return false;
        }

        CellValues values = (threadValues ??= new CellValues?[FormShape.All.Length])[reader.Form.Ordinal]
            ??= new CellValues(reader.Form, new long[reader.Form.AllCells.Length], null);
        reader.Numbers.CopyTo(values.Stored);
        AgencyLevel? level = reader.Level ?? LevelOfName.Find(reader.Name(json));
        PreparedRules prepared = rules.Prepare(reader.Form, level);
        Outcome[] outcomes = threadOutcomes is { } kept && kept.Length >= prepared.Bound.Count ? kept : threadOutcomes = new Outcome[prepared.Bound.Count];
        int others = prepared.Judge(values, outcomes, blankAsZero, new ReportFacts { Year = reader.Year, Level = level });
        ReadOnlySpan<Outcome> judged = outcomes.AsSpan(0, prepared.Bound.Count);
        return others == 0 || (StoredCells.Count(judged, Outcome.Broken) == 0 && StoredCells.Count(judged, Outcome.Undecided) == 0);
    }
}

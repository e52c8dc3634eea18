namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What many documents come to.</summary>
internal sealed class Totals
{
    public long Documents { get; private set; }

    /// <summary>Documents with a report in which nothing is broken and something could be judged.</summary>
    public long Clean { get; private set; }

    /// <summary>Documents with a report in which nothing is broken, for no rule about the numbers could be judged.</summary>
    public long NotJudged { get; private set; }

    /// <summary>Documents in which a rule about the numbers could be judged.</summary>
    public long Judged { get; private set; }

    public long WithBroken { get; private set; }

    public long WithoutReport { get; private set; }

    public long Holds { get; private set; }

    public long Broken { get; private set; }

    public long Undecided { get; private set; }

    public long NotApplicable { get; private set; }

    /// <summary>Instances that are broken and excused.</summary>
    public long Excused { get; private set; }

    public void Add(ValidationResult result)
    {
        Documents++;
        Judged += result.IsJudged ? 1 : 0;
        if (result.Report is null)
        {
            WithoutReport++;
        }
        else if (result.Broken > 0)
        {
            WithBroken++;
        }
        else if (result.IsJudged)
        {
            Clean++;
        }
        else
        {
            NotJudged++;
        }

        Holds += result.Holds;
        Broken += result.Broken;
        Undecided += result.Undecided;
        NotApplicable += result.NotApplicable;
        Excused += result.Excused.Count;
    }
}

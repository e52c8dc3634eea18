namespace GovInfoDisclosure.Cli.Text;

/// <summary>Adds up what was found over pairs of reports.</summary>
internal sealed class CompareTotals
{
    public int Pairs { get; private set; }

    public int Years { get; private set; }

    public int Corrections => Pairs - Years;

    /// <summary>The pairs in which nothing differs.</summary>
    public int Empty { get; private set; }

    public int Fixed { get; private set; }

    public int Left { get; private set; }

    public int Brought { get; private set; }

    /// <summary>The pairs of two years with a section that is as good as the earlier one's.</summary>
    public int Copied { get; private set; }

    public void Add(ReportComparison comparison)
    {
        bool isOfYears = comparison.Kind == ComparisonKind.Years;
        Pairs++;
        Years += isOfYears ? 1 : 0;
        Empty += comparison.IsEmpty ? 1 : 0;
        Fixed += comparison.Fixed.Count;
        Left += comparison.Left.Count + comparison.Unsettled.Count;
        Brought += comparison.Brought.Count;
        Copied += isOfYears && comparison.Texts.Any(text => text.IsCopied) ? 1 : 0;
    }
}

namespace GovInfoDisclosure.Rules.Messages;

/// <summary>What a finding shows in words and numbers: both sides of a comparison, how many cells were counted, or of what a sum should be a
/// multiple.</summary>
internal sealed class ShownSides
{
    private readonly Grounds grounds;
    private readonly ShownComparison shown;
    private readonly SideText? left;
    private readonly SideText? right;
    private readonly (int Least, int Most) counted;

    public ShownSides(Grounds grounds, SubjectText subject, ShownComparison shown)
    {
        this.grounds = grounds;
        this.shown = shown;
        if (shown.Comparison is { } comparison)
        {
            left = new SideText(grounds, subject, comparison.Left);
            right = new SideText(grounds, subject, comparison.Right);
            (LeftValue, RightValue) = (left.Value, right.Value);
        }
        else if (shown.Multiple is { } multiple)
        {
            left = new SideText(grounds, subject, multiple.Side);
            LeftValue = left.Value;
        }
        else
        {
            counted = PartsJudge.Instance.CountTrue(shown.Count!, grounds);
            (LeftValue, RightValue) = (counted.Least == counted.Most ? counted.Least : null, shown.Count!.Number);
        }
    }

    /// <summary>The left side's value; null where a blank leaves it open.</summary>
    public Rational? LeftValue { get; }

    /// <summary>The right side's value; null where a blank leaves it open, or there is none.</summary>
    public Rational? RightValue { get; }

    public string Left(MessageLanguage language) => left?.In(language) ?? RuleTexts.Counted(counted, shown.Count!.Parts.Count).In(language);

    public string Right(MessageLanguage language) => right?.In(language) ?? SideText.Number(shown.Multiple?.Unit ?? shown.Count!.Number);

    /// <summary>How far the sides are apart, without a sign; of a sum that is no multiple, what is over.</summary>
    public string Difference(MessageLanguage language) =>
        shown.Multiple is { Unit: { IsZero: false } unit } && LeftValue is Rational sum ? SideText.Number(sum - ((sum / unit).Floor() * unit))
            : LeftValue - RightValue is Rational known ? SideText.Number(known.Abs())
            : shown.Comparison is { } comparison ? WithBlanks(grounds.Bounds(comparison), language)
            : RuleTexts.NotKnown.In(language);

    /// <summary>The ratio in per cent; empty where there is none, or a cell of it is blank.</summary>
    public string Ratio()
    {
        if (shown.Comparison?.Ratio is not { } ratio
            || grounds.Value(ratio.Part) is not Rational part || grounds.Value(ratio.Whole) is not { IsZero: false } whole)
        {
            return "";
        }

        Rational quotient = (ratio.Kind == RatioKind.Share ? part : part - whole) / whole;

        // To the hundredth of a per cent, as reports print it; the sides beside it are exact.
        return SideText.Number(((quotient * 10_000) + (Rational.One / 2)).Floor() / 100) + "%";
    }

    /// <summary>The rule's own sentence does not say it: what is broken.</summary>
    public Message Broken() => WithRatio(shown.Multiple is null ? RuleTexts.Broken(shown.Relation) : RuleTexts.BrokenMultiple(shown.Relation));

    public Message Holds() => WithRatio(shown.Multiple is null ? RuleTexts.Holds(shown.Relation) : RuleTexts.HoldsMultiple(shown.Relation));

    /// <param name="blanks">The names of the blank cells.</param>
    public Message Undecided(Message blanks) =>
        shown.Multiple is null ? RuleTexts.Undecided(shown.Relation, blanks) : RuleTexts.UndecidedMultiple(shown.Relation, blanks);

    private Message WithRatio(Message template) =>
        Ratio() is { Length: > 0 } ratio ? RuleTexts.WithRatio(template, shown.Comparison!.Ratio!.Kind, ratio) : template;

    /// <summary>Blanks may cancel, or leave a least difference; null sides alone do not tell.</summary>
    private static string WithBlanks(LinearBounds difference, MessageLanguage language) =>
        difference.Value is Rational known ? SideText.Number(known.Abs())
            : difference.Low is { Sign: > 0 } low ? RuleTexts.AtLeast(low).In(language)
            : difference.High is { Sign: < 0 } high ? RuleTexts.AtLeast(-high).In(language)
            : RuleTexts.NotKnown.In(language);
}

namespace GovInfoDisclosure.Rules.Language;

/// <summary>How far the two sides of a rule's comparisons may be apart.</summary>
/// <param name="Absolute">By so much.</param>
/// <param name="AsWritten">And by half a unit of the last decimal of each amount in 万元, as it is written: what an amount was rounded from may lie that far
/// away.</param>
/// <param name="Relative">And by this share of the right side.</param>
internal readonly record struct RuleTolerance(Rational Absolute, bool AsWritten = false, Rational Relative = default)
{
    public override string ToString() => AsWritten ? "{ rounded: asWritten }" : Relative.IsZero ? Absolute.ToString() : "{ relative: " + Relative * 100 + "% }";
}

namespace GovInfoDisclosure.Rules.Language;

/// <summary>What can be told of a formula without binding it.</summary>
internal static class FormulaFacts
{
    public static bool Uses(Rule rule, CellSource source) =>
        Templates(rule.When).Concat(Templates(rule.Check)).Concat(rule.ClaimTables.Values.SelectMany(Templates)).Any(x => x.Source == source);

    /// <summary>Every address and pattern that a formula names.</summary>
    public static IEnumerable<CellTemplate> Templates(Formula? formula) => formula switch
    {
        null => [],
        Comparison comparison => Templates(comparison.Left).Concat(Templates(comparison.Right)),
        IsBlank blank => [blank.Cell],
        Not not => Templates(not.Inner),
        AllOf all => all.Parts.SelectMany(Templates),
        AnyOf any => any.Parts.SelectMany(Templates),
        Quantified quantified => quantified.ForEach.SelectMany(x => x.Patterns).Concat(Templates(quantified.Inner)),
        _ => [],
    };

    /// <summary>Every variable that a formula itself runs through.</summary>
    public static IEnumerable<Quantifier> Quantifiers(Formula? formula) => formula switch
    {
        Not not => Quantifiers(not.Inner),
        AllOf all => all.Parts.SelectMany(Quantifiers),
        AnyOf any => any.Parts.SelectMany(Quantifiers),
        Quantified quantified => quantified.ForEach.Concat(Quantifiers(quantified.Inner)),
        _ => [],
    };

    /// <summary>Whether a rule's condition or check has a part of this kind.</summary>
    public static bool Asks<T>(Rule rule)
        where T : Formula => Contains<T>(rule.When) || Contains<T>(rule.Check);

    private static bool Contains<T>(Formula? formula)
        where T : Formula => formula switch
        {
            null => false,
            T => true,
            Not not => Contains<T>(not.Inner),
            AllOf all => all.Parts.Any(Contains<T>),
            AnyOf any => any.Parts.Any(Contains<T>),
            Quantified quantified => Contains<T>(quantified.Inner),
            _ => false,
        };

    private static IEnumerable<CellTemplate> Templates(Side side) => side.Terms.SelectMany(term => term.Cells.Concat(term.Except));
}

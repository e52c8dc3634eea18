namespace GovInfoDisclosure.Prose;

/// <summary>N2 and N5: how much of section 五 is word for word in section 一 or in last year's section 五, and of section 一 in last year's.</summary>
internal static class CopyCheck
{
    /// <summary>A paragraph; in less text a few set phrases are a large part.</summary>
    public const int FewestRuns = 60;

    /// <summary>Enough to find the passage on the page.</summary>
    private const int ShownCharacters = 60;

    /// <summary>Percent. Sections of one report share a fifth of their runs at most in the samples.</summary>
    private const int CopiedFromOverall = 60;

    /// <summary>Percent. Reports of one agency in two years keep much of their wording lawfully.</summary>
    public const int CopiedFromPrior = 85;

    /// <summary>Section 五 against section 一 of the same report.</summary>
    public static TextCheckResult WithinReport(ProseText? overall, ProseText? problems) =>
        Run("N2", "overallSituation", overall, problems, CopiedFromOverall, TextCheckMessages.PastedFromOverall);

    /// <summary>Section 五 against last year's.</summary>
    public static TextCheckResult ProblemsOfPrior(ProseText? prior, ProseText? problems) =>
        Run("N2", "prior", prior, problems, CopiedFromPrior, TextCheckMessages.CopiedFromPrior(SectionKind.ProblemsAndImprovements));

    /// <summary>Section 一 against last year's.</summary>
    public static TextCheckResult OverallOfPrior(ProseText? prior, ProseText? overall) =>
        Run("N5", "overallSituation", prior, overall, CopiedFromPrior, TextCheckMessages.CopiedFromPrior(SectionKind.OverallSituation));

    private static TextCheckResult Run(string check, string instance, ProseText? source, ProseText? text, int copied, CopyTexts texts)
    {
        var result = new TextCheckResult { Check = check, Instance = instance, Outcome = Outcome.NotApplicable, Message = texts.Unknown };
        if (source is null || text is null)
        {
            return result;
        }

        var from = new SharedRuns(source.Folded);
        var own = new SharedRuns(text.Folded);
        if (own.Count <= FewestRuns || from.Count <= FewestRuns)
        {
            return result;
        }

        int percent = own.PercentIn(from);
        if (percent < copied)
        {
            return result with { Outcome = Outcome.Holds, Message = texts.Holds(percent) };
        }

        (int start, int end) = own.PassagesIn(from, 1)[0];
        string quote = text.Quote(start, Math.Min(end, start + ShownCharacters)) + (end > start + ShownCharacters ? "……" : "");
        string passage = PersonalNumber.Masked(quote, YearText.LastOfReports);
        return result with { Outcome = Outcome.Broken, Message = texts.Copied(percent, passage), Quote = passage, Place = text.PlaceAt(start) };
    }
}

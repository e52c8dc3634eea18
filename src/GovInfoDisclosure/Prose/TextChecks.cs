namespace GovInfoDisclosure.Prose;

/// <summary>The checks of the text that are not of numbers: N1 to N15, but for those that need other agencies' reports. What they find is possible, never
/// certain. Time and memory are linear in the text.</summary>
internal static class TextChecks
{
    /// <summary>Runs the checks over one document.</summary>
    /// <param name="sections">Its sections.</param>
    /// <param name="agencyName">Whose report it is; without it N3 cannot be judged.</param>
    /// <param name="year">The report's year; without it N1 cannot be judged, nor what the notice of 2021 asks for.</param>
    /// <param name="priorSections">The sections of the same agency's report of last year; without them the checks across years cannot be judged.</param>
    /// <param name="feesCharged">Whether fees were charged, so that section 六 must say so.</param>
    /// <param name="titles">The titles of the document.</param>
    /// <param name="known">The prose of some of the sections, where it is at hand.</param>
    /// <returns>One result for every instance of every check, in the order of the checks and of the sections.</returns>
    public static ValueList<TextCheckResult> Run(
        IReadOnlyList<DocumentSection> sections, string? agencyName, int? year, IReadOnlyList<DocumentSection>? priorSections = null,
        bool feesCharged = false, IReadOnlyList<DocumentTitle>? titles = null, IReadOnlyList<ProseText>? known = null)
    {
        var texts = new SectionTexts(sections, known);
        SectionTexts? prior = priorSections is null ? null : new SectionTexts(priorSections);
        ProseText? overall = texts.Of(SectionKind.OverallSituation);
        ProseText? problems = texts.Of(SectionKind.ProblemsAndImprovements);
        ProseText? priorProblems = prior?.Of(SectionKind.ProblemsAndImprovements);
        var results = ImmutableArray.CreateBuilder<TextCheckResult>();
        results.AddRange(YearCheck.Run(texts, year));
        results.Add(CopyCheck.WithinReport(overall, problems));
        results.Add(CopyCheck.ProblemsOfPrior(priorProblems, problems));
        results.Add(AgencyNameCheck.Run(texts, agencyName));
        results.AddRange(SectionPresenceCheck.Run(texts, feesCharged));
        results.Add(CopyCheck.OverallOfPrior(prior?.Of(SectionKind.OverallSituation), overall));
        results.AddRange(new ContentCheck(texts, year).Run(agencyName, priorProblems));
        results.AddRange(HeadingCheck.Run(sections, titles ?? []));
        results.AddRange(PrivacyCheck.Run(sections, year));
        return results.ToImmutable();
    }
}

namespace GovInfoDisclosure.Prose;

/// <summary>The checks of the text that are not of numbers: N1 to N4. What they find is possible, never certain.</summary>
/// <remarks>N1: a year that is not the report's. N2: section 五 nearly copies section 一, or last year's section 五. N3: another agency's name. N4: a section that
/// is missing, empty or only 无 where it must say something. Time and memory are linear in the text.</remarks>
internal static class TextChecks
{
    /// <summary>Runs the four checks over one document.</summary>
    /// <param name="sections">Its sections.</param>
    /// <param name="agencyName">Whose report it is; without it N3 cannot be judged.</param>
    /// <param name="year">The report's year; without it N1 cannot be judged.</param>
    /// <param name="priorSections">The sections of the same agency's report of last year; without them the second instance of N2 cannot be judged.</param>
    /// <param name="feesCharged">Whether fees were charged, so that section 六 must say so.</param>
    /// <returns>One result for every instance of every check, in the order of the checks and of the sections.</returns>
    public static ValueList<TextCheckResult> Run(
        IReadOnlyList<DocumentSection> sections, string? agencyName, int? year, IReadOnlyList<DocumentSection>? priorSections = null, bool feesCharged = false)
    {
        var texts = new SectionTexts(sections);
        var results = ImmutableArray.CreateBuilder<TextCheckResult>();
        results.AddRange(YearCheck.Run(texts, year));
        results.Add(CopyCheck.Run(texts.Of(SectionKind.OverallSituation), texts.Of(SectionKind.ProblemsAndImprovements), prior: false));
        results.Add(CopyCheck.Run(priorSections is null ? null : new SectionTexts(priorSections).Of(SectionKind.ProblemsAndImprovements),
            texts.Of(SectionKind.ProblemsAndImprovements), prior: true));
        results.Add(AgencyNameCheck.Run(texts, agencyName));
        results.AddRange(SectionPresenceCheck.Run(texts, feesCharged));
        return results.ToImmutable();
    }
}

namespace GovInfoDisclosure.Prose;

/// <summary>N8, N9, N12 and N13: whether the sections say what the notice wants of them: the five aspects in 一, the fee report in 六, problems and
/// improvements in 五, and as much text as a city asks for.</summary>
internal sealed class ContentCheck(SectionTexts texts, int? year)
{
    /// <summary>The notice of 2021 is the first to name the five aspects and the fee report.</summary>
    private const int FirstYear = 2021;

    /// <summary>Of a shorter section 一 nobody can say what it lacks: it lacks a text.</summary>
    private const int FewestLetters = 100;

    /// <summary>A sentence on the problem and one on what is done.</summary>
    private const int FewestLettersOfProblems = 20;

    /// <summary>内容略.</summary>
    private const int LongestMark = 3;

    private static readonly string[] Governments = ["人民政府", "省", "自治区", "自治州", "市", "县", "旗"];

    /// <summary>Whether a section is left out on purpose (略): then the document is an extract, and what it lacks is nobody's omission.</summary>
    private readonly bool isExtract =
        SectionTexts.Numbered.Any(kind => texts.Of(kind) is { } text && Letters(text.Folded, LongestMark) <= LongestMark
            && string.Concat(text.Folded.Where(char.IsLetter)) is "略" or "从略" or "内容略");

    public IEnumerable<TextCheckResult> Run(string? agency, ProseText? priorProblems)
    {
        yield return Aspects(agency);
        yield return Fees();
        yield return Problems();
        yield return LastYear(priorProblems);
        yield return Length(SectionKind.OverallSituation);
        yield return Length(SectionKind.ProblemsAndImprovements);
    }

    private TextCheckResult Aspects(string? agency)
    {
        TextCheckResult result = Result("N8", "overallSituation", ContentMessages.AspectsUnknown);
        if (Judged(SectionKind.OverallSituation, FewestLetters) is not { } text || year is not >= FirstYear)
        {
            return result;
        }

        // An aspect may have its own paragraph under another section's heading, as where 一 was cut in two: the whole prose is asked.
        string all = string.Concat(SectionTexts.Numbered.Where(kind => kind != SectionKind.ProblemsAndImprovements).Select(kind => texts.Of(kind)?.Folded));
        List<SectionWords> wanted = [.. SectionWords.Aspects];
        if (IsGovernment(agency))
        {
            wanted.Add(SectionWords.Accountability);
        }

        SectionWords[] missing = [.. wanted.Where(words => !words.AreIn(all))];
        return missing.Length == 0
            ? result with { Outcome = Outcome.Holds, Message = ContentMessages.AspectsNamed }
            : Broken(result, ContentMessages.AspectsMissing(missing), SectionKind.OverallSituation, text);
    }

    private TextCheckResult Fees()
    {
        TextCheckResult result = Result("N9", "otherMatters", ContentMessages.FeesUnknown);
        if (isExtract || year is not >= FirstYear || texts.Of(SectionKind.OtherMatters) is not { } text)
        {
            return result;
        }

        if (SectionWords.Fees.AreIn(text.Folded))
        {
            return result with { Outcome = Outcome.Holds, Message = ContentMessages.FeesStated };
        }

        SectionKind elsewhere = SectionTexts.Numbered.FirstOrDefault(kind => texts.Of(kind) is { } other && other.Folded.Contains("处理费"));
        return Broken(result, ContentMessages.FeesMissing(elsewhere), SectionKind.OtherMatters, text);
    }

    private TextCheckResult Problems()
    {
        TextCheckResult result = Result("N12", "problemsAndImprovements", ContentMessages.ProblemsUnknown);
        if (Judged(SectionKind.ProblemsAndImprovements, FewestLettersOfProblems) is not { } text)
        {
            return result;
        }

        SectionWords[] missing = [.. new[] { SectionWords.Problems, SectionWords.Improvements }.Where(words => !words.AreIn(text.Folded))];
        return missing.Length == 0
            ? result with { Outcome = Outcome.Holds, Message = ContentMessages.ProblemsNamed }
            : Broken(result, ContentMessages.ProblemsMissing(missing), SectionKind.ProblemsAndImprovements, text);
    }

    private TextCheckResult LastYear(ProseText? prior)
    {
        TextCheckResult result = Result("N12", "lastYear", ContentMessages.LastYearUnknown);
        if (prior is null || Letters(prior.Folded, FewestLettersOfProblems) < FewestLettersOfProblems
            || Judged(SectionKind.ProblemsAndImprovements, FewestLettersOfProblems) is not { } text)
        {
            return result;
        }

        bool isAnswered = SectionWords.LastYear.AreIn(text.Folded)
            || (year is int own && text.Folded.Contains((own - 1).ToString(CultureInfo.InvariantCulture) + "年"));
        return isAnswered
            ? result with { Outcome = Outcome.Holds, Message = ContentMessages.LastYearAnswered }
            : Broken(result, ContentMessages.LastYearMissing, SectionKind.ProblemsAndImprovements, text);
    }

    private TextCheckResult Length(SectionKind kind)
    {
        TextCheckResult result = Result("N13", SectionTexts.Name(kind), ContentMessages.NoLength);
        if (isExtract || texts.Of(kind) is not { } text)
        {
            return result;
        }

        int count = text.Folded.Count(sign => !char.IsWhiteSpace(sign));
        return result with { Measure = count, Message = ContentMessages.Length(kind, count), Place = texts.PlaceOf(kind) };
    }

    /// <summary>The text of a section that is long enough to be judged; null where it is not, or the document is an extract.</summary>
    private ProseText? Judged(SectionKind kind, int fewestLetters) =>
        !isExtract && texts.Of(kind) is { } text && Letters(text.Folded, fewestLetters) >= fewestLetters ? text : null;

    private static bool IsGovernment(string? agency) => agency is not null
        && Array.Exists(Governments, ending => agency.EndsWith(ending, StringComparison.Ordinal))
        && !agency.EndsWith("镇人民政府", StringComparison.Ordinal) && !agency.EndsWith("乡人民政府", StringComparison.Ordinal);

    /// <summary>How many letters a text has; of one that has more than are asked for, one more.</summary>
    private static int Letters(string text, int asked)
    {
        int letters = 0;
        for (int i = 0; i < text.Length && letters <= asked; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        return letters;
    }

    private static TextCheckResult Result(string check, string instance, Message message) =>
        new() { Check = check, Instance = instance, Outcome = Outcome.NotApplicable, Message = message };

    private TextCheckResult Broken(TextCheckResult result, Message message, SectionKind kind, ProseText text) => result with
    {
        Outcome = Outcome.Broken,
        Message = message,
        Quote = text.Quote(0, Math.Min(40, text.Folded.Length)),
        Place = texts.PlaceOf(kind),
    };
}

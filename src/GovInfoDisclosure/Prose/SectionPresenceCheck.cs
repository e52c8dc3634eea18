namespace GovInfoDisclosure.Prose;

/// <summary>N4: a section that is missing, or says nothing where it must say something (一 and 五; 六 when fees were charged).</summary>
internal static class SectionPresenceCheck
{
    private const string Name = "N4";

    /// <summary>无其他需要报告的事项 has ten characters; a sentence that says something has more than this.</summary>
    private const int LongestNothing = 16;

    /// <summary>With one heading alone the text is not parted, and nothing is missing from it.</summary>
    private const int FewestSections = 2;

    private static readonly string[] Nothing = { "无", "暂无", "没有", "略无" };

    public static IEnumerable<TextCheckResult> Run(SectionTexts texts, bool feesCharged)
    {
        bool parted = texts.NumberedCount >= FewestSections;
        foreach (SectionKind kind in SectionTexts.Numbered)
        {
            var result = new TextCheckResult { Check = Name, Instance = SectionTexts.Name(kind),
                Outcome = Outcome.NotApplicable, Message = TextCheckMessages.NoSections };
            bool mustSpeak = kind is SectionKind.OverallSituation or SectionKind.ProblemsAndImprovements || (kind == SectionKind.OtherMatters && feesCharged);
            if (!parted)
            {
                yield return result;
            }
            else if (texts.Of(kind) is not { } text)
            {
                yield return result with { Outcome = Outcome.Broken, Message = TextCheckMessages.Missing(kind) };
            }
            else if (mustSpeak && SaysNothing(text.Folded))
            {
                yield return result with
                {
                    Outcome = Outcome.Broken,
                    Message = TextCheckMessages.SaysNothing(kind),
                    Quote = text.Quote(0, text.Folded.Length),
                    Place = texts.PlaceOf(kind),
                };
            }
            else
            {
                yield return result with { Outcome = Outcome.Holds, Message = TextCheckMessages.Present(kind) };
            }
        }
    }

    private static bool SaysNothing(string text)
    {
        var words = new StringBuilder();
        foreach (char sign in text)
        {
            if (char.IsLetterOrDigit(sign))
            {
                words.Append(sign);
            }

            if (words.Length > LongestNothing)
            {
                return false;
            }
        }

        string plain = words.ToString();
        return plain.Length == 0 || Array.Exists(Nothing, nothing => plain.StartsWith(nothing, StringComparison.Ordinal));
    }
}

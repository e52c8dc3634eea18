namespace GovInfoDisclosure.Prose;

/// <summary>Reads percentages: 同比增长6.3% after what was received, 占44.5% after an outcome or the applicants, 予以公开占46%.</summary>
/// <remarks>As printed a percentage is rounded: the claim keeps by how much it may be off.</remarks>
internal static class RatioReader
{
    private static readonly string[] Rises = { "增", "上升", "提高", "多" };
    private static readonly string[] Falls = { "减", "下降", "降", "少" };

    public static void Read(List<Word> words, int from, int number, int to, ProseText text, ReadingContext context, ClaimSink sink)
    {
        Word figure = words[number];
        if (context.OtherSubject || context.Foreign || IsHedged(words, number, to, text.Folded))
        {
            return;
        }

        if (Share(words, from, number, text.Folded, context) is { } what)
        {
            int start = words[from].Start;
            sink.Add(text, ClaimKinds.ShareOf(what), figure.Number, context.Scope, null, start, figure.End, figure.Rounding);
        }
        else if (context.LastStated is ClaimKinds.Received or ClaimKinds.ReceivedOrHandled
            && Direction(words, from, number, text.Folded, context) is var sign && sign != 0)
        {
            sink.Add(text, ClaimKinds.ReceivedGrowth, sign * figure.Number, context.Scope, null, words[from].Start, figure.End, figure.Rounding);
            context.LastStated = null;
        }
    }

    /// <summary>What the percentage is a share of the outcomes or requests of; null where it is none.</summary>
    private static string? Share(List<Word> words, int from, int number, string text, ReadingContext context)
    {
        bool nothing = from == number;
        bool takes = words.Has(from, number, word => word.Kind == WordKind.Compare && text[word.Start] == '占');
        int share = words.FindIndex(from, number - from, word => word.Kind == WordKind.Compare && text[word.Start] == '占');

        // 、占比48.3%; 占办结总量的40.32%: of what it is a share is not asked.
        bool plain = !words.Has(from, number, word => !(word.Kind is WordKind.Filler or WordKind.Is or WordKind.RequestTopic or WordKind.Application
            or WordKind.ListMark || (word.Kind == WordKind.Compare && text[word.Start] == '占')))
            || (share >= 0 && PhraseChecks.OnlyMarks(words, from, share) && PhraseChecks.OnlyWhole(words, share + 1, number));
        if ((nothing || takes) && plain)
        {
            bool bracket = words[number].Start > 0 && text[words[from].Start - 1] == '(';
            string? last = context.LastStated is ClaimKinds.GrantedInFull or ClaimKinds.GrantedInPart or ClaimKinds.Denied or ClaimKinds.UnableToProvide
                or ClaimKinds.NotProcessed or ClaimKinds.OtherHandling or ClaimKinds.NaturalPersons or ClaimKinds.LegalPersons ? context.LastStated : null;
            return takes || bracket ? last : null;
        }

        List<Predicate> predicates = Predicates.Find(words, text, from, number, context);
        return takes && predicates.Count == 1 && predicates[0] is var part && (part.IsOutcome || part.IsOfApplicants)
            && TopicChecks.Allows(part, words, from, number, number, text, context)
            && !words.Has(from, number, word => !(word.Kind is WordKind.Filler or WordKind.Is or WordKind.ListMark or WordKind.RequestTopic
                or WordKind.Application or WordKind.Compare || word.Kind == part.Kind))
            ? part.What : null;
    }

    /// <summary>1 where the words say that it grew since last year, −1 that it fell, 0 that they say neither, or compare with another time.</summary>
    private static int Direction(List<Word> words, int from, int number, string text, ReadingContext context)
    {
        int sign = 0;
        for (int i = from; i < number; i++)
        {
            string spelling = text.Substring(words[i].Start, words[i].Length);
            switch (words[i].Kind)
            {
                case WordKind.Compare when spelling == "环比" || spelling[0] is '占' or '翻':
                    return 0;
                case WordKind.Compare when Array.Exists(Rises, word => spelling.StartsWith(word, StringComparison.Ordinal)):
                    sign = 1;
                    break;
                case WordKind.Compare when Array.Exists(Falls, word => spelling.StartsWith(word, StringComparison.Ordinal)):
                    sign = -1;
                    break;
                case WordKind.Year when words[i].Number != context.Year - 1:
                case WordKind.OtherPeriod when spelling != "同期":
                case WordKind.Unknown or WordKind.Narrowing or WordKind.Foreign or WordKind.NextYear or WordKind.About or WordKind.Complaint:
                    return 0;
            }
        }

        return sign;
    }

    /// <summary>约44%, 近五成, 44%左右, 44%以上, and a difference of rates.</summary>
    private static bool IsHedged(List<Word> words, int number, int to, string text)
    {
        int start = words[number].Start;
        int end = words[number].End;
        return (start > 0 && "近约超逾过达-+".IndexOf(text[start - 1]) >= 0) || (end < text.Length && "左以的和".IndexOf(text[end]) >= 0)
            || words.Has(number + 1, to, word => word.Kind == WordKind.Unknown);
    }
}

namespace GovInfoDisclosure.Prose;

/// <summary>Whether every word around a figure is understood.</summary>
internal static class PhraseChecks
{
    /// <summary>The words before the predicate: subject, time, scope, topic; nothing that narrows.</summary>
    public static bool Before(List<Word> words, int from, int predicate, ProseText text, ReadingContext context)
    {
        for (int i = from; i < predicate; i++)
        {
            Word word = words[i];
            bool allowed = word.Kind switch
            {
                WordKind.Unknown => IsOwn(word, text, context) || words[i + 1].Kind == WordKind.Represented,
                WordKind.Negation or WordKind.Narrowing or WordKind.Open or WordKind.Foreign or WordKind.Complaint or WordKind.Compare
                    or WordKind.NaturalPersons or WordKind.LegalPersons or WordKind.Detail => false,
                WordKind.About => words[predicate].Kind is WordKind.Reconsideration or WordKind.Litigation,
                WordKind.Accumulated => context.ThisYearNamed && !context.UntilNamed,
                WordKind.Among => words[predicate].Kind != WordKind.Receive,
                _ => true,
            };
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words between predicate and number: the object and what changes nothing.</summary>
    public static bool Between(List<Word> words, int predicate, int number, bool several, List<Predicate> predicates, ProseText text, ReadingContext context)
    {
        for (int i = predicate + 1; i < number; i++)
        {
            WordKind kind = words[i].Kind;
            bool allowed = kind is WordKind.Filler or WordKind.RequestTopic
                or WordKind.DisclosureTopic or WordKind.Application or WordKind.Is or WordKind.ThisYear
                or WordKind.NormativeTopic or WordKind.RulesTopic or WordKind.FeeTopic or WordKind.Fee
                || (several && kind is WordKind.Each or WordKind.AllAre or WordKind.ListMark or WordKind.And)
                || IsOwn(words[i], text, context)
                || (kind == WordKind.Amount && words[predicate].Kind is WordKind.FeeCollected or WordKind.FeeNoticed)
                || (several && predicates.Exists(other => other.Index == i));
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words behind the number, up to the next figure: an object that suits, or a new phrase.</summary>
    public static bool Behind(List<Word> words, int number, int to, Predicate predicate)
    {
        for (int i = number + 1; i < to; i++)
        {
            switch (words[i].Kind)
            {
                case WordKind.Unknown or WordKind.Foreign or WordKind.Complaint or WordKind.Narrowing or WordKind.Open or WordKind.About
                    or WordKind.NaturalPersons or WordKind.LegalPersons or WordKind.Detail:
                    return false;
                case WordKind.Reconsideration or WordKind.Litigation or WordKind.DirectLitigation or WordKind.LitigationAfterReconsideration:
                    return !predicate.IsOfRequests;
                case WordKind.Compare or WordKind.Conclude or WordKind.GrantedInFull or WordKind.CarriedForward or WordKind.BroughtForward:
                    return true;
            }
        }

        return true;
    }

    private static bool IsOwn(Word word, ProseText text, ReadingContext context) =>
        word.Kind == WordKind.Own || (word.Kind == WordKind.Unknown && context.Names.IsOwn(text.Folded.Substring(word.Start, word.Length)));

    /// <summary>其余3件结转下年度, 其余62件均已答复: the rest is what is carried forward, or what is answered.</summary>
    public static bool IsRest(List<Word> words, int from, int number, Predicate predicate, string text) =>
        predicate.Kind is WordKind.CarriedForward or WordKind.Conclude
        && number > from && text.Substring(words[number - 1].Start, words[number - 1].Length) is "其余" or "剩余" or "余下" && OnlyFillers(words, from, number - 1);

    /// <summary>Whether the words speak of requests and of nothing else: 累计处理政府信息依申请公开92件.</summary>
    public static bool OnlyOfRequests(List<Word> words, int from, int to) => words.Has(from, to, word => word.Kind == WordKind.RequestTopic)
        && !words.Has(from, to, word => word.Kind is WordKind.Unknown or WordKind.Narrowing or WordKind.Foreign or WordKind.Complaint or WordKind.About
            or WordKind.NaturalPersons or WordKind.LegalPersons or WordKind.Detail);

    /// <summary>修改, 失效 and what tells documents apart, and nothing else.</summary>
    public static bool OnlyDocumentWords(List<Word> words, int from, int to) => !words.Has(from, to, word => word.Kind is not
        (WordKind.Number or WordKind.Filler or WordKind.Is or WordKind.Narrowing or WordKind.NormativeTopic or WordKind.RulesTopic));

    /// <summary>Whether the words name the number of requests, with no verb: 政府信息公开申请数量.</summary>
    public static bool IsCountOfRequests(List<Word> words, int from, int number, string text)
    {
        int topic = words.FindLastIndex(number, word => word.Kind == WordKind.RequestTopic);
        return topic >= from && text[words[topic].End - 1] == '请' && topic + 1 < number
            && text.Substring(words[topic + 1].Start, words[topic + 1].Length) is "数量" or "总量" or "总数" or "量" or "数" or "件数" or "数为" or "数量为" or "总数为"
            && OnlyFillers(words, topic + 1, number)
            && !words.Has(from, topic, word => word.Kind is not (WordKind.Filler or WordKind.ThisYear or WordKind.Own or WordKind.Region));
    }

    /// <summary>Whether nothing but the signs of a list stands there.</summary>
    public static bool OnlyMarks(List<Word> words, int from, int to) => !words.Has(from, to, word => word.Kind is not (WordKind.ListMark or WordKind.Filler));

    /// <summary>Whether the words name all requests, all that came or all that was answered, of which others are parts: 办结总量的, 申请总数.</summary>
    public static bool OnlyWhole(List<Word> words, int from, int to) => !words.Has(from, to, word => word.Kind is not
        (WordKind.Filler or WordKind.Is or WordKind.RequestTopic or WordKind.Application or WordKind.Conclude or WordKind.Handle or WordKind.Receive
            or WordKind.ReceiveNew or WordKind.ThisYear));

    /// <summary>Whether the words add nothing to a number.</summary>
    public static bool OnlyFillers(List<Word> words, int from, int to) => !words.Has(from, to, word => word.Kind is not
        (WordKind.Filler or WordKind.Is or WordKind.Among or WordKind.ThisYear or WordKind.Own or WordKind.Application or WordKind.RequestTopic));
}

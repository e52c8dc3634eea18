namespace GovInfoDisclosure.Prose;

/// <summary>Reads the sentences that say there was nothing: 未收到申请, 未发生行政复议, 未收取费用.</summary>
internal static class NegationReader
{
    private static readonly string[] HappeningWords = { "发生", "出现", "产生" };

    /// <summary>Reads a clause without figures.</summary>
    /// <returns>Whether the clause is done with: it holds a negation and no number that counts.</returns>
    public static bool Read(List<Word> words, ProseText text, ReadingContext context, ClaimSink sink)
    {
        if (!words.Exists(word => word.Kind is WordKind.Negation or WordKind.NoApplications))
        {
            return false;
        }

        words = WithoutOne(words, text.Folded);
        int negation = words.FindIndex(word => word.Kind is WordKind.Negation);
        int none = words.FindIndex(word => word.Kind is WordKind.NoApplications);
        if (words.Exists(word => word.Counts || word.Unit is CountUnit.Percent or CountUnit.Pieces) || (negation < 0 && none < 0))
        {
            return false;
        }

        if (none >= 0)
        {
            bool known = words.TrueForAll(word => word.Kind is not (WordKind.Unknown or WordKind.Narrowing or WordKind.Open
                or WordKind.Foreign or WordKind.Complaint or WordKind.NaturalPersons or WordKind.LegalPersons or WordKind.Detail));
            bool requests = words.Exists(word => word.Kind is WordKind.RequestTopic) || context.BlockTopic == ProseTopic.Requests;
            if (known && requests)
            {
                sink.Add(text, ClaimKinds.NoRequests, 0, context.Scope, words[none], words[0].Start, words[none].End);
            }

            return true;
        }

        if (!Subject(words, negation, text, context))
        {
            return true;
        }

        List<Word> rest = words.GetRange(negation, words.Count - negation);
        if (rest.TrueForAll(word => word.Kind is WordKind.Negation or WordKind.Filler or WordKind.Is) && Happens(rest, text.Folded))
        {
            // 行政复议、行政诉讼均未发生: what did not happen stands before.
            rest = words.Where(word => word.Kind is not (WordKind.ThisYear or WordKind.Region)).ToList();
        }

        if (rest.Exists(word => word.Kind is WordKind.Reconsideration or WordKind.Litigation))
        {
            Cases(rest, text, context, sink);
        }
        else if (rest.Exists(word => word.Kind is WordKind.FeeNotice or WordKind.FeeCollected or WordKind.FeeTopic or WordKind.Fee))
        {
            Fees(rest, text, context, sink);
        }
        else if (rest.Exists(word => word.Kind is WordKind.BroughtForward or WordKind.CarriedForward))
        {
            Carried(rest, text, context, sink);
        }
        else
        {
            Requests(rest, text, context, sink);
        }

        return true;
    }

    /// <summary>未发生一起, 没有收到1件: not one is none.</summary>
    private static List<Word> WithoutOne(List<Word> words, string text)
    {
        int negation = words.FindIndex(word => word.Kind is WordKind.Negation);
        int number = negation < 0 ? -1 : words.FindIndex(negation, word => word.Kind is not
            (WordKind.Negation or WordKind.Filler or WordKind.Receive or WordKind.ReceiveNew));
        if (number < 0 || words[number] is not { Kind: WordKind.Number, Number: 1 } || !IsOneOfThem(words[number], text))
        {
            return words;
        }

        List<Word> rest = [.. words];
        rest.RemoveAt(number);
        return rest;
    }

    private static bool IsOneOfThem(Word word, string text) => word.Length == 2 && "件起例宗".IndexOf(text[word.Start + 1]) >= 0;

    /// <summary>Whether the words before the negation leave its subject whole.</summary>
    private static bool Subject(List<Word> words, int negation, ProseText text, ReadingContext context) => !words.Has(0, negation, word =>
        word.Kind is WordKind.Narrowing or WordKind.Open or WordKind.Foreign or WordKind.Complaint or WordKind.About
            or WordKind.NaturalPersons or WordKind.LegalPersons or WordKind.Detail
        || (word.Kind == WordKind.Unknown && !context.Names.IsOwn(text.Folded.Substring(word.Start, word.Length))));

    private static void Cases(List<Word> rest, ProseText text, ReadingContext context, ClaimSink sink)
    {
        bool known = rest.TrueForAll(word => word.Kind is WordKind.Negation or WordKind.Filler
            or WordKind.RequestTopic or WordKind.DisclosureTopic or WordKind.Application
            or WordKind.Reconsideration or WordKind.Litigation or WordKind.ListMark or WordKind.And or WordKind.Complaint or WordKind.About or WordKind.Receive
            or WordKind.ThisYear or WordKind.Own or WordKind.Is);
        if (!known || !context.Disclosure)
        {
            return;
        }

        Add(rest, WordKind.Reconsideration, ClaimKinds.NoReconsideration, text, context, sink);
        Add(rest, WordKind.Litigation, ClaimKinds.NoLitigation, text, context, sink);
    }

    private static void Fees(List<Word> rest, ProseText text, ReadingContext context, ClaimSink sink)
    {
        bool known = rest.TrueForAll(word => word.Kind is WordKind.Negation or WordKind.Filler
            or WordKind.RequestTopic or WordKind.DisclosureTopic or WordKind.FeeTopic
            or WordKind.FeeNotice or WordKind.FeeCollected or WordKind.Fee or WordKind.About
            or WordKind.ListMark or WordKind.And or WordKind.ThisYear or WordKind.Is);
        bool topic = context.Section == SectionKind.OtherMatters
            || rest.Exists(word => word.Kind is WordKind.FeeTopic or WordKind.RequestTopic || (word.Kind == WordKind.DisclosureTopic));
        if (!known || !topic)
        {
            return;
        }

        Add(rest, WordKind.FeeNotice, ClaimKinds.FeeNotices, text, context, sink);
        bool collected = rest.Exists(word => word.Kind == WordKind.FeeCollected);
        bool notice = rest.Exists(word => word.Kind == WordKind.FeeNotice);
        if (collected || !notice)
        {
            WordKind carrier = collected ? WordKind.FeeCollected : rest.Exists(word => word.Kind == WordKind.FeeTopic) ? WordKind.FeeTopic : WordKind.Fee;
            Add(rest, carrier, ClaimKinds.FeeCollectedYuan, text, context, sink);
        }
    }

    /// <summary>无上年结转, 无结转下年度办理的申请.</summary>
    private static void Carried(List<Word> rest, ProseText text, ReadingContext context, ClaimSink sink)
    {
        bool known = rest.TrueForAll(word => word.Kind is WordKind.Negation or WordKind.Filler or WordKind.RequestTopic or WordKind.Application
            or WordKind.BroughtForward or WordKind.CarriedForward or WordKind.Handle or WordKind.ListMark or WordKind.And or WordKind.Is);
        if (known && (context.RequestsNamed || context.BlockTopic == ProseTopic.Requests || context.PreviousTopic == ProseTopic.Requests))
        {
            Add(rest, WordKind.BroughtForward, ClaimKinds.BroughtForward, text, context, sink);
            Add(rest, WordKind.CarriedForward, ClaimKinds.CarriedForward, text, context, sink);
        }
    }

    private static void Requests(List<Word> rest, ProseText text, ReadingContext context, ClaimSink sink)
    {
        bool known = rest.TrueForAll(word => word.Kind is WordKind.Negation or WordKind.Filler
            or WordKind.RequestTopic or WordKind.DisclosureTopic or WordKind.Application
            or WordKind.Receive or WordKind.ReceiveNew or WordKind.About or WordKind.ThisYear or WordKind.Is or WordKind.And or WordKind.Own);
        bool topic = rest.Exists(word => word.Kind == WordKind.RequestTopic);
        bool disclosure = rest.Exists(word => word.Kind == WordKind.DisclosureTopic) || context.BlockTopic == ProseTopic.Requests;
        bool application = disclosure && rest.Exists(word => word.Kind == WordKind.Application);
        bool receive = rest.Exists(word => word.Kind is WordKind.Receive or WordKind.ReceiveNew);
        int first = rest.FindIndex(1, word => word.Kind != WordKind.Filler);
        bool direct = first > 0 && rest[first].Kind == WordKind.RequestTopic && !IsOfActivity(rest[0], text.Folded);
        if (known && ((receive && (topic || application)) || direct))
        {
            WordKind carrier = receive ? rest.Find(word => word.Kind is WordKind.Receive or WordKind.ReceiveNew).Kind : WordKind.RequestTopic;
            Add(rest, carrier, ClaimKinds.NoRequests, text, context, sink);
        }
    }

    private static bool Happens(List<Word> words, string text) =>
        words.Exists(word => Array.IndexOf(HappeningWords, text.Substring(word.Start, word.Length)) >= 0);

    /// <summary>未开展依申请公开工作 says of the work, not that nobody asked.</summary>
    private static bool IsOfActivity(Word negation, string text) => text.IndexOf("开展", negation.Start, negation.Length, StringComparison.Ordinal) >= 0;

    private static void Add(List<Word> rest, WordKind carrier, string what, ProseText text, ReadingContext context, ClaimSink sink)
    {
        int at = rest.FindIndex(word => word.Kind == carrier);
        if (at >= 0)
        {
            sink.Add(text, what, 0, context.Scope, rest[at], rest[0].Start, rest[rest.Count - 1].End);
        }
    }
}

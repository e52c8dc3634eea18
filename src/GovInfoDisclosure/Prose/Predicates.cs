namespace GovInfoDisclosure.Prose;

/// <summary>Finds the words that say what a number counts.</summary>
internal static class Predicates
{
    /// <summary>The predicates among some words of a clause, in their order; of words that together mean one thing only the one that counts.</summary>
    public static List<Predicate> Find(List<Word> words, string text, int from, int to, ReadingContext context)
    {
        var found = new List<Predicate>();
        for (int i = from; i < to; i++)
        {
            if (What(words, text, i, from, to, context) is not { } what)
            {
                continue;
            }

            var predicate = new Predicate(i, words[i].Kind, what);
            if (found.Count > 0)
            {
                Predicate last = found[found.Count - 1];
                if (predicate.Kind == WordKind.Amount && last.Kind is WordKind.FeeCollected or WordKind.FeeNoticed)
                {
                    // 收取信息处理费总额: the first says of what.
                    continue;
                }

                bool caseOfWord = (predicate.IsCaseTotal && last.Kind == WordKind.Receive) || (predicate.IsCaseResult && last.IsCaseTotal)
                    || (last.Kind == WordKind.Litigation && predicate.Kind is WordKind.DirectLitigation or WordKind.LitigationAfterReconsideration);
                if (caseOfWord || predicate.What == last.What)
                {
                    found.RemoveAt(found.Count - 1);
                }
            }

            found.Add(predicate);
        }

        return found;
    }

    /// <summary>Whether the number's unit suits what it counts.</summary>
    public static bool Fits(Predicate predicate, Word figure, bool bareAllowed)
    {
        if (figure.Unit == CountUnit.Percent)
        {
            return false;
        }

        if (figure.Unit == CountUnit.Pieces)
        {
            return predicate.IsOfRequests;
        }

        if (figure.Unit == CountUnit.Bare)
        {
            return bareAllowed;
        }

        bool money = predicate.Kind is WordKind.FeeNoticed or WordKind.Amount or WordKind.FeeCollected;
        return figure.Unit == (money ? CountUnit.Yuan : CountUnit.Items) || (figure.Number == 0 && bareAllowed);
    }

    private static string? What(List<Word> words, string text, int index, int from, int to, ReadingContext context) => words[index].Kind switch
    {
        WordKind.NaturalPersons => context.Received is null ? null : ClaimKinds.NaturalPersons,
        WordKind.LegalPersons => context.Received is null ? null : ClaimKinds.LegalPersons,
        WordKind.Detail => Detail(Spelling(words[index], text), context),
        WordKind.DirectLitigation => ClaimKinds.DirectLitigationTotal,
        WordKind.LitigationAfterReconsideration => ClaimKinds.LitigationAfterReconsiderationTotal,
        WordKind.Narrowing => OtherOutcome(words, text, index, to, context),
        WordKind.Receive => ClaimKinds.ReceivedOrHandled,
        WordKind.ReceiveNew => ClaimKinds.Received,
        WordKind.Conclude => ClaimKinds.Concluded,
        WordKind.Handle => ClaimKinds.Concluded,
        WordKind.BroughtForward => ClaimKinds.BroughtForward,
        WordKind.CarriedForward => ClaimKinds.CarriedForward,

        // 办结7件，结转0件: behind what was answered, what was left.
        WordKind.Carry => context.Stated(ClaimKinds.Concluded) is not null && !words.Has(0, index, word => word.Kind == WordKind.Among)
            ? ClaimKinds.CarriedForward : null,
        WordKind.GrantedInFull => ClaimKinds.GrantedInFull,
        WordKind.Open => context.Received is null || index != to - 1 ? null : ClaimKinds.GrantedInFull,
        WordKind.GrantedInPart => ClaimKinds.GrantedInPart,
        WordKind.Denied => ClaimKinds.Denied,
        WordKind.UnableToProvide => ClaimKinds.UnableToProvide,
        WordKind.NotProcessed => ClaimKinds.NotProcessed,
        WordKind.OtherHandling => ClaimKinds.OtherHandling,
        WordKind.Reconsideration => ClaimKinds.ReconsiderationTotal,
        WordKind.Litigation => ClaimKinds.LitigationTotal,
        WordKind.Upheld => ResultOf(words, index, context, "upheld"),
        WordKind.Corrected => ResultOf(words, index, context, "corrected"),
        WordKind.OtherOutcome => ResultOf(words, index, context, "otherOutcome"),
        WordKind.Pending => ResultOf(words, index, context, "pending"),
        WordKind.Issue => OfDocument(words, from, to, context, ClaimKinds.NormativeIssued, ClaimKinds.RulesIssued),
        WordKind.Repeal => OfDocument(words, from, to, context, ClaimKinds.NormativeRepealed, ClaimKinds.RulesRepealed),
        WordKind.InForce => OfDocument(words, from, to, context, ClaimKinds.NormativeInForce, ClaimKinds.RulesInForce),
        WordKind.FeeNotice => ClaimKinds.FeeNotices,
        WordKind.Amount when context.CollectedCounted => ClaimKinds.FeeCollectedYuan,
        WordKind.FeeNoticed or WordKind.Amount => ClaimKinds.FeeNoticedYuan,
        WordKind.FeeCollected => ClaimKinds.FeeCollectedYuan,
        _ => null,
    };

    /// <summary>维持4件，纠正1件，其他2件: after the other results, right before its number.</summary>
    private static string? OtherOutcome(List<Word> words, string text, int index, int to, ReadingContext context) =>
        index == to - 1 && context.ResultStated && Spelling(words[index], text) is "其他" or "其它"
            ? ResultOf(words, index, context, "otherOutcome") : null;

    private static string? Detail(string word, ReadingContext context) =>
        DetailReasons.Of(word) is var row && (context.Stated(DetailReasons.GroupOf(row)!) is not null || context.OutcomeStated) ? row : null;

    /// <summary>The result of the cases that the clause named last before the word, or else the sentence did.</summary>
    private static string? ResultOf(List<Word> words, int index, ReadingContext context, string result)
    {
        int last = words.FindLastIndex(index, word => ClauseMarks.CaseOf(word.Kind) != ProseTopic.None);
        return (last < 0 ? context.Case : ClauseMarks.CaseOf(words[last].Kind)) switch
        {
            ProseTopic.Reconsideration => "reconsideration." + result,
            ProseTopic.Litigation => "litigation." + result,
            ProseTopic.DirectLitigation => "directLitigation." + result,
            // 直接起诉6件，复议后起诉3件，结果维持7件: of the three, or of both?
            ProseTopic.LitigationAfterReconsideration when context.OpenCases(ClaimKinds.DirectLitigationTotal) is null =>
                "litigationAfterReconsideration." + result,
            _ => null,
        };
    }

    /// <summary>A further kind of documents counted by a verb that stands before an earlier number; null where the words are not such a list's.</summary>
    public static Predicate? OfSameVerb(List<Word> words, int from, int number, WordKind verb)
    {
        int noun = words.FindIndex(from, number - from, word => word.Kind is WordKind.NormativeTopic or WordKind.RulesTopic);
        if (noun < 0 || from == 0 || words[from - 1].Kind is not (WordKind.ListMark or WordKind.And)
            || words.Has(from, number, word => word.Kind is not (WordKind.NormativeTopic or WordKind.RulesTopic or WordKind.Filler or WordKind.Is)))
        {
            return null;
        }

        bool normative = words[noun].Kind == WordKind.NormativeTopic;
        return new Predicate(noun, verb, verb switch
        {
            WordKind.Issue => normative ? ClaimKinds.NormativeIssued : ClaimKinds.RulesIssued,
            WordKind.Repeal => normative ? ClaimKinds.NormativeRepealed : ClaimKinds.RulesRepealed,
            _ => normative ? ClaimKinds.NormativeInForce : ClaimKinds.RulesInForce,
        });
    }

    private static string Spelling(Word word, string text) => text.Substring(word.Start, word.Length);

    private static string? OfDocument(List<Word> words, int from, int to, ReadingContext context, string normative, string rules)
    {
        bool normativeNamed = words.Has(from, to, word => word.Kind == WordKind.NormativeTopic);
        bool rulesNamed = words.Has(from, to, word => word.Kind == WordKind.RulesTopic);
        if (normativeNamed && rulesNamed)
        {
            return null;
        }

        return normativeNamed || (!rulesNamed && context.Topic == ProseTopic.Normative) ? normative
            : rulesNamed || context.Topic == ProseTopic.Rules ? rules
            : null;
    }
}

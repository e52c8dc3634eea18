namespace GovInfoDisclosure.Prose;

/// <summary>Finds the words that say what a number counts.</summary>
internal static class Predicates
{
    /// <summary>The predicates among some words of a clause, in their order; of words that together mean one thing only the one that counts.</summary>
    public static List<Predicate> Find(List<Word> words, int from, int to, ReadingContext context)
    {
        var found = new List<Predicate>();
        for (int i = from; i < to; i++)
        {
            if (What(words, i, from, to, context) is not { } what)
            {
                continue;
            }

            var predicate = new Predicate(i, words[i].Kind, what);
            if (found.Count > 0)
            {
                Predicate last = found[found.Count - 1];
                bool caseOfWord = (predicate.IsCaseTotal && last.Kind == WordKind.Receive) || (predicate.IsCaseResult && last.IsCaseTotal);
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
        if (figure.Unit == CountUnit.Bare)
        {
            return bareAllowed;
        }

        bool money = predicate.Kind is WordKind.FeeNoticed or WordKind.Amount or WordKind.FeeCollected;
        return figure.Unit == (money ? CountUnit.Yuan : CountUnit.Items) || (figure.Number == 0 && bareAllowed);
    }

    private static string? What(List<Word> words, int index, int from, int to, ReadingContext context) => words[index].Kind switch
    {
        WordKind.Receive => ClaimKinds.ReceivedOrHandled,
        WordKind.ReceiveNew => ClaimKinds.Received,
        WordKind.Conclude => ClaimKinds.Concluded,
        WordKind.Handle => ClaimKinds.Concluded,
        WordKind.BroughtForward => ClaimKinds.BroughtForward,
        WordKind.CarriedForward => ClaimKinds.CarriedForward,
        WordKind.GrantedInFull => ClaimKinds.GrantedInFull,
        WordKind.GrantedInPart => ClaimKinds.GrantedInPart,
        WordKind.Denied => ClaimKinds.Denied,
        WordKind.UnableToProvide => ClaimKinds.UnableToProvide,
        WordKind.NotProcessed => ClaimKinds.NotProcessed,
        WordKind.OtherHandling => ClaimKinds.OtherHandling,
        WordKind.Reconsideration => ClaimKinds.ReconsiderationTotal,
        WordKind.Litigation => ClaimKinds.LitigationTotal,
        WordKind.Upheld => OfCase(context, ClaimKinds.ReconsiderationUpheld, ClaimKinds.LitigationUpheld),
        WordKind.Corrected => OfCase(context, ClaimKinds.ReconsiderationCorrected, ClaimKinds.LitigationCorrected),
        WordKind.OtherOutcome => OfCase(context, ClaimKinds.ReconsiderationOtherOutcome, ClaimKinds.LitigationOtherOutcome),
        WordKind.Pending => OfCase(context, ClaimKinds.ReconsiderationPending, ClaimKinds.LitigationPending),
        WordKind.Issue => OfDocument(words, from, to, context, ClaimKinds.NormativeIssued, ClaimKinds.RulesIssued),
        WordKind.Repeal => OfDocument(words, from, to, context, ClaimKinds.NormativeRepealed, ClaimKinds.RulesRepealed),
        WordKind.InForce => OfDocument(words, from, to, context, ClaimKinds.NormativeInForce, ClaimKinds.RulesInForce),
        WordKind.FeeNotice => ClaimKinds.FeeNotices,
        WordKind.FeeNoticed or WordKind.Amount => ClaimKinds.FeeNoticedYuan,
        WordKind.FeeCollected => ClaimKinds.FeeCollectedYuan,
        _ => null,
    };

    private static string? OfCase(ReadingContext context, string reconsideration, string litigation) => context.Case switch
    {
        ProseTopic.Reconsideration => reconsideration,
        ProseTopic.Litigation => litigation,
        _ => null,
    };

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

namespace GovInfoDisclosure.Prose;

/// <summary>Whether a figure is of the subject that the form counts.</summary>
internal static class TopicChecks
{
    public static bool Allows(Predicate predicate, List<Word> words, int from, int number, int to, string text, ReadingContext context)
    {
        if (context.Foreign)
        {
            return false;
        }

        if (predicate.IsOfRequests)
        {
            return Requests(predicate, words, from, number, to, text, context);
        }

        if (predicate.IsCaseTotal)
        {
            return context.Disclosure && Cases(words, from, number, text);
        }

        if (predicate.IsOfFees)
        {
            return Fees(predicate, context);
        }

        return true;
    }

    private static bool Requests(Predicate predicate, List<Word> words, int from, int number, int to, string text, ReadingContext context)
    {
        if (predicate.Kind == WordKind.Handle && !context.ReceivedStated)
        {
            return false;
        }

        // 条 counts pieces of information; of requests only those that came are counted so.
        if (text[words[number].End - 1] == '条' && predicate.Kind is not (WordKind.Receive or WordKind.ReceiveNew))
        {
            return false;
        }

        if (predicate.Kind == WordKind.Conclude && context.LateNamed)
        {
            return false;
        }

        if (context.Topic == ProseTopic.Requests || Names(words, from, to, WordKind.RequestTopic))
        {
            return context.Topic is ProseTopic.Requests or ProseTopic.None;
        }

        if (predicate.Kind is WordKind.BroughtForward or WordKind.CarriedForward && context.RequestsNamed)
        {
            return true;
        }

        bool application = Names(words, from, to, WordKind.Application);
        return context.Topic == ProseTopic.None && (context.PreviousTopic == ProseTopic.Requests || (application && context.BlockTopic == ProseTopic.Requests));
    }

    private static bool Names(List<Word> words, int from, int to, WordKind kind) => words.FindIndex(from, to - from, word => word.Kind == kind) >= 0;

    /// <summary>受理, 办理, 审理: the agency is the judge of these cases, not a party.</summary>
    private static bool Cases(List<Word> words, int from, int number, string text)
    {
        for (int i = from; i < number; i++)
        {
            if (words[i].Kind is WordKind.Handle or WordKind.Conclude
                || (words[i].Kind == WordKind.Receive && text.IndexOf("受理", words[i].Start, words[i].Length, System.StringComparison.Ordinal) >= 0))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fees(Predicate predicate, ReadingContext context) => predicate.Kind switch
    {
        WordKind.Amount => context.NoticesStated && context.Topic == ProseTopic.Fees,
        _ => context.Topic == ProseTopic.Fees
            || (context.Section == SectionKind.OtherMatters && context.Topic == ProseTopic.None && context.PreviousTopic == ProseTopic.Fees),
    };
}

namespace GovInfoDisclosure.Prose;

/// <summary>Whether a figure is of the subject that the form counts.</summary>
internal static class TopicChecks
{
    public static bool Allows(Predicate predicate, List<Word> words, int from, int number, int to, string text, ReadingContext context) =>
        !context.Foreign && predicate switch
        {
            { IsOfRequests: true } => Requests(predicate, words, from, number, to, text, context),
            { IsCaseTotal: true } => context.Disclosure && Cases(words, from, number, text),
            { IsOfFees: true } => Fees(predicate, context),
            _ => true,
        };

    private static bool Requests(Predicate predicate, List<Word> words, int from, int number, int to, string text, ReadingContext context)
    {
        if (predicate.IsOfApplicants || predicate.Kind == WordKind.Detail)
        {
            // Named only where what they are part of was stated.
            decimal? group = predicate.IsOfApplicants ? null : context.Stated(DetailReasons.GroupOf(predicate.What)!);
            return words[number].Number <= (group ?? context.Received);
        }

        if (predicate.Kind is WordKind.Conclude or WordKind.Handle || predicate.IsOutcome)
        {
            // 其中网上申请20件，答复18件: of the 20, or of all? What is more than the largest part is of all.
            if (context.LargestPart > 0 && words[number].Number <= context.LargestPart)
            {
                return false;
            }
        }

        if (predicate.Kind is WordKind.GrantedInFull or WordKind.GrantedInPart or WordKind.Denied && context.DocumentsNamed && context.Received is null)
        {
            return false;
        }

        // 条 counts pieces of information; of requests only those that came are counted so.
        if ((predicate.Kind == WordKind.Handle && context.Received is null) || (predicate.Kind == WordKind.Conclude && context.LateNamed)
            || (text[words[number].End - 1] == '条' && predicate.Kind is not (WordKind.Receive or WordKind.ReceiveNew)))
        {
            return false;
        }

        bool receives = predicate.Kind is WordKind.Receive && words.Has(predicate.Index, number, word => word.Kind == WordKind.DisclosureTopic);
        if (context.Topic == ProseTopic.Requests || receives || Names(words, from, to, WordKind.RequestTopic))
        {
            return context.Topic is ProseTopic.Requests or ProseTopic.None;
        }

        if (predicate.Kind is WordKind.BroughtForward or WordKind.CarriedForward or WordKind.Carry && context.RequestsNamed)
        {
            return true;
        }

        if (predicate.IsOutcome && context.Section == SectionKind.Requests && context.Topic == ProseTopic.None && !context.DocumentsNamed)
        {
            // Section 三 speaks of requests alone.
            return true;
        }

        bool application = Names(words, from, to, WordKind.Application);
        return context.Topic == ProseTopic.None && (context.PreviousTopic == ProseTopic.Requests
            || (application && (predicate.Kind == WordKind.ReceiveNew || context.BlockTopic == ProseTopic.Requests)));
    }

    private static bool Names(List<Word> words, int from, int to, WordKind kind) => words.Has(from, to, word => word.Kind == kind);

    /// <summary>受理, 办理, 审理: the agency is the judge of these cases, not a party.</summary>
    private static bool Cases(List<Word> words, int from, int number, string text) => !words.Has(from, number, word =>
        word.Kind is WordKind.Handle or WordKind.Conclude
        || (word.Kind == WordKind.Receive && text.IndexOf("受理", word.Start, word.Length, StringComparison.Ordinal) >= 0));

    private static bool Fees(Predicate predicate, ReadingContext context) => predicate.Kind switch
    {
        WordKind.Amount => (context.NoticesStated || context.CollectedCounted) && context.Topic == ProseTopic.Fees,
        _ => context.Topic == ProseTopic.Fees
            || (context.Section == SectionKind.OtherMatters && context.Topic == ProseTopic.None && context.PreviousTopic == ProseTopic.Fees),
    };
}

namespace GovInfoDisclosure.Prose;

/// <summary>Reads the figures of one clause: for each number the word that says what it counts, and whether all words around it are understood.</summary>
internal sealed class ClauseReader(List<Word> words, ProseText text, ReadingContext context, ClaimSink sink)
{
    public void Read()
    {
        int from = 0;
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (word.Kind != WordKind.Number)
            {
                continue;
            }

            int to = i + 1;
            while (to < words.Count && words[to].Kind is not (WordKind.Number or WordKind.ListMark))
            {
                to++;
            }

            bool isUnread = word.Unit != CountUnit.None && !Figure(from, i, to) && !words.Has(from, i, other => other.Kind == WordKind.Compare);
            if (isUnread && !(PhraseChecks.OnlyFillers(words, from, i) && PhraseChecks.OnlyFillers(words, i + 1, to)))
            {
                // A figure that was not understood: what follows in the sentence may be of its kind.
                context.Topic = ProseTopic.Other;
            }

            from = i + 1;
        }
    }

    private bool Figure(int from, int number, int to)
    {
        while (from < number && words[from].Kind is WordKind.ListMark or WordKind.And)
        {
            from++;
        }

        List<Predicate> left = Predicates.Find(words, from, number, context);
        if (left.Count == 0)
        {
            return After(from, number, to);
        }

        bool several = words.Has(from, number, word => word.Kind is WordKind.Each or WordKind.AllAre);
        if ((left.Count > 1 && !several) || !PhraseChecks.Before(words, from, left[0].Index, text, context)
            || !PhraseChecks.Between(words, left[0].Index, number, several, left, text, context) || !PhraseChecks.Behind(words, number, to, left[0]))
        {
            return false;
        }

        int end = EndOfObject(number, to);
        bool all = true;
        foreach (Predicate predicate in left)
        {
            all &= Claim(predicate, from, number, to, System.Math.Min(words[from].Start, words[left[0].Index].Start), end, several);
        }

        return all;
    }

    /// <summary>A number before its word: 103件顺延到下年度, 5件为上年结转.</summary>
    private bool After(int from, int number, int to)
    {
        List<Predicate> right = Predicates.Find(words, number + 1, to, context);
        return right.Count == 1 && right[0].MayFollow
            && PhraseChecks.OnlyFillers(words, from, number) && PhraseChecks.OnlyFillers(words, number + 1, right[0].Index)
            && PhraseChecks.OnlyFillers(words, right[0].Index + 1, to)
            && Claim(right[0], from, number, to, words[number].Start, words[right[0].Index].End, false);
    }

    private bool Claim(Predicate predicate, int from, int number, int to, int start, int end, bool several)
    {
        Word figure = words[number];
        if (!Predicates.Fits(predicate, figure, several || (number > 0 && words[number - 1].Kind is WordKind.Is or WordKind.AllAre))
            || !TopicChecks.Allows(predicate, words, from, number, to, text.Folded, context))
        {
            return false;
        }

        sink.Add(text, predicate.What, figure.Number, context.Scope, words[predicate.Index], start, end);
        context.ReceivedStated |= predicate.What is ClaimKinds.Received or ClaimKinds.ReceivedOrHandled;
        context.NoticesStated |= predicate.What == ClaimKinds.FeeNotices;
        if (predicate.IsOfRequests)
        {
            context.Topic = ProseTopic.Requests;
        }

        return true;
    }

    private int EndOfObject(int number, int to)
    {
        int last = number;
        for (int i = number + 1; i < to && words[i].Kind is WordKind.Filler or WordKind.RequestTopic
            or WordKind.Application or WordKind.NormativeTopic or WordKind.RulesTopic or WordKind.FeeTopic; i++)
        {
            last = words[i].Kind == WordKind.Filler ? last : i;
        }

        return words[last].End;
    }
}

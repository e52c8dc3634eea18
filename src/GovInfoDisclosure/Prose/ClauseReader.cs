namespace GovInfoDisclosure.Prose;

/// <summary>Reads the figures of one clause: for each number the word that says what it counts, and whether all words around it are understood.</summary>
internal sealed class ClauseReader(List<Word> words, ProseText text, ReadingContext context, ClaimSink sink)
{
    /// <summary>The verb of the documents that the clause counted last (制定, 废止); null where it counted something else.</summary>
    private WordKind? document;

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

            if (word.Unit == CountUnit.Percent)
            {
                RatioReader.Read(words, from, i, to, text, context, sink);
            }
            else if (word.Unit != CountUnit.None && !Figure(from, i, to) && word.Counts && !words.Has(from, i, other => other.Kind == WordKind.Compare))
            {
                Unread(from, i, to);
            }

            from = i + 1;
        }
    }

    /// <summary>A figure that was not understood: what follows in the sentence may be of its kind, unless it is a part of what was received, or said of
    /// requests with a verb that says nothing else.</summary>
    private void Unread(int from, int number, int to)
    {
        decimal figure = words[number].Number;
        context.LastStated = null;
        context.Rest = PhraseChecks.OnlyFillers(words, from, number) && PhraseChecks.OnlyFillers(words, number + 1, to) ? figure : null;
        bool foreign = words.Has(from, to, word => word.Kind is WordKind.Foreign or WordKind.Complaint);
        bool part = context.PartsNamed || words.Has(from, to, word => word.Kind is WordKind.Narrowing or WordKind.NaturalPersons or WordKind.LegalPersons);
        if (!foreign && figure <= context.Received && part)
        {
            context.AddPart(figure);
        }
        else if (context.Topic is ProseTopic.Normative or ProseTopic.Rules && PhraseChecks.OnlyDocumentWords(words, from, to))
        {
            // 修改2部，失效1件: no column of table 2, and of its documents all the same.
        }
        else if (!(PhraseChecks.OnlyFillers(words, from, number) && PhraseChecks.OnlyFillers(words, number + 1, to))
            && !PhraseChecks.OnlyOfRequests(words, from, to))
        {
            context.Topic = ProseTopic.Other;
        }
    }

    private bool Figure(int from, int number, int to)
    {
        while (from < number && words[from].Kind is WordKind.ListMark or WordKind.And)
        {
            from++;
        }

        List<Predicate> left = Predicates.Find(words, text.Folded, from, number, context);
        if (left.Count == 0 && context.CollectedCounted && words[number].Unit == CountUnit.Yuan && context.Topic == ProseTopic.Fees
            && PhraseChecks.OnlyFillers(words, from, number))
        {
            // 收取3件，共计420元.
            Word sum = words[number];
            sink.Add(text, ClaimKinds.FeeCollectedYuan, sum.Number, context.Scope, null, words[from].Start, sum.End, sum.Rounding);
            return true;
        }

        if (left.Count == 0 && document is { } verb && Predicates.OfSameVerb(words, from, number, verb) is { } same)
        {
            // 制定规章2部、规范性文件13件: one verb for both.
            return PhraseChecks.Behind(words, number, to, same) && Claim(same, from, number, to, words[same.Index].Start, words[number].End, false);
        }

        if (left.Count == 0 && PhraseChecks.IsCountOfRequests(words, from, number, text.Folded) && PhraseChecks.OnlyFillers(words, number + 1, to)
            && words[number].Unit == CountUnit.Items)
        {
            // 政府信息公开申请数量44件.
            sink.Add(text, ClaimKinds.ReceivedOrHandled, words[number].Number, context.Scope, null, words[from].Start, words[number].End);
            context.State(ClaimKinds.ReceivedOrHandled, words[number].Number);
            return true;
        }

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
        List<Predicate> right = Predicates.Find(words, text.Folded, number + 1, to, context);
        return right.Count == 1 && right[0].MayFollow
            && (PhraseChecks.OnlyFillers(words, from, number) || PhraseChecks.IsRest(words, from, number, right[0], text.Folded))
            && PhraseChecks.OnlyFillers(words, number + 1, right[0].Index)
            && PhraseChecks.OnlyFillers(words, right[0].Index + 1, to)
            && Claim(right[0], from, number, to, words[number].Start, words[right[0].Index].End, false);
    }

    private bool Claim(Predicate predicate, int from, int number, int to, int start, int end, bool several)
    {
        Word figure = words[number];
        if (predicate.Kind == WordKind.FeeCollected && figure.Unit == CountUnit.Items
            && TopicChecks.Allows(predicate, words, from, number, to, text.Folded, context))
        {
            // 收取2件、金额900元: the count is no figure of the form.
            context.CollectedCounted = true;
            return true;
        }

        if (!Predicates.Fits(predicate, figure, several || (number > 0 && words[number - 1].Kind is WordKind.Is or WordKind.AllAre))
            || !TopicChecks.Allows(predicate, words, from, number, to, text.Folded, context))
        {
            return false;
        }

        // What a government issues itself is what its table 2 counts.
        string? scope = predicate.IsOfDocuments && context.Names.IsGovernmentAlone(context.Scope ?? "") ? null : context.Scope;
        sink.Add(text, predicate.What, figure.Number, scope, words[predicate.Index], start, end, figure.Rounding);
        context.State(predicate.What, figure.Number);
        document = predicate.IsOfDocuments ? predicate.Kind : null;
        if (predicate.IsOfApplicants)
        {
            context.AddPart(figure.Number);
        }

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

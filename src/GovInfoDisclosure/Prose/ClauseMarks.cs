namespace GovInfoDisclosure.Prose;

/// <summary>Takes from a clause what it says about time, subject and topic.</summary>
internal static class ClauseMarks
{
    /// <summary>Updates the context.</summary>
    /// <returns>Whether figures may be read from the clause.</returns>
    public static bool Apply(List<Word> words, string text, ReadingContext context)
    {
        Comparisons(words, text);
        bool time = Time(words, context);
        Subject(words, text, context);
        Topic(words, context);
        return time && !context.Blocked;
    }

    /// <summary>Keeps for the clauses that follow which cases this one named last.</summary>
    public static void End(List<Word> words, ReadingContext context)
    {
        ProseTopic last = ProseTopic.None;
        bool isDirect = false;
        bool isAfter = false;
        foreach (Word word in words)
        {
            last = CaseOf(word.Kind) is not ProseTopic.None and var named ? named : last;
            isDirect |= word.Kind == WordKind.DirectLitigation;
            isAfter |= word.Kind == WordKind.LitigationAfterReconsideration;
        }

        context.Case = last == ProseTopic.None ? context.Case : isDirect && isAfter ? ProseTopic.Litigation : last;
    }

    /// <summary>The cases that a word names; other matters where it names those; none where it names nothing.</summary>
    public static ProseTopic CaseOf(WordKind kind) => kind switch
    {
        WordKind.Reconsideration => ProseTopic.Reconsideration,
        WordKind.Litigation => ProseTopic.Litigation,
        WordKind.DirectLitigation => ProseTopic.DirectLitigation,
        WordKind.LitigationAfterReconsideration => ProseTopic.LitigationAfterReconsideration,
        WordKind.Foreign or WordKind.Complaint => ProseTopic.Other,
        _ => ProseTopic.None,
    };

    private static bool Time(List<Word> words, ReadingContext context)
    {
        bool current = false;
        bool other = false;
        foreach (Word word in words)
        {
            if (word.Kind == WordKind.Compare)
            {
                // 较上年增加: the other year is only compared with.
                break;
            }

            current |= word.Kind == WordKind.ThisYear;
            other |= word.Kind is WordKind.Year or WordKind.LastYear or WordKind.NextYear or WordKind.OtherPeriod;
            context.Plan |= word.Kind == WordKind.Plan;
        }

        if (current != other)
        {
            context.OtherTime = other;
        }

        context.ThisYearNamed |= current;
        return !(current && other);
    }

    /// <summary>与2023年相比: what follows 与 is only compared with, as after 较.</summary>
    private static void Comparisons(List<Word> words, string text)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (text[words[i].Start] is '与' or '和' or '同' && words[i].Length == 1
                && words[i + 1].Kind is WordKind.Year or WordKind.LastYear or WordKind.OtherPeriod && IsCompared(words, i + 1, text))
            {
                words[i] = words[i] with { Kind = WordKind.Compare };
            }
        }
    }

    private static bool IsCompared(List<Word> words, int from, string text) =>
        words.FindIndex(from, word => word.Kind == WordKind.Compare && text[word.Start] == '相') >= 0;

    private static void Subject(List<Word> words, string text, ReadingContext context)
    {
        bool leading = true;
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];

            // No name of a body has one character, but for 局 and the like.
            ReadOnlySpan<char> spelling = word.Kind is WordKind.Represented or WordKind.Region or WordKind.OwnLevel or WordKind.PartOfWhole
                || (word.Kind == WordKind.Unknown && (word.Length > 1 || OwnNames.IsShort(text[word.Start]))) ? text.AsSpan(word.Start, word.Length) : default;
            switch (word.Kind)
            {
                case WordKind.Own:
                    Own(context, null);
                    break;
                case WordKind.Represented:
                    Own(context, spelling.ToString());
                    break;
                case WordKind.Region:
                    bool other = !context.Names.IsWhole(spelling);
                    context.RegionNamed = other && (context.RegionNamed || !context.OtherSubject);
                    context.OtherSubject = other;
                    context.Scope = spelling[0] == '全' ? spelling.ToString() : null;
                    break;
                case WordKind.PartOfWhole when i > 0 && words[i - 1].Kind == WordKind.Region && IsJoined(words, i):
                    // 全市各县（市、区）和市直各部门: together they are the whole that was named.
                    i += 2;
                    break;
                case WordKind.OwnLevel or WordKind.PartOfWhole when leading:
                    Own(context, spelling.ToString());
                    break;
                case WordKind.Unknown when context.Names.IsOwn(spelling):
                    ReadOnlySpan<char> next = i + 1 < words.Count ? text.AsSpan(words[i + 1].Start, words[i + 1].Length) : default;
                    bool alone = context.Names.IsGovernmentAlone(spelling) && !(next.StartsWith("及".AsSpan()) && next.IndexOf("部门".AsSpan()) >= 0);
                    Own(context, alone ? spelling.ToString() : null);
                    break;
                case WordKind.Unknown when leading && OwnNames.IsOrgan(spelling):
                    context.OtherSubject = true;
                    context.RegionNamed = false;
                    break;
            }

            leading &= word.Kind is WordKind.Filler or WordKind.ThisYear or WordKind.Among
                or WordKind.Region or WordKind.And or WordKind.ListMark or WordKind.Own or WordKind.Number;
        }
    }

    private static bool IsJoined(List<Word> words, int part) => part + 2 < words.Count
        && words[part + 1].Kind is WordKind.And or WordKind.ListMark && words[part + 2].Kind == WordKind.PartOfWhole;

    private static void Own(ReadingContext context, string? scope)
    {
        context.OtherSubject = false;
        context.Scope = scope;
    }

    private static void Topic(List<Word> words, ReadingContext context)
    {
        bool isForeign = false;
        bool isOfDisclosure = false;
        foreach (Word word in words)
        {
            ProseTopic topic = word.Kind switch
            {
                WordKind.RequestTopic or WordKind.NoApplications => ProseTopic.Requests,
                WordKind.Reconsideration or WordKind.Litigation or WordKind.DirectLitigation or WordKind.LitigationAfterReconsideration => CaseOf(word.Kind),
                WordKind.NormativeTopic => ProseTopic.Normative,
                WordKind.RulesTopic => ProseTopic.Rules,
                WordKind.FeeTopic or WordKind.FeeNotice => ProseTopic.Fees,
                WordKind.Foreign or WordKind.Complaint => ProseTopic.Other,
                _ => ProseTopic.None,
            };
            if (topic != ProseTopic.None)
            {
                context.Topic = topic;
            }

            context.Counts |= word.Counts;
            context.NoticesStated |= word.Kind == WordKind.FeeNotice;
            context.RequestsNamed |= topic == ProseTopic.Requests;
            context.PartsNamed |= word.Kind == WordKind.Among && context.Received is not null;
            isOfDisclosure |= word.Kind is WordKind.RequestTopic or WordKind.DisclosureTopic;
            isForeign |= word.Kind == WordKind.Foreign;
        }

        context.DisclosureNamed |= isOfDisclosure;

        if (isForeign)
        {
            context.Topic = ProseTopic.Other;
            context.Foreign = true;
        }
        else if (isOfDisclosure)
        {
            context.Foreign = false;
        }
    }
}

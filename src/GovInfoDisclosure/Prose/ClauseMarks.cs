namespace GovInfoDisclosure.Prose;

/// <summary>Takes from a clause what it says about time, subject and topic.</summary>
internal static class ClauseMarks
{
    /// <summary>Updates the context.</summary>
    /// <returns>Whether figures may be read from the clause.</returns>
    public static bool Apply(List<Word> words, string text, ReadingContext context)
    {
        bool time = Time(words, context);
        Subject(words, text, context);
        Topic(words, context);
        return time && !context.Blocked;
    }

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

    private static void Subject(List<Word> words, string text, ReadingContext context)
    {
        bool leading = true;
        foreach (Word word in words)
        {
            string spelling = text.Substring(word.Start, word.Length);
            switch (word.Kind)
            {
                case WordKind.Own:
                    Own(context, null);
                    break;
                case WordKind.Region:
                    context.OtherSubject = !context.Names.IsWhole(spelling);
                    context.Scope = spelling[0] == '全' ? spelling : null;
                    break;
                case WordKind.OwnLevel or WordKind.PartOfWhole when leading:
                    Own(context, spelling);
                    break;
                case WordKind.Unknown when context.Names.IsOwn(spelling):
                    Own(context, null);
                    break;
                case WordKind.Unknown when leading && OwnNames.IsOrgan(spelling):
                    context.OtherSubject = true;
                    break;
            }

            leading &= word.Kind is WordKind.Filler or WordKind.ThisYear or WordKind.Among
                or WordKind.Region or WordKind.And or WordKind.ListMark or WordKind.Own or WordKind.Number;
        }
    }

    private static void Own(ReadingContext context, string? scope)
    {
        context.OtherSubject = false;
        context.Scope = scope;
    }

    private static void Topic(List<Word> words, ReadingContext context)
    {
        foreach (Word word in words)
        {
            ProseTopic topic = word.Kind switch
            {
                WordKind.RequestTopic or WordKind.NoApplications => ProseTopic.Requests,
                WordKind.Reconsideration => ProseTopic.Reconsideration,
                WordKind.Litigation => ProseTopic.Litigation,
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

            if (topic is ProseTopic.Reconsideration or ProseTopic.Litigation or ProseTopic.Other)
            {
                context.Case = topic;
            }

            context.RequestsNamed |= topic == ProseTopic.Requests;
            context.DisclosureNamed |= word.Kind is WordKind.RequestTopic or WordKind.DisclosureTopic;
        }

        if (words.Exists(word => word.Kind is WordKind.Foreign))
        {
            context.Topic = ProseTopic.Other;
            context.Foreign = true;
        }
        else if (words.Exists(word => word.Kind is WordKind.RequestTopic or WordKind.DisclosureTopic))
        {
            context.Foreign = false;
        }
    }
}

namespace GovInfoDisclosure.Prose;

/// <summary>Reads the clauses that say something of all that the sentence counted, without a number of their own: 均为自然人申请, 均获维持, 已全部办结.</summary>
internal static class AllReader
{
    private static readonly string[] InTime = { "按时", "按期", "及时", "期限", "时限", "规定时间", "法定", "规定" };

    private static readonly (string Total, string Result)[] Upheld =
    {
        (ClaimKinds.ReconsiderationTotal, ClaimKinds.ReconsiderationUpheld), (ClaimKinds.LitigationTotal, "litigation.upheld"),
        (ClaimKinds.DirectLitigationTotal, "directLitigation.upheld"),
        (ClaimKinds.LitigationAfterReconsiderationTotal, "litigationAfterReconsideration.upheld"),
    };

    /// <summary>Reads a clause without figures.</summary>
    /// <returns>Whether the clause is done with.</returns>
    public static bool Read(List<Word> words, ProseText text, ReadingContext context, ClaimSink sink)
    {
        if (context.Rest is { } rest && Only(words, WordKind.CarriedForward))
        {
            context.Rest = null;
            sink.Add(text, ClaimKinds.CarriedForward, rest, context.Scope, words.Find(word => word.Kind == WordKind.CarriedForward), words[0].Start,
                words[words.Count - 1].End);
            return true;
        }

        context.Rest = null;
        if (!SaysAll(words, text.Folded) || words.Exists(word => word.Kind == WordKind.Number))
        {
            return false;
        }

        int start = words[0].Start;
        int end = words[words.Count - 1].End;
        if (context.Received is { } received && Only(words, WordKind.NaturalPersons))
        {
            sink.Add(text, ClaimKinds.NaturalPersons, received, context.Scope, null, start, end);
            return true;
        }

        if (Only(words, WordKind.Upheld))
        {
            foreach ((string total, string result) in Upheld)
            {
                if (context.OpenCases(total) is { } cases && IsOf(total, words))
                {
                    sink.Add(text, result, cases, context.Scope, null, start, end);
                }
            }

            return true;
        }

        if (context.Received is not null && !context.CarryNamed && Only(words, WordKind.Conclude) && SaysDone(text.Folded.Substring(start, end - start)))
        {
            sink.Add(text, ClaimKinds.AllConcluded, 0, context.Scope, null, start, end);
            return true;
        }

        return false;
    }

    private static bool SaysAll(List<Word> words, string text)
    {
        foreach (Word word in words)
        {
            if (IsAll(word, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAll(Word word, string text) => word.Kind == WordKind.AllAre
        || (word.Kind is WordKind.Filler or WordKind.Upheld && (text[word.Start] is '均' or '都' || string.CompareOrdinal(text, word.Start, "全部", 0, 2) == 0));

    private static bool Only(List<Word> words, WordKind kind) => words.Exists(word => word.Kind == kind)
        && words.TrueForAll(word => word.Kind == kind || word.Kind is WordKind.Filler or WordKind.AllAre or WordKind.Is or WordKind.And
            or WordKind.Application or WordKind.RequestTopic or WordKind.ListMark
            || (kind == WordKind.Upheld && word.Kind is WordKind.Reconsideration or WordKind.Litigation));

    /// <summary>复议结果均为维持: of those cases alone.</summary>
    private static bool IsOf(string total, List<Word> words) =>
        words.TrueForAll(word => word.Kind != WordKind.Reconsideration || total == ClaimKinds.ReconsiderationTotal)
        && words.TrueForAll(word => word.Kind != WordKind.Litigation || total != ClaimKinds.ReconsiderationTotal);

    /// <summary>办结 of all, and not only of those that were due: 均在法定期限内办结 leaves room for what is not due yet.</summary>
    private static bool SaysDone(string clause) =>
        (clause.Contains("办结") || clause.Contains("完毕") || clause.Contains("完结")) && !Array.Exists(InTime, clause.Contains);
}

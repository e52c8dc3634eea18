namespace GovInfoDisclosure.Prose;

/// <summary>What earlier words say about the figures that follow.</summary>
internal sealed class ReadingContext
{
    private static readonly string[] Outcomes =
    {
        ClaimKinds.GrantedInFull, ClaimKinds.GrantedInPart, ClaimKinds.Denied, ClaimKinds.UnableToProvide, ClaimKinds.NotProcessed, ClaimKinds.OtherHandling,
    };

    /// <summary>A sentence that begins so goes on with the figures of the one before.</summary>
    private const string Parts = "其中";

    private readonly Dictionary<string, decimal> stated = new(StringComparer.Ordinal);
    private (ProseTopic Topic, ProseTopic Case, string? Scope, bool OtherTime, bool OtherSubject, bool Foreign, decimal Parts, decimal Largest)?
        beforeBracket;
    private decimal parts;

    public ReadingContext(SectionKind section, OwnNames names, int? year)
    {
        Section = section;
        Names = names;
        Year = year;
        BeginBlock();
    }

    public SectionKind Section { get; }

    public OwnNames Names { get; }

    public int? Year { get; }

    /// <summary>The topic of the numbered block, by its heading.</summary>
    public ProseTopic BlockTopic { get; private set; }

    /// <summary>Whether the sentence has spoken of the disclosure of government information.</summary>
    public bool DisclosureNamed { get; set; }

    /// <summary>Whether 行政复议 and 行政诉讼 here mean those of table 4, not all that a government is party to or judge of.</summary>
    public bool Disclosure => DisclosureNamed || Section is SectionKind.ReconsiderationAndLitigation or SectionKind.Requests
        || IsOfForm(BlockTopic) || IsOfForm(PreviousTopic);

    /// <summary>Whether the figures are another agency's.</summary>
    public bool OtherSubject { get; set; }

    /// <summary>Whether a region that is not the report's was named in this sentence, and nothing else made the figures another's.</summary>
    public bool RegionNamed { get; set; }

    /// <summary>Whether the sentence counts anything.</summary>
    public bool Counts { get; set; }

    /// <summary>Whose figures they are, where the words narrow it.</summary>
    public string? Scope { get; set; }

    /// <summary>The topic of the sentence.</summary>
    public ProseTopic Topic { get; set; }

    /// <summary>The topic at the end of the sentence before.</summary>
    public ProseTopic PreviousTopic { get; private set; }

    /// <summary>Whether the sentence has turned to a subject that no table counts (备案, 热线).</summary>
    public bool Foreign { get; set; }

    /// <summary>行政复议 or 行政诉讼, whichever the sentence named last.</summary>
    public ProseTopic Case { get; set; }

    /// <summary>Whether the figures are of another year or period.</summary>
    public bool OtherTime { get; set; }

    /// <summary>Whether the sentence has named the report's year.</summary>
    public bool ThisYearNamed { get; set; }

    /// <summary>Whether the sentence turned to what is to come.</summary>
    public bool Plan { get; set; }

    /// <summary>How many requests came, as the sentence has stated; null where it has not.</summary>
    public decimal? Received => Stated(ClaimKinds.Received) ?? Stated(ClaimKinds.ReceivedOrHandled);

    /// <summary>The figure that the sentence stated last, so that a percentage after it is of it; null where another one came between.</summary>
    public string? LastStated { get; set; }

    /// <summary>A number that the clause before left without a word for it: 尚有8件未到答复期限，结转下年; null where it left none.</summary>
    public decimal? Rest { get; set; }

    /// <summary>Whether the sentence has begun to take apart what was received: 其中.</summary>
    public bool PartsNamed { get; set; }

    /// <summary>The largest of such parts: what is not more may be a part of that part (网上申请25件，答复20件).</summary>
    public decimal LargestPart { get; private set; }

    /// <summary>Whether the sentence has stated a result of the cases it speaks of.</summary>
    public bool ResultStated { get; private set; }

    /// <summary>Whether the sentence has stated how many of those received had one of the six outcomes.</summary>
    public bool OutcomeStated { get; private set; }

    /// <summary>Whether the sentence has counted the fees collected (收取2件), so that an amount after it was collected.</summary>
    public bool CollectedCounted { get; set; }

    /// <summary>Whether the sentence tells apart documents that are open and that are not: 主动公开18件，不予公开112件.</summary>
    public bool DocumentsNamed { get; private set; }

    /// <summary>Whether the sentence says that some were left for next year.</summary>
    public bool CarryNamed { get; private set; }

    /// <summary>Whether the sentence has named fee notices, so that an amount after them is theirs.</summary>
    public bool NoticesStated { get; set; }

    /// <summary>Whether the sentence says 截至: with 累计 the figure may count earlier years.</summary>
    public bool UntilNamed { get; set; }

    /// <summary>Whether the sentence tells late answers from timely ones, so that 按时答复 is a part.</summary>
    public bool LateNamed { get; set; }

    /// <summary>Whether the sentence has spoken of requests.</summary>
    public bool RequestsNamed { get; set; }

    public bool Blocked => OtherTime || OtherSubject || Plan;

    public void BeginBlock()
    {
        BlockTopic = Section == SectionKind.Requests ? ProseTopic.Requests : ProseTopic.None;
        PreviousTopic = ProseTopic.None;
        Topic = ProseTopic.None;
        BeginParagraph();
    }

    public void BeginParagraph()
    {
        OtherSubject = false;
        Scope = null;
    }

    public void BeginSentence(string text, int start, int length)
    {
        bool Has(string part) => text.IndexOf(part, start, length, StringComparison.Ordinal) >= 0;

        PreviousTopic = Topic;
        Topic = Case = ProseTopic.None;
        Foreign = OtherTime = Plan = false;
        DisclosureNamed = ThisYearNamed = RequestsNamed = false;
        RegionNamed = Counts = false;
        PartsNamed = ResultStated = OutcomeStated = CollectedCounted = NoticesStated = false;
        parts = LargestPart = 0;
        if (length < Parts.Length || string.CompareOrdinal(text, start, Parts, 0, Parts.Length) != 0)
        {
            stated.Clear();
        }

        LastStated = null;
        Rest = null;
        beforeBracket = null;
        DocumentsNamed = Has("主动公开");
        CarryNamed = Has("结转") || Has("转结") || Has("顺延") || Has("下年") || Has("下一年") || Has("次年");
        UntilNamed = Has("截至") || Has("截止");
        LateNamed = Has("延期") || Has("逾期") || Has("超期") || Has("超时");
    }

    /// <summary>Keeps what a bracket may change.</summary>
    public void Open() => beforeBracket = (Topic, Case, Scope, OtherTime, OtherSubject, Foreign, parts, LargestPart);

    /// <summary>Takes back what the bracket changed.</summary>
    public void Close()
    {
        if (beforeBracket is { } kept)
        {
            (Topic, Case, Scope, OtherTime, OtherSubject, Foreign, parts, LargestPart) = kept;
            beforeBracket = null;
        }
    }

    /// <summary>The figure of a kind that the sentence has stated; null where it has not.</summary>
    public decimal? Stated(string what) => stated.TryGetValue(what, out decimal number) ? number : null;

    /// <summary>Keeps what the sentence states.</summary>
    public void State(string what, decimal number)
    {
        stated[what] = number;
        LastStated = what;
        OutcomeStated |= Received is not null && Array.IndexOf(Outcomes, what) >= 0;
        ResultStated |= what.EndsWith(".upheld", StringComparison.Ordinal) || what.EndsWith(".corrected", StringComparison.Ordinal);
    }

    /// <summary>How many cases the sentence has stated and not yet taken apart by their results; null where it has not.</summary>
    public decimal? OpenCases(string total)
    {
        string block = total.Substring(0, total.Length - "Total".Length);
        return Stated(block + ".upheld") is null && Stated(block + ".corrected") is null && Stated(block + ".pending") is null ? Stated(total) : null;
    }

    /// <summary>Keeps that a number of those received are a part of them. Where the parts make up the whole, they are done with.</summary>
    public void AddPart(decimal number)
    {
        parts += number;
        LargestPart = parts >= Received ? 0 : Math.Max(LargestPart, number);
        parts = LargestPart == 0 ? 0 : parts;
    }

    public void EndSentence(bool heading)
    {
        if (RegionNamed && !Counts)
        {
            // 更新全县信息公开指南: named in passing, with no figure that the next sentence could go on from.
            OtherSubject = false;
            Scope = null;
        }

        if (BlockTopic == ProseTopic.None || heading)
        {
            BlockTopic = Topic;
        }
    }

    private static bool IsOfForm(ProseTopic topic) => topic is ProseTopic.Requests or ProseTopic.Reconsideration or ProseTopic.Litigation;
}

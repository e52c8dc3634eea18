namespace GovInfoDisclosure.Prose;

/// <summary>What earlier words say about the figures that follow.</summary>
internal sealed class ReadingContext
{
    private (ProseTopic Topic, ProseTopic Case, string? Scope, bool OtherTime, bool OtherSubject, bool Foreign)? beforeBracket;

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

    /// <summary>Whether the sentence has stated how many requests came.</summary>
    public bool ReceivedStated { get; set; }

    /// <summary>Whether the sentence has stated how many fee notices were sent.</summary>
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

    public void BeginSentence(string sentence)
    {
        PreviousTopic = Topic;
        Topic = Case = ProseTopic.None;
        Foreign = OtherTime = Plan = false;
        DisclosureNamed = ThisYearNamed = RequestsNamed = false;
        ReceivedStated = NoticesStated = false;
        beforeBracket = null;
        UntilNamed = Has(sentence, "截至") || Has(sentence, "截止");
        LateNamed = Has(sentence, "延期") || Has(sentence, "逾期") || Has(sentence, "超期") || Has(sentence, "超时");
    }

    /// <summary>Keeps what a bracket may change.</summary>
    public void Open() => beforeBracket = (Topic, Case, Scope, OtherTime, OtherSubject, Foreign);

    /// <summary>Takes back what the bracket changed.</summary>
    public void Close()
    {
        if (beforeBracket is { } kept)
        {
            (Topic, Case, Scope, OtherTime, OtherSubject, Foreign) = kept;
            beforeBracket = null;
        }
    }

    public void EndSentence(bool heading)
    {
        if (BlockTopic == ProseTopic.None || heading)
        {
            BlockTopic = Topic;
        }
    }

    private static bool IsOfForm(ProseTopic topic) => topic is ProseTopic.Requests or ProseTopic.Reconsideration or ProseTopic.Litigation;

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;
}

namespace GovInfoDisclosure.Prose;

/// <summary>The prose of a document by section; of two sections of one kind the first.</summary>
internal sealed class SectionTexts
{
    private readonly ProseText?[] byKind = new ProseText?[(int)SectionKind.OtherMatters + 1];

    /// <param name="sections">The sections of a document.</param>
    /// <param name="known">The texts of some of them, where they are at hand.</param>
    public SectionTexts(IReadOnlyList<DocumentSection> sections, IReadOnlyList<ProseText>? known = null)
    {
        foreach (DocumentSection section in sections)
        {
            if (section is not null)
            {
                byKind[(int)section.Kind] ??= known?.FirstOrDefault(text => ReferenceEquals(text.Section, section)) ?? ProseText.Of(section);
            }
        }
    }

    /// <summary>The sections that the form has, in its order.</summary>
    public static IReadOnlyList<SectionKind> Numbered { get; } = new[]
    {
        SectionKind.OverallSituation, SectionKind.ProactiveDisclosure, SectionKind.Requests,
        SectionKind.ReconsiderationAndLitigation, SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters,
    };

    public int NumberedCount => Numbered.Count(kind => Of(kind) is not null);

    /// <summary>The prose of a section; <see langword="null"/> where the document has no such section.</summary>
    public ProseText? Of(SectionKind kind) => byKind[(int)kind];

    /// <summary>Where a section begins; <see langword="null"/> where the document has no such section.</summary>
    public Place? PlaceOf(SectionKind kind) => Of(kind)?.Section.Place;

    /// <summary>The title of a section as the form prints it, without its number.</summary>
    public static string Title(SectionKind kind) => kind switch
    {
        SectionKind.OverallSituation => "总体情况",
        SectionKind.ProactiveDisclosure => "主动公开政府信息情况",
        SectionKind.Requests => "收到和处理政府信息公开申请情况",
        SectionKind.ReconsiderationAndLitigation => "政府信息公开行政复议、行政诉讼情况",
        SectionKind.ProblemsAndImprovements => "存在的主要问题及改进情况",
        SectionKind.OtherMatters => "其他需要报告的事项",
        _ => "",
    };

    /// <summary>The name of a section in results.</summary>
    public static string Name(SectionKind kind) => kind switch
    {
        SectionKind.OverallSituation => "overallSituation",
        SectionKind.ProactiveDisclosure => "proactiveDisclosure",
        SectionKind.Requests => "requests",
        SectionKind.ReconsiderationAndLitigation => "reconsiderationAndLitigation",
        SectionKind.ProblemsAndImprovements => "problemsAndImprovements",
        SectionKind.OtherMatters => "otherMatters",
        _ => "preamble",
    };
}

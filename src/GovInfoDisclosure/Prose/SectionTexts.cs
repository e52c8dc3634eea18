namespace GovInfoDisclosure.Prose;

/// <summary>The prose of a document by section; of two sections of one kind the first.</summary>
internal sealed class SectionTexts
{
    private readonly Dictionary<SectionKind, (DocumentSection Section, ProseText Text)> byKind = new();

    public SectionTexts(IReadOnlyList<DocumentSection> sections)
    {
        foreach (DocumentSection section in sections)
        {
            if (section is not null && !byKind.ContainsKey(section.Kind))
            {
                byKind.Add(section.Kind, (section, ProseText.Of(section)));
            }
        }
    }

    /// <summary>The sections that the form has, in its order.</summary>
    public static IReadOnlyList<SectionKind> Numbered { get; } = new[]
    {
        SectionKind.OverallSituation, SectionKind.ProactiveDisclosure, SectionKind.Requests,
        SectionKind.ReconsiderationAndLitigation, SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters,
    };

    public int NumberedCount => Numbered.Count(byKind.ContainsKey);

    /// <summary>The prose of a section; <see langword="null"/> where the document has no such section.</summary>
    public ProseText? Of(SectionKind kind) => byKind.TryGetValue(kind, out (DocumentSection Section, ProseText Text) found) ? found.Text : null;

    /// <summary>Where a section begins; <see langword="null"/> where the document has no such section.</summary>
    public Place? PlaceOf(SectionKind kind) => byKind.TryGetValue(kind, out (DocumentSection Section, ProseText Text) found) ? found.Section.Place : null;

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

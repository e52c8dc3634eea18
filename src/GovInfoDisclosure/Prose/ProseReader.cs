namespace GovInfoDisclosure.Prose;

/// <summary>Reads the figures that the prose of a report states.</summary>
/// <remarks>Prefers silence to a wrong claim: a figure is given only where every word around it is understood. Time and memory are linear in the text. Safe to
/// call from many threads.</remarks>
internal static class ProseReader
{
    /// <summary>Most clauses have fewer words.</summary>
    private const int UsualWords = 32;

    /// <summary>Of a document with longer ones nothing is kept.</summary>
    private const int MostWordsKept = 8 * UsualWords;

    // Room for the words of a clause, of the document that was read last: whoever comes first takes it.
    private static List<Word>? sparePrinted;
    private static List<Word>? spareJoined;

    /// <summary>Reads the prose of all sections; the lines of tables are left out.</summary>
    /// <param name="sections">The sections of one document.</param>
    /// <param name="agencyName">Whose report it is, so that its own figures can be told from those of other
    /// agencies; <see langword="null"/> where not known.</param>
    /// <param name="year">The report's year, so that figures of other years can be left out; where it is
    /// <see langword="null"/>, the first year that the text names.</param>
    public static ProseReading Read(IReadOnlyList<DocumentSection> sections, string? agencyName, int? year)
    {
        var sink = new ClaimSink();
        var names = new OwnNames(agencyName);
        var fees = new List<Claim>();
        var kinds = new List<SectionKind>();
        var texts = new List<ProseText>();
        List<Word> printed = Interlocked.Exchange(ref sparePrinted, null) ?? new List<Word>(UsualWords);
        List<Word> joined = Interlocked.Exchange(ref spareJoined, null) ?? new List<Word>(UsualWords);
        foreach (DocumentSection section in sections)
        {
            if (section is null || section.Kind == SectionKind.Preamble || sink.IsFull)
            {
                continue;
            }

            ProseText text = ProseText.Of(section);
            texts.Add(text);
            year ??= YearText.First(text.Folded);
            int before = sink.Claims.Count;
            new SectionReader(text, new ReadingContext(section.Kind, names, year), sink, printed, joined).Read();
            for (int i = before; i < sink.Claims.Count; i++)
            {
                kinds.Add(section.Kind);
                if (section.Kind == SectionKind.OtherMatters)
                {
                    fees.Add(sink.Claims[i]);
                }
            }
        }

        sparePrinted = printed.Capacity <= MostWordsKept ? printed : null;
        spareJoined = joined.Capacity <= MostWordsKept ? joined : null;
        return new ProseReading
        {
            Claims = sink.Claims.ToImmutableArray(),
            Sections = new ValueList<SectionKind>(kinds),
            ProcessingFees = FeeReportReader.Read(fees),
            Texts = new ValueList<ProseText>(texts),
        };
    }
}

using System.Collections.Immutable;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Sections made by hand from their text.</summary>
internal static class ProseSections
{
    public static DocumentSection Of(SectionKind kind, string text, int firstLine = 1) => new()
    {
        Kind = kind,
        Heading = kind.ToString(),
        Place = new Place(firstLine, 1),
        Lines = text.Split('\n').Select((line, index) => new DocumentLine(firstLine + index, line, false)).ToImmutableArray(),
    };
}

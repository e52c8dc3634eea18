using System.Buffers;

namespace GovInfoDisclosure.Findings;

/// <summary>One section of a document, whole: prose and table, line by line with places.</summary>
public sealed record DocumentSection
{
    /// <summary>Which section.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The heading as printed (<c>五、存在问题及改进情况</c>); <see langword="null"/> for what stands before 一.</summary>
    public string? Heading { get; init; }

    /// <summary>Where the section begins: its heading, or its first line.</summary>
    public required Place Place { get; init; }

    /// <summary>The lines below the heading, blank ones included.</summary>
    internal ValueList<DocumentLine> Lines { get; init; } = ValueList<DocumentLine>.Empty;

    /// <summary>The whole text below the heading.</summary>
    public string Text => Join(withTables: true);

    /// <summary>The text below the heading without the lines of the table.</summary>
    public string Prose => Join(withTables: false);

    private string Join(bool withTables)
    {
        int most = 0;
        foreach (DocumentLine line in Lines)
        {
            most += withTables || !line.IsTable ? line.Text.Length + 1 : 0;
        }

        // Put together in a place that is given back: white space at both ends is cut without another copy.
        char[] room = ArrayPool<char>.Shared.Rent(most);
        int length = 0;
        foreach (DocumentLine line in Lines)
        {
            if (withTables || !line.IsTable)
            {
                line.Text.CopyTo(0, room, length, line.Text.Length);
                length += line.Text.Length;
                room[length++] = '\n';
            }
        }

        string text = room.AsSpan(0, length).Trim().ToString();
        ArrayPool<char>.Shared.Return(room);
        return text;
    }
}

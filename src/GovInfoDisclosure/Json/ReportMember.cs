using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>A member of a report's JSON: an object with members of its own, a cell, or one of the few other values.</summary>
internal sealed class ReportMember(string name, MemberKind kind, ReportMember? parent)
{
    private readonly List<ReportMember> members = [];

    public string Name { get; } = name;

    public MemberKind Kind { get; } = kind;

    /// <summary>The JSON names from the root, joined by dots; for a cell its address. Empty for the root.</summary>
    public string Path { get; } = parent is null || parent.Path.Length == 0 ? name : parent.Path + "." + name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>The name as a writer wants it.</summary>
    public JsonEncodedText EncodedName { get; } = JsonValues.Encoded(name);

    /// <summary>The place among all members of all shapes.</summary>
    public int Id { get; set; }

    /// <summary>For each shape of the form a bit that tells whether it has this member.</summary>
    public int Shapes { get; set; }

    /// <summary>Whether the member may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether an object may be null instead.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The cell; null for all other members.</summary>
    public CellDefinition? Cell { get; init; }

    public IReadOnlyList<ReportMember> Members => members;

    public void Add(ReportMember member) => members.Add(member);

    public ReportMember? Find(string memberName)
    {
        foreach (ReportMember member in members)
        {
            if (member.Name == memberName)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The member whose name the reader stands on; those that come in the form's order are found at once.</summary>
    /// <param name="reader">The reader, on a property's name.</param>
    /// <param name="next">Where to look first; afterwards the place behind the one found.</param>
    public ReportMember? Find(ref Utf8JsonReader reader, ref int next)
    {
        if (reader.ValueIsEscaped)
        {
            return Find(JsonFound.Text(ref reader));
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        for (int tried = 0; tried < members.Count; tried++)
        {
            ReportMember member = members[next];
            next = next + 1 == members.Count ? 0 : next + 1;
            if (text.SequenceEqual(member.Utf8Name))
            {
                return member;
            }
        }

        return null;
    }
}

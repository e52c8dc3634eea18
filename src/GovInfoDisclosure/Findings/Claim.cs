using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>A figure that the prose states and a rule compares with the tables.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record Claim
{
    /// <summary>What the figure counts, as rules name it (<c>received</c>, <c>reconsiderationTotal</c>).</summary>
    public required string What { get; init; }

    /// <summary>The number stated.</summary>
    public required decimal Number { get; init; }

    /// <summary>By how much the number may be off as it is printed: 50 for 1.35万件, 0.05 for 6.3%; 0 where it is exact.</summary>
    public decimal Rounding { get; init; }

    /// <summary>The verb or noun that carries the figure (<c>收到</c>, <c>答复</c>); <see langword="null"/> where there is none.</summary>
    public string? Verb { get; init; }

    /// <summary>Whose figure the words say it is, where they narrow it (<c>本级</c>, <c>全市</c>); <see langword="null"/> where they do not.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether the figure is of all that the report counts, so that a rule may compare it with the tables: no scope, or a whole region (<c>全市</c>),
    /// not a part of it (<c>市本级</c>, <c>全市各部门</c>).</summary>
    public bool CoversReport => Scope is null || (Scope.Length is 2 or 3 && Scope[0] == '全');

    /// <summary>The exact words.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the words stand; <see langword="null"/> where that is not known.</summary>
    public Place? Place { get; init; }
}

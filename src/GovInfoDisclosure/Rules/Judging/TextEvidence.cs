using System.Collections.Generic;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>What the prose of a document gives the rules: its figures.</summary>
internal sealed class TextEvidence
{
    public required IReadOnlyList<Claim> Claims { get; init; }

    public static TextEvidence Of(ReadResult read, AnnualReport report, Companions? companions) => new() { Claims = [] };

    public IEnumerable<Finding> Check(Rule rule) => [];
}

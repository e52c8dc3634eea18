using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Requests handled otherwise (（六）其他处理): one row in the 2019 edition, three in the 2021 edition.</summary>
/// <remarks>Real reports mix the editions, so the shape is a fact of its own: <see cref="SingleOtherHandling"/> or <see cref="DetailedOtherHandling"/>,
/// whatever table 2 says. No other shape can be derived.</remarks>
[JsonDerivedType(typeof(SingleOtherHandling), "single")]
[JsonDerivedType(typeof(DetailedOtherHandling), "detailed")]
public abstract record OtherHandling
{
    private protected OtherHandling()
    {
    }

    /// <summary>The sum over the rows of this shape; a column is <see langword="null"/> when it is blank in one of them.</summary>
    public abstract ApplicantCounts Subtotal { get; }
}

using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Table 2 (主动公开政府信息情况), which each edition of the form prints in a shape of its own.</summary>
/// <remarks>Never map the columns of one edition to the other's: 对外公开总数量 (2019) counts what was published, 现行有效件数 (2021) what is in force. Either
/// <see cref="ProactiveDisclosure2019"/> or <see cref="ProactiveDisclosure2021"/>; no other shape can be derived.</remarks>
[JsonDerivedType(typeof(ProactiveDisclosure2019), "2019")]
[JsonDerivedType(typeof(ProactiveDisclosure2021), "2021")]
public abstract record ProactiveDisclosure
{
    private protected ProactiveDisclosure()
    {
    }

    /// <summary>The edition that prints table 2 in this shape.</summary>
    public abstract ReportEdition Edition { get; }
}

namespace GovInfoDisclosure;

/// <summary>The agency that publishes the report (行政机关).</summary>
public sealed record Agency
{
    /// <summary>The name as the title prints it, spaces removed; <see langword="null"/> where the document does not say.</summary>
    public string? Name { get; init; }

    /// <summary>The unified social credit code (统一社会信用代码); <see langword="null"/> where unknown.</summary>
    public string? Code { get; init; }

    /// <summary>The code of the administrative division (行政区划代码); <see langword="null"/> where unknown.</summary>
    public string? DivisionCode { get; init; }

    /// <summary>The level of government; <see langword="null"/> where unknown.</summary>
    public AgencyLevel? Level { get; init; }
}

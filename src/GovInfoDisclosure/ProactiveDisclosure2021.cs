namespace GovInfoDisclosure;

/// <summary>Table 2 as the 2021 edition prints it: ten numbers.</summary>
public sealed record ProactiveDisclosure2021 : ProactiveDisclosure
{
    /// <inheritdoc/>
    public override ReportEdition Edition => ReportEdition.Edition2021;

    /// <summary>Rules (规章), Art. 20 item (1).</summary>
    public DocumentsInForce Rules { get; init; } = new();

    /// <summary>Administrative normative documents (行政规范性文件), Art. 20 item (1).</summary>
    public DocumentsInForce NormativeDocuments { get; init; } = new();

    /// <summary>Administrative licensing (行政许可), Art. 20 item (5).</summary>
    public DecisionCount Licensing { get; init; } = new();

    /// <summary>Administrative penalties (行政处罚), Art. 20 item (6).</summary>
    public DecisionCount Penalties { get; init; } = new();

    /// <summary>Administrative compulsion (行政强制), Art. 20 item (6).</summary>
    public DecisionCount Compulsion { get; init; } = new();

    /// <summary>Administrative fees (行政事业性收费), Art. 20 item (8): money, where the 2019 edition counts fee items.</summary>
    public FeeAmount AdministrativeFees { get; init; } = new();
}

namespace GovInfoDisclosure;

/// <summary>Table 2 as the 2019 edition prints it: 22 numbers, and three more where the document has Hubei's extra row.</summary>
public sealed record ProactiveDisclosure2019 : ProactiveDisclosure
{
    /// <inheritdoc/>
    public override ReportEdition Edition => ReportEdition.Edition2019;

    /// <summary>Rules (规章), Art. 20 item (1).</summary>
    public DocumentsDisclosed Rules { get; init; } = new();

    /// <summary>Normative documents (规范性文件), Art. 20 item (1).</summary>
    public DocumentsDisclosed NormativeDocuments { get; init; } = new();

    /// <summary>Other documents disclosed (其他主动公开文件), a row that Hubei added; <see langword="null"/> where the document does not print it.</summary>
    public DocumentsDisclosed? OtherDocuments { get; init; }

    /// <summary>Administrative licensing (行政许可), Art. 20 item (5).</summary>
    public ManagedItems Licensing { get; init; } = new();

    /// <summary>Other services to the public (其他对外管理服务事项), Art. 20 item (5).</summary>
    public ManagedItems OtherServices { get; init; } = new();

    /// <summary>Administrative penalties (行政处罚), Art. 20 item (6).</summary>
    public ManagedItems Penalties { get; init; } = new();

    /// <summary>Administrative compulsion (行政强制), Art. 20 item (6).</summary>
    public ManagedItems Compulsion { get; init; } = new();

    /// <summary>Administrative fees (行政事业性收费), Art. 20 item (8): a count of fee items, where the 2021 edition states money.</summary>
    public FeeItems AdministrativeFees { get; init; } = new();

    /// <summary>Centralized government procurement (政府集中采购), Art. 20 item (9).</summary>
    public CentralizedProcurement CentralizedProcurement { get; init; } = new();
}

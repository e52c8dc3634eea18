namespace GovInfoDisclosure;

/// <summary>The report on fees for processing information (信息处理费) that section 六 owes since 国办函〔2020〕109号.</summary>
/// <remarks>The three numbers stand outside the 200 (2021) or 198 (2019) cells of the tables.</remarks>
public sealed record ProcessingFees
{
    /// <summary>Fee notices sent (发出收费通知的件数), 件; <see langword="null"/> where not stated.</summary>
    public long? Notices { get; init; }

    /// <summary>The sum noticed (通知收费总金额), 元; <see langword="null"/> where not stated.</summary>
    public long? NoticedYuan { get; init; }

    /// <summary>The sum collected (实际收取总金额), 元; <see langword="null"/> where not stated.</summary>
    public long? CollectedYuan { get; init; }
}

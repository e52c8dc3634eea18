namespace GovInfoDisclosure;

/// <summary>What a cell counts.</summary>
public enum Measure
{
    /// <summary>Pieces, cases, requests (件): a whole number.</summary>
    Count,

    /// <summary>Ten thousand yuan (万元): a decimal of up to four places, for one yuan is 0.0001.</summary>
    TenThousandYuan,

    /// <summary>Yuan (元): a whole number; only in the fee report of section 六.</summary>
    Yuan,
}

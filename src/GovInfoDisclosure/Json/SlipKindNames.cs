namespace GovInfoDisclosure.Json;

/// <summary>The kinds of slips as JSON writes them.</summary>
internal static class SlipKindNames
{
    internal static readonly string[] All =
    [
        "unexplained", "readingDamage", "digitsExchanged", "digitDropped", "digitDoubled", "digitConfused", "sign", "factorTen", "factorTenThousand",
        "neighbouringColumn", "neighbouringRow", "cellsExchanged", "rowShifted", "columnShifted", "carriedIntoTotal",
        "sameAsLastYear", "carriedFromLastYear", "statedInProse", "totalLeftZero", "broughtForwardIncluded", "linesExchanged", "rowCopied", "rowsMoved",
        "broughtForwardNextYear", "sumOfUnits",
    ];

    internal static string Of(SlipKind kind) => All[(int)kind];
}

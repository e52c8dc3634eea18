namespace GovInfoDisclosure.Diagnosis;

/// <summary>How a wrong number may have come about (差错种类), or what else speaks for a correction.</summary>
public enum SlipKind
{
    /// <summary>No known slip leads from the right number to the reported one (原因不明).</summary>
    Unexplained,

    /// <summary>The reader laid the row by inference or lost part of it, so that the document itself may be right (读取时受损).</summary>
    ReadingDamage,

    /// <summary>Two neighbouring digits changed places (数字颠倒): 21 for 12.</summary>
    DigitsExchanged,

    /// <summary>A digit was left out (漏填一位): 12 for 122.</summary>
    DigitDropped,

    /// <summary>A digit was typed twice (重复一位): 122 for 12.</summary>
    DigitDoubled,

    /// <summary>A digit was taken for one that looks alike (形近数字): 1 and 7, 6 and 8, 3 and 8, 0 and 6.</summary>
    DigitConfused,

    /// <summary>The sign is wrong (正负号).</summary>
    Sign,

    /// <summary>A zero too many or too few at the end (差十倍).</summary>
    FactorTen,

    /// <summary>Yuan taken for 万元 or the reverse (元与万元混淆).</summary>
    FactorTenThousand,

    /// <summary>The number is that of the column beside it (误填邻列).</summary>
    NeighbouringColumn,

    /// <summary>The number is that of the row above or below (误填邻行).</summary>
    NeighbouringRow,

    /// <summary>Two cells changed places (两格互换).</summary>
    CellsExchanged,

    /// <summary>Numbers of a row stand one column further (整行错列).</summary>
    RowShifted,

    /// <summary>Numbers of a column stand one row further (整列错行).</summary>
    ColumnShifted,

    /// <summary>A total was added up from a wrong number: one slip, several cells (错数累加进总计).</summary>
    CarriedIntoTotal,

    /// <summary>The number is last year's (沿用上年数).</summary>
    SameAsLastYear,

    /// <summary>The corrected number is the one that last year's report carried forward (与上年报告结转数一致).</summary>
    CarriedFromLastYear,

    /// <summary>The corrected number is the one that the prose states (与正文所述一致).</summary>
    StatedInProse,

    /// <summary>A total was left 0 over filled parts (总计漏填为 0).</summary>
    TotalLeftZero,

    /// <summary>一、本年新收 was given with 二、上年结转 included (一已含二).</summary>
    BroughtForwardIncluded,

    /// <summary>The numbers of two rows, or of two columns, changed places (两行或两列互换).</summary>
    LinesExchanged,

    /// <summary>A row holds the numbers of another row (照抄另一行).</summary>
    RowCopied,

    /// <summary>Rows of 三、本年度办理结果 stand one row further, numbers and all (各行错位).</summary>
    RowsMoved,

    /// <summary>The corrected number is the one that next year's report brought forward (与下年报告结转数一致).</summary>
    BroughtForwardNextYear,

    /// <summary>The corrected number is the sum of what all units report (与各单位之和一致).</summary>
    SumOfUnits,
}

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>The formats of numbers that workbooks name without writing them (ECMA-376 part 1, 18.8.30), those for Chinese among them.</summary>
internal static class BuiltInFormats
{
    /// <summary>The code of the format with this number; <c>General</c> where there is none.</summary>
    public static string Code(int format) => format switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 or 41 or 42 => "#,##0",
        4 or 39 or 40 or 43 or 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 or 48 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        // Dates and times, whichever: in a cell of the form none of them is a number.
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => "yyyy/m/d",
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        _ => "General",
    };
}

namespace GovInfoDisclosure.Documents.Excel;

/// <summary>
/// The number of a cell as a spreadsheet shows it. Files keep numbers in binary, 0.1 + 0.2 as 0.30000000000000004; spreadsheets show at most fifteen digits.
/// </summary>
internal static class CellNumber
{
    /// <summary>The digits that a spreadsheet keeps.</summary>
    private const string FifteenDigits = "G15";

    /// <summary>The text of a number as the file writes it; the text itself where it is no number.</summary>
    public static string Show(string stored) =>
        double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? Show(value) : stored;

    /// <summary>
    /// Whether a stored number begins with a zero more than a number has: no spreadsheet stores 00 or 0712. A program wrote the characters of a text there,
    /// and what it wrote may be the numbers of several cells.
    /// </summary>
    public static bool HasSpareZeros(string stored)
    {
        string digits = stored.Trim().TrimStart('-', '+');
        return digits.Length > 1 && digits[0] == '0' && digits[1] is >= '0' and <= '9';
    }

    public static string Show(double value)
    {
        string text = value.ToString(FifteenDigits, CultureInfo.InvariantCulture);
        return text.IndexOf('E') < 0 ? text
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact.ToString(CultureInfo.InvariantCulture)
            : text;
    }
}

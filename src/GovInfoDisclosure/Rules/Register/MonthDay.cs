namespace GovInfoDisclosure.Rules.Register;

/// <summary>A day of any year: 01-31. The 29th of February is the 28th where a year has none.</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    public IsoDate In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    /// <summary>Reads <c>01-31</c>, or <c>1月31日</c> as spreadsheets like to write it.</summary>
    public static MonthDay? Parse(string text)
    {
        string[] parts = text.EndsWith('日') ? text.Substring(0, text.Length - 1).Split('月') : text.Split('-');

        // A leap year has every day that there is.
        return parts.Length == 2 && IsoDate.TryParse("2000-" + parts[0].PadLeft(2, '0') + "-" + parts[1].PadLeft(2, '0'), out IsoDate day)
            ? new MonthDay(day.Month, day.Day)
            : null;
    }
}

namespace GovInfoDisclosure;

/// <summary>A day (日期) without a time or a zone, as ISO 8601 writes it: <c>2025-01-20</c>. The default value is 0001-01-01.</summary>
/// <remarks>The framework's own <c>DateOnly</c> is missing on older targets, and a <see cref="DateTime"/> has an hour that makes equal days differ.</remarks>
public readonly record struct IsoDate
{
    private const string Format = "yyyy-MM-dd";
    private readonly DateTime day;

    /// <summary>A day of the calendar.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public IsoDate(int year, int month, int day) => this.day = new DateTime(year, month, day);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => day.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => day.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => day.Day;

    /// <summary>Reads a day written <c>yyyy-MM-dd</c>, and in no other way.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="date">The day.</param>
    public static bool TryParse(string? text, out IsoDate date)
    {
        bool isDay = DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime parsed)
            && text!.Length == Format.Length;
        date = isDay ? new IsoDate(parsed.Year, parsed.Month, parsed.Day) : default;
        return isDay;
    }

    /// <summary>Whether this day is before another.</summary>
    internal bool IsBefore(IsoDate other) => day < other.day;

    /// <summary>The day as ISO writes it: <c>2025-01-20</c>.</summary>
    public override string ToString() => day.ToString(Format, CultureInfo.InvariantCulture);
}

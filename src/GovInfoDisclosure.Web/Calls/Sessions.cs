namespace GovInfoDisclosure.Web.Calls;

/// <summary>The reports that are being edited, by number: JavaScript keeps the number and closes it.</summary>
internal static class Sessions
{
    private static readonly Dictionary<int, ValidationSession> Open = [];
    private static int last;

    /// <summary>Begins with a report.</summary>
    /// <returns>Its number.</returns>
    public static int Add(AnnualReport report, CallOptions options)
    {
        Open[++last] = new ValidationSession(options.Rules, report, options.Validation(report));
        return last;
    }

    /// <summary>The session of a number.</summary>
    /// <exception cref="CallException">It was closed.</exception>
    public static ValidationSession Of(int number) => Open.TryGetValue(number, out ValidationSession? session) ? session
        : throw new CallException("CLOSED", new Message("会话已关闭。", "The session is closed."));

    /// <summary>Ends a session; one that is ended already stays so.</summary>
    public static void Close(int number) => Open.Remove(number);

    /// <summary>Sets a cell.</summary>
    /// <param name="number">The session.</param>
    /// <param name="address">The cell.</param>
    /// <param name="value">The number in decimal digits; empty for a blank.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="CallException">There is no such cell, or the value does not belong in it.</exception>
    public static IReadOnlyList<(Outcome Before, Finding Finding)> Set(int number, string address, string value)
    {
        ValidationSession session = Of(number);
        if (FormShape.Of(session.Report).TryFind(address) is null)
        {
            throw new CallException("ADDRESS", new Message($"没有单元格“{address}”。", $"There is no cell '{address}'."), address);
        }

        decimal? number10 = null;
        if (value.Length > 0)
        {
            number10 = decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal parsed)
                ? parsed : throw BadValue(address, value);
        }

        try
        {
            return session.Set(address, number10);
        }
        catch (ArgumentException)
        {
            throw BadValue(address, value);
        }
    }

    private static CallException BadValue(string address, string value) => new("VALUE",
        new Message($"“{value}”不是 {address} 可填的数。", $"'{value}' is not a number that {address} can hold."), address);
}

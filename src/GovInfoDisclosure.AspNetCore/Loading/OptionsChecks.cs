namespace GovInfoDisclosure.AspNetCore.Loading;

/// <summary>Refuses options with which no request could be answered, when the application starts.</summary>
internal sealed class OptionsChecks : IValidateOptions<GovInfoDisclosureOptions>
{
    public ValidateOptionsResult Validate(string? name, GovInfoDisclosureOptions options)
    {
        var wrong = new List<string>();
        Require(options.MaxBytes > 0, $"MaxBytes is {options.MaxBytes}; it must be positive.");
        Require(options.MaxConcurrency > 0, $"MaxConcurrency is {options.MaxConcurrency}; it must be positive.");
        Require(IsPeriod(options.RequestTimeout), $"RequestTimeout is {options.RequestTimeout}; it must be positive and at most 24 days.");
        Require(options.ReloadInterval == Timeout.InfiniteTimeSpan || IsPeriod(options.ReloadInterval),
            $"ReloadInterval is {options.ReloadInterval}; it must be positive and at most 24 days.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Require(bool holds, string problem)
        {
            if (!holds)
            {
                wrong.Add(problem);
            }
        }
    }

    // Timers of the framework count milliseconds in 32 bits.
    private static bool IsPeriod(TimeSpan time) => time > TimeSpan.Zero && time.TotalMilliseconds <= int.MaxValue;
}

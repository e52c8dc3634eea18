namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>Makes up reports for the tests of pipelines: obviously invented, valid by construction, the same from one seed everywhere.</summary>
/// <remarks>
/// <para>Leaf cells are drawn and totals added up from them, so every identity of the form holds and every plausible relation too; numbers are
/// mostly small, often zero, and now and then very large (10¹²). The prose is short and tells the same numbers.</para>
/// <para>Safe to share between threads: a report depends on the options and its index alone.</para>
/// </remarks>
public sealed class ReportGenerator
{
    private readonly GeneratorOptions options;
    private readonly long blankMillionths;
    private readonly long brokenMillionths;

    /// <summary>A generator with the options given.</summary>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">A share is below 0 or above 1.</exception>
    public ReportGenerator(GeneratorOptions? options = null)
    {
        this.options = options is null ? new GeneratorOptions() : new GeneratorOptions(options);
        blankMillionths = Millionths(this.options.BlankShare, nameof(GeneratorOptions.BlankShare));
        brokenMillionths = Millionths(this.options.BrokenShare, nameof(GeneratorOptions.BrokenShare));
    }

    /// <summary>One report of the series.</summary>
    /// <param name="index">Which one, from 0; each can be made without those before it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public SyntheticReport Make(long index)
    {
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        var random = new SplitMix(options.Seed, index);
        FormShape form = ChooseForm(random);
        AnnualReport report = SyntheticTables.Draw(random, form);
        report = report with { Narrative = SyntheticProse.Write(random, report) };
        if (random.Chance(brokenMillionths))
        {
            Slip slip = SyntheticSlip.Draw(random, form.ToValues(report));
            return new SyntheticReport(report.WithCell(slip.Address, slip.After), slip);
        }

        return new SyntheticReport(blankMillionths == 0 ? report : report.WithValues(LeaveBlanks(random, form.ToValues(report))), null);
    }

    /// <summary>The first reports of the series, made one by one as they are asked for.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IEnumerable<SyntheticReport> Take(long count)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        return Series(count);
    }

    private static long Millionths(decimal share, string name) => share is >= 0 and <= 1
        ? (long)(share * 1_000_000)
        : throw new ArgumentException($"{name} is a share from 0 to 1.", nameof(options));

    private IEnumerable<SyntheticReport> Series(long count)
    {
        for (long i = 0; i < count; i++)
        {
            yield return Make(i);
        }
    }

    private FormShape ChooseForm(SplitMix random)
    {
        if (options.Forms.Count > 0)
        {
            return options.Forms[(int)random.Below(options.Forms.Count)];
        }

        // Of ten reports five use the 2021 form as published, two the 2019 one, and three mix them or have Hubei's row.
        int drawn = (int)random.Below(20);
        return drawn < 10 ? FormShape.Of2021
            : drawn < 14 ? FormShape.Of2019
            : drawn < 17 ? FormShape.All[2]
            : FormShape.All[drawn - 14];
    }

    private CellValues LeaveBlanks(SplitMix random, CellValues values)
    {
        var left = new decimal?[values.Form.AllCells.Length];
        for (int i = 0; i < left.Length; i++)
        {
            // The fee report stands in the prose: no cell of it is left blank.
            left[i] = i < values.Form.Cells.Length && random.Chance(blankMillionths) ? null : values[i];
        }

        return values.Form.Values(left);
    }
}

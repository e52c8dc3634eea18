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
    private readonly long lateMillionths;
    private readonly SyntheticGroup group;

    /// <summary>A generator with the options given.</summary>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">A share is below 0 or above 1, or the years or units are more than there may be.</exception>
    public ReportGenerator(GeneratorOptions? options = null)
    {
        this.options = options is null ? new GeneratorOptions() : new GeneratorOptions(options);
        blankMillionths = Millionths(this.options.BlankShare, nameof(GeneratorOptions.BlankShare));
        brokenMillionths = Millionths(this.options.BrokenShare, nameof(GeneratorOptions.BrokenShare));
        lateMillionths = Millionths(this.options.LateShare ?? 0, nameof(GeneratorOptions.LateShare));
        InRange(this.options.Years, 1, 30, nameof(GeneratorOptions.Years));
        InRange(this.options.Units, 0, 100, nameof(GeneratorOptions.Units));
        group = new SyntheticGroup(this.options, Millionths(this.options.CopiedShare, nameof(GeneratorOptions.CopiedShare)), ChooseForm);
    }

    /// <summary>One report of the series.</summary>
    /// <param name="index">Which one, from 0; each can be made without those before it. Where there are years or units, agency follows agency, each with all
    /// its years, and a government is followed by its units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public SyntheticReport Make(long index)
    {
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        return HasGroups ? Finish(group.Make(index / group.Size), index) : MakeAlone(index);
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

    private static void InRange(int number, int least, int most, string name)
    {
        if (number < least || number > most)
        {
            throw new ArgumentException($"{name} is a number from {least} to {most}.", nameof(options));
        }
    }

    private bool HasGroups => options.Years > 1 || options.Units > 0;

    private IEnumerable<SyntheticReport> Series(long count)
    {
        SyntheticReport[] reports = [];
        for (long i = 0; i < count; i++)
        {
            if (HasGroups && i % group.Size == 0)
            {
                reports = group.Make(i / group.Size);
            }

            yield return HasGroups ? Finish(reports, i) : MakeAlone(i);
        }
    }

    private SyntheticReport MakeAlone(long index)
    {
        var random = new SplitMix(options.Seed, index);
        FormShape form = ChooseForm(random);
        AnnualReport report = SyntheticTables.Draw(random, form);
        report = report with { Narrative = SyntheticProse.Write(random, report) };
        return Published(random, Spoilt(random, new SyntheticReport(report, null)));
    }

    /// <summary>A report of a group with what is wrong in it.</summary>
    private SyntheticReport Finish(SyntheticReport[] reports, long index)
    {
        // A series of its own, so that what goes wrong in one report changes no other.
        var random = new SplitMix(~options.Seed, index);
        return Published(random, Spoilt(random, reports[(int)(index % reports.Length)]));
    }

    private SyntheticReport Spoilt(SplitMix random, SyntheticReport made)
    {
        FormShape form = FormShape.Of(made.Report);
        if (random.Chance(brokenMillionths))
        {
            Slip slip = SyntheticSlip.Draw(random, form.ToValues(made.Report));
            return made with { Report = made.Report.WithCell(slip.Address, slip.After), Slip = slip };
        }

        return blankMillionths == 0 ? made : made with { Report = made.Report.WithValues(LeaveBlanks(random, form.ToValues(made.Report))) };
    }

    /// <summary>The report with its date, where dates are asked for: up to a month before the day that the regulations set, or up to two months after
    /// it.</summary>
    private SyntheticReport Published(SplitMix random, SyntheticReport made)
    {
        if (options.LateShare is null)
        {
            return made;
        }

        // Art. 49: departments by 31 January, governments by 31 March.
        int year = made.Report.Year!.Value + 1;
        DateTime due = made.Report.Agency.Name!.EndsWith("人民政府", StringComparison.Ordinal) ? new DateTime(year, 3, 31) : new DateTime(year, 1, 31);
        bool isLate = random.Chance(lateMillionths);
        DateTime day = due.AddDays(isLate ? random.Between(1, 60) : -random.Between(0, 30));
        return made with { Report = made.Report with { Published = new IsoDate(day.Year, day.Month, day.Day) }, IsLate = isLate };
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

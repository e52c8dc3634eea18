namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>Draws agencies over several years: one by itself, or a government and the units that it sums up.</summary>
/// <param name="options">How many years and units, and of which shapes.</param>
/// <param name="copiedMillionths">How many in a million copy last year's report.</param>
/// <param name="chooseForm">Draws a shape of those that may be.</param>
internal sealed class SyntheticGroup(GeneratorOptions options, long copiedMillionths, Func<SplitMix, FormShape> chooseForm)
{
    /// <summary>The latest year that is reported on where there is a choice: forms are known until then.</summary>
    private const int LastYear = 2025;

    /// <summary>How many reports a group has.</summary>
    public int Size => (options.Units + 1) * options.Years;

    /// <summary>The reports of a group, without slips and blanks, in their order: a government's years, then each unit's.</summary>
    /// <param name="number">Which group, from 0.</param>
    public SyntheticReport[] Make(long number)
    {
        var random = new SplitMix(options.Seed, number);
        FormShape form = chooseForm(random);
        int earliest = options.Forms.Count > 0 && options.Forms.All(x => x.Edition == ReportEdition.Edition2021) ? 2021 : 2019;
        int first = (int)random.Between(earliest, Math.Max(earliest, LastYear + 1 - options.Years));
        if (options.Units == 0)
        {
            var level = (AgencyLevel)random.Below(5);
            return Series(random, new Agency { Name = SyntheticProse.NameAgency(level, number + 1), Level = level }, form, first);
        }

        SyntheticReport[][] units = [.. Enumerable.Range(1, options.Units).Select(unit => Series(
            random, new Agency { Name = SyntheticProse.NameUnit(number + 1, unit), Level = AgencyLevel.County }, form, first))];
        string name = SyntheticProse.NameGovernment(number + 1);
        return
        [
            .. Enumerable.Range(0, options.Years).Select(year => Sum(random, name, [.. units.Select(unit => unit[year])])),
            .. units.SelectMany(unit => unit.Select(report => report with { Parent = name })),
        ];
    }

    private SyntheticReport[] Series(SplitMix random, Agency agency, FormShape drawn, int first)
    {
        var series = new SyntheticReport[options.Years];
        FormShape? before = null;
        for (int i = 0; i < series.Length; i++)
        {
            FormShape form = FormOf(drawn, first + i);
            AnnualReport fresh = SyntheticTables.Draw(random, form, agency, first + i);
            bool isCopied = random.Chance(copiedMillionths) && form.Equals(before);
            AnnualReport report = isCopied ? series[i - 1].Report with { Year = first + i }
                : i == 0 ? SyntheticYears.First(fresh, random)
                : SyntheticYears.Next(random, series[i - 1].Report, form, fresh);
            series[i] = new SyntheticReport(isCopied ? report : report with { Narrative = SyntheticProse.Write(random, report) }, null) { IsCopied = isCopied };
            before = form;
        }

        return series;
    }

    /// <summary>The shape that an agency uses in a year: that drawn for it, in the years of its edition; else the published one of the year's edition,
    /// where it may be.</summary>
    private FormShape FormOf(FormShape drawn, int year)
    {
        FormShape published = year <= 2020 ? FormShape.Of2019 : FormShape.Of2021;
        bool mayBe = options.Forms.Count == 0 || options.Forms.Contains(published);
        return mayBe && (drawn.Edition != published.Edition || (drawn.HasOtherDocuments && year != 2020)) ? published : drawn;
    }

    /// <summary>A government's report: the sum of its units' cells.</summary>
    private static SyntheticReport Sum(SplitMix random, string name, SyntheticReport[] units)
    {
        AnnualReport one = units[0].Report;
        FormShape form = FormShape.Of(one);
        CellValues[] values = [.. units.Select(unit => form.ToValues(unit.Report))];
        decimal?[] sums = [.. form.AllCells.Select(cell => values.Any(x => x[cell.Index] is not null) ? values.Sum(x => x[cell.Index] ?? 0) : (decimal?)null)];
        AnnualReport sum = new AnnualReport
        {
            Year = one.Year,
            Agency = new Agency { Name = name, Level = AgencyLevel.County },
            ProactiveDisclosure = one.ProactiveDisclosure,
            Requests = one.Requests,
            ReconsiderationAndLitigation = one.ReconsiderationAndLitigation,
        }.WithValues(form.Values(sums));
        return new SyntheticReport(sum with { Narrative = SyntheticProse.Write(random, sum) }, null) { IsCopied = units.All(unit => unit.IsCopied) };
    }
}

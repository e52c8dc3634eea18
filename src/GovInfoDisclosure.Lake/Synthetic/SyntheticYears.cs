namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>
/// Draws an agency's report of the year after another, so that what holds between years holds: what was carried forward is brought forward, documents and
/// items go on from last year's, and no total of requests jumps.
/// </summary>
/// <remarks>In every column at most a quarter of what is concluded is carried forward, and a leaf is at least half and at most one and a half of last
/// year's. So what is received stays between a fifth and five times of last year's, which Y8 asks, of sums over units too; it is never negative.</remarks>
internal static class SyntheticYears
{
    private const int Applicants = 6;

    private const string OutcomesRow = "requests.outcomes.";

    /// <summary>How many documents or items come and go in a year, at most.</summary>
    private const int Few = 3;

    /// <summary>Above this numbers only shrink, so that many years and units stay within 10¹⁵.</summary>
    private const long Large = 1_000_000_000;

    /// <summary>The first report of a series: one whose requests can go on.</summary>
    public static AnnualReport First(AnnualReport drawn, SplitMix random)
    {
        Requests requests = drawn.Requests;
        long[] concluded = Row(requests.Outcomes.Total);
        Requests calm = Requests(requests.Outcomes, concluded, Quarter(random, concluded), Quarter(random, concluded));
        return drawn with { Requests = calm };
    }

    /// <summary>The report of the next year, in the shape asked for.</summary>
    /// <param name="random">The numbers to draw from.</param>
    /// <param name="prior">Last year's report, without slips and blanks.</param>
    /// <param name="form">The shape of the new one.</param>
    /// <param name="fresh">A report of that shape and agency drawn anew: for tables of the other edition, which nothing is carried into.</param>
    public static AnnualReport Next(SplitMix random, AnnualReport prior, FormShape form, AnnualReport fresh)
    {
        bool hasRules = prior.Agency.Level <= AgencyLevel.Prefectural;
        ProactiveDisclosure disclosure = (prior.ProactiveDisclosure, fresh.ProactiveDisclosure) switch
        {
            (ProactiveDisclosure2021 before, ProactiveDisclosure2021) => Next(random, before, hasRules),
            (ProactiveDisclosure2019 before, ProactiveDisclosure2019 now) => Next(random, before, now, hasRules),
            (_, ProactiveDisclosure2021 now) => now with { Licensing = now.Licensing with { Decisions = More(random, Licensing(prior)) } },
            (_, ProactiveDisclosure2019 now) => now with { Licensing = now.Licensing with { Decisions = More(random, Licensing(prior)) } },
            _ => fresh.ProactiveDisclosure,
        };
        Requests requests = Next(random, prior, form);
        long mostYuan = disclosure is ProactiveDisclosure2021 { AdministrativeFees.Amount: decimal amount } ? (long)(amount * 10_000) : 10_000_000;
        return new AnnualReport
        {
            Year = prior.Year + 1,
            Agency = prior.Agency,
            ProactiveDisclosure = disclosure,
            Requests = requests,
            ReconsiderationAndLitigation = new ReconsiderationAndLitigation
            {
                Reconsideration = Next(random, prior.ReconsiderationAndLitigation.Reconsideration),
                DirectLitigation = Next(random, prior.ReconsiderationAndLitigation.DirectLitigation),
                LitigationAfterReconsideration = Next(random, prior.ReconsiderationAndLitigation.LitigationAfterReconsideration),
            },
            ProcessingFees = SyntheticTables.DrawFees(random, requests, mostYuan),
        };
    }

    private static long? Licensing(AnnualReport report) => report.ProactiveDisclosure switch
    {
        ProactiveDisclosure2021 of2021 => of2021.Licensing.Decisions,
        ProactiveDisclosure2019 of2019 => of2019.Licensing.Decisions,
        _ => 0,
    };

    /// <summary>More than last year, so that no year is a copy of another.</summary>
    private static long More(SplitMix random, long? before) => (before ?? 0) + random.Between(1, Few);

    /// <summary>From half of last year's to half more.</summary>
    private static long Vary(SplitMix random, long? before)
    {
        long old = before ?? 0;
        return random.Between(old - (old / 2), old > Large ? old : old + (old / 2));
    }

    /// <summary>An amount that is no more than last year's, which the level plausibly had.</summary>
    private static decimal Vary(SplitMix random, decimal? before)
    {
        long yuan = (long)((before ?? 0) * 10_000);
        return random.Between(yuan - (yuan / 2), yuan) / 10_000m;
    }

    private static ProactiveDisclosure2021 Next(SplitMix random, ProactiveDisclosure2021 before, bool hasRules) => new()
    {
        Rules = Next(random, before.Rules, hasRules),
        NormativeDocuments = Next(random, before.NormativeDocuments, true),
        Licensing = new DecisionCount { Decisions = More(random, before.Licensing.Decisions) },
        Penalties = new DecisionCount { Decisions = Vary(random, before.Penalties.Decisions) },
        Compulsion = new DecisionCount { Decisions = Vary(random, before.Compulsion.Decisions) },
        AdministrativeFees = new FeeAmount { Amount = Vary(random, before.AdministrativeFees.Amount) },
    };

    private static ProactiveDisclosure2019 Next(SplitMix random, ProactiveDisclosure2019 before, ProactiveDisclosure2019 fresh, bool hasRules)
    {
        ManagedItems licensing = Next(random, before.Licensing);
        return new ProactiveDisclosure2019
        {
            Rules = Next(random, before.Rules, hasRules),
            NormativeDocuments = Next(random, before.NormativeDocuments, true),
            OtherDocuments = fresh.OtherDocuments is null ? null : before.OtherDocuments is { } other ? Next(random, other, true) : fresh.OtherDocuments,
            Licensing = licensing with { Decisions = More(random, before.Licensing.Decisions) },
            OtherServices = Next(random, before.OtherServices),
            Penalties = Next(random, before.Penalties),
            Compulsion = Next(random, before.Compulsion),
            AdministrativeFees = new FeeItems
            {
                ItemsLastYear = before.AdministrativeFees.ItemsLastYear + before.AdministrativeFees.NetChange,
                NetChange = Change(random, before.AdministrativeFees.ItemsLastYear + before.AdministrativeFees.NetChange),
            },
            CentralizedProcurement = new CentralizedProcurement
            {
                Projects = Vary(random, before.CentralizedProcurement.Projects),
                Amount = Vary(random, before.CentralizedProcurement.Amount),
            },
        };
    }

    private static DocumentsInForce Next(SplitMix random, DocumentsInForce before, bool some)
    {
        long issued = some ? random.Between(0, Few) : 0;
        long there = (before.InForce ?? 0) + issued;
        long repealed = random.Between(0, Math.Min(Few, there));
        return new DocumentsInForce { Issued = issued, Repealed = repealed, InForce = there - repealed };
    }

    private static DocumentsDisclosed Next(SplitMix random, DocumentsDisclosed before, bool some)
    {
        long disclosed = some ? random.Between(0, Few) : 0;
        return new DocumentsDisclosed
        {
            NewlyProduced = some ? random.Between(0, Few) : 0,
            NewlyDisclosed = disclosed,
            TotalDisclosed = (before.TotalDisclosed ?? 0) + disclosed,
        };
    }

    private static ManagedItems Next(SplitMix random, ManagedItems before)
    {
        long? items = before.ItemsLastYear + before.NetChange;
        return new ManagedItems { ItemsLastYear = items, NetChange = Change(random, items), Decisions = Vary(random, before.Decisions) };
    }

    private static long Change(SplitMix random, long? items) => random.Between(-Math.Min(Few, items ?? 0), Few);

    private static CaseOutcomes Next(SplitMix random, CaseOutcomes before)
    {
        long upheld = Vary(random, before.Upheld);
        long corrected = Vary(random, before.Corrected);
        long other = Vary(random, before.OtherOutcome);
        long pending = Vary(random, before.Pending);
        return new CaseOutcomes { Upheld = upheld, Corrected = corrected, OtherOutcome = other,
            Pending = pending, Total = upheld + corrected + other + pending };
    }

    /// <summary>Every leaf of table 3 from last year's, in the form's order, and what they add up to.</summary>
    private static Requests Next(SplitMix random, AnnualReport prior, FormShape form)
    {
        FormShape former = FormShape.Of(prior);
        var concluded = new long[Applicants + 1];
        var values = new decimal?[form.Cells.Length];
        foreach (IGrouping<string, CellDefinition> row in form.Cells.Where(IsOutcome).GroupBy(cell => cell.RowAddress, StringComparer.Ordinal))
        {
            CellDefinition[] cells = [.. row];
            long[] leaf = [.. cells.Take(Applicants).Select(cell => Vary(random, LastYear(prior, former, cell))), 0];
            leaf[Applicants] = leaf.Sum();
            for (int i = 0; i < leaf.Length; i++)
            {
                values[cells[i].Index] = leaf[i];
                concluded[i] += leaf[i];
            }
        }

        RequestOutcomes outcomes = form.ToReport(form.Values(values)).Requests.Outcomes with { Total = SyntheticTables.Row(concluded) };
        return Requests(outcomes, concluded, Row(prior.Requests.CarriedForward), Quarter(random, concluded));
    }

    private static bool IsOutcome(CellDefinition cell) =>
        cell.RowAddress.StartsWith(OutcomesRow, StringComparison.Ordinal) && cell.RowAddress != OutcomesRow + "total";

    /// <summary>Last year's number of a cell; where one of the two forms has three rows of 其他处理 and the other one, their sum, or the last of the
    /// three.</summary>
    private static long LastYear(AnnualReport prior, FormShape former, CellDefinition cell)
    {
        if (former.TryFind(cell.Address) is not null)
        {
            return (long)(prior[cell.Address] ?? 0);
        }

        string group = cell.RowAddress.Substring(0, cell.RowAddress.LastIndexOf('.'));
        return cell.RowAddress == group + ".other" && former.TryFind(group + "." + cell.Key) is CellDefinition one
            ? (long)(prior[one.Address] ?? 0)
            : former.Cells.Where(other => other.Key == cell.Key && other.RowAddress.StartsWith(cell.RowAddress + ".", StringComparison.Ordinal))
                .Sum(other => (long)(prior[other.Address] ?? 0));
    }

    /// <summary>At most a quarter of what was concluded, by applicant, and the total.</summary>
    private static long[] Quarter(SplitMix random, long[] concluded)
    {
        long[] row = [.. concluded.Take(Applicants).Select(count => random.Chance(300_000) ? random.Between(0, count / 4) : 0), 0];
        row[Applicants] = row.Sum();
        return row;
    }

    private static Requests Requests(RequestOutcomes outcomes, long[] concluded, long[] broughtForward, long[] carriedForward) => new()
    {
        Received = SyntheticTables.Row([.. concluded.Select((count, i) => count + carriedForward[i] - broughtForward[i])]),
        BroughtForward = SyntheticTables.Row(broughtForward),
        Outcomes = outcomes,
        CarriedForward = SyntheticTables.Row(carriedForward),
    };

    private static long[] Row(ApplicantCounts counts) =>
    [
        .. new[] { counts.NaturalPersons, counts.CommercialEnterprises, counts.ResearchInstitutions, counts.SocialWelfareOrganizations,
            counts.LegalServiceInstitutions, counts.OtherOrganizations, counts.Total }.Select(count => count ?? 0),
    ];
}

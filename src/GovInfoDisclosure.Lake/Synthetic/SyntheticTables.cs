namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>Draws who reports and the numbers of the tables, so that every relation of the form holds.</summary>
internal static class SyntheticTables
{
    private const int Applicants = 6;

    public static AnnualReport Draw(SplitMix random, FormShape form)
    {
        var level = (AgencyLevel)random.Below(5);
        int digits = Digits(random);
        Requests requests = DrawRequests(random, form.HasSingleOtherHandling, digits);
        long feesYuan = FeesYuan(random, level);
        int year = (int)(form.Edition == ReportEdition.Edition2021 ? random.Between(2021, 2025) : form.HasOtherDocuments ? 2020 : random.Between(2019, 2020));
        var agency = new Agency { Name = SyntheticProse.NameAgency(level, random.Between(1, 9999)), Level = level };
        return Draw(random, form, agency, year, requests, digits, feesYuan);
    }

    /// <summary>The same for an agency and a year that are known, with numbers that many years and units can add up.</summary>
    public static AnnualReport Draw(SplitMix random, FormShape form, Agency agency, int year)
    {
        // Five digits: a hundred units of them are a large city, and thirty years of growth stay far within 10¹⁵.
        int digits = Math.Min(5, Digits(random));
        Requests requests = DrawRequests(random, form.HasSingleOtherHandling, digits);
        return Draw(random, form, agency, year, requests, digits, FeesYuan(random, agency.Level!.Value));
    }

    private static AnnualReport Draw(SplitMix random, FormShape form, Agency agency, int year, Requests requests, int digits, long feesYuan) => new()
    {
        Year = year,
        Agency = agency,
        ProactiveDisclosure = form.Edition == ReportEdition.Edition2021
            ? Table2Of2021(random, agency.Level!.Value, digits, feesYuan)
            : Table2Of2019(random, agency.Level!.Value, digits, form.HasOtherDocuments),
        Requests = requests,
        ReconsiderationAndLitigation = new ReconsiderationAndLitigation
        {
            Reconsideration = DrawCases(random, digits),
            DirectLitigation = DrawCases(random, digits),
            LitigationAfterReconsideration = DrawCases(random, digits),
        },
        ProcessingFees = DrawFees(random, requests, form.Edition == ReportEdition.Edition2021 ? feesYuan : 10_000_000),
    };

    /// <summary>How many digits the numbers of a report have at most: one to three in most, twelve in one of a hundred.</summary>
    private static int Digits(SplitMix random) => random.Below(100) switch
    {
        < 55 => 1,
        < 80 => 2,
        < 92 => 3,
        < 97 => 5,
        < 99 => 8,
        _ => 12,
    };

    private static long Count(SplitMix random, int digits) => random.Chance(600_000) ? 0 : random.OfDigits(digits);

    private static ProactiveDisclosure2021 Table2Of2021(SplitMix random, AgencyLevel level, int digits, long feesYuan) => new()
    {
        Rules = HasRules(level) ? InForce(random, 1) : new DocumentsInForce { Issued = 0, Repealed = 0, InForce = 0 },
        NormativeDocuments = InForce(random, digits),
        Licensing = new DecisionCount { Decisions = Count(random, digits) },
        Penalties = new DecisionCount { Decisions = Count(random, digits) },
        Compulsion = new DecisionCount { Decisions = Count(random, digits) },
        AdministrativeFees = new FeeAmount { Amount = feesYuan / 10_000m },
    };

    private static ProactiveDisclosure2019 Table2Of2019(SplitMix random, AgencyLevel level, int digits, bool hasOtherDocuments)
    {
        ManagedItems fees = Items(random, digits);
        return new ProactiveDisclosure2019
        {
            Rules = HasRules(level) ? Disclosed(random, 1) : new DocumentsDisclosed { NewlyProduced = 0, NewlyDisclosed = 0, TotalDisclosed = 0 },
            NormativeDocuments = Disclosed(random, digits),
            OtherDocuments = hasOtherDocuments ? Disclosed(random, digits) : null,
            Licensing = Items(random, digits),
            OtherServices = Items(random, digits),
            Penalties = Items(random, digits),
            Compulsion = Items(random, digits),
            AdministrativeFees = new FeeItems { ItemsLastYear = fees.ItemsLastYear, NetChange = fees.NetChange },
            CentralizedProcurement = new CentralizedProcurement { Projects = Count(random, digits), Amount = FeesYuan(random, level) / 10_000m },
        };
    }

    /// <summary>规章 are made by central, provincial and prefectural bodies alone.</summary>
    private static bool HasRules(AgencyLevel level) => level <= AgencyLevel.Prefectural;

    private static DocumentsInForce InForce(SplitMix random, int digits)
    {
        long inForce = Count(random, digits);
        long repealed = Count(random, digits);
        return new DocumentsInForce { Issued = random.Chance(500_000) ? 0 : random.Between(0, inForce + repealed), Repealed = repealed, InForce = inForce };
    }

    private static DocumentsDisclosed Disclosed(SplitMix random, int digits)
    {
        long disclosed = Count(random, digits);
        return new DocumentsDisclosed { NewlyProduced = Count(random, digits), NewlyDisclosed = disclosed, TotalDisclosed = disclosed + Count(random, digits) };
    }

    private static ManagedItems Items(SplitMix random, int digits)
    {
        long items = Count(random, digits);
        return new ManagedItems { ItemsLastYear = items, NetChange = random.Between(-items, items), Decisions = Count(random, digits) };
    }

    /// <summary>An amount that the level plausibly has: at most a hundred 万元 in a township, ten million 万元 at the centre.</summary>
    private static long FeesYuan(SplitMix random, AgencyLevel level) => random.Chance(500_000) ? 0 : random.OfDigits(10 - (int)level);

    private static CaseOutcomes DrawCases(SplitMix random, int digits)
    {
        long upheld = Count(random, digits);
        long corrected = Count(random, digits);
        long other = Count(random, digits);
        long pending = Count(random, digits);
        return new CaseOutcomes { Upheld = upheld, Corrected = corrected, OtherOutcome = other,
            Pending = pending, Total = upheld + corrected + other + pending };
    }

    /// <summary>A fee report, or none; there is one where requests ended because a fee was not paid.</summary>
    public static ProcessingFees? DrawFees(SplitMix random, Requests requests, long mostYuan)
    {
        bool owed = requests.Outcomes.OtherHandling is DetailedOtherHandling { FeeUnpaid.Total: > 0 };
        if (!owed && random.Chance(700_000))
        {
            return random.Chance(500_000) ? null : new ProcessingFees { Notices = 0, NoticedYuan = 0, CollectedYuan = 0 };
        }

        long notices = random.Between(1, 20);
        long noticed = notices * 10 * random.Between(1, 50);
        long collected = 10 * random.Between(0, System.Math.Min(noticed, mostYuan) / 10);
        return new ProcessingFees { Notices = notices, NoticedYuan = noticed, CollectedYuan = collected };
    }

    private static Requests DrawRequests(SplitMix random, bool single, int digits)
    {
        // Many agencies get no request at all in a year, and few use most of the outcomes.
        long emptyMillionths = random.Below(6) switch { 0 => 1_000_000, < 3 => 950_000, < 5 => 700_000, _ => 300_000 };
        bool hasCarried = emptyMillionths < 1_000_000;
        long[] concluded = new long[Applicants + 1];
        ApplicantCounts Leaf() => DrawLeaf(random, digits, emptyMillionths, concluded);
        var outcomes = new RequestOutcomes
        {
            GrantedInFull = Leaf(),
            GrantedInPart = Leaf(),
            Denied = new Denied
            {
                StateSecrets = Leaf(),
                ProhibitedByLaw = Leaf(),
                EndangersSecurityOrStability = Leaf(),
                ThirdPartyRights = Leaf(),
                InternalAffairs = Leaf(),
                ProcessInformation = Leaf(),
                EnforcementCaseFiles = Leaf(),
                AdministrativeInquiries = Leaf(),
            },
            UnableToProvide = new UnableToProvide { NotHeld = Leaf(), RequiresCreation = Leaf(), UnclearAfterCorrection = Leaf() },
            NotProcessed = new NotProcessed { PetitionsAndComplaints = Leaf(), RepeatRequests = Leaf(),
                PublishedMaterials = Leaf(), ExcessiveRequests = Leaf(), Reconfirmation = Leaf() },
            OtherHandling = single
                ? new SingleOtherHandling { Counts = Leaf() }
                : new DetailedOtherHandling { CorrectionOverdue = Leaf(), FeeUnpaid = Leaf(), Other = Leaf() },
            Total = Row(concluded),
        };

        // Received = concluded + carried forward - brought forward. With no more brought forward than concluded, it is no
        // less than what is carried forward, as is usual.
        long[] received = new long[Applicants + 1];
        long[] broughtForward = new long[Applicants + 1];
        long[] carriedForward = new long[Applicants + 1];
        for (int i = 0; i < Applicants; i++)
        {
            broughtForward[i] = random.Chance(600_000) ? 0 : random.Between(0, concluded[i]);
            carriedForward[i] = hasCarried && random.Chance(300_000) ? Count(random, digits) : 0;
            received[i] = concluded[i] + carriedForward[i] - broughtForward[i];
            broughtForward[Applicants] += broughtForward[i];
            carriedForward[Applicants] += carriedForward[i];
            received[Applicants] += received[i];
        }

        return new Requests { Received = Row(received), BroughtForward = Row(broughtForward), Outcomes = outcomes, CarriedForward = Row(carriedForward) };
    }

    /// <summary>A row of outcomes, added to the sums of its columns.</summary>
    private static ApplicantCounts DrawLeaf(SplitMix random, int digits, long emptyMillionths, long[] sums)
    {
        long[] row = new long[Applicants + 1];
        bool isEmpty = random.Chance(emptyMillionths);
        for (int i = 0; i < Applicants && !isEmpty; i++)
        {
            row[i] = Count(random, digits);
            row[Applicants] += row[i];
            sums[i] += row[i];
        }

        sums[Applicants] += row[Applicants];
        return Row(row);
    }

    public static ApplicantCounts Row(long[] row) => new()
    {
        NaturalPersons = row[0],
        CommercialEnterprises = row[1],
        ResearchInstitutions = row[2],
        SocialWelfareOrganizations = row[3],
        LegalServiceInstitutions = row[4],
        OtherOrganizations = row[5],
        Total = row[6],
    };
}

using FsCheck;
using FsCheck.Fluent;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// Reports made from the record types, property by property and by hand: nothing here looks at the form's description, so a
/// cell that the description forgets does not survive the way through it.
/// </summary>
internal static class AnyReports
{
    public const long MostCount = 1_000_000_000_000_000;

    private static readonly Gen<long> WideCount =
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(0, 999_999_999)
        select (high * 1_000_000_000L) + low;

    private static readonly Gen<long?> Count = Gen.Frequency(
        (2, Gen.Constant<long?>(null)),
        (3, Gen.Constant<long?>(0)),
        (6, Gen.Choose(1, 999).Select(number => (long?)number)),
        (1, WideCount.Select(number => (long?)number)),
        (1, Gen.Elements<long?>(MostCount, MostCount - 1, int.MaxValue, 1L + int.MaxValue)));

    private static readonly Gen<decimal?> Amount = Gen.Frequency(
        (2, Gen.Constant<decimal?>(null)),
        (2, Gen.Constant<decimal?>(0)),
        (4, Gen.Choose(1, 9_999_999).Select(yuan => (decimal?)(yuan / 10_000m))),
        (2, WideCount.Select(yuan => (decimal?)(yuan / 10_000m))),
        (1, Gen.Elements<decimal?>(100_000_000_000m, 0.0001m, 99_999_999_999.9999m, 25.1m, 52.15m)));

    private static readonly Gen<string> Letter = Gen.Frequency(
        (8, Gen.Elements("政", "府", "信", "息", "2", "年", "，", "“", "（", "a", "Z", " ")),
        (1, Gen.Elements("\n", "\r\n", "\t", "\"", "\\", "/", "\u0001", "\u001f", "\u007f",
            "\u0085", "\u2028", "\u3000", "\ufeff", "\uffff", "<", "&", "+", "'", "é")),
        (1, Gen.Elements("𠮷", "😀", "\U0010ffff")));

    private static readonly Gen<string?> Text = Gen.Frequency(
        (1, Gen.Constant<string?>(null)),
        (1, Gen.Constant<string?>("")),
        (6, Gen.Choose(1, 40).SelectMany(length => Letter.ArrayOf(length)).Select(letters => (string?)string.Concat(letters))));

    private static readonly Gen<AgencyLevel?> Level =
        Gen.Elements<AgencyLevel?>(null, AgencyLevel.Central, AgencyLevel.Provincial, AgencyLevel.Prefectural, AgencyLevel.County, AgencyLevel.Township);

    private static readonly Gen<IsoDate?> Published =
        from year in Gen.OneOf(Gen.Choose(2000, 2030), Gen.Choose(1, 9999))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, System.DateTime.DaysInMonth(year, month))
        select (IsoDate?)new IsoDate(year, month, day);

    public static Gen<AnnualReport> Any { get; } =
        from counts in Count.ArrayOf(230)
        from signs in Gen.Elements(1, -1).ArrayOf(5)
        from amount in Amount
        from texts in Text.ArrayOf(6)
        from year in Gen.Frequency((1, Gen.Constant<int?>(null)), (5, Gen.Choose(1, 9999).Select(year => (int?)year)))
        from level in Level
        from published in Gen.Frequency((1, Gen.Constant<IsoDate?>(null)), (3, Published))
        from shape in Gen.Choose(0, 31)
        select new Builder(counts, signs, amount).Report(texts, year, published, level, shape);

    /// <summary>Hands the drawn numbers out, one by one.</summary>
    private sealed class Builder(long?[] counts, int[] signs, decimal? amount)
    {
        private int next;
        private int nextSign;

        public AnnualReport Report(string?[] texts, int? year, IsoDate? published, AgencyLevel? level, int shape) => new()
        {
            Year = year,
            Published = published,
            Agency = new Agency { Name = texts[0], Code = texts[1], DivisionCode = texts[2], Level = level },
            ProactiveDisclosure = (shape & 1) == 0 ? Table2Of2021() : Table2Of2019((shape & 2) == 0),
            Requests = new Requests { Received = Row(), BroughtForward = Row(), Outcomes = Outcomes((shape & 4) == 0), CarriedForward = Row() },
            ReconsiderationAndLitigation = new ReconsiderationAndLitigation { Reconsideration = Cases(),
                DirectLitigation = Cases(), LitigationAfterReconsideration = Cases() },
            ProcessingFees = (shape & 24) == 0 ? null
                : (shape & 24) == 8 ? new ProcessingFees()
                : new ProcessingFees { Notices = Count(), NoticedYuan = Count(), CollectedYuan = Count() },
            Narrative = new Narrative { OverallSituation = texts[3], ProblemsAndImprovements = texts[4], OtherMatters = texts[5] },
        };

        private long? Count() => counts[next++];

        private long? SignedCount() => counts[next++] * signs[nextSign++];

        private ProactiveDisclosure2021 Table2Of2021() => new()
        {
            Rules = InForce(),
            NormativeDocuments = InForce(),
            Licensing = new DecisionCount { Decisions = Count() },
            Penalties = new DecisionCount { Decisions = Count() },
            Compulsion = new DecisionCount { Decisions = Count() },
            AdministrativeFees = new FeeAmount { Amount = amount },
        };

        private ProactiveDisclosure2019 Table2Of2019(bool otherDocuments) => new()
        {
            Rules = Disclosed(),
            NormativeDocuments = Disclosed(),
            OtherDocuments = otherDocuments ? Disclosed() : null,
            Licensing = Items(),
            OtherServices = Items(),
            Penalties = Items(),
            Compulsion = Items(),
            AdministrativeFees = new FeeItems { ItemsLastYear = Count(), NetChange = SignedCount() },
            CentralizedProcurement = new CentralizedProcurement { Projects = Count(), Amount = amount },
        };

        private DocumentsInForce InForce() => new() { Issued = Count(), Repealed = Count(), InForce = Count() };

        private DocumentsDisclosed Disclosed() => new() { NewlyProduced = Count(), NewlyDisclosed = Count(), TotalDisclosed = Count() };

        private ManagedItems Items() => new() { ItemsLastYear = Count(), NetChange = SignedCount(), Decisions = Count() };

        private CaseOutcomes Cases() => new() { Upheld = Count(), Corrected = Count(), OtherOutcome = Count(), Pending = Count(), Total = Count() };

        private RequestOutcomes Outcomes(bool single) => new()
        {
            GrantedInFull = Row(),
            GrantedInPart = Row(),
            Denied = new Denied
            {
                StateSecrets = Row(),
                ProhibitedByLaw = Row(),
                EndangersSecurityOrStability = Row(),
                ThirdPartyRights = Row(),
                InternalAffairs = Row(),
                ProcessInformation = Row(),
                EnforcementCaseFiles = Row(),
                AdministrativeInquiries = Row(),
            },
            UnableToProvide = new UnableToProvide { NotHeld = Row(), RequiresCreation = Row(), UnclearAfterCorrection = Row() },
            NotProcessed = new NotProcessed { PetitionsAndComplaints = Row(), RepeatRequests = Row(),
                PublishedMaterials = Row(), ExcessiveRequests = Row(), Reconfirmation = Row() },
            OtherHandling = single
                ? new SingleOtherHandling { Counts = Row() }
                : new DetailedOtherHandling { CorrectionOverdue = Row(), FeeUnpaid = Row(), Other = Row() },
            Total = Row(),
        };

        private ApplicantCounts Row() => new()
        {
            NaturalPersons = Count(),
            CommercialEnterprises = Count(),
            ResearchInstitutions = Count(),
            SocialWelfareOrganizations = Count(),
            LegalServiceInstitutions = Count(),
            OtherOrganizations = Count(),
            Total = Count(),
        };
    }
}

namespace GovInfoDisclosure.Prose;

/// <summary>N16: growth and shares that the prose states are those of the tables, as far as they are printed: 6.3% is what rounds to it or begins so.</summary>
/// <remarks>What a share is of is not always said: what came, that and what was brought forward, or what was concluded; one that fits is enough.</remarks>
internal sealed class RatioCheck(AnnualReport report, AnnualReport? prior)
{
    private const string Received = "requests.received.";
    private const string Brought = "requests.broughtForward.";
    private const string Outcomes = "requests.outcomes.";

    private static readonly string[] LegalPersons =
    {
        "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations", "legalServiceInstitutions", "otherOrganizations",
    };

    public static IEnumerable<TextCheckResult> Run(AnnualReport report, AnnualReport? prior, IReadOnlyList<Claim> claims)
    {
        var check = new RatioCheck(report, prior);
        yield return Result("growth", claims.Where(claim => claim.What == ClaimKinds.ReceivedGrowth), check.Growth);
        yield return Result("shares", claims.Where(claim => claim.What.EndsWith(ClaimKinds.ShareOf(""), StringComparison.Ordinal)), check.Shares);
    }

    private static TextCheckResult Result(string instance, IEnumerable<Claim> claims, Func<Claim, List<Ratio>?> ratios)
    {
        var result = new TextCheckResult { Check = "N16", Instance = instance, Outcome = Outcome.NotApplicable, Message = FigureCheckMessages.NoRatio };
        foreach (Claim claim in claims)
        {
            List<Ratio>? known = ratios(claim);
            if (known is null || known.Count == 0)
            {
                continue;
            }

            if (known.Find(ratio => ratio.Fits(claim)) is { } fitting)
            {
                result = Told(result, Outcome.Holds, FigureCheckMessages.RatioFits(claim, fitting), claim);
                continue;
            }

            return Told(result, Outcome.Broken, FigureCheckMessages.RatioDiffers(claim, known[0]), claim);
        }

        return result;
    }

    private static TextCheckResult Told(TextCheckResult result, Outcome outcome, Message message, Claim claim) =>
        result with { Outcome = outcome, Message = message, Quote = claim.Quote, Place = claim.Place };

    /// <summary>What the growth may be; null where a number that it needs is blank.</summary>
    private List<Ratio>? Growth(Claim claim)
    {
        if (prior is null || report[Received + "total"] is not { } now || prior[Received + "total"] is not { } before)
        {
            return null;
        }

        if (report[Brought + "total"] is not { } nowBrought || prior[Brought + "total"] is not { } beforeBrought)
        {
            return null;
        }

        return Known(new Ratio(now - before, before, now), new Ratio(now + nowBrought - before - beforeBrought, before + beforeBrought, now + nowBrought));
    }

    private List<Ratio>? Shares(Claim claim)
    {
        string what = claim.What.Substring(0, claim.What.Length - ClaimKinds.ShareOf("").Length);
        if (report[Received + "total"] is not { } received || report[Brought + "total"] is not { } brought
            || report[Outcomes + "total.total"] is not { } concluded)
        {
            return null;
        }

        if (what is ClaimKinds.NaturalPersons or ClaimKinds.LegalPersons)
        {
            string[] columns = what == ClaimKinds.NaturalPersons ? new[] { "naturalPersons" } : LegalPersons;
            decimal? came = Sum(columns.Select(column => Received + column));
            decimal? handled = came + Sum(columns.Select(column => Brought + column));
            return came is null || handled is null ? null : Known(new Ratio(came.Value, received), new Ratio(handled.Value, received + brought));
        }

        // The rows of a group, or the one row itself.
        string group = Outcomes + what + ".";
        decimal? part = Sum(FormShape.Of(report).Cells.Select(cell => cell.Address)
            .Where(address => address.StartsWith(group, StringComparison.Ordinal) && address.EndsWith(".total", StringComparison.Ordinal)));
        return part is not { } number ? null : Known(new Ratio(number, concluded), new Ratio(number, received), new Ratio(number, received + brought));
    }

    private static List<Ratio> Known(params Ratio[] ratios) => ratios.Where(ratio => ratio.Whole > 0).ToList();

    private decimal? Sum(IEnumerable<string> addresses) =>
        addresses.Aggregate((decimal?)0, (sum, address) => sum is { } known && report[address] is { } number ? known + number : null);

    /// <summary>A part, or a difference, and what it is of.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Whole">What it is of.</param>
    /// <param name="Now">This year's number, of a growth.</param>
    internal sealed record Ratio(decimal Part, decimal Whole, decimal? Now = null)
    {
        public decimal Percent => 100 * Part / Whole;

        /// <summary>Whether the percentage printed is this one rounded, or cut off; a fall has the sign of one.</summary>
        public bool Fits(Claim claim)
        {
            decimal printed = Math.Abs(claim.Number);
            decimal size = Math.Abs(100 * Part);
            bool sameSign = Part == 0 || claim.Number == 0 || Part > 0 == claim.Number > 0;
            return sameSign && size >= (printed - claim.Rounding) * Whole && size < (printed + (2 * claim.Rounding)) * Whole;
        }
    }
}

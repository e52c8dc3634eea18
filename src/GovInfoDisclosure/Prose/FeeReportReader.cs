namespace GovInfoDisclosure.Prose;

/// <summary>Puts the fee report together from the claims of section 六.</summary>
internal static class FeeReportReader
{
    public static ProcessingFees? Read(IReadOnlyList<Claim> claims)
    {
        var fees = new ProcessingFees
        {
            Notices = Single(claims, ClaimKinds.FeeNotices),
            NoticedYuan = Single(claims, ClaimKinds.FeeNoticedYuan),
            CollectedYuan = Single(claims, ClaimKinds.FeeCollectedYuan),
        };
        return fees.Notices is null && fees.NoticedYuan is null && fees.CollectedYuan is null ? null : fees;
    }

    /// <summary>The number stated; <see langword="null"/> where it is not stated, stated in two ways, or not a whole number.</summary>
    private static long? Single(IReadOnlyList<Claim> claims, string what)
    {
        long? found = null;
        foreach (Claim claim in claims)
        {
            if (claim.What != what || !claim.CoversReport)
            {
                continue;
            }

            // Fees are multiples of 10 元: 0.126万元 is exact, 0.13万元 is not.
            if (claim.Rounding >= 10 || claim.Number != decimal.Truncate(claim.Number) || claim.Number > long.MaxValue
                || (found is { } other && other != claim.Number))
            {
                return null;
            }

            found = (long)claim.Number;
        }

        return found;
    }
}

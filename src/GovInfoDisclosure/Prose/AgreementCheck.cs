namespace GovInfoDisclosure.Prose;

/// <summary>N17: the prose agrees with itself: what one section counts, another counts alike (12 in 一, 15 in 三).</summary>
/// <remarks>Only figures of one kind and one scope, from different sections, of which each section states others than the other does. 收到 may mean what came, or
/// that and what was brought forward: two figures of it that the table explains so are no contradiction.</remarks>
internal static class AgreementCheck
{
    public static TextCheckResult Run(AnnualReport report, IReadOnlyList<Claim> claims, IReadOnlyList<SectionKind> sections)
    {
        var result = new TextCheckResult { Check = "N17", Instance = "figures", Outcome = Outcome.NotApplicable, Message = FigureCheckMessages.SaidOnce };
        var known = new Dictionary<(string What, string? Scope), List<(Claim Claim, SectionKind Section)>>();
        for (int i = 0; i < claims.Count && i < sections.Count; i++)
        {
            Claim claim = claims[i];
            if (!claim.CoversReport || claim.Rounding != 0 || sections[i] == SectionKind.ProblemsAndImprovements)
            {
                continue;
            }

            if (!known.TryGetValue((claim.What, claim.Scope), out List<(Claim Claim, SectionKind Section)>? earlier))
            {
                known.Add((claim.What, claim.Scope), new List<(Claim, SectionKind)> { (claim, sections[i]) });
                continue;
            }

            // The first section's figures stand for it: if one of them is the figure here, the sections agree.
            SectionKind first = earlier[0].Section;
            earlier.Add((claim, sections[i]));
            if (sections[i] == first)
            {
                continue;
            }

            if (result.Outcome == Outcome.NotApplicable)
            {
                result = result with { Outcome = Outcome.Holds, Message = FigureCheckMessages.SaidAlike };
            }

            bool alike = earlier.Exists(x => x.Section == first && x.Claim.Number == claim.Number);
            if (!alike && !Explained(report, earlier[0].Claim, claim))
            {
                return result with
                {
                    Outcome = Outcome.Broken,
                    Message = FigureCheckMessages.SaidOtherwise(earlier[0].Claim, first, claim, sections[i]),
                    Quote = claim.Quote,
                    Place = claim.Place,
                };
            }
        }

        return result;
    }

    private static bool Explained(AnnualReport report, Claim first, Claim second)
    {
        if (first.What != ClaimKinds.ReceivedOrHandled)
        {
            return false;
        }

        decimal? received = report["requests.received.total"];
        decimal? handled = received + report["requests.broughtForward.total"];
        bool Fits(Claim claim) => claim.Number == received || claim.Number == handled;
        return received is null || handled is null || (Fits(first) && Fits(second));
    }
}

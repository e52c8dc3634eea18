using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

public class ValidationSessionTests
{
    private static readonly Outcome[] Outcomes = [Outcome.Holds, Outcome.Broken, Outcome.Undecided, Outcome.NotApplicable];

    [Fact]
    public void ChangingATotal_ReturnsExactlyTheOutcomesThatChanged()
    {
        AnnualReport report = FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[200].Select(_ => (decimal?)0).ToArray()));
        var session = new ValidationSession(RuleSet.Default, report);

        IReadOnlyList<(Outcome Before, Finding Finding)> changes = session.Set("requests.received.total", 3);

        Assert.Equal(["E1/total", "E3/received", "P6/requests.carriedForward.total"], changes.Select(x => x.Finding.Id));
        Assert.All(changes.Take(2), x => Assert.Equal((Outcome.Holds, Outcome.Broken), (x.Before, x.Finding.Outcome)));
        Assert.Equal((Outcome.NotApplicable, Outcome.Holds), (changes[2].Before, changes[2].Finding.Outcome));
        Assert.Equal(3, changes[0].Finding.Difference);
        Assert.Equal(3, session.Report["requests.received.total"]);
    }

    [Fact]
    public void ChangingACellBack_ReturnsTheOutcomesBack()
    {
        var session = new ValidationSession(RuleSet.Default, new AnnualReport());
        session.Set("requests.received.total", -1);

        IReadOnlyList<(Outcome Before, Finding Finding)> changes = session.Set("requests.received.total", null);

        Assert.Contains(changes, x => x.Finding.Id == "E5/requests.received.total" && x.Before == Outcome.Broken && x.Finding.Outcome == Outcome.NotApplicable);
        Assert.Equal(0, session.Count(Outcome.Broken));
    }

    [Fact]
    public void CellsOfLastYearTakePart()
    {
        AnnualReport prior = new AnnualReport().WithCell("requests.carriedForward.total", 4);
        var options = new ValidationOptions { Prior = prior };
        var session = new ValidationSession(RuleSet.Default, new AnnualReport(), options);

        (Outcome Before, Finding Finding) change = Assert.Single(session.Set("requests.broughtForward.total", 5), x => x.Finding.RuleId == "Y1");

        Assert.Equal((Outcome.Undecided, Outcome.Broken), (change.Before, change.Finding.Outcome));
        Assert.Equal(1, change.Finding.Difference);
    }

    [Property(MaxTest = 40, Arbitrary = new[] { typeof(Generators) })]
    public void SessionCountsAsAFreshValidationDoes(BlankedReport blanked, MutatedReport mutated)
    {
        var session = new ValidationSession(RuleSet.Default, blanked.Report);
        foreach (string address in blanked.Blanks.Concat([mutated.Address]).Where(x => FormShape.Of(blanked.Report).TryFind(x) is not null))
        {
            session.Set(address, address.Length % 3 == 0 ? null : blanked.Valid[address] + (address.Length % 2));
        }

        ValidationResult fresh = RuleSet.Default.Validate(session.Report, new ValidationOptions { IncludeAll = true });

        Assert.All(Outcomes, outcome => Assert.Equal(fresh.Findings.Count(x => x.Outcome == outcome), session.Count(outcome)));
        Assert.Equal(fresh.Findings.Where(x => x.Outcome is Outcome.Broken or Outcome.Undecided), session.Result.Findings);
    }
}

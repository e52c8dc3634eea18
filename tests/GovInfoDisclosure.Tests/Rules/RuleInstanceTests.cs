using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>How many instances each rule has in each shape of the form, as the description of the form lists them.</summary>
public sealed class RuleInstanceTests
{
    private static readonly string[] Counted = ["E1", "E2", "E3", "E4", "E5", "E6", "P1", "P2", "P3", "P5", "P6"];

    [Theory]
    [InlineData(ReportEdition.Edition2021, false, false, new[] { 7, 7, 25, 3, 200, 0, 3, 2, 0, 1, 1 })]
    [InlineData(ReportEdition.Edition2019, true, false, new[] { 7, 7, 23, 3, 193, 5, 3, 0, 2, 1, 1 })]
    [InlineData(ReportEdition.Edition2021, true, false, new[] { 7, 7, 23, 3, 186, 0, 3, 2, 0, 1, 1 })]
    [InlineData(ReportEdition.Edition2019, false, false, new[] { 7, 7, 25, 3, 207, 5, 3, 0, 2, 1, 1 })]
    [InlineData(ReportEdition.Edition2019, true, true, new[] { 7, 7, 23, 3, 196, 5, 3, 0, 3, 1, 1 })]
    [InlineData(ReportEdition.Edition2019, false, true, new[] { 7, 7, 25, 3, 210, 5, 3, 0, 3, 1, 1 })]
    public void EveryShapeHasTheInstancesOfTheForm(ReportEdition edition, bool single, bool otherDocuments, int[] expected)
    {
        PreparedRules prepared = RuleSet.Default.Prepare(FormShape.Of(edition, single, otherDocuments));
        for (int i = 0; i < Counted.Length; i++)
        {
            if (RuleSet.Default.Find(Counted[i]) is not null)
            {
                Assert.Equal((Counted[i], expected[i]), (Counted[i], prepared.Instances.Count(instance => instance.Rule.Id == Counted[i])));
            }
        }
    }

    [Fact]
    public void InstancesHaveTheIdsAndVariablesOfTheContract()
    {
        ImmutableArray<RuleInstance> instances = RuleSet.Default.Prepare(FormShape.Of2021).Instances;
        Dictionary<string, RuleInstance> byId = instances.ToDictionary(instance => instance.Id);
        Assert.Equal([new KeyValuePair<string, string>("applicant", "naturalPersons")], byId["E1/naturalPersons"].Variables);
        Assert.Equal([new KeyValuePair<string, string>("applicant", "total")], byId["E2/total"].Variables);
        Assert.Equal([new KeyValuePair<string, string>("row", "outcomes.denied.stateSecrets")], byId["E3/outcomes.denied.stateSecrets"].Variables);
        Assert.Equal([new KeyValuePair<string, string>("block", "directLitigation")], byId["E4/directLitigation"].Variables);
        Assert.Equal([new KeyValuePair<string, string>("cell", "requests.received.total")], byId["E5/requests.received.total"].Variables);
        Assert.Equal([new KeyValuePair<string, string>("row", "rules")], byId["P2/rules"].Variables);
    }

    [Fact]
    public void InstancesStandInTheOrderOfRulesAndForm()
    {
        ImmutableArray<RuleInstance> instances = RuleSet.Default.Prepare(FormShape.Of2021).Instances;
        Assert.Equal(
            ["E1/naturalPersons", "E1/commercialEnterprises", "E1/researchInstitutions",
                "E1/socialWelfareOrganizations", "E1/legalServiceInstitutions", "E1/otherOrganizations", "E1/total"],
            instances.Take(7).Select(instance => instance.Id));
        Assert.Equal(
            ["E3/received", "E3/broughtForward", "E3/outcomes.grantedInFull", "E3/outcomes.grantedInPart", "E3/outcomes.denied.stateSecrets"],
            instances.Where(instance => instance.Rule.Id == "E3").Take(5).Select(instance => instance.Id));
        Assert.Equal("E3/carriedForward", instances.Last(instance => instance.Rule.Id == "E3").Id);
        Assert.Equal(FormShape.Of2021.Cells.Select(cell => "E5/" + cell.Address),
            instances.Where(instance => instance.Rule.Id == "E5").Select(instance => instance.Id));
    }

    [Fact]
    public void CellsOfAnInstanceStandInTheOrderOfTheForm()
    {
        RuleInstance instance = RuleSet.Default.Prepare(FormShape.Of2021).Instances.Single(x => x.Id == "P2/rules");
        Assert.Equal(["proactiveDisclosure.rules.issued", "proactiveDisclosure.rules.repealed", "proactiveDisclosure.rules.inForce"], instance.Addresses);
        Assert.Equal(22, RuleSet.Default.Prepare(FormShape.Of2021).Instances.Single(x => x.Id == "E2/total").Addresses.Count);
        Assert.Equal(20, RuleSet.Default.Prepare(FormShape.Of2019).Instances.Single(x => x.Id == "E2/total").Addresses.Count);
    }
}

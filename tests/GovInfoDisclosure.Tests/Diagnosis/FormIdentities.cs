using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>The identities E1 to E4 of a full report, written from the form alone: each is a list of cells with their signs that add up to 0.</summary>
internal static class FormIdentities
{
    internal static List<(int Cell, int Sign)[]> Of(FormShape form)
    {
        CellDefinition[] cells = [.. form.Cells];
        string[] keys = ["naturalPersons", "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations", "legalServiceInstitutions",
            "otherOrganizations", "total"];
        int At(string address) => form.Find(address).Index;
        string[] leaves = [.. cells.Where(cell => cell.Key == "total" && cell.Row.Address.StartsWith("requests.outcomes.", StringComparison.Ordinal)
            && cell.Row.Address != "requests.outcomes.total").Select(cell => cell.Row.Address)];
        string[] rows = [.. leaves, "requests.received", "requests.broughtForward", "requests.outcomes.total", "requests.carriedForward"];
        var identities = new List<(int Cell, int Sign)[]>();
        foreach (string key in keys)
        {
            identities.Add([(At("requests.received." + key), 1), (At("requests.broughtForward." + key), 1), (At("requests.outcomes.total." + key), -1),
                (At("requests.carriedForward." + key), -1)]);
            identities.Add([.. leaves.Select(row => (At(row + "." + key), 1)), (At("requests.outcomes.total." + key), -1)]);
        }

        identities.AddRange(rows.Select(row => keys.Select(key => (At(row + "." + key), key == "total" ? -1 : 1)).ToArray()));
        identities.AddRange(cells.Where(cell => cell.Table == 4).GroupBy(cell => cell.Row.Address + cell.Address.Split('.')[1])
            .Select(block => block.Select(cell => (cell.Index, cell.Key == "total" ? -1 : 1)).ToArray()));
        return identities;
    }
}

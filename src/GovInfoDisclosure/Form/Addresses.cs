using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Form;

/// <summary>The addresses of all shapes of the form together.</summary>
internal static class Addresses
{
    private static readonly HashSet<string> Set = Collect();

    public static IReadOnlyCollection<string> All => Set;

    public static bool Exists(string address) => Set.Contains(address);

    private static HashSet<string> Collect()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (FormShape form in FormShape.All)
        {
            foreach (CellDefinition cell in form.AllCells)
            {
                all.Add(cell.Address);
            }
        }

        return all;
    }
}

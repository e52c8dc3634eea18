namespace GovInfoDisclosure.Form;

/// <summary>The addresses of all shapes of the form together.</summary>
internal static class Addresses
{
    private static readonly HashSet<string> Set = Collect();

    public static IReadOnlyCollection<string> All => Set;

    public static bool Exists(string address) => Set.Contains(address);

    /// <summary>Refuses an address that no shape of the form has, and names the nearest that one has.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    /// <exception cref="ArgumentException">No shape has such a cell.</exception>
    public static void Require(string? address, string argument)
    {
        if (!Exists(address ?? throw new ArgumentNullException(argument, "An address is null.")))
        {
            throw new ArgumentException($"No edition of the form has a cell '{address}'{Suggestion(address, Set)}", argument);
        }
    }

    /// <summary>The end of a sentence: the nearest of some addresses; a full stop alone where no address is near.</summary>
    public static string Suggestion(string address, IEnumerable<string> known) =>
        EditDistance.Nearest(address, known) is string near ? $"; did you mean '{near}'?" : ".";

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

namespace GovInfoDisclosure.Rules;

/// <summary>How units are told apart by name, in what is shown and in the ids of instances.</summary>
internal static class UnitName
{
    /// <summary>
    /// Two of one name, or none, get a number: <c>name#2</c>. In ids a name has <c>%25</c>, <c>%2F</c> and <c>%23</c> for <c>%</c>, <c>/</c> and <c>#</c>, so
    /// that an id can be taken apart whatever a name holds, and no name looks like one with a number.
    /// </summary>
    public static (string[] Names, string[] Ids) Of(ValueList<AnnualReport> units)
    {
        var names = new string[units.Count];
        var ids = new string[units.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            string name = units[i].Agency.Name ?? "unit";
            string unique = name;
            while (!seen.Add(unique))
            {
                int number = next.TryGetValue(name, out int known) ? known : 2;
                next[name] = number + 1;
                unique = Numbered(name, number);
            }

            names[i] = unique;
            count[name] = count.TryGetValue(name, out int before) ? before + 1 : 1;
            ids[i] = count[name] == 1 ? Escaped(name) : Numbered(Escaped(name), count[name]);
        }

        return (names, ids);
    }

    private static string Numbered(string name, int number) => name + "#" + number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string name) => name.Replace("%", "%25").Replace("/", "%2F").Replace("#", "%23");
}

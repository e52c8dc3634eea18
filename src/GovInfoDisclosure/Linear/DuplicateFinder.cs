namespace GovInfoDisclosure.Linear;

/// <summary>Finds relations that are equal but for a factor.</summary>
internal static class DuplicateFinder
{
    public static IReadOnlyList<IReadOnlyList<string>> Find(LinearSystem system) =>
    [
        .. system.Relations.Zip(system.Rows, (relation, row) => (relation.Name, Key: KeyOf(row)))
            .GroupBy(entry => entry.Key, entry => entry.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.ToArray()),
    ];

    private static string KeyOf(LinearForm row)
    {
        var variables = (int[])row.Variables.Clone();
        var coefficients = (Rational[])row.Coefficients.Clone();
        Array.Sort(variables, coefficients);
        Rational scale = coefficients.Length > 0 ? coefficients[0] : Rational.One;
        var key = new StringBuilder();
        key.Append(scale.Sign > 0 ? row.Operator : row.Operator.Mirrored()).Append(row.Constant / scale);
        for (int i = 0; i < variables.Length; i++)
        {
            key.Append(' ').Append(variables[i]).Append(':').Append(coefficients[i] / scale);
        }

        return key.ToString();
    }
}

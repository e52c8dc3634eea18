namespace GovInfoDisclosure.Linear;

/// <summary>Finds relations that are equal but for a factor.</summary>
internal static class DuplicateFinder
{
    public static List<IReadOnlyList<string>> Find(LinearSystem system)
    {
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var order = new List<List<string>>();
        for (int r = 0; r < system.Rows.Length; r++)
        {
            string key = KeyOf(system.Rows[r]);
            if (!groups.TryGetValue(key, out List<string>? group))
            {
                group = [];
                groups.Add(key, group);
                order.Add(group);
            }

            group.Add(system.Relations[r].Name);
        }

        order.RemoveAll(group => group.Count < 2);
        return [.. order];
    }

    private static string KeyOf(LinearForm row)
    {
        var variables = (int[])row.Variables.Clone();
        var coefficients = (Rational[])row.Coefficients.Clone();
        Array.Sort(variables, coefficients);
        Rational scale = coefficients.Length > 0 ? coefficients[0] : Rational.One;
        var key = new StringBuilder();
        key.Append(scale.Sign > 0 ? row.Operator : Mirrored(row.Operator)).Append(row.Constant / scale);
        for (int i = 0; i < variables.Length; i++)
        {
            key.Append(' ').Append(variables[i]).Append(':').Append(coefficients[i] / scale);
        }

        return key.ToString();
    }

    private static LinearOperator Mirrored(LinearOperator comparison) => comparison switch
    {
        LinearOperator.Less => LinearOperator.Greater,
        LinearOperator.LessOrEqual => LinearOperator.GreaterOrEqual,
        LinearOperator.Greater => LinearOperator.Less,
        LinearOperator.GreaterOrEqual => LinearOperator.LessOrEqual,
        _ => comparison,
    };
}


namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>
/// A formula as clauses of which all must be true, each true as soon as one part of it is. With false 0, unknown 1 and true 2 a clause is the
/// greatest of its parts and the formula the least of its clauses: that is what a table of clauses can be asked for.
/// </summary>
internal static class ClauseForm
{
    /// <summary>
    /// Far more than any rule of ours unfolds into (a corridor has two); each is a row of <c>govinfo_clause</c>, and their number
    /// multiplies with every <c>and</c> within an <c>or</c>.
    /// </summary>
    private const int MostClauses = 512;

    /// <summary>Null where there would be too many clauses.</summary>
    public static IReadOnlyList<IReadOnlyList<(SqlFormula Part, bool Wanted)>>? Of(SqlFormula formula, bool wanted = true)
    {
        switch (formula)
        {
            case SqlNot not:
                return Of(not.Inner, !wanted);
            case SqlConstant { Value: bool known }:
                return known == wanted ? [] : [[(new SqlConstant(true), false)]];
            case SqlConstant or SqlAtom:
                return [[(formula, wanted)]];
        }

        var join = (SqlJoin)formula;
        IReadOnlyList<(SqlFormula, bool)>[] joined = [[]];
        var all = new List<IReadOnlyList<(SqlFormula, bool)>>();
        foreach (SqlFormula part in join.Parts)
        {
            if (Of(part, wanted) is not { } clauses)
            {
                return null;
            }

            if (join.All == wanted)
            {
                all.AddRange(clauses);
            }
            else if (joined.Length * clauses.Count <= MostClauses)
            {
                joined = [.. joined.SelectMany(first => clauses.Select(second => (IReadOnlyList<(SqlFormula, bool)>)[.. first, .. second]))];
            }
            else
            {
                return null;
            }
        }

        return join.All == wanted ? all.Count <= MostClauses ? all : null : joined;
    }
}

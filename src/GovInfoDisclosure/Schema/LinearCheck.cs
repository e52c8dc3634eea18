using System.Numerics;

namespace GovInfoDisclosure.Schema;

/// <summary>A comparison as data: constant + Σ coefficient · cell, compared with 0; each cell once, on the side where the rule writes it.</summary>
internal sealed class LinearCheck
{
    public LinearCheck(FormulaTerms comparison, IReadOnlyList<FormulaTerms>? byLevel = null)
    {
        if (comparison.RoundsAsWritten)
        {
            throw new InvalidOperationException("A tolerance that follows the decimals of the amounts has no place in the data.");
        }

        var terms = new List<LinearCheckTerm>();
        foreach (CellTerm term in comparison.Terms)
        {
            if (term.Left is not null && term.Right is not null)
            {
                throw new InvalidOperationException("A cell that stands on both sides has no side of its own.");
            }

            terms.Add(new LinearCheckTerm(term.Cell, term.Left is not null, Exact(term.Net, comparison)));
        }

        Terms = terms;
        Relation = comparison.Symbol ?? throw new ArgumentException("Nothing is compared.", nameof(comparison));
        Constant = Exact(comparison.Constant, comparison);
        Tolerance = Exact(comparison.Tolerance, comparison);
        decimal[] constants = [.. (byLevel ?? []).Select(level => Exact(level.Constant, level))];
        if (constants.Any(constant => constant != Constant))
        {
            ConstantByLevel = constants;
        }

        if ((byLevel ?? []).Any(level => !level.Terms.Select(term => Exact(term.Net, level)).SequenceEqual(terms.Select(term => term.Coefficient))))
        {
            throw new InvalidOperationException("Coefficients that differ by level have no place in the data.");
        }
    }

    public IReadOnlyList<LinearCheckTerm> Terms { get; }

    public string Relation { get; }

    public decimal Constant { get; }

    /// <summary>The constants for <see cref="AgencyLevelNames.Levels"/>; null where they are the same.</summary>
    public IReadOnlyList<decimal>? ConstantByLevel { get; }

    public decimal Tolerance { get; }

    /// <summary>Adds the members of the comparison.</summary>
    public JsonMap ToJson(JsonMap json)
    {
        JsonMap? byLevel = ConstantByLevel is null ? null : [];
        for (int i = 0; i < ConstantByLevel?.Count; i++)
        {
            byLevel!.Add(AgencyLevelNames.NameOf(AgencyLevelNames.Levels[i]), ConstantByLevel[i]);
        }

        return json.And("relation", Relation).And("constant", Constant).And("constantByLevel", byLevel).And("tolerance", Tolerance)
            .And("terms", Terms.Select(term => new JsonMap
            {
                { "address", term.Cell.Address }, { "side", term.IsLeft ? "left" : "right" }, { "coefficient", term.Coefficient },
            }));
    }

    /// <summary>A sum of cells and the number of which it should be a multiple.</summary>
    public static JsonMap OfMultiple(FormulaTerms multiple) => new()
    {
        { "constant", Exact(multiple.LeftConstant, multiple) },
        { "unit", Exact(multiple.RightConstant, multiple) },
        {
            "terms", multiple.Terms.Select(term => new JsonMap
            {
                { "address", term.Cell.Address }, { "coefficient", Exact(term.Net, multiple) },
            })
        },
    };

    private static decimal Exact(BigInteger number, FormulaTerms comparison)
    {
        decimal value = (decimal)number / (decimal)comparison.Denominator;
        return value * (decimal)comparison.Denominator == (decimal)number
            ? value
            : throw new InvalidOperationException("A fraction that no decimal holds has no place in the data.");
    }
}

/// <summary>A cell of a comparison.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="IsLeft">Whether the rule writes it on the left.</param>
/// <param name="Coefficient">What it is multiplied by in left less right.</param>
internal sealed record LinearCheckTerm(CellDefinition Cell, bool IsLeft, decimal Coefficient);

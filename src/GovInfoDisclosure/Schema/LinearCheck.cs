using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Schema;

/// <summary>A comparison as data: constant + Σ coefficient · cell, compared with 0; each cell once, on the side where the rule writes it.</summary>
internal sealed class LinearCheck
{
    public LinearCheck(BoundComparison comparison, FormShape form, IReadOnlyList<BoundComparison>? byLevel = null)
    {
        var terms = new List<LinearCheckTerm>();
        for (int i = 0; i < comparison.Cells.Length; i++)
        {
            CellRef cell = comparison.Cells[i];
            bool isLeft = comparison.Left.Terms.Any(term => term.Cells.Contains(cell));
            if (isLeft == comparison.Right.Terms.Any(term => term.Cells.Contains(cell)))
            {
                throw new InvalidOperationException("A cell that stands on both sides has no side of its own.");
            }

            terms.Add(new LinearCheckTerm(form.AllCells[cell.Index], isLeft, Exact(comparison.Coefficients[i])));
        }

        Terms = terms;
        Relation = comparison.Relation.Symbol();
        Constant = Exact(comparison.Constant);
        Tolerance = Exact(comparison.Tolerance);
        if (byLevel is not null && byLevel.Any(level => level.Constant != comparison.Constant))
        {
            ConstantByLevel = [.. byLevel.Select(level => Exact(level.Constant))];
        }

        if (byLevel is not null && byLevel.Any(level => !level.Coefficients.SequenceEqual(comparison.Coefficients)))
        {
            throw new InvalidOperationException("Coefficients that differ by level have no place in the data.");
        }
    }

    public IReadOnlyList<LinearCheckTerm> Terms { get; }

    public string Relation { get; }

    public decimal Constant { get; }

    /// <summary>The constants for <see cref="LevelConstants.Levels"/>; null where they are the same.</summary>
    public IReadOnlyList<decimal>? ConstantByLevel { get; }

    public decimal Tolerance { get; }

    /// <summary>Adds the members of the comparison.</summary>
    public JsonMap ToJson(JsonMap json)
    {
        JsonMap? byLevel = null;
        for (int i = 0; i < ConstantByLevel?.Count; i++)
        {
            byLevel ??= [];
            byLevel.Add(LevelConstants.NameOf(i), ConstantByLevel[i]);
        }

        json.Add("relation", Relation);
        json.Add("constant", Constant);
        json.Add("constantByLevel", byLevel);
        json.Add("tolerance", Tolerance);
        return json.And("terms", Terms.Select(term => new JsonMap
        {
            { "address", term.Cell.Address },
            { "side", term.IsLeft ? "left" : "right" },
            { "coefficient", term.Coefficient },
        }));
    }

    private static decimal Exact(Rational value) => value.TryToDecimal(out decimal number) && (Rational)number == value
        ? number
        : throw new InvalidOperationException("A fraction that no decimal holds has no place in the data.");
}

/// <summary>A cell of a comparison.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="IsLeft">Whether the rule writes it on the left.</param>
/// <param name="Coefficient">What it is multiplied by in left less right.</param>
internal sealed record LinearCheckTerm(CellDefinition Cell, bool IsLeft, decimal Coefficient);

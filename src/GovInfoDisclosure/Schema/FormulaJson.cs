using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Schema;

/// <summary>A condition as data. The formula as written tells what is asked of the agency's level, the bound one which cells are meant.</summary>
internal static class FormulaJson
{
    public static JsonMap Of(Formula formula, BoundFormula bound, FormShape form) => (formula, bound) switch
    {
        (LevelIn level, _) => new JsonMap { { "levelIn", level.Levels.Select(AgencyLevelNames.NameOf) } },
        (IsBlank, BoundBlank blank) => new JsonMap { { "isBlank", form.AllCells[blank.Cell.Index].Address } },
        (Comparison, BoundComparison comparison) => new LinearCheck(comparison, form).ToJson([]),
        (Not not, BoundNot boundNot) => new JsonMap { { "not", Of(not.Inner, boundNot.Inner, form) } },
        (AllOf all, BoundAll boundAll) => new JsonMap { { "allOf", Of(all.Parts, boundAll.Parts, form) } },
        (AnyOf any, BoundAny boundAny) => new JsonMap { { "anyOf", Of(any.Parts, boundAny.Parts, form) } },
        (Quantified each, BoundAll boundAll) => new JsonMap { { "allOf", boundAll.Parts.Select(part => Of(each.Inner, part, form)) } },
        (Quantified each, BoundAny boundAny) => new JsonMap { { "anyOf", boundAny.Parts.Select(part => Of(each.Inner, part, form)) } },
        _ => throw new InvalidOperationException("A condition on other reports or on units has no place in the data."),
    };

    private static IEnumerable<JsonMap> Of(IReadOnlyList<Formula> parts, IReadOnlyList<BoundFormula> bound, FormShape form) =>
        parts.Select((part, i) => Of(part, bound[i], form));
}

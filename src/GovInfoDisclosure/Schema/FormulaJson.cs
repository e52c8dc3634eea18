namespace GovInfoDisclosure.Schema;

/// <summary>A condition as data.</summary>
internal static class FormulaJson
{
    public static JsonMap Of(FormulaTerms formula) => formula.Kind switch
    {
        FormulaKind.LevelIn => new JsonMap { { "levelIn", formula.Levels.Select(AgencyLevelNames.NameOf) } },
        FormulaKind.IsBlank => new JsonMap { { "isBlank", formula.Cell!.Cell.Address } },
        _ when formula.IsComparison => new LinearCheck(formula).ToJson([]),
        FormulaKind.Not => new JsonMap { { "not", Of(formula.Parts[0]) } },
        FormulaKind.All => new JsonMap { { "allOf", formula.Parts.Select(Of) } },
        FormulaKind.Any => new JsonMap { { "anyOf", formula.Parts.Select(Of) } },
        _ => throw new InvalidOperationException("A condition on units has no place in the data."),
    };
}

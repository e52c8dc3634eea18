namespace GovInfoDisclosure.Schema;

/// <summary>A condition as data.</summary>
internal static class FormulaJson
{
    public static JsonMap Of(FormulaTerms formula) => formula.Kind switch
    {
        FormulaKind.Equal or FormulaKind.NotEqual or FormulaKind.AtMost or FormulaKind.Less or FormulaKind.AtLeast or FormulaKind.Greater =>
            new LinearCheck(formula).ToJson([]),
        FormulaKind.MultipleOf => new JsonMap { { "multipleOf", LinearCheck.OfMultiple(formula) } },
        FormulaKind.CountOf => new JsonMap
        {
            { "countOf", new JsonMap { { "atLeast", formula.AtLeast }, { "atMost", formula.AtMost }, { "parts", formula.Parts.Select(Of) } } },
        },
        FormulaKind.IsBlank => new JsonMap { { "isBlank", formula.Cell!.Cell.Address } },
        FormulaKind.LevelIn => new JsonMap { { "levelIn", formula.Levels.Select(AgencyLevelNames.NameOf) } },
        FormulaKind.FactIn => new JsonMap
        {
            {
                "factIn", new JsonMap { { "fact", formula.Fact }, { "values", formula.Values }, { "from", formula.From }, { "to", formula.To } }
            },
        },
        FormulaKind.UnitsComplete => throw new InvalidOperationException("A condition on units has no place in the data."),
        FormulaKind.Not => new JsonMap { { "not", Of(formula.Parts[0]) } },
        FormulaKind.All => new JsonMap { { "allOf", formula.Parts.Select(Of) } },
        FormulaKind.Any => new JsonMap { { "anyOf", formula.Parts.Select(Of) } },
    };
}

namespace GovInfoDisclosure.Diagnosis;

/// <summary>A negative number in a cell that stands in no identity: it is wrong, and the identities do not tell what is right.</summary>
internal static class NegativeCell
{
    public static BlockDiagnosis Diagnose(CellDefinition cell, decimal value, DiagnosisTexts texts)
    {
        // As a wrong sign weighs in any other cell.
        var operation = SlipOperation.Of([new CellChange(cell.Address, value, -value, false)], [SlipKind.Sign], 0.4m);
        return new BlockDiagnosis(
            [new Explanation(operation, texts.OfExplanation)], false, texts.OfDiagnosis(false), () => texts.NegativeCertificate(cell));
    }
}


namespace GovInfoDisclosure.Diagnosis;

/// <summary>A blank cell whose number follows from the others (可推知的空格). The report keeps its blank.</summary>
/// <param name="Address">The cell's address.</param>
/// <param name="Value">The only number that it can have.</param>
/// <param name="Rules">The instances of rules that it follows from, by id: <c>E3/received</c>.</param>
/// <param name="Derivation">How it follows, in a sentence that can be checked by hand.</param>
public sealed record DeducedCell(string Address, decimal Value, ValueList<string> Rules, Message Derivation)
{
    /// <summary>Where the blank stands in the document: for one that shows nothing, where its row does; null where that is not known.</summary>
    public Place? Place { get; init; }
}


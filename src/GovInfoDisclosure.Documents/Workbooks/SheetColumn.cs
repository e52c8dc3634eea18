namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>A column of a sheet of results.</summary>
/// <param name="Zh">Its head in Chinese.</param>
/// <param name="En">Its head in English.</param>
/// <param name="Width">Its width in digits.</param>
internal sealed record SheetColumn(string Zh, string En, int Width)
{
    // A number or a word, a name, a sentence.
    private const int Narrow = 10;
    private const int Middle = 28;
    private const int Wide = 60;

    public static SheetColumn OfNumber(string zh, string en) => new(zh, en, Narrow);

    public static SheetColumn OfName(string zh, string en) => new(zh, en, Middle);

    public static SheetColumn OfText(string zh, string en) => new(zh, en, Wide);
}

using System.Xml;

namespace GovInfoDisclosure.Documents.Word;

/// <summary>Walks the body of a Word file, element by element, and keeps only what is open: a file of any size takes the memory of its text.</summary>
internal sealed class WordBody
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Formula = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictFormula = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private const string UnknownCharacter = "\uFFFD";

    /// <summary>How many elements are passed between two looks at the cancellation.</summary>
    private const int Stride = 1024;

    private readonly DocumentLimits limits;
    private readonly RunStyles styles;
    private readonly EmbeddedFiles embedded;
    private readonly CancellationToken cancellationToken;
    private readonly Stack<WordFrame> frames = new();
    private readonly WordFrame body;
    private int tableNumber;
    private int cells;
    private int passed;

    /// <param name="limits">The limits.</param>
    /// <param name="styles">The file's styles.</param>
    /// <param name="embedded">The files that stand whole in this one.</param>
    /// <param name="isAsIs">Whether the body's paragraphs are taken with every space: the file says that it was written line by line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public WordBody(DocumentLimits limits, RunStyles styles, EmbeddedFiles embedded, bool isAsIs, CancellationToken cancellationToken)
    {
        body = new WordFrame(null, isAsIs);
        this.limits = limits;
        this.styles = styles;
        this.embedded = embedded;
        this.cancellationToken = cancellationToken;
        frames.Push(body);
    }

    public IReadOnlyList<SourceBlock> Blocks => body.Blocks;

    /// <summary>Whether something was passed over because a limit was reached.</summary>
    public bool IsCut { get; private set; }

    private WordFrame Top => frames.Peek();

    public void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (++passed % Stride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                bool isEmpty = reader.IsEmptyElement;
                if (IsWord(reader) && reader.LocalName == "del" && Top.Table is { } tracked)
                {
                    // Among a row's properties it says that the whole row was deleted.
                    tracked.DeleteRow();
                }

                if (reader.Depth > limits.MaxDepth || IsPassedOver(reader))
                {
                    IsCut |= reader.Depth > limits.MaxDepth;
                    Skip(reader, isEmpty);
                    continue;
                }

                string name = Name(reader);
                if (name.Length == 0 && reader.LocalName is "blip" or "imagedata")
                {
                    Top.AddPicture();
                }

                Start(name, reader);
                if (isEmpty)
                {
                    End(name);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                End(Name(reader));
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && Top.TakesText)
            {
                Top.Text(reader.Value);
            }
        }
    }

    /// <summary>The name of one of Word's elements; the text of a formula is text as any other, for some type a number so.</summary>
    private static string Name(XmlReader reader) =>
        IsWord(reader) || reader is { LocalName: "t", NamespaceURI: Formula or StrictFormula } ? reader.LocalName : "";

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI is Word or StrictWord;

    /// <summary>
    /// What is not shown, or shown elsewhere: text that was deleted or moved away, instructions of fields, how characters are read (ruby), where
    /// tabs stop, the fallback of what a newer element says already, pictures' data.
    /// </summary>
    private static bool IsPassedOver(XmlReader reader) =>
        IsWord(reader) ? reader.LocalName is "del" or "moveFrom" or "delText" or "instrText" or "delInstrText"
            or "rt" or "sectPr" or "tabs" or "pPrChange" or "rPrChange" or "tblPrChange" or "tcPrChange" or "trPrChange" or "tblGrid"
        : reader.NamespaceURI == Compatibility && reader.LocalName == "Fallback";

    /// <summary>Passes over an element with all that it holds; the reader stands on its end.</summary>
    private void Skip(XmlReader reader, bool isEmpty)
    {
        if (isEmpty)
        {
            return;
        }

        int depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (++passed % Stride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private void Start(string name, XmlReader reader)
    {
        switch (name)
        {
            case "tbl":
                frames.Push(new WordFrame(new WordTable(++tableNumber)));
                break;
            case "tr":
                Top.Table?.StartRow();
                break;
            case "tc":
                if (Top.Table is { } table)
                {
                    IsCut |= ++cells > limits.MaxCells;
                    table.StartCell();
                    frames.Push(new WordFrame(null));
                }

                break;
            case "altChunk":
                AddEmbedded(reader.GetAttribute("id", Relations) ?? reader.GetAttribute("id", StrictRelations));
                break;
            case "txbxContent":
                frames.Push(new WordFrame(null));
                break;
            case "gridSpan":
                Row?.Span(Value(reader));
                break;
            case "gridBefore":
                Top.Table?.Before(Value(reader));
                break;
            case "vMerge":
                Row?.MergeDown(Value(reader) != "restart");
                break;
            case "hMerge":
                Row?.MergeRight(Value(reader) != "restart");
                break;
            case "r":
                // What was said before it was said of the mark that ends the paragraph.
                Top.StartRun();
                break;
            case "t":
                Top.TakesText = true;
                break;
            case "tab" when frames.Count == 1:
                Top.Tab();
                break;
            case "tab" or "ptab":
                Top.Text(" ");
                break;
            case "br" or "cr":
                Top.EndLine();
                break;
            case "sym":
                Top.Text(Symbol(reader));
                break;
            case "noBreakHyphen":
                Top.Text("-");
                break;
            case "rStyle":
                Top.IsHidden = styles.IsHidden(Value(reader));
                Top.IsRaised = styles.IsRaised(Value(reader));
                break;
            case "vanish":
                Top.IsHidden = IsOn(Value(reader));
                break;
            case "hidden" when IsOn(Value(reader)):
                Top.Table?.DeleteRow();
                break;
            case "strike" or "dstrike":
                // Crossed out by hand is deleted, as a tracked deletion is.
                Top.IsHidden |= IsOn(Value(reader));
                break;
            case "vertAlign":
                Top.IsRaised = Value(reader) is "superscript" or "subscript";
                break;
            case "position":
                Top.IsRaised |= int.TryParse(Value(reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int height) && height != 0;
                break;
        }
    }

    /// <summary>Adds what an embedded file says; its tables are counted with those of the document, whose places they have.</summary>
    private void AddEmbedded(string? relation)
    {
        foreach (SourceBlock block in embedded.Blocks(relation))
        {
            if (block is not SourceTable table)
            {
                Top.Add([block with { Place = null }]);
                continue;
            }

            cells += table.Cells.Count;
            IsCut |= cells > limits.MaxCells;
            int number = ++tableNumber;
            Top.Add([table with { Place = null, Cells = [.. table.Cells.Select(cell => cell with { Place = Place.InTable(number, cell.Row, cell.Column) })] }]);
        }
    }

    /// <summary>The table whose cell is being read: the properties of a cell stand inside it.</summary>
    private WordTable? Row
    {
        get
        {
            WordFrame cell = frames.Pop();
            WordTable? table = frames.Count > 0 ? frames.Peek().Table : null;
            frames.Push(cell);
            return table;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t":
                Top.TakesText = false;
                break;
            case "r":
                Top.EndRun();
                break;
            case "p":
                Top.EndParagraph(limits.MaxBlocks);
                break;
            case "tr":
                Top.Table?.EndRow();
                break;
            case "tc" when frames.Count > 1 && Top.Table is null:
                WordFrame cell = frames.Pop();
                Top.Table?.EndCell(cell.Blocks);
                break;
            case "tbl" when Top.Table is not null && frames.Count > 1:
                WordTable ended = frames.Pop().Table!;
                Top.Add(ended.ToBlocks());
                break;
            case "txbxContent" when frames.Count > 1:
                WordFrame box = frames.Pop();
                Top.AddBoxes(box.Blocks);
                break;
        }
    }

    /// <summary>
    /// A character that was put in by its code in a font. Fonts of signs have codes of their own; of these Symbol alone has digits and signs where all
    /// others have them. What another one shows is not known, and is no number, but stands in its place.
    /// </summary>
    private static string Symbol(XmlReader reader)
    {
        if (!int.TryParse(reader.GetAttribute("char", reader.NamespaceURI), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            return UnknownCharacter;
        }

        bool isOfFont = code is >= 0xF000 and <= 0xF0FF;
        char sign = (char)(isOfFont ? code - 0xF000 : code);
        return isOfFont ? sign is >= '%' and <= '?' && reader.GetAttribute("font", reader.NamespaceURI) == "Symbol" ? sign.ToString() : UnknownCharacter
            : code is > ' ' and < 0xD800 or > 0xF8FF and < 0xFFFE ? sign.ToString()
            : UnknownCharacter;
    }

    /// <summary>Whether a property that is there is meant: it may be there to say that it is not.</summary>
    internal static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    internal static string? Value(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI);
}

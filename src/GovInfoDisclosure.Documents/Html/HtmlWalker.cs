using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Takes a page apart: paragraphs, tables, pictures in reading order. A table that only lays the page out is walked like any other element.</summary>
internal sealed class HtmlWalker
{
    /// <summary>The most attachments that are kept: a finding names a few.</summary>
    private const int MostAttachments = 20;

    /// <summary>A table of which a cell is divided has more than four times the cells that stand within it; one that lays out tables never.</summary>
    private const int FewerWithin = 4;

    /// <summary>The longest label of the form is shorter; what is longer is text that a table lays out.</summary>
    private const int LongestInFrame = 200;

    private readonly DocumentLimits limits;
    private readonly CancellationToken cancellationToken;
    private readonly TextPlaces places;
    private readonly Visibility visibility;
    private readonly HtmlTableReader tables;
    private readonly HashSet<IElement> layoutTables = [];
    private readonly List<SourceBlock> blocks = [];
    private readonly List<string> attachments = [];
    private readonly List<string> pictures = [];
    private readonly List<SourcePicture> shown = [];
    private readonly CellText text = new();
    private Place? textPlace;
    private IElement? asIs;
    private int kept;
    private int tableNumber;

    public HtmlWalker(string source, StyleSheet styles, DocumentLimits limits, CancellationToken cancellationToken)
    {
        this.limits = limits;
        this.cancellationToken = cancellationToken;
        places = new TextPlaces(source);
        visibility = new Visibility(styles);
        tables = new HtmlTableReader(places, visibility, limits, cancellationToken);
    }

    /// <summary>The files that the page links to, by name: where it has no table, the report is likely one of them.</summary>
    public IReadOnlyList<string> Attachments => attachments;

    /// <summary>The pictures that the page shows or links to, by file name.</summary>
    public IReadOnlyList<string> Pictures => pictures;

    /// <summary>Whether something was passed over because a limit was reached.</summary>
    public bool IsCut { get; private set; }

    public IReadOnlyList<SourceBlock> Walk(INode root)
    {
        FindLayoutTables(root);
        IsCut |= NodeWalk.Run(root, limits.MaxDepth, Enter, Leave, cancellationToken);
        EndParagraph();
        IsCut |= tables.IsCut;
        return blocks;
    }

    /// <summary>
    /// Tables that hold tables. One whose own cells are many more than those within lays nothing out: a cell of it is divided, or each has a frame of its own.
    /// </summary>
    private void FindLayoutTables(INode root)
    {
        var open = new Stack<(IElement Table, int Own, int Within)>();
        NodeWalk.Run(
            root,
            limits.MaxDepth,
            node =>
            {
                if (node is IElement { LocalName: "table" } table)
                {
                    open.Push((table, 0, 0));
                }
                else if (node is IElement { LocalName: "td" or "th" } && open.Count > 0)
                {
                    (IElement of, int own, int within) = open.Pop();
                    open.Push((of, own + 1, within));
                }

                return node is IElement;
            },
            node =>
            {
                if (node is IElement { LocalName: "table" })
                {
                    (IElement table, int own, int within) = open.Pop();
                    if (within * FewerWithin > own)
                    {
                        layoutTables.Add(table);
                    }

                    if (open.Count > 0)
                    {
                        (IElement of, int ofOwn, int ofWithin) = open.Pop();
                        bool isFrame = own + within == 1 && table.TextContent.Length <= LongestInFrame;
                        open.Push((of, ofOwn, ofWithin + (isFrame ? 0 : own + within)));
                    }
                }
            },
            cancellationToken);
    }

    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            if (blocks.Count < limits.MaxBlocks && !visibility.Hides(words))
            {
                textPlace ??= places.Find(words.Data);
                AddText(words.Data);
            }

            return false;
        }

        if (node is not IElement element)
        {
            return false;
        }

        NoteAttachment(element);
        if (visibility.Hides(element))
        {
            return false;
        }

        places.Enter(element);
        if (element is IHtmlImageElement && element.GetAttribute("src") is { Length: > 0 } address && shown.Count < MostAttachments)
        {
            // It stands in a paragraph's text, which is not torn for it.
            shown.Add(new SourcePicture { Name = AttachmentName.OfShown(address), Place = places.Of(element) });
        }

        if (element.LocalName == "table" && !layoutTables.Contains(element))
        {
            EndParagraph();
            if (blocks.Count < limits.MaxBlocks)
            {
                AddTable(element);
            }

            return false;
        }

        if (element.LocalName == "br" || ElementKinds.IsBlock(element))
        {
            EndParagraph();
        }

        kept += ElementKinds.KeepsLines(element) ? 1 : 0;
        asIs ??= ElementKinds.IsAsIs(element) ? element : null;
        return true;
    }

    private void Leave(INode node)
    {
        var element = (IElement)node;
        kept -= ElementKinds.KeepsLines(element) ? 1 : 0;
        if (ElementKinds.IsBlock(element))
        {
            EndParagraph();
        }

        asIs = asIs == element ? null : asIs;
    }

    private void AddText(string words)
    {
        if (asIs is null)
        {
            text.Add(words, kept > 0);
        }
        else
        {
            text.AddAsIs(words);
        }
    }

    private void AddTable(IElement element)
    {
        foreach (IElement link in element.QuerySelectorAll("a,iframe,embed,object,img"))
        {
            NoteAttachment(link);
        }

        SourceTable table = tables.Read(element, ++tableNumber);
        if (table.Cells.Count == 1)
        {
            // One cell lays nothing out as a table: it is a frame around text, or around a picture.
            SourceCell cell = table.Cells[0];
            blocks.Add(cell.Text == CellText.Pictured
                ? new SourcePicture { Name = AttachmentName.OfShown(element.QuerySelector("img")?.GetAttribute("src") ?? ""), Place = cell.Place }
                : new SourceParagraph { Text = cell.Text, Place = cell.Place });
        }
        else if (table.Cells.Count > 1)
        {
            blocks.Add(table);
        }
    }

    private void EndParagraph()
    {
        bool isWhole = asIs is not null;
        string line = isWhole ? text.TakeAsIs() : text.Take();
        IsCut |= line.Length > 0 && blocks.Count >= limits.MaxBlocks;
        if ((isWhole || line.Length > 0) && blocks.Count < limits.MaxBlocks)
        {
            blocks.Add(new SourceParagraph { Text = line, Place = textPlace });
        }

        foreach (SourcePicture picture in shown.Where(_ => blocks.Count < limits.MaxBlocks))
        {
            blocks.Add(picture);
        }

        shown.Clear();
        textPlace = null;
    }

    private void NoteAttachment(IElement element)
    {
        string? address = element.LocalName switch
        {
            "a" => element.GetAttribute("href"),
            "iframe" or "embed" or "img" => element.GetAttribute("src"),
            "object" => element.GetAttribute("data"),
            _ => null,
        };
        if (address is null)
        {
            return;
        }

        if (AttachmentName.OfDocument(address) is string name && attachments.Count < MostAttachments)
        {
            string words = element.LocalName == "a" ? element.TextContent.Trim() : "";
            attachments.Add(words.Length is > 0 and <= 120 ? words : name);
        }
        else if (AttachmentName.OfPicture(address) is string picture && pictures.Count < MostAttachments)
        {
            pictures.Add(picture);
        }
    }
}

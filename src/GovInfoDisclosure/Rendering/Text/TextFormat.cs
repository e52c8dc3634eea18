namespace GovInfoDisclosure.Rendering.Text;

/// <summary>Results for people, as text: a paragraph a document, and a sum below several.</summary>
internal sealed class TextFormat(ResultOptions options) : ResultOutput
{
    private readonly Words words = new(options.Language);
    private readonly Style style = options.HasColours ? Style.Coloured : Style.Plain;

    public override bool HasNotes => true;

    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        if (options.Quiet && document.RosterYear is null)
        {
            return [];
        }

        string text = document.RosterYear is int year
            ? new RosterText(words, style).Render(year, document.Result)
            : new CheckText(words, style, options).Render(document);
        return Encoding.UTF8.GetBytes(LineFolding.Fold(text, options.Width));
    }

    public override ResultSink Open(Stream output) => new TextSink(words, style, options, output ?? throw new ArgumentNullException(nameof(output)));
}

namespace GovInfoDisclosure.Rendering;

/// <summary>An output whose documents stand one after the other, each written as it comes.</summary>
internal sealed class JoinedSink : ResultSink
{
    private readonly ResultOutput format;
    private readonly Stream output;
    private bool hasDocuments;

    public JoinedSink(ResultOutput format, Stream output)
    {
        this.format = format;
        this.output = output;
        Write(format.Head());
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        if (rendered.Length > 0)
        {
            Write(format.Before(isFirst: !hasDocuments));
            output.Write(rendered, 0, rendered.Length);
            hasDocuments = true;
        }
    }

    public override void End(IEnumerable<string> notes) => Write(format.Tail(hasDocuments));

    private void Write(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        output.Write(bytes, 0, bytes.Length);
    }
}

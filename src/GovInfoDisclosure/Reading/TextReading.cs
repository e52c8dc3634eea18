using System.Buffers;
using GovInfoDisclosure.Reading.Drawn;

namespace GovInfoDisclosure.Reading;

/// <summary>Reads a document that is a text, or says why it is none.</summary>
internal static class TextReading
{
    /// <summary>What programs write before and behind a text: the mark of its encoding, and that of its end.</summary>
    private const string Marks = "\uFEFF\u001A";

    /// <summary>What the bytes give, whose array goes back to the shared pool; there is none where they were more than the limit.</summary>
    public static ReadResult Read(ArraySegment<byte> bytes, long length, ReadOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Array is null)
        {
            return Nothing(DocumentFindings.TooLarge(length, options.MaxBytes));
        }

        var findings = new FindingList();
        ArraySegment<char> text = TextOf(bytes, findings);
        ArrayPool<byte>.Shared.Return(bytes.Array);
        if (text.Array is null)
        {
            return new ReadResult { Findings = findings.InOrder() };
        }

        ReadResult result = Read(text, options, findings, cancellationToken);
        ArrayPool<char>.Shared.Return(text.Array);
        return result;
    }

    /// <summary>The text of the bytes in an array of the shared pool; without an array where they are none, which is said.</summary>
    private static ArraySegment<char> TextOf(ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.Length == 0)
        {
            findings.Add(DocumentFindings.Empty());
            return default;
        }

        if (DocumentKinds.OfBytes(bytes) is (string zh, string en, DocumentRemedy remedy))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en, remedy));
            return default;
        }

        (ArraySegment<char> text, string encoding, bool isClean) = TextDecoder.Rent(bytes);
        if (text.Array is null)
        {
            findings.Add(DocumentFindings.NotText());
        }
        else if (!isClean)
        {
            findings.Add(DocumentFindings.BytesReplaced(encoding));
        }

        return text;
    }

    /// <summary>What a text gives; nothing of it is kept, so that its place may be given back.</summary>
    public static ReadResult Read(ReadOnlyMemory<char> text, ReadOptions options, FindingList findings, CancellationToken cancellationToken)
    {
        ReadOnlySpan<char> characters = text.Span;
        if (characters.Trim(Marks.AsSpan()).IsWhiteSpace())
        {
            findings.Add(DocumentFindings.Empty());
        }
        else if (characters.IndexOf('\0') >= 0)
        {
            findings.Add(DocumentFindings.NotText());
        }
        else if (DocumentKinds.OfText(characters) is (string zh, string en, DocumentRemedy remedy))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en, remedy));
        }
        else
        {
            return LongLines.Of(characters, cancellationToken) is LongLines parted
                ? MovedPlaces.Of(new ReportBuilder(parted.Text.AsMemory(), options, findings, cancellationToken).Read(), place => parted.PlaceOf(place))
                : DrawnTables.Of(characters, options.MaxLines, options.MaxLineLength, cancellationToken) is SourceDocument drawn
                ? ReadDrawn(SourceLines.Of(drawn, null), options, findings, cancellationToken)
                : new ReportBuilder(text, options, findings, cancellationToken).Read();
        }

        return new ReadResult { Findings = findings.InOrder() };
    }

    /// <summary>A line outside of the tables keeps its columns.</summary>
    private static ReadResult ReadDrawn(SourceLines source, ReadOptions options, FindingList findings, CancellationToken cancellationToken) =>
        MovedPlaces.Of(new ReportBuilder(source.Text.AsMemory(), options, findings, cancellationToken, source).Read(), place =>
            source.PlaceOf(place) is not Place found ? null
            : source.RowAt(place.Line - 1) is null ? new Place(found.Line, place.Column) : found);

    public static ReadResult Nothing(Finding finding) => new() { Findings = new ValueList<Finding>([finding]) };
}

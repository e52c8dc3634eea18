using System.Buffers;

namespace GovInfoDisclosure.Reading;

/// <summary>Reads a document that is a text, or says why it is none.</summary>
internal static class TextReading
{
    /// <summary>What the bytes give, whose array goes back to the shared pool; there is none where they were more than the limit.</summary>
    public static ReadResult Read(ArraySegment<byte> bytes, long length, ReadOptions options, CancellationToken cancellationToken)
    {
        if (bytes.Array is null)
        {
            return Nothing(DocumentFindings.TooLarge(length, options.MaxBytes));
        }

        var findings = new FindingList();
        string? text = TextOf(bytes, findings);
        ArrayPool<byte>.Shared.Return(bytes.Array);
        return text is null ? new ReadResult { Findings = findings.InOrder() } : Read(text, options, findings, cancellationToken);
    }

    /// <summary>The text of the bytes; null where they are none, which is said.</summary>
    private static string? TextOf(ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.Length == 0)
        {
            findings.Add(DocumentFindings.Empty());
            return null;
        }

        if (DocumentKinds.OfBytes(bytes) is (string zh, string en, DocumentRemedy remedy))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en, remedy));
            return null;
        }

        (string? text, string encoding, bool isClean) = TextDecoder.Decode(bytes);
        if (text is null)
        {
            findings.Add(DocumentFindings.NotText());
        }
        else if (!isClean)
        {
            findings.Add(DocumentFindings.BytesReplaced(encoding));
        }

        return text;
    }

    public static ReadResult Read(string text, ReadOptions options, FindingList findings, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text.Trim('\uFEFF', '\u001A')))
        {
            findings.Add(DocumentFindings.Empty());
        }
        else if (text.Contains('\0'))
        {
            findings.Add(DocumentFindings.NotText());
        }
        else if (DocumentKinds.OfText(text) is (string zh, string en, DocumentRemedy remedy))
        {
            findings.Add(DocumentFindings.KindNotRead(zh, en, remedy));
        }
        else
        {
            return LongLines.Of(text, cancellationToken) is LongLines parted
                ? MovedPlaces.Of(new ReportBuilder(parted.Text, options, findings, cancellationToken).Read(), place => parted.PlaceOf(place))
                : new ReportBuilder(text, options, findings, cancellationToken).Read();
        }

        return new ReadResult { Findings = findings.InOrder() };
    }

    public static ReadResult Nothing(Finding finding) => new() { Findings = new ValueList<Finding>([finding]) };
}

using System.IO.Compression;
using GovInfoDisclosure.Documents.Excel;
using GovInfoDisclosure.Documents.Html;
using GovInfoDisclosure.Documents.Ofd;
using GovInfoDisclosure.Documents.Pdf;
using GovInfoDisclosure.Documents.Word;

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>Leads bytes to the door of their format; packed files and archives are opened on the way.</summary>
internal sealed class Opener(DocumentOptions options, CancellationToken cancellationToken)
{
    /// <summary>How deep archives may stand in archives: a document of an office is at most packed twice.</summary>
    private const int MostNested = 3;

    /// <summary>The most files of one archive that are read.</summary>
    private const int MostEntries = 100_000;

    private readonly DocumentLimits limits = options.Limits;

    /// <summary>Which files of an archive are wanted, by their names; null for all that are not hidden.</summary>
    public Func<string, bool>? IsWanted { get; init; }

    public IEnumerable<DocumentReading> Folder(string path) => FolderFiles.Below(path).SelectMany(FileOfFolder);

    public IEnumerable<DocumentReading> File(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        foreach (DocumentReading reading in Stream(stream, path))
        {
            yield return reading;
        }
    }

    public IEnumerable<DocumentReading> Stream(Stream stream, string source) => Files(stream, source).Select(file => new DocumentReading(file.Source,
        Read(file)));

    /// <summary>The files of a stream, with all packing taken off.</summary>
    public IEnumerable<DocumentFile> Files(Stream stream, string source)
    {
        string name = Path.GetFileName(source);
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        byte[]? bytes = length > limits.MaxBytes ? null : StreamBytes.Read(stream, limits.MaxBytes, cancellationToken);
        return bytes is null ? [new DocumentFile(source, name, DocumentNotes.TooLarge(length, limits.MaxBytes))] : Files(bytes, source, name, 0);
    }

    /// <summary>Reads the one document of a stream.</summary>
    public ReadResult One(Stream stream)
    {
        DocumentFile[] files = [.. Files(stream, "").Take(2)];
        return files.Length > 1 ? Nothing(DocumentNotes.SeveralFiles()) : Read(files.Length == 1 ? files[0] : new DocumentFile("", "", []));
    }

    /// <summary>Reads a file. Whatever it does to the program, the caller goes on to the next.</summary>
    public ReadResult Read(DocumentFile file)
    {
        if (file.Problem is Finding problem)
        {
            return Nothing(problem);
        }

        try
        {
            return Read(file.Bytes!);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            return Nothing(DocumentNotes.Failed(exception));
        }
    }

    private IEnumerable<DocumentReading> FileOfFolder(string path)
    {
        try
        {
            // A pipe or a device has no length, and opening it may wait for ever.
            return new FileInfo(path).Length == 0 ? Stream(System.IO.Stream.Null, path) : [.. File(path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new DocumentReading(path, Nothing(DocumentNotes.NotOpened()))];
        }
    }

    private IEnumerable<DocumentFile> Files(byte[] bytes, string source, string name, int depth)
    {
        switch (ContentKind.Of(bytes))
        {
            case DocumentKind.Archive when depth < MostNested:
                return Archive(bytes, source, name, depth + 1);
            case DocumentKind.Gzip when depth < MostNested:
                return Unpacked(source, name, depth, packed => Unpacking.Gzip(packed, limits.MaxExpandedBytes, cancellationToken), bytes);
            case DocumentKind.Zstandard when depth < MostNested:
                return Unpacked(source, name, depth, packed => Unpacking.Zstandard(packed, limits.MaxExpandedBytes, cancellationToken), bytes);
            case DocumentKind.Archive or DocumentKind.Gzip or DocumentKind.Zstandard:
                return [new DocumentFile(source, name, DocumentNotes.PackedTooDeep())];
            default:
                return [new DocumentFile(source, name, bytes)];
        }
    }

    /// <summary>Reads one document that is packed in nothing.</summary>
    private ReadResult Read(byte[] bytes)
    {
        DocumentKind kind = ContentKind.Of(bytes);
        switch (kind)
        {
            case DocumentKind.Word or DocumentKind.Workbook or DocumentKind.Ofd when !IsWhole(bytes):
                return Nothing(DocumentNotes.Damaged("文件", "document"));
            case DocumentKind.Word:
                return Read(Word(bytes));
            case DocumentKind.Workbook:
                return Read(WorkbookDoor.Read(new MemoryStream(bytes, writable: false), limits, cancellationToken));
            case DocumentKind.OldWorkbook:
                return Read(OldWorkbookDoor.Read(new MemoryStream(bytes, writable: false), limits, cancellationToken));
            case DocumentKind.OldWord:
                return Nothing(DocumentNotes.OldWord());
            case DocumentKind.Protected:
                return Nothing(DocumentNotes.Protected());
            case DocumentKind.OtherOffice:
                return Nothing(DocumentNotes.OtherOffice());
            case DocumentKind.Pdf:
                return Read(PdfDoor.Read(bytes, limits, cancellationToken));
            case DocumentKind.Ofd:
                return Read(OfdDoor.Read(bytes, limits, cancellationToken));
            case DocumentKind.SavedPage when SavedPage(bytes) is { } page:
                return ReadText(page);
            default:
                return ReadText(bytes);
        }
    }

    private SourceDocument Word(byte[] bytes) => WordDoor.Read(new MemoryStream(bytes, writable: false), limits, Embedded, cancellationToken);

    /// <summary>
    /// Takes apart a file that stands whole in a Word file: another, or a page. What all of them come to together is no more than what the document itself
    /// may, and those that stand in one another have less and less of it.
    /// </summary>
    private SourceDocument? Embedded(byte[] bytes)
    {
        DocumentLimits share = limits.Copy();
        share.MaxExpandedBytes /= EmbeddedFiles.Most;
        share.MaxCells /= EmbeddedFiles.Most;
        share.MaxBlocks /= EmbeddedFiles.Most;
        var opener = new Opener(new DocumentOptions { Limits = share }, cancellationToken);
        return ContentKind.Of(bytes) switch
        {
            DocumentKind.Word => opener.IsWhole(bytes) ? opener.Word(bytes) : null,
            DocumentKind.SavedPage => opener.SavedPage(bytes) is { } page ? opener.Page(page) : null,
            DocumentKind.Text => opener.Page(bytes),
            _ => null,
        };
    }

    private SourceDocument? Page(byte[] bytes) =>
        ReportReader.DecodeText(bytes) is { } text && ContentKind.IsHtml(text) ? HtmlDoor.Read(text, limits, cancellationToken) : null;

    private ReadResult ReadText(byte[] bytes)
    {
        string? text = ReportReader.DecodeText(bytes);
        if (text is not null && QuotedPage.IsQuoting(text) && QuotedPage.OfText(text, limits, cancellationToken) is { } quoted)
        {
            return Read(quoted);
        }

        return text is null || !ContentKind.IsHtml(text) ? ReadPlain(bytes, text)
            : !HtmlText.IsPage(text) ? HtmlText.WithoutTags(text) is { } lines ? ReportReader.Read(lines, options.Reading, cancellationToken)
            : Read(HtmlText.Read(text, limits, cancellationToken))
            : Read(QuotedPage.WithScripts(HtmlDoor.Read(text, limits, cancellationToken), text, limits, cancellationToken));
    }

    /// <summary>
    /// Reads text that was decoded already, where it is all that the bytes say: UTF-8, whole, within the limit. Of all others the core says itself what
    /// is wrong.
    /// </summary>
    private ReadResult ReadPlain(byte[] bytes, string? text) => text is not null && text.IndexOf('\uFFFD') < 0
        && Encoding.UTF8.GetByteCount(text) == bytes.Length && Math.Max(bytes.Length, text.Length * 2L) <= (options.Reading ?? ReadOptions.Default).MaxBytes
        ? ReportReader.Read(text, options.Reading, cancellationToken)
        : ReportReader.Read(new MemoryStream(bytes, writable: false), options.Reading, cancellationToken);

    private ReadResult Read(SourceDocument document) => ReportReader.Read(document, options.Reading, cancellationToken);

    private bool IsWhole(byte[] bytes)
    {
        try
        {
            return ZipSums.Agree(bytes, limits.MaxExpandedBytes, cancellationToken);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return false;
        }
    }

    private static bool IsDamage(Exception exception) => exception is InvalidDataException or IOException or NotSupportedException or ArgumentException;

    private byte[]? SavedPage(byte[] bytes)
    {
        try
        {
            return SavedPageDoor.Page(bytes, limits, cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or IOException)
        {
            return null;
        }
    }

    private IEnumerable<DocumentFile> Unpacked(string source, string name, int depth, Func<byte[], byte[]?> unpack, byte[] packed)
    {
        try
        {
            string inner = Path.GetExtension(name).ToUpperInvariant() is ".GZ" or ".ZST" ? name.Substring(0, name.LastIndexOf('.')) : name;
            return unpack(packed) is { } bytes
                ? Files(bytes, source, inner, depth + 1)
                : [new DocumentFile(source, inner, DocumentNotes.ExpandsTooFar(limits.MaxExpandedBytes))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ZstdSharp.ZstdException)
        {
            return [new DocumentFile(source, name, DocumentNotes.Damaged("压缩文件", "packed file"))];
        }
    }

    private IEnumerable<DocumentFile> Archive(byte[] bytes, string source, string name, int depth)
    {
        using ZipArchive? archive = OpenArchive(bytes);
        if (archive is null)
        {
            yield return new DocumentFile(source, name, DocumentNotes.Damaged("压缩包", "archive"));
            yield break;
        }

        // What all files of the archive come to together is bounded, not each by itself.
        long left = limits.MaxExpandedBytes;
        foreach ((string entryName, ZipArchiveEntry entry, uint? sum) in Entries(archive, ZipSums.Of(bytes)).Take(MostEntries)
            .OrderBy(pair => pair.Name, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string entrySource = source + "!" + entryName;
            DocumentFile file = Content(entry, sum, entrySource, entryName, left);
            if (file.Bytes is not { } content)
            {
                // What lied about its length has used up what was left; what was refused by its length has used nothing.
                left = file.Problem!.RuleId == "READ-04" && entry.Length <= left ? 0 : left;
                yield return file;
                continue;
            }

            left -= content.Length;
            foreach (DocumentFile inner in Files(content, entrySource, entryName, depth))
            {
                yield return inner;
            }
        }

        if (archive.Entries.Count > MostEntries)
        {
            yield return new DocumentFile(source, name, DocumentNotes.Cut());
        }
    }

    /// <summary>The files of an archive that are wanted, each with its name as it was meant and the sum that is kept of it.</summary>
    private IEnumerable<(string Name, ZipArchiveEntry Entry, uint? Sum)> Entries(ZipArchive archive, List<uint> sums)
    {
        for (int i = 0; i < archive.Entries.Count; i++)
        {
            ZipArchiveEntry entry = archive.Entries[i];
            string name = EntryNames.Of(entry.FullName);
            if (!IsFolder(entry) && (IsWanted is null ? !EntryNames.IsHidden(name) : IsWanted(name)))
            {
                yield return (name, entry, i < sums.Count ? sums[i] : null);
            }
        }
    }

    private static ZipArchive? OpenArchive(byte[] bytes)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, EntryNames.Raw);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return null;
        }
    }

    private DocumentFile Content(ZipArchiveEntry entry, uint? sum, string source, string name, long most)
    {
        if (entry.Length > most)
        {
            return new DocumentFile(source, name, DocumentNotes.ExpandsTooFar(limits.MaxExpandedBytes));
        }

#if NET
        if (entry.IsEncrypted)
        {
            return new DocumentFile(source, name, DocumentNotes.Protected());
        }
#endif
        try
        {
            using Stream stream = entry.Open();
            byte[]? bytes = StreamBytes.Read(stream, most, cancellationToken);
            return bytes is null ? new DocumentFile(source, name, DocumentNotes.ExpandsTooFar(limits.MaxExpandedBytes))
                : bytes.Length == entry.Length && CheckSum.Of(bytes) == sum ? new DocumentFile(source, name, bytes)
                : new DocumentFile(source, name, DocumentNotes.Damaged("压缩包中的文件", "file in the archive"));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return new DocumentFile(source, name, DocumentNotes.Damaged("压缩包中的文件", "file in the archive"));
        }
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith("/", StringComparison.Ordinal)
        || entry.FullName.EndsWith("\\", StringComparison.Ordinal);

    private static ReadResult Nothing(Finding finding) => new() { Findings = new ValueList<Finding>([finding]) };
}

using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using GovInfoDisclosure.Documents.Excel;
using GovInfoDisclosure.Documents.Html;
using GovInfoDisclosure.Documents.Ofd;
using GovInfoDisclosure.Documents.Pdf;
using GovInfoDisclosure.Documents.Word;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>Leads bytes to the door of their format; packed files and archives are opened on the way.</summary>
internal sealed class Opener(DocumentOptions options, CancellationToken cancellationToken)
{
    /// <summary>How deep archives may stand in archives: a document of an office is at most packed twice.</summary>
    private const int MostNested = 3;

    /// <summary>The most files of one archive that are read.</summary>
    private const int MostEntries = 100_000;

    private readonly DocumentLimits limits = options.Limits;

    public IEnumerable<DocumentReading> Folder(string path)
    {
        foreach (string file in FolderFiles.Below(path))
        {
            IEnumerable<DocumentReading> readings;
            try
            {
                readings = [.. File(file)];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                readings = [Nothing(file, DocumentNotes.NotOpened())];
            }

            foreach (DocumentReading reading in readings)
            {
                yield return reading;
            }
        }
    }

    public IEnumerable<DocumentReading> File(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        foreach (DocumentReading reading in Stream(stream, path))
        {
            yield return reading;
        }
    }

    public IEnumerable<DocumentReading> Stream(Stream stream, string source)
    {
        byte[]? bytes;
        try
        {
            bytes = Unpacking.ReadAll(stream, limits.MaxBytes, cancellationToken);
        }
        catch (InvalidDataException)
        {
            bytes = null;
        }

        return bytes is null ? [Nothing(source, DocumentNotes.TooLarge(limits.MaxBytes))] : Bytes(bytes, source, 0);
    }

    private IEnumerable<DocumentReading> Bytes(byte[] bytes, string source, int depth)
    {
        switch (ContentKind.Of(bytes))
        {
            case DocumentKind.Archive when depth < MostNested:
                return Archive(bytes, source, depth + 1);
            case DocumentKind.Gzip when depth < MostNested:
                return Unpacked(source, depth, stream => Unpacking.Gzip(stream, limits.MaxExpandedBytes, cancellationToken), bytes);
            case DocumentKind.Zstandard when depth < MostNested:
                return Unpacked(source, depth, stream => Unpacking.Zstandard(stream, limits.MaxExpandedBytes, cancellationToken), bytes);
            case DocumentKind.Archive or DocumentKind.Gzip or DocumentKind.Zstandard:
                return [Nothing(source, DocumentNotes.PackedTooDeep())];
            default:
                return [new DocumentReading(source, Read(bytes))];
        }
    }

    /// <summary>Reads one document that is packed in nothing.</summary>
    private ReadResult Read(byte[] bytes)
    {
        switch (ContentKind.Of(bytes))
        {
            case DocumentKind.Word:
                return Read(WordDoor.Read(new MemoryStream(bytes, writable: false), limits, cancellationToken));
            case DocumentKind.Workbook:
                return Read(WorkbookDoor.Read(new MemoryStream(bytes, writable: false), limits, cancellationToken));
            case DocumentKind.OldWorkbook:
                return Read(OldWorkbookDoor.Read(new MemoryStream(bytes, writable: false), limits, cancellationToken));
            case DocumentKind.OldWord:
                return Nothing("", DocumentNotes.OldWord()).Result;
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

    private ReadResult ReadText(byte[] bytes) =>
        ReportReader.DecodeText(bytes) is { } text && ContentKind.IsHtml(text)
            ? Read(HtmlText.IsPage(text) ? HtmlDoor.Read(text, limits, cancellationToken) : HtmlText.Read(text, limits, cancellationToken))
            : ReportReader.Read(new MemoryStream(bytes, writable: false), options.Reading, cancellationToken);

    private ReadResult Read(SourceDocument document) => ReportReader.Read(document, options.Reading, cancellationToken);

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

    private IEnumerable<DocumentReading> Unpacked(string source, int depth, Func<Stream, byte[]> unpack, byte[] packed)
    {
        try
        {
            return Bytes(unpack(new MemoryStream(packed, writable: false)), source, depth + 1);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ZstdSharp.ZstdException)
        {
            return [Nothing(source, DocumentNotes.Damaged("压缩文件", "packed file"))];
        }
    }

    private IEnumerable<DocumentReading> Archive(byte[] bytes, string source, int depth)
    {
        using ZipArchive? archive = OpenArchive(bytes);
        if (archive is null)
        {
            yield return Nothing(source, DocumentNotes.Damaged("压缩包", "archive"));
            yield break;
        }

        // What all files of the archive come to together is bounded, not each by itself.
        long left = limits.MaxExpandedBytes;
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => !IsFolder(entry))
            .Take(MostEntries).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string name = source + "!" + EntryNames.Of(entry.FullName);
            byte[]? content = Content(entry, left);
            left -= content?.Length ?? 0;
            foreach (DocumentReading reading in content is null
                ? [Nothing(name, DocumentNotes.Damaged("压缩包中的文件", "file in the archive"))]
                : Bytes(content, name, depth))
            {
                yield return reading;
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
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private byte[]? Content(ZipArchiveEntry entry, long most)
    {
        try
        {
            using Stream stream = entry.Open();
            return Unpacking.ReadAll(stream, Math.Max(0, most), cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith("/", StringComparison.Ordinal)
        || entry.FullName.EndsWith("\\", StringComparison.Ordinal);

    private static DocumentReading Nothing(string source, Finding finding) =>
        new(source, new ReadResult { Findings = new ValueList<Finding>([finding]) });
}

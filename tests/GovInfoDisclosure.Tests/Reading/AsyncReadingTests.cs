using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Reading without holding a thread: the same results, an end when it is cancelled, and folders in the memory of one document.</summary>
public sealed class AsyncReadingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task AStreamAndAFile_GiveWhatTheyGiveAtOnce()
    {
        foreach (string path in Corpus.Paths().Take(8))
        {
            string file = Path.Combine(folder, "report.txt");
            File.WriteAllText(file, Corpus.Text(path));
            ReadResult expected = ReportReader.ReadFile(file);
            Assert.Equal(expected, await ReportReader.ReadFileAsync(file));
            using var chunks = new Chunks(File.ReadAllBytes(file), 1000, () => { });
            Assert.Equal(expected, await ReportReader.ReadAsync(chunks));
        }
    }

    [Fact]
    public async Task AStreamThatStalls_EndsWhenItIsCancelled_AndIsAskedNoMore()
    {
        using var source = new CancellationTokenSource();
        using var stalled = new Stalled();
        Task<ReadResult> reading = ReportReader.ReadAsync(stalled, null, source.Token);
        Assert.False(reading.IsCompleted);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(1, stalled.Reads);
    }

    [Fact]
    public async Task AStreamThatGoesOn_IsAskedNoMore_OnceItIsCancelled()
    {
        using var source = new CancellationTokenSource();
        int reads = 0;
        using var chunks = new Chunks(new byte[1_000_000], 10, () =>
        {
            if (++reads == 3)
            {
                source.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportReader.ReadAsync(chunks, null, source.Token));
        Assert.Equal(3, reads);
    }

    [Fact]
    public async Task TooLong_IsAFinding_AndNoMoreIsRead()
    {
        int reads = 0;
        using var chunks = new Chunks(new byte[1_000_000], 1000, () => reads++);
        ReadResult result = await ReportReader.ReadAsync(chunks, new ReadOptions { MaxBytes = 5000 });
        Assert.Equal("READ-04", Assert.Single(result.Findings).Id);
        Assert.Equal(6, reads);
    }

    [Fact]
    public async Task CallersMistakes_Throw()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => ReportReader.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ReportReader.ReadFileAsync(null!));
        Assert.Throws<ArgumentNullException>(() => ReportReader.ReadFolderAsync(null!));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ReportReader.ReadFileAsync(Path.Combine(folder, "none.txt")));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () =>
            await ReportReader.ReadFolderAsync(Path.Combine(folder, "none")).GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task AFolder_IsReadInOrdinalOrder_AndWhatCannotBeRead_IsAResult()
    {
        string text = Corpus.Text(Corpus.Paths().First());
        foreach (string name in (string[])["b.txt", "B.txt", "a.txt", "年报.txt"])
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        Directory.CreateDirectory(Path.Combine(folder, "below"));
        File.WriteAllText(Path.Combine(folder, "below", "c.txt"), text);
        File.WriteAllText(Path.Combine(folder, "empty.txt"), "");
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), Path.Combine(folder, "none.txt"));
        var read = new List<(string Name, string Code)>();
        await foreach ((string path, ReadResult result) in ReportReader.ReadFolderAsync(folder))
        {
            read.Add((Path.GetRelativePath(folder, path), result.Report is null ? Assert.Single(result.Findings).Id : ""));
        }

        Assert.Equal([("B.txt", ""), ("a.txt", ""), ("b.txt", ""), ("empty.txt", "READ-01"), ("link.txt", "READ-FILE"), ("年报.txt", "")], read);
    }

    [Fact]
    public async Task AFolder_EndsWhenItIsCancelled()
    {
        File.WriteAllText(Path.Combine(folder, "a.txt"), "a");
        File.WriteAllText(Path.Combine(folder, "b.txt"), "b");
        using var source = new CancellationTokenSource();
        var read = new List<string>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach ((string path, _) in ReportReader.ReadFolderAsync(folder).WithCancellation(source.Token))
            {
                read.Add(path);
                source.Cancel();
            }
        });
        Assert.Single(read);
    }

    [Fact]
    public async Task TenThousandReports_AreReadInTheMemoryOfOne()
    {
        byte[] report = Encoding.UTF8.GetBytes(Corpus.Text(Corpus.Paths().OrderBy(path => Corpus.Text(path).Length).First()));
        for (int i = 0; i < 10_000; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{i:D5}.txt"), report);
        }

        var results = new List<WeakReference>();
        await foreach ((_, ReadResult result) in ReportReader.ReadFolderAsync(folder))
        {
            results.Add(new WeakReference(result));
            if (results.Count % 1000 == 0)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();

                // This one, and one that a register or the state of the loop may still hold.
                Assert.InRange(results.Count(x => x.IsAlive), 0, 2);
            }
        }

        Assert.Equal(10_000, results.Count);
    }

    /// <summary>Gives nothing, and does not look at the token.</summary>
    private sealed class Stalled : ForwardStream
    {
        public int Reads { get; private set; }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Reads++;
            return new TaskCompletionSource<int>().Task;
        }
    }

    /// <summary>Gives a few bytes at a time, and tells of every read.</summary>
    private sealed class Chunks(byte[] bytes, int length, Action onRead) : ForwardStream
    {
        private int given;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            onRead();
            int next = Math.Min(Math.Min(length, count), bytes.Length - given);
            Array.Copy(bytes, given, buffer, offset, next);
            given += next;
            return Task.FromResult(next);
        }
    }

    private abstract class ForwardStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

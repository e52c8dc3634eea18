using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using GovInfoDisclosure.Json;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

public sealed class AsyncReadingTests
{
    [Fact]
    public async Task Report_IsReadInPieces_AsAtOnce()
    {
        Assert.Equal(Golden.Report2021, (await AnnualReportJson.ReadAsync(new ChunkStream(Encoding.UTF8.GetBytes(Golden.Json2021), 100))).ReportOrThrow());
        byte[] large = Encoding.UTF8.GetBytes(Golden.Json2021.Replace("第二行", new string('长', 20_000), StringComparison.Ordinal));
        Assert.Equal(AnnualReportJson.Read(large).Report, (await AnnualReportJson.ReadAsync(new ChunkStream(large, 5000))).Report);
        var options = new JsonReadOptions { MaxReportBytes = 20_000 };
        JsonReadResult refused = await AnnualReportJson.ReadAsync(new MemoryStream(large), options);
        Assert.False(refused.IsSuccess);
        Assert.Equal(AnnualReportJson.Read(large, options).Errors, refused.Errors);
        Assert.Throws<JsonException>(() => refused.ReportOrThrow());
    }

    [Fact]
    public async Task StalledStream_IsLeftWithinOneReadAfterCancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = new StallingStream(Encoding.UTF8.GetBytes(Golden.Json2021[..500]));
        Task<JsonReadResult> reading = AnnualReportJson.ReadAsync(stream, null, cancellation.Token);
        await stream.Stalls;
        Assert.False(reading.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(2, stream.Reads);
    }

    [Fact]
    public async Task StalledStreamOfManyReports_GivesThoseBefore_AndIsLeft()
    {
        using var cancellation = new CancellationTokenSource();
        string line = AnnualReportJson.WriteCompact(Golden.Report2021) + "\n";
        var stream = new StallingStream(Encoding.UTF8.GetBytes(line + line));
        int count = 0;
        Task reading = Task.Run(async () =>
        {
            await foreach (JsonReadResult result in AnnualReportJson.ReadManyAsync(stream, "", null, cancellation.Token))
            {
                count += result.IsSuccess ? 1 : 0;
            }
        });
        await stream.Stalls;
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(2, count);
        Assert.Equal(2, stream.Reads);
    }

    [Fact]
    public async Task StreamThatKnowsNoCancellation_IsLeftAfterTheReadUnderWay()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var stream = new StallingStream([]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnnualReportJson.ReadAsync(stream, null, cancellation.Token));
        Assert.Equal(0, stream.Reads);
    }

    [Fact]
    public void TryParse_TellsWhetherThereIsAReport()
    {
        Assert.True(AnnualReportJson.TryParse(Golden.Json2019, out AnnualReport? report));
        Assert.Equal(Golden.Report2019, report);
        Assert.False(AnnualReportJson.TryParse("{}", out report));
        Assert.Null(report);
        Assert.False(AnnualReportJson.TryParse(null, out _));
    }

    [Fact]
    public void MissingStream_IsTheCallersMistake_AtOnce() => Assert.Throws<ArgumentNullException>(() => { _ = AnnualReportJson.ReadAsync(null!); });

    /// <summary>Gives some bytes, and then nothing until it is cancelled.</summary>
    private sealed class StallingStream(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly TaskCompletionSource stalls = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Stalls => stalls.Task;

        public int Reads { get; private set; }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Reads++;
            if (Position < Length)
            {
                return Read(buffer, offset, count);
            }

            stalls.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}

using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using GovInfoDisclosure.AspNetCore.Requests;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>Many requests at once, of all kinds: each is answered, each is counted, and no more are worked on than may be. tests/load does it at full
/// size.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task MixedRequestsAtOnce_AreAllAnswered_AndCountedOnce()
    {
        using var service = new Service(("MaxBytes", "100000"), ("MaxConcurrency", "2"));
        string json = Service.Data("natural-resources-2024.json");
        (string Path, byte[] Body, int Status)[] kinds =
        [
            ("/reports", Encoding.UTF8.GetBytes(json), 200),
            ("/documents", Service.Sample("town-2022.txt"), 200),
            ("/documents", Service.Sample("three-errors.docx"), 200),
            ("/reports", Encoding.UTF8.GetBytes(json[..(json.Length / 2)]), 400),
            ("/documents", new byte[100_001], 413),
        ];
        using HttpClient client = service.CreateClient();
        using var counts = new KeptCounts(service);
        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 100).Select(async number =>
        {
            (string path, byte[] body, _) = kinds[number % kinds.Length];
            using var content = new ByteArrayContent(body);
            using HttpResponseMessage answer = await client.PostAsync(path, content);
            await answer.Content.ReadAsByteArrayAsync();
            return (int)answer.StatusCode;
        }));
        Assert.Equal(Enumerable.Range(0, 100).Select(number => kinds[number % kinds.Length].Status), statuses);
        Assert.Equal(60, counts.Sum("govinfo.documents"));
        Assert.Equal(40, counts.Sum("govinfo.refusals"));
        Assert.Equal(20, counts.Sum("govinfo.refusals", "size"));
        Assert.Equal(0, counts.Sum("govinfo.active"));
        Assert.True(counts.Sum("govinfo.findings", "E1") > 0);
    }

    [Fact]
    public async Task ACallerWhoIsGone_IsCounted_AndNobodyWaits()
    {
        using var service = new Service();
        using var counts = new KeptCounts(service);
        using HttpClient client = service.Server.CreateClient();
        using var gone = new CancellationTokenSource();
        using var content = new PendingContent();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/documents") { Content = content };
        Task<HttpResponseMessage> sending = client.SendAsync(request, gone.Token);
        await counts.WhenAsync("govinfo.active", 1);
        await gone.CancelAsync();
        content.End();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        await counts.WhenAsync("govinfo.active", 0);
        Assert.Equal(1, counts.Sum("govinfo.refusals", "cut"));
    }

    [Fact]
    public async Task NoMoreWorkAtOnce_ThanTheOptionsSay_AndOneLargeDocument()
    {
        using var gate = new WorkGate(Options.Create(new GovInfoDisclosureOptions { MaxConcurrency = 3 }));
        int all = 0, large = 0, mostAll = 0, mostLarge = 0;
        var counting = new Lock();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => gate.RunAsync(() => Work(number % 2 == 0), number % 2 == 0 ? 2_000_000 : 1000, default)));
        Assert.InRange(mostAll, 1, 3);
        Assert.Equal(1, mostLarge);

        bool Work(bool isLarge)
        {
            lock (counting)
            {
                mostAll = Math.Max(mostAll, ++all);
                mostLarge = Math.Max(mostLarge, large += isLarge ? 1 : 0);
            }

            Thread.Yield();
            lock (counting)
            {
                all--;
                large -= isLarge ? 1 : 0;
            }

            return isLarge;
        }
    }

    [Fact]
    public async Task WhoseTurnDoesNotCome_IsToldThatTheServiceIsBusy()
    {
        using var gate = new WorkGate(Options.Create(new GovInfoDisclosureOptions { MaxConcurrency = 1 }));
        var end = new TaskCompletionSource<bool>();
        Task<bool> first = gate.RunAsync(() => end.Task.Result, 1, default);
        using var over = new CancellationTokenSource();
        Task<bool> second = gate.RunAsync(() => true, 1, over.Token);
        await over.CancelAsync();
        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => second);
        Assert.Equal(503, refused.Refusal.Status);
        end.SetResult(true);
        Assert.True(await first);
        Assert.True(await gate.RunAsync(() => true, 1, default));
    }
}

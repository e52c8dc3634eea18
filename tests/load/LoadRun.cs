using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace GovInfoDisclosure.Load;

/// <summary>Sends the requests of all connections at once, and compares what was answered and counted with what was sent.</summary>
internal sealed class LoadRun
{
    // Each answer is due within the service's own 30 seconds; the rest is for a machine that has both sides to carry.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, int> answers = new();
    private readonly ConcurrentQueue<double> milliseconds = [];
    private readonly Uri service;
    private readonly HttpClient client;

    private LoadRun(Uri service, int connections)
    {
        this.service = service;
        client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = service, Timeout = Patience };
    }

    /// <summary>Runs it.</summary>
    /// <param name="connections">How many connections send at once.</param>
    /// <param name="requests">How many requests each sends.</param>
    /// <returns>Whether all was answered as it must be, and counted.</returns>
    public static async Task<bool> RunAsync(int connections, int requests)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments()) { RedirectStandardOutput = true })!;
        try
        {
            var url = new Uri((await process.StandardOutput.ReadLineAsync())!);
            var run = new LoadRun(url, connections);
            return await run.SendAllAsync(connections, requests, process.Id);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static string[] Arguments()
    {
        string assembly = typeof(LoadRun).Assembly.Location;
        return Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [assembly, "serve"] : ["serve"];
    }

    private async Task<bool> SendAllAsync(int connections, int requests, int process)
    {
        Payload[] kinds = Payload.All(Repository());
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(number => Task.Run(async () =>
        {
            for (int i = 0; i < requests; i++)
            {
                await SendAsync(kinds[(number + i) % kinds.Length]);
            }
        })));
        TimeSpan elapsed = clock.Elapsed;
        (long documents, long refusals) = await SettledAsync();
        int sent = connections * requests;
        Console.WriteLine($"{sent} requests over {connections} connections in {elapsed.TotalSeconds:0} s");
        foreach ((string kind, int count) in answers.OrderBy(answer => answer.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {count,6} {kind}");
        }

        double[] times = [.. milliseconds.Order()];
        int wrong = answers.Where(answer => answer.Key.Contains("WRONG", StringComparison.Ordinal)).Sum(answer => answer.Value);
        Console.WriteLine($"median {times[times.Length / 2]:0} ms, 99 % within {times[times.Length * 99 / 100]:0} ms, longest {times[^1]:0} ms");
        Console.WriteLine($"the service counted {documents} checked and {refusals} refused: {documents + refusals} of {sent}");
        Console.WriteLine($"peak memory of the service: {PeakMegabytes(process)} MiB");
        Console.WriteLine($"{wrong} wrong");
        return wrong == 0 && documents + refusals == sent;
    }

    private async Task SendAsync(Payload payload)
    {
        long started = Stopwatch.GetTimestamp();
        string came;
        try
        {
            came = payload.Status == 0 ? await CutAsync(payload) : await AnswerAsync(payload);
            if (payload.Status != 0)
            {
                milliseconds.Enqueue(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or SocketException or OperationCanceledException)
        {
            came = "WRONG " + wrong.GetBaseException().GetType().Name;
        }

        answers.AddOrUpdate($"{payload.Name}: {came}", 1, (_, count) => count + 1);
    }

    private async Task<string> AnswerAsync(Payload payload)
    {
        using var content = new StreamContent(new MemoryStream(payload.Body));
        using var request = new HttpRequestMessage(HttpMethod.Post, payload.Path) { Content = content };
        request.Headers.TransferEncodingChunked = !payload.HasLength;
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        int status = (int)answer.StatusCode;
        bool isWhole = text.TrimEnd().EndsWith('}');

        // A service that is busy for the whole time says so: that is an answer too, and counted apart.
        bool isRight = isWhole && (status == payload.Status || status is 503 or 504);
        return isRight ? $"{status}" : $"WRONG {status}";
    }

    /// <summary>Sends half a body and closes the connection.</summary>
    private async Task<string> CutAsync(Payload payload)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, service.Port);
        NetworkStream stream = socket.GetStream();
        string head = $"POST {payload.Path} HTTP/1.1\r\nHost: {service.Authority}\r\n"
            + $"Content-Type: application/octet-stream\r\nContent-Length: {payload.Body.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(payload.Body.AsMemory(0, payload.Body.Length / 2));
        return "closed";
    }

    /// <summary>Waits until the service has nothing more to do, and asks what it has counted.</summary>
    private async Task<(long Documents, long Refusals)> SettledAsync()
    {
        for (int i = 0; ; i++)
        {
            long[] counts = [.. (await client.GetStringAsync("/counts")).Split(' ').Select(long.Parse)];
            if (counts[0] == 0 || i == 100)
            {
                return (counts[1], counts[2]);
            }

            await Task.Delay(100);
        }
    }

    private static long PeakMegabytes(int process) => File.ReadLines($"/proc/{process}/status")
        .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024)
        .Single();

    private static string Repository()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovInfoDisclosure.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above holds GovInfoDisclosure.sln.");
        }

        return folder.FullName;
    }
}

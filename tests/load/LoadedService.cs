using System.Diagnostics.Metrics;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using GovInfoDisclosure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovInfoDisclosure.Load;

/// <summary>The service as docs/aspnetcore.md shows it, with its own counts at /counts.</summary>
internal static class LoadedService
{
    private static long documents;
    private static long refusals;
    private static long active;

    public static async Task RunAsync()
    {
        using MeterListener listener = Listen();
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddGovInfoDisclosure();
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGovInfoDisclosure();
        app.MapGet("/counts", (RequestDelegate)(context => context.Response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture, $"{Interlocked.Read(ref active)} {Interlocked.Read(ref documents)} {Interlocked.Read(ref refusals)}"))));
        await app.StartAsync();
        foreach (string url in app.Urls)
        {
            System.Console.WriteLine(url);
        }

        await app.WaitForShutdownAsync();
    }

    private static MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "GovInfoDisclosure")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
        {
            switch (instrument.Name)
            {
                case "govinfo.documents":
                    Interlocked.Add(ref documents, value);
                    break;
                case "govinfo.refusals":
                    Interlocked.Add(ref refusals, value);
                    break;
                case "govinfo.active":
                    Interlocked.Add(ref active, value);
                    break;
            }
        });
        listener.Start();
        return listener;
    }
}

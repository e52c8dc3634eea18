using System;
using System.Collections.Generic;
using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>What one service has counted since this began.</summary>
internal sealed class KeptCounts : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<(string Name, long Value, string Tags)> all = [];

    public KeptCounts(Service service)
    {
        // Meters of other services in this process have another scope.
        var scope = service.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "GovInfoDisclosure" && ReferenceEquals(instrument.Meter.Scope, scope))
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            all.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => tag.Value)))));
        listener.Start();
    }

    public long Sum(string name) => all.Where(one => one.Name == name).Sum(one => one.Value);

    public long Sum(string name, string tag) => all.Where(one => one.Name == name && one.Tags.Split(' ').Contains(tag)).Sum(one => one.Value);

    /// <summary>Waits until a sum has a value.</summary>
    public async Task WhenAsync(string name, long value)
    {
        while (all.All(one => one.Name != name) || Sum(name) != value)
        {
            await Task.Delay(5);
        }
    }

    public void Dispose() => listener.Dispose();
}

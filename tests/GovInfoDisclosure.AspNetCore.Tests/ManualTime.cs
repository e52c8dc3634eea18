using System;
using System.Threading;
using System.Threading.Tasks;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>A clock whose timers of one duration are over when a test says so.</summary>
/// <param name="duration">The duration.</param>
internal sealed class ManualTime(TimeSpan duration) : TimeProvider
{
    private readonly TaskCompletionSource<Action> begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == duration)
        {
            begun.TrySetResult(() => callback(state));
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        return base.CreateTimer(callback, state, dueTime, period);
    }

    /// <summary>Waits until a timer of the duration has begun, and ends it.</summary>
    public async Task ElapseAsync() => (await begun.Task)();
}

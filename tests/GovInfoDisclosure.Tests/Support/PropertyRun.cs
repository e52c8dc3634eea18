using System;
using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>One run of a property through FsCheck.</summary>
internal static class PropertyRun
{
    /// <summary>Names a seed for all properties without one of their own: .ci/run repeats one draw, a run at a desk draws anew.</summary>
    private const string SeedVariable = "GOVINFO_REPLAY";

    public static void Check(MethodInfo method, object? target) => Check(method, target, method.GetCustomAttribute<PropertyAttribute>()!);

    public static void Check(MethodInfo method, object? target, PropertyAttribute attribute)
    {
        var outcome = new OutcomeKeeper();
        Config config = Config.Quick
            .WithMaxTest(attribute.MaxTest)
            .WithMaxRejected(attribute.MaxRejected)
            .WithStartSize(attribute.StartSize)
            .WithEndSize(attribute.EndSize)
            .WithArbitrary(attribute.Arbitrary)
            .WithReplay(ParseReplay(attribute.Replay ?? Environment.GetEnvironmentVariable(SeedVariable)))
            .WithRunner(outcome);
        FsCheck.Check.Method(config, method, target is null ? null : FSharpOption<object>.Some(target));
        if (outcome.Failure is string failure)
        {
            throw new XunitException(failure);
        }
    }

    private static FSharpOption<Replay>? ParseReplay(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string[] parts = text.Trim('(', ')').Split(',');
        if (parts.Length is not (2 or 3))
        {
            throw new ArgumentException($"Replay is written (seed,gamma) or (seed,gamma,size), not '{text}'.");
        }

        var random = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        FSharpOption<int>? size = parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
        return FSharpOption<Replay>.Some(new Replay(random, size));
    }

    private sealed class OutcomeKeeper : IRunner
    {
        public string? Failure { get; private set; }

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult result)
        {
            if (!result.IsPassed)
            {
                Failure = Environment.NewLine + Runner.onFinishedToString(name, result);
            }
        }
    }
}

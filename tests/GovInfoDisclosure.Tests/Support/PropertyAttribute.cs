using System;
using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// A test method whose parameters FsCheck makes up: it is run many times, and fails with the smallest arguments found that
/// break it and the seed to run them again. Named and meant as in the package FsCheck.Xunit, which can take its place.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit." + nameof(PropertyDiscoverer), PropertyDiscoverer.AssemblyName)]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many sets of arguments are tried.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>How many arguments may be refused by a condition before the property counts as exhausted.</summary>
    public int MaxRejected { get; set; } = 1000;

    /// <summary>The size of the first arguments.</summary>
    public int StartSize { get; set; } = 1;

    /// <summary>The size of the last arguments.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>The seed of a run to repeat, as a failure prints it: <c>(123,456)</c>, or <c>(123,456,size)</c>.</summary>
    public string? Replay { get; set; }

    /// <summary>Types whose public static members return the <see cref="Arbitrary{T}"/> to use; later ones win.</summary>
    public Type[] Arbitrary { get; set; } = [];
}

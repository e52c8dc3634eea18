using System;
using FsCheck.Xunit;
using GovInfoDisclosure.Tests.Support;

[assembly: Replay]

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// Gives every property of the assembly the seed that GOVINFO_REPLAY names, as a failure prints it: <c>(123,456)</c> or <c>(123,456,size)</c>.
/// .ci/run repeats one draw with it; a run at a desk, where the variable is not set, draws anew. A property's own Replay goes before it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ReplayAttribute : PropertiesAttribute
{
    internal const string Variable = "GOVINFO_REPLAY";

    /// <summary>Takes the seed from the environment, where one is set.</summary>
    public ReplayAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) is string seed)
        {
            Replay = seed;
        }
    }
}

using Xunit;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>A theory about documents in ../shared; skipped, with the reason, where the folder is absent. Its data must not need the folder.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.SkipReason;
}

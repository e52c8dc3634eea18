using Xunit;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>A fact about a document in ../shared; skipped, with the reason, where the folder is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.SkipReason;
}

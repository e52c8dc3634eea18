using System;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>What a run of the tool gave.</summary>
public sealed record ToolResult(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

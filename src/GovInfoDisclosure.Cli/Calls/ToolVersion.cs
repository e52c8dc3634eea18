namespace GovInfoDisclosure.Cli.Calls;

/// <summary>The version of the tool, as results name what made them.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}

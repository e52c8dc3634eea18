namespace GovInfoDisclosure.Lake;

/// <summary>The version of this library, as rows name what made them.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}

namespace GovInfoDisclosure.Lake.Columns;

/// <summary>How data spells a severity, an outcome, a level: the member's name with a small first letter, as in JSON.</summary>
internal static class DataName
{
    public static string Of(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}

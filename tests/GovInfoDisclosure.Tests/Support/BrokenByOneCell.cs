using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// What one wrong cell breaks of E1 to E4, when every identity held before and no cell is blank: section 7 of the description of
/// the form, worked out from the address alone and without the engine.
/// </summary>
public static class BrokenByOneCell
{
    public static IReadOnlyList<string> Of(string address)
    {
        string[] parts = address.Split('.');
        string column = parts[^1];
        string row = string.Join('.', parts[1..^1]);
        if (parts[0] == "reconsiderationAndLitigation")
        {
            return ["E4/" + row];
        }

        if (parts[0] != "requests")
        {
            return [];
        }

        // Every cell of table 3 stands in one row (E3) and in one column. 一, 二 and 四 are in E1 of the column, the leaves of 三 in E2,
        // and the total of 三 in both.
        return row switch
        {
            "received" or "broughtForward" or "carriedForward" => ["E1/" + column, "E3/" + row],
            "outcomes.total" => ["E1/" + column, "E2/" + column, "E3/" + row],
            _ => ["E2/" + column, "E3/" + row],
        };
    }
}

namespace GovInfoDisclosure.Documents;

/// <summary>CRC-32 as zip and gzip keep it of what they pack.</summary>
internal static class CheckSum
{
    private static readonly uint[] Table = MakeTable();

    public static uint Of(byte[] bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte value in bytes)
        {
            sum = Table[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint entry = i;
            for (int bit = 0; bit < 8; bit++)
            {
                // The polynomial of ISO 3309, its bits in reverse.
                entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB88320;
            }

            table[i] = entry;
        }

        return table;
    }
}

using System;
using System.Globalization;
using GovInfoDisclosure.Interop.Sql;

switch (args)
{
    case ["make", string folder, string count, string seed]:
        SampleFiles.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["scenario", string folder, string count, string seed]:
        Scenario.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["compare-all", string folder]:
        return Comparison.RunAll(folder);
    case ["compare", string folder, string engine, string query]:
        return Comparison.Run(folder, engine, query);
    default:
        Console.Error.WriteLine("make FOLDER COUNT SEED | scenario FOLDER COUNT SEED | compare-all FOLDER | "
            + "compare FOLDER ENGINE wide|long|prior|unit|units|script");
        return 2;
}

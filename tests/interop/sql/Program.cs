using System;
using System.Globalization;
using GovInfoDisclosure.Interop.Sql;

switch (args)
{
    case ["make", string folder, string count, string seed]:
        SampleFiles.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["compare", string folder, string engine, string query]:
        return Comparison.Run(folder, engine, query);
    default:
        Console.Error.WriteLine("make FOLDER COUNT SEED | compare FOLDER ENGINE wide|long|prior|unit|units|script");
        return 2;
}

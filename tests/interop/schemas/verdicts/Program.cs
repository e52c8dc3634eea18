using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;

// verdicts DOCUMENTS OUT SCHEMA...: what JsonSchema.Net says of each document (a line of JSON each) by each schema: a line of y and n.
JsonSchema[] schemas = [.. args.Skip(2)
    .Select(path => JsonSchema.FromText(File.ReadAllText(path), new BuildOptions { SchemaRegistry = new SchemaRegistry() }))];
File.WriteAllLines(args[1], File.ReadLines(args[0]).AsParallel().AsOrdered().Select(line =>
{
    using JsonDocument document = JsonDocument.Parse(line);
    return string.Concat(schemas.Select(schema => schema.Evaluate(document.RootElement).IsValid ? 'y' : 'n'));
}));
Console.WriteLine($"{schemas.Length} schemas");

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>A build of the reader: this one, or another beside it, loaded with what lies in its folder.</summary>
internal static class ReaderBuild
{
    /// <summary>Reads with this build.</summary>
    /// <returns>What was read, so that nobody can leave it out.</returns>
    public static object Own(byte[] document) => DocumentReader.Read(new MemoryStream(document));

    /// <summary>This build's reader of text, without the door that tells formats apart.</summary>
    public static object OwnText(byte[] document) => ReportReader.Read(new MemoryStream(document));

    /// <summary>The reader of another build, called as the own one is.</summary>
    /// <param name="folder">Where its assemblies lie, as a build of the tool leaves them.</param>
    /// <param name="isText">Whether its reader of text alone is asked.</param>
    public static Func<byte[], object> Of(string folder, bool isText)
    {
        folder = Path.GetFullPath(folder);
        var context = new AssemblyLoadContext(folder);
        context.Resolving += (_, name) => File.Exists(Path.Combine(folder, name.Name + ".dll"))
            ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        (string file, string type) = isText ? ("GovInfoDisclosure.dll", "GovInfoDisclosure.Reading.ReportReader")
            : ("GovInfoDisclosure.Documents.dll", "GovInfoDisclosure.Documents.DocumentReader");
        MethodInfo read = context.LoadFromAssemblyPath(Path.Combine(folder, file)).GetType(type, throwOnError: true)!
            .GetMethods()
            .First(method => method.Name == "Read" && method.GetParameters()[0].ParameterType == typeof(Stream));
        object?[] rest = [.. read.GetParameters().Skip(1).Select(parameter => parameter.ParameterType.IsValueType
            ? Activator.CreateInstance(parameter.ParameterType) : null)];
        return document => read.Invoke(null, [new MemoryStream(document), .. rest])!;
    }
}

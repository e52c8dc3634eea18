using System;
using System.IO;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>A folder for the files of one test, removed behind it.</summary>
public sealed class TestFolder : IDisposable
{
    public TestFolder() => Path = Directory.CreateTempSubdirectory("govinfo-").FullName;

    public string Path { get; }

    public string Combine(string name) => System.IO.Path.Combine(Path, name);

    public TestFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(name))!);
        File.WriteAllText(Combine(name), text);
        return this;
    }

    public TestFolder With(string name, byte[] bytes)
    {
        File.WriteAllBytes(Combine(name), bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

// Packs what the WebAssembly SDK published into the parts that JavaScript loads: a build task, compiled by MSBuild when it is needed.
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GovInfoDisclosure.Web.Packing;

/// <summary>Makes <c>module/</c> of a publish folder: each part is one JavaScript file that holds its assemblies, compressed, as text. So it can be imported by
/// Node, by browsers and by bundlers alike, and stand in a page that may fetch nothing.</summary>
public sealed class PackWeb : Task
{
    /// <summary>The folder <c>_framework</c> that was published.</summary>
    [Required]
    public string Framework { get; set; }

    /// <summary>The folder of the module's own files.</summary>
    [Required]
    public string Source { get; set; }

    /// <summary>Where the module goes.</summary>
    [Required]
    public string Output { get; set; }

    /// <summary>The version of the package.</summary>
    [Required]
    public string Version { get; set; }

    /// <summary>The doors: assemblies with the metadata <c>Door</c>. All others are the core.</summary>
    [Required]
    public ITaskItem[] Doors { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(Path.Combine(Output, "parts"));
        Directory.CreateDirectory(Path.Combine(Output, "runtime"));
        var doorOf = Doors.ToDictionary(item => item.ItemSpec, item => item.GetMetadata("Door"), StringComparer.Ordinal);
        foreach (IGrouping<string, string> part in Directory.GetFiles(Framework, "*.wasm")
            .GroupBy(file => doorOf.TryGetValue(Path.GetFileNameWithoutExtension(file), out string door) ? door : "core").OrderBy(part => part.Key))
        {
            string text = "export default \"" + Convert.ToBase64String(Packed(part.OrderBy(file => file, StringComparer.Ordinal).ToArray())) + "\";\n";
            File.WriteAllText(Path.Combine(Output, "parts", part.Key + ".js"), text);
        }

        foreach (string missing in doorOf.Keys.Where(name => !File.Exists(Path.Combine(Framework, name + ".wasm"))))
        {
            Log.LogError("The door {0} names {1}, which was not published.", doorOf[missing], missing);
        }

        // What is to be loaded comes from the parts, not from a list of files beside the loader.
        string loader = File.ReadAllText(Path.Combine(Framework, "dotnet.js"));
        string bare = Regex.Replace(loader, @"/\*json-start\*/.*?/\*json-end\*/",
            "{\"mainAssemblyName\":\"GovInfoDisclosure.Web\",\"globalizationMode\":\"invariant\"}", RegexOptions.Singleline);
        if (bare == loader)
        {
            Log.LogError("dotnet.js has no configuration where it was expected.");
        }

        File.WriteAllText(Path.Combine(Output, "runtime", "dotnet.js"), WithoutMap(bare));
        foreach (string name in new[] { "dotnet.runtime.js", "dotnet.native.js" })
        {
            // A name is enough: the bytes come from a part, and in a script that is a blob no address can be made beside it.
            string script = File.ReadAllText(Path.Combine(Framework, name))
                .Replace("new URL(\"dotnet.native.wasm\",import.meta.url).href", "\"dotnet.native.wasm\"");
            File.WriteAllText(Path.Combine(Output, "runtime", name), WithoutMap(script));
        }

        foreach (string file in Directory.GetFiles(Source))
        {
            string text = File.ReadAllText(file);
            File.WriteAllText(Path.Combine(Output, Path.GetFileName(file)), Path.GetFileName(file) == "package.json" ? text.Replace("0.0.0", Version) : text);
        }

        return !Log.HasLoggedErrors;
    }

    private static string WithoutMap(string script) => Regex.Replace(script, @"\n//# sourceMappingURL=[^\n]*", "");

    /// <summary>The files, one after the other, behind a line that names them with their lengths; compressed.</summary>
    private static byte[] Packed(string[] files)
    {
        string head = string.Join(",", files.Select(file => Path.GetFileNameWithoutExtension(file) + ":" + new FileInfo(file).Length)) + "\n";
        using (var packed = new MemoryStream())
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                byte[] line = Encoding.ASCII.GetBytes(head);
                gzip.Write(line, 0, line.Length);
                foreach (string file in files)
                {
                    byte[] bytes = File.ReadAllBytes(file);
                    gzip.Write(bytes, 0, bytes.Length);
                }
            }

            return packed.ToArray();
        }
    }
}

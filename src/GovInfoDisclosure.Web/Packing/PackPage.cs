// Makes the pages of what PackWeb packed: a build task, compiled by MSBuild when it is needed.
using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GovInfoDisclosure.Web.Packing;

/// <summary>Makes <c>index.html</c>, which loads the parts from <c>module/</c> beside it, and <c>govinfo.html</c>, which holds them all. What may run is
/// named by its hash; both say so in their policy.</summary>
public sealed class PackPage : Task
{
    /// <summary>The module that was packed.</summary>
    [Required]
    public string Module { get; set; }

    /// <summary>The folder of the page's own files.</summary>
    [Required]
    public string Source { get; set; }

    /// <summary>Where the pages go.</summary>
    [Required]
    public string Output { get; set; }

    /// <summary>The scripts, which are one script of the page in this order.</summary>
    [Required]
    public ITaskItem[] Scripts { get; set; }

    /// <summary>The documents that open on a click.</summary>
    [Required]
    public ITaskItem[] Samples { get; set; }

    public override bool Execute()
    {
        string template = File.ReadAllText(Path.Combine(Source, "page.html"));
        string own = Block("id=\"worker\"", Base64(Path.Combine(Source, "worker.js")))
            + string.Concat(Samples.Select(item => Block("data-sample=\"" + Path.GetFileName(item.ItemSpec) + "\"", Base64(item.ItemSpec))));
        string sources = string.Concat(new[] { "runtime/dotnet.js", "runtime/dotnet.runtime.js", "runtime/dotnet.native.js", "engine.js", "api.js" }
            .Select(path => Block("id=\"" + path + "\"", Base64(Path.Combine(Module, path)))));
        string parts = string.Concat(Directory.GetFiles(Path.Combine(Module, "parts")).OrderBy(file => file, StringComparer.Ordinal)
            .Select(file => Block("id=\"part-" + Path.GetFileNameWithoutExtension(file) + "\"", File.ReadAllText(file).Split('"')[1])));
        File.WriteAllText(Path.Combine(Output, "index.html"), Page(template, own, "connect-src 'self'; "));
        File.WriteAllText(Path.Combine(Output, "govinfo.html"), Page(template, own + sources + parts, ""));
        return !Log.HasLoggedErrors;
    }

    private string Page(string template, string blocks, string connections)
    {
        string style = File.ReadAllText(Path.Combine(Source, "page.css"));
        string script = "'use strict';\n" + string.Concat(Scripts.Select(item => File.ReadAllText(Path.Combine(Source, Path.GetFileName(item.ItemSpec)))));
        string policy = "default-src 'none'; " + connections + "script-src 'wasm-unsafe-eval' blob: " + Hash(script) + "; worker-src blob:; style-src "
            + Hash(style) + "; form-action 'none'; base-uri 'none'";
        return template.Replace("{{policy}}", policy).Replace("{{style}}", style).Replace("{{script}}", script).Replace("{{parts}}", blocks);
    }

    private static string Block(string attribute, string text) => "<script type=\"text/plain\" " + attribute + ">" + text + "</script>\n";

    private static string Base64(string file) => Convert.ToBase64String(File.ReadAllBytes(file));

    private static string Hash(string text)
    {
        using (var sha = SHA256.Create())
        {
            return "'sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text))) + "'";
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicApiGenerator;
using Xunit;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>Holds the public surface of an assembly, member by member, to the file PublicApi.approved.txt of its test project.</summary>
internal static class ApprovedSurface
{
    private const int MostLinesShown = 60; // A screen's worth: the file's own difference shows the rest.

    /// <summary>All but what a caller does not see: which build made the assembly, and for whom its insides open.</summary>
    private static readonly ApiGeneratorOptions WhatACallerSees = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        TreatRecordsAsClasses = false,
    };

#if AGAINST_NETSTANDARD
    /// <summary>Attributes that netstandard2.0 has no public type for: its build carries its own, which the generator does not print.</summary>
    private static readonly string[] TheFrameworkLacks = [".CollectionBuilder(", ".MemberNotNullWhen("];

    /// <summary>What the build for netstandard2.0 is without, for the library behind it is for later frameworks alone: Parquet.</summary>
    private const string LaterAlone = "namespace GovInfoDisclosure.Lake.Columnar\n{";

#endif
    public static void IsApproved(Assembly assembly, string project)
    {
        string path = RepositoryRoot.Combine("tests", project, "PublicApi.approved.txt");
        string surface = Lines(assembly.GeneratePublicApi(WhatACallerSees)) + "\n";
#if !AGAINST_NETSTANDARD
        if (Environment.GetEnvironmentVariable("GOVINFO_APPROVE") == "1")
        {
            File.WriteAllText(path, surface);
        }

#endif
        string approved = File.Exists(path) ? Lines(File.ReadAllText(path)) + "\n" : "";
#if AGAINST_NETSTANDARD
        int start = approved.IndexOf(LaterAlone, StringComparison.Ordinal);
        approved = start < 0 ? approved : approved.Remove(start, approved.IndexOf("\n}\n", start, StringComparison.Ordinal) + 3 - start);
        approved = string.Join('\n', approved.Split('\n').Where(line => !TheFrameworkLacks.Any(name => line.Contains(name, StringComparison.Ordinal))));
#endif
        if (approved != surface)
        {
            Assert.Fail($"The public surface of {assembly.GetName().Name} is not the approved one. If the change is meant, run\n"
                + $"  GOVINFO_APPROVE=1 dotnet test tests/{project} --filter PublicApi\nand commit PublicApi.approved.txt.\n" + Difference(approved, surface));
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    /// <summary>The lines that went and came, each under the type it belongs to.</summary>
    private static string Difference(string before, string after)
    {
        string[] old = [.. WithTypes(before)];
        string[] now = [.. WithTypes(after)];
        return string.Join('\n', old.Except(now).Select(line => "- " + line).Concat(now.Except(old).Select(line => "+ " + line)).Take(MostLinesShown));
    }

    private static IEnumerable<string> WithTypes(string surface)
    {
        string type = "";
        foreach (string line in surface.Split('\n').Where(line => line.Trim() is not ("" or "{" or "}")))
        {
            string text = line.Trim();
            bool opens = text.Contains(" class ", StringComparison.Ordinal)
                || text.Contains(" record ", StringComparison.Ordinal) || text.Contains(" struct ", StringComparison.Ordinal)
                || text.Contains(" enum ", StringComparison.Ordinal) || text.Contains(" interface ", StringComparison.Ordinal);
            type = opens ? text : type;
            yield return opens || type.Length == 0 ? text : $"{type} :: {text}";
        }
    }
}

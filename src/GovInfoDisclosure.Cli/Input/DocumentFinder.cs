using System;
using System.Collections.Generic;
using System.IO;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Goes through files and gives their documents, those of JSON one by one as they are read.</summary>
internal static class DocumentFinder
{
    public static IEnumerable<Document> Find(IEnumerable<InputFile> files)
    {
        int number = 0;
        foreach (InputFile file in files)
        {
            number++;
            if (file.Kind is InputKind.Text or InputKind.Unopenable)
            {
                yield return new Document { Source = file.Path, Path = file.Path, FileNumber = number, Problem = file.Problem };
                continue;
            }

            foreach (Document document in Opened(file, number))
            {
                yield return document;
            }
        }
    }

    /// <summary>Opens a file to read.</summary>
    /// <param name="path">The path; <c>-</c> for standard input.</param>
    public static Stream Open(string path) =>
        path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);

    private static IEnumerable<Document> Opened(InputFile file, int number)
    {
        var plain = new Document { Source = file.Path, Path = file.Path, FileNumber = number };
        Stream? stream = null;
        bool isJson = file.Kind == InputKind.Json;
        Message? problem = null;
        try
        {
            stream = Open(file.Path);
            if (!isJson)
            {
                (isJson, stream) = ContentSniffer.Look(stream);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            stream?.Dispose();
            problem = InputProblems.Of(file.Path, wrong);
        }

        if (problem is not null)
        {
            yield return plain with { Problem = problem };
        }
        else if (isJson)
        {
            using (stream)
            {
                foreach (Document document in Reports(plain, stream!))
                {
                    yield return document;
                }
            }
        }
        else
        {
            // Whoever reads the text closes it.
            yield return plain with { Text = stream };
        }
    }

    /// <summary>The reports of a file of JSON; where the file cannot be read on, a last document says so.</summary>
    private static IEnumerable<Document> Reports(Document plain, Stream stream)
    {
        using IEnumerator<JsonReadResult> results = AnnualReportJson.ReadMany(stream, plain.Path).GetEnumerator();
        while (true)
        {
            Message? problem = null;
            bool hasNext = false;
            try
            {
                hasNext = results.MoveNext();
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                problem = InputProblems.Of(plain.Path, wrong);
            }

            if (problem is not null)
            {
                yield return plain with { Problem = problem };
            }

            if (!hasNext)
            {
                yield break;
            }

            yield return plain with { Source = results.Current.Source, Json = results.Current };
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Goes through files and gives their documents, those of JSON one by one as they are read.</summary>
/// <param name="standardInput">What standard input is called; null for <c>-</c>.</param>
internal sealed class InputDocuments(string? standardInput = null)
{
    public IEnumerable<InputDocument> Of(IEnumerable<InputFile> files)
    {
        int number = 0;
        foreach (InputFile file in files)
        {
            number++;
            string name = file.Path == InputFile.StandardInput ? standardInput ?? file.Path : file.Path;
            var plain = new InputDocument { Source = name, Path = name, FileNumber = number,
                Problem = file.Problem is Message problem ? InputProblems.Finding(problem) : null };
            if (file.Kind is InputKind.Text or InputKind.Unopenable)
            {
                yield return plain;
                continue;
            }

            foreach (InputDocument document in Opened(file, plain))
            {
                yield return document;
            }
        }
    }

    /// <summary>Opens a file to read.</summary>
    /// <param name="path">The path; <c>-</c> for standard input.</param>
    public static Stream Open(string path) => path == InputFile.StandardInput
        ? Console.OpenStandardInput()
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);

    private static IEnumerable<InputDocument> Opened(InputFile file, InputDocument plain)
    {
        Stream? stream = null;
        bool isJson = file.Kind == InputKind.Json;
        Finding? problem = null;
        try
        {
            stream = Open(file.Path);
            if (!isJson)
            {
                (isJson, stream) = ContentSniffer.Look(stream);
            }
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            stream?.Dispose();
            problem = InputProblems.Finding(file.Path, wrong);
        }

        if (problem is not null)
        {
            yield return plain with { Problem = problem };
        }
        else if (isJson)
        {
            using (stream)
            {
                foreach (InputDocument document in Reports(plain, stream!))
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

    /// <summary>The reports of a file of JSON; where the file cannot be read on, whatever the reason, a last document says so.</summary>
    private static IEnumerable<InputDocument> Reports(InputDocument plain, Stream stream)
    {
        using IEnumerator<JsonReadResult> results = AnnualReportJson.ReadMany(stream, plain.Path).GetEnumerator();
        while (true)
        {
            Finding? problem = null;
            bool hasNext = false;
            try
            {
                hasNext = results.MoveNext();
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                problem = InputProblems.Finding(plain.Path, wrong);
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

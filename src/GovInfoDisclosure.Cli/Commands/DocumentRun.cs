using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Goes through the documents below paths, several at once, and hands over what came of each in their order.</summary>
internal sealed class DocumentRun(ToolConsole console, Language language, CancellationToken cancellation)
{
    private static readonly int LookAhead = 4 * Environment.ProcessorCount;

    /// <param name="paths">The paths as given.</param>
    /// <param name="outputPaths">The files being written; null stands for standard output.</param>
    /// <param name="work">What to do with a document; on several threads at once.</param>
    /// <param name="take">Takes what came of it; on the caller's thread, in order.</param>
    public void Go<TResult>(IReadOnlyList<string> paths, IReadOnlyList<string?> outputPaths, Func<Document, TResult> work, Action<TResult> take)
    {
        var finder = new InputFinder(paths, outputPaths);
        IEnumerable<InputFile> files = finder.Find();
        bool hasProgress = ToolConsole.HasProgress;
        if (hasProgress)
        {
            files = [.. files];
        }

        int total = hasProgress ? files.Count() : 0;
        using (var progress = new ProgressLine(hasProgress && total > 1 ? console : null, total))
        {
            (Document Document, TResult Result) Work(Document document) => (document, work(document));
            foreach ((Document document, TResult result) in OrderedParallel.Select(DocumentFinder.Find(files), Work, LookAhead, cancellation))
            {
                progress.Clear();
                take(result);
                progress.Report(document.FileNumber);
            }
        }

        Note(finder);
    }

    private void Note(InputFinder finder)
    {
        if (finder.OtherFiles > 0)
        {
            string count = finder.OtherFiles.ToString(CultureInfo.InvariantCulture);
            console.Note(language.Pick($"另有 {count} 个文件不是可读的种类，未读取。", $"{count} files of other kinds were not read."));
        }

        if (finder.RepeatedFolders > 0)
        {
            string count = finder.RepeatedFolders.ToString(CultureInfo.InvariantCulture);
            console.Note(language.Pick($"{count} 个文件夹已经查找过，没有重复读取。", $"{count} folders had been searched already and were not read again."));
        }
    }
}

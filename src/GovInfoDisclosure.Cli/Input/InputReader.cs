namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads a document to its end. Whatever is wrong with it becomes a finding.</summary>
internal static class InputReader
{
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadResult Read(InputDocument document, CancellationToken cancellation)
    {
        if (document.Problem is Finding problem)
        {
            return Nothing(problem);
        }

        if (document.Json is JsonReadResult json)
        {
            return new ReadResult { Report = json.Report, Findings = json.Findings };
        }

        if (document.Stored is StoredReport stored)
        {
            return stored.Report is null ? Nothing(InputProblems.Finding(stored.Problem!)) : new ReadResult { Report = stored.Report };
        }

        try
        {
            using Stream content = document.Content ?? InputDocuments.Open(document.Path);
            var options = new DocumentOptions { Reading = new ReadOptions { Report = document.Report > 0 ? document.Report : null } };
            return DocumentReader.Read(content, options, cancellation);
        }
        catch (Exception wrong) when (InputProblems.IsOfTheFile(wrong))
        {
            return Nothing(InputProblems.Finding(document.Path, wrong));
        }
    }

    /// <summary>Of JSON nothing is read: for those to whom <see cref="InputDocument.Json"/> is enough.</summary>
    /// <param name="reader">What reads a document.</param>
    public static Func<InputDocument, CancellationToken, ReadResult> Unread(Func<InputDocument, CancellationToken, ReadResult> reader) =>
        (document, cancellation) => document.Json is null || document.Problem is not null ? reader(document, cancellation) : NothingRead;

    /// <summary>
    /// The last net: does the work on a document, and where the program fails on it, the work on what that leaves: a finding that
    /// names the document. Whatever a document does to the program, the others are not touched by it.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="work">What to do with what was read.</param>
    /// <param name="cancellation">Ends the work; then nothing is caught.</param>
    public static TResult Guard<TResult>(
        InputDocument document,
        Func<InputDocument, CancellationToken, ReadResult> read,
        Func<InputDocument, ReadResult, TResult> work,
        CancellationToken cancellation)
    {
        try
        {
            return work(document, read(document, cancellation));
        }
        catch (Exception wrong) when (!cancellation.IsCancellationRequested)
        {
            return work(document, Nothing(InputProblems.Failure(wrong)));
        }
    }

    private static readonly ReadResult NothingRead = new();

    private static ReadResult Nothing(Finding finding) => new() { Findings = new ValueList<Finding>([finding]) };
}

using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace Worker;

/// <summary>
/// Takes every document that comes into the inbox, writes its findings into the outbox as NAME.json, and moves the document after them. What a document
/// holds never ends the service: it is a finding.
/// </summary>
public sealed class FolderWorker(IConfiguration configuration, ILogger<FolderWorker> logger) : BackgroundService
{
    private readonly string inbox = Path.GetFullPath(configuration["inbox"] ?? "inbox");
    private readonly string outbox = Path.GetFullPath(configuration["outbox"] ?? "outbox");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Directory.CreateDirectory(inbox);
        Directory.CreateDirectory(outbox);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            // Hidden files are those that are still being copied: write as .name, rename when done.
            foreach (string path in Directory.EnumerateFiles(inbox).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal))
            {
                Check(path, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Check(string path, CancellationToken stoppingToken)
    {
        string name = Path.GetFileName(path);
        try
        {
            ReadResult read;
            using (FileStream stream = File.OpenRead(path))
            {
                read = DocumentReader.Read(stream, cancellationToken: stoppingToken);
            }

            ValidationResult result = RuleSet.Default.Validate(read);
            ReportDiagnosis? diagnosis = read.IsSuccess ? RuleSet.Default.Diagnose(read) : null;

            // Written whole before it has its name: whoever looks into the outbox never sees half a file.
            string json = Path.Combine(outbox, name + ".json");
            File.WriteAllText(json + ".tmp", FindingsJson.Write(name, result, diagnosis));
            File.Move(json + ".tmp", json, overwrite: true);
            File.Move(path, Path.Combine(outbox, name), overwrite: true);
            logger.LogInformation("Checked a document: {Holds} hold, {Broken} broken, {Undecided} undecided", result.Holds, result.Broken, result.Undecided);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // In use, or gone again: the next look at the folder tries again.
            logger.LogWarning("A document cannot be opened yet: {Reason}", wrong.GetType().Name);
        }
    }
}

namespace GovInfoDisclosure.AspNetCore;

/// <summary>What a service checks with, and how much it takes from one request.</summary>
/// <remarks>Paths are relative to the content root of the application. In configuration every property has its own name (<c>RuleFolder</c>, <c>MaxBytes</c>);
/// durations are written <c>00:00:30</c>, several rule files as an array.</remarks>
public sealed class GovInfoDisclosureOptions
{
    /// <summary>The configuration of an office (<c>govinfo.yaml</c>), whose rules, register, waivers, due date and language are used; null for none.</summary>
    public string? Configuration { get; set; }

    /// <summary>Rule files (规则文件) on top of the built-in rules, in the order in which they apply, after those of <see cref="Configuration"/>.</summary>
    public IList<string> RuleFiles { get; } = [];

    /// <summary>A folder whose <c>.yaml</c> and <c>.yml</c> files are rule files, in ordinal order of their names, after <see cref="RuleFiles"/>; null for
    /// none. Folders below it and hidden files are passed over.</summary>
    public string? RuleFolder { get; set; }

    /// <summary>The register of agencies (机关登记簿); null for that of <see cref="Configuration"/>, if any.</summary>
    public string? Register { get; set; }

    /// <summary>The waivers (豁免清单); null for those of <see cref="Configuration"/>, if any.</summary>
    public string? Waivers { get; set; }

    /// <summary>Whether blanks are read as zero where a request does not say; no by default.</summary>
    public bool BlankAsZero { get; set; }

    /// <summary>How often the files above are looked at for changes: every two seconds by default. Their content is compared, not their date, so that mounted
    /// volumes and network drives are noticed too. <see cref="Timeout.InfiniteTimeSpan"/> for never.</summary>
    public TimeSpan ReloadInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The most bytes of one request: 16 MiB by default, as much as the JSON of one report may take; the published reports we know are below 8 MiB.
    /// More is answered with 413.</summary>
    public long MaxBytes { get; set; } = 16L * 1024 * 1024;

    /// <summary>The longest that one request may take, from its first byte until its findings are ready: 30 seconds by default.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many documents are read at the same time; as many as there are processors by default. Others wait, with their bytes on the disk: so
    /// memory is bounded whatever the number of connections.</summary>
    public int MaxConcurrency { get; set; } = Environment.ProcessorCount;
}

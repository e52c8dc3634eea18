namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What a call of <c>check</c> asks; what its options leave open is taken from the configuration.</summary>
internal sealed record CheckCall
{
    /// <summary>The documents and folders to check.</summary>
    public required string[] Paths { get; init; }

    /// <summary>The files of rules.</summary>
    public required string[] Rules { get; init; }

    /// <summary>The configuration; null where there is none.</summary>
    public required Configuration? Configuration { get; init; }

    /// <summary>What to compare with, and who is who.</summary>
    public required CompanionOptions Companions { get; init; }

    /// <summary>Whether copies are looked for among the reports.</summary>
    public required bool Copied { get; init; }

    /// <summary>Whether a blank is zero.</summary>
    public required bool BlankAsZero { get; init; }

    /// <summary>Whether to look for wrong cells: <c>auto</c>, <c>always</c> or <c>never</c>.</summary>
    public required string Diagnose { get; init; }

    /// <summary>Whether every instance is listed, also those that hold.</summary>
    public required bool All { get; init; }

    /// <summary>Whether tables with something broken are drawn.</summary>
    public required bool ShowTable { get; init; }

    /// <summary>Whether documents are counted and not listed.</summary>
    public required bool Quiet { get; init; }

    /// <summary>From what on the run fails: <c>error</c>, <c>warning</c> or <c>undecided</c>.</summary>
    public required string FailOn { get; init; }

    /// <summary>The name of the output's format.</summary>
    public required string Format { get; init; }

    /// <summary>The file or folder of the output; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>What is written besides.</summary>
    public required ResultFiles Files { get; init; }

    /// <summary>Whether CSV begins with a byte order mark.</summary>
    public required bool Bom { get; init; }

    /// <summary>The results of an earlier run; null for none.</summary>
    public required string? Known { get; init; }

    /// <summary>What standard input is called; null where it is not named.</summary>
    public required string? Source { get; init; }

    /// <summary>Which of several reports in a document is meant; 0 where none is picked.</summary>
    public required int Report { get; init; }

    /// <summary>The files that are read besides the documents.</summary>
    public IReadOnlyList<string> Beside => [.. Rules, .. Companions.Paths, .. Configuration?.Files ?? []];

    /// <summary>Whether more than the document decides: what other reports, a register or waivers say is no part of its hash.</summary>
    public bool IsJudgedWithOthers => Copied || Companions.Paths.Any() || Configuration is not null;

    /// <summary>How documents are judged, as results say it; null for the defaults.</summary>
    public string? How => Provenance.OptionsOf(BlankAsZero, All, Diagnose, Report, IsJudgedWithOthers);

    /// <summary>What the output shows.</summary>
    public ResultOptions Shown(Language language) => new()
    {
        Language = language.Messages,
        ListAll = All,
        Quiet = Quiet,
        DrawTables = ShowTable,
        BlankAsZero = BlankAsZero,
        HasColours = Output is null && ToolConsole.HasColours,
        Width = Output is null ? ToolConsole.OutputWidth : 0,
    };
}

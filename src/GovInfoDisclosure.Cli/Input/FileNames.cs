namespace GovInfoDisclosure.Cli.Input;

/// <summary>What the names of files in folders and archives say: what to look at, and what to pass over.</summary>
internal static class FileNames
{
    /// <summary>The endings, as help names them.</summary>
    public const string Endings = ".txt .md .html .mht .docx .xlsx .xls .pdf .ofd .doc .wps .json .ndjson .jsonl .parquet .zip .gz .zst";

    /// <summary>The kind of a file that a search comes upon; null where it is none that can be read.</summary>
    public static InputKind? KindOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" or ".MD" => InputKind.Document,
        ".JSON" or ".NDJSON" or ".JSONL" => InputKind.Json,
        ".HTML" or ".HTM" or ".SHTML" or ".XHTML" or ".MHT" or ".MHTML" => InputKind.ByContent,
        ".DOCX" or ".DOCM" or ".XLSX" or ".XLSM" or ".XLS" or ".ET" or ".PDF" or ".OFD" or ".DOC" or ".WPS" => InputKind.ByContent,
        ".PARQUET" => InputKind.Parquet,
        ".ZIP" or ".GZ" or ".ZST" => InputKind.ByContent,
        _ => null,
    };

    /// <summary>Whether a search passes over a file or folder without a word: hidden ones, and what programs leave beside documents.</summary>
    public static bool IsHidden(string name) =>
        (name.StartsWith('.') && name is not ("." or "..")) || name.StartsWith("~$", StringComparison.Ordinal) || name is "node_modules" or "__MACOSX";

    /// <summary>Whether a path in an archive is, or leads through, one that is hidden.</summary>
    public static bool HasHidden(string path) => path.Split('/', '\\').Any(IsHidden);
}

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>The documents below a folder: regular files in ordinal order. A link may lead back to the folder itself.</summary>
internal static class FolderFiles
{
    public static IEnumerable<string> Below(string folder)
    {
        string[] entries = Directory.GetFileSystemEntries(folder);
        Array.Sort(entries, StringComparer.Ordinal);
        foreach (string entry in entries)
        {
            FileAttributes attributes = File.GetAttributes(entry);
            string name = Path.GetFileName(entry);
            if ((attributes & FileAttributes.ReparsePoint) != 0 || EntryNames.IsHidden(name))
            {
                continue;
            }

            if ((attributes & FileAttributes.Directory) != 0)
            {
                foreach (string file in Below(entry))
                {
                    yield return file;
                }
            }
            else if ((attributes & FileAttributes.Device) == 0)
            {
                yield return entry;
            }
        }
    }
}

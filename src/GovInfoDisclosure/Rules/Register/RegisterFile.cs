namespace GovInfoDisclosure.Rules.Register;

/// <summary>Opens a file that lists things (a register, waivers): YAML with <c>format: 1</c> and a list, or a table whose rows are the list.</summary>
internal static class RegisterFile
{
    /// <param name="file">The file.</param>
    /// <param name="key">The key of the list in YAML.</param>
    /// <param name="columns">The columns of a table: as written, and the key that each stands for.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="reader">The mapping around the list, for what else stands in it; null for a table.</param>
    /// <returns>The list; null where there is none.</returns>
    public static YamlSequence? List(RuleFile file, string key, IReadOnlyDictionary<string, string> columns, ErrorList errors, out MappingReader? reader)
    {
        reader = null;
        if (file.IsTable && IsReadable(file, key, errors))
        {
            return new CsvTree(file.Text, columns, errors).Read();
        }

        reader = file.IsTable ? null : Mapping(file, key, errors);
        return reader?.List(key, required: true);
    }

    /// <summary>The mapping that a file of YAML is, with <c>format: 1</c>; null where it is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="keys">What it has besides, in words.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static MappingReader? Mapping(RuleFile file, string keys, ErrorList errors)
    {
        if (!IsReadable(file, keys, errors))
        {
            return null;
        }

        YamlNode? root = new YamlTreeReader(errors).Read(file.Text);
        if (root is not YamlMapping mapping)
        {
            if (root is not null)
            {
                errors.AddWrong(root, $"文件应为键值表（format、{keys}）", $"the file is a mapping (format, {keys})");
            }

            return null;
        }

        var reader = new MappingReader(mapping, errors);
        if (reader.Take("format", required: true) is { } format && !(MappingReader.TryNumber(format, out decimal version) && version == 1))
        {
            errors.AddWrong(format, "format 应为 1（文件格式的版本）", "format must be 1 (the version of the file format)");
        }

        return reader;
    }

    private static bool IsReadable(RuleFile file, string keys, ErrorList errors)
    {
        if (!file.IsText || file.Text.Length > file.Maximum)
        {
            errors.Add(1, 1, file.IsText ? new Message($"文件超过 {file.Maximum} 个字符", $"the file is longer than {file.Maximum} characters")
                : RuleFileReader.NotText);
            return false;
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            errors.Add(1, 1, new Message($"文件是空的，应有 format 和 {keys}", $"the file is empty; expected 'format' and '{keys}'"));
            return false;
        }

        return true;
    }
}

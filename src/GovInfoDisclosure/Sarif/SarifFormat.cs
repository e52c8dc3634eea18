namespace GovInfoDisclosure.Sarif;

/// <summary>Results as SARIF 2.1.0 (静态分析结果交换格式), one run: what development tools and build servers read.</summary>
/// <remarks>The results come first and the rules after them, so that nothing has to be kept but which codes were seen.</remarks>
internal sealed class SarifFormat(ResultOptions options) : ResultOutput
{
    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        var writer = new SarifResultWriter(document, options.Language);
        string[] results = [.. document.Result.Findings.Concat(document.Result.Excused).Select(writer.Write)];
        return Encoding.UTF8.GetBytes(string.Join(SarifSink.Between, results));
    }

    public override ResultSink Open(Stream output) => new SarifSink(options.Language, output ?? throw new ArgumentNullException(nameof(output)));
}

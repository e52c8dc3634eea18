using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>The language of refusals: that of the request, else of the office's configuration, else English. Findings are in both.</summary>
internal static class RequestLanguage
{
    public static MessageLanguage Of(HttpRequest request, LoadedRules loaded)
    {
        IEnumerable<string> wanted = request.GetTypedHeaders().AcceptLanguage
            .Where(value => value.Quality is not 0)
            .OrderByDescending(value => value, StringWithQualityHeaderValueComparer.QualityComparer)
            .Select(value => value.Value.ToString());
        foreach (string language in wanted)
        {
            if (language.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            {
                return MessageLanguage.Chinese;
            }

            if (language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return MessageLanguage.English;
            }
        }

        return loaded.Configuration?.Language ?? MessageLanguage.English;
    }
}

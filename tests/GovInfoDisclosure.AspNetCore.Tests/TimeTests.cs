using System;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>The time of a request, without a clock: it is over when the test says so.</summary>
public sealed class TimeTests
{
    [Fact]
    public async Task ABodyThatDoesNotArriveInTime_IsAnsweredWith408()
    {
        var time = new ManualTime(TimeSpan.FromSeconds(17));
        using var service = new Service(("RequestTimeout", "00:00:17")) { Configure = services => services.AddSingleton<TimeProvider>(time) };
        using HttpClient client = service.Server.CreateClient();
        using var content = new PendingContent();
        Task<HttpResponseMessage> sending = client.PostAsync("/documents", content);
        await time.ElapseAsync();
        using HttpResponseMessage answer = await sending;
        content.End();
        Assert.Equal(HttpStatusCode.RequestTimeout, answer.StatusCode);
        Assert.Contains("within 17 seconds", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]);
    }
}

using GovInfoDisclosure.Rules;
using Microsoft.AspNetCore.Mvc;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>A controller as applications have them.</summary>
[ApiController]
public sealed class ReportController(ReportChecker checker) : ControllerBase
{
    [HttpPost("/controller")]
    public ActionResult<ValidationResult> Check([FromBody] AnnualReport report) => checker.Validate(report);
}

using System.Collections.Generic;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Makes a test case of each method marked <see cref="PropertyAttribute"/>; xunit finds it by name.</summary>
public sealed class PropertyDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
#if AGAINST_NETSTANDARD
    internal const string AssemblyName = "GovInfoDisclosure.Tests.NetStandard";
#else
    internal const string AssemblyName = "GovInfoDisclosure.Tests";
#endif

    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new PropertyTestCase(diagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dragoman.App.Access;
using Dragoman.App.Pages;

namespace Dragoman.Tests.Pages;

/// <summary>A site that others can reach and that speaks https itself, with a certificate and key as PEM files.</summary>
public sealed class SiteWithCertificate : TestSite
{
    private protected override SiteOptions Options(SiteOptions options)
    {
        Access.Save("rita", Role.Reader, "a long password");
        var (certificate, key) = (LedgerFile + ".crt.pem", LedgerFile + ".key.pem");
        using var secret = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest("CN=localhost", secret, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(certificate, made.ExportCertificatePem());
        File.WriteAllText(key, secret.ExportPkcs8PrivateKeyPem());
        return options with { Bind = IPAddress.Any, Certificate = certificate, CertificateKey = key };
    }
}

public sealed class CertificateTests(SiteWithCertificate site) : IClassFixture<SiteWithCertificate>
{
    [Fact]
    public async Task A_certificate_makes_the_site_speak_https_and_nothing_else()
    {
        Assert.Equal("https", site.Address.Scheme);
        using var client = site.Client();
        var page = await client.GetAsync("/login");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.All(page.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
        var plain = new UriBuilder(site.Address) { Scheme = "http" }.Uri;
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(plain));
    }

    [Fact]
    public async Task An_api_token_reads_over_https()
    {
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/timeline.json")).StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", site.Access.NewToken("rita"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/timeline.json")).StatusCode);
    }
}

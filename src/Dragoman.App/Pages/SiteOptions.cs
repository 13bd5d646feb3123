using System.Net;
using Dragoman.Models;

namespace Dragoman.App.Pages;

/// <summary>What the owner of a site decides.</summary>
public sealed record SiteOptions(string Ledger)
{
    /// <summary>Address of the network interface.</summary>
    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>Port; 0 takes any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>File with users, tokens and the audit log.</summary>
    public string Access { get; init; } = "dragoman-access.db";

    /// <summary>Certificate (PEM) with which the site speaks https.</summary>
    public string? Certificate { get; init; }

    /// <summary>Private key (PEM) of the certificate.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>A proxy on this machine speaks https and tells whom it speaks for.</summary>
    public bool BehindProxy { get; init; }

    /// <summary>Folder of models for coding pasted text.</summary>
    public ModelFolder Models { get; init; } = ModelFolder.Default;

    /// <summary>Folder of stylesheet and scripts.</summary>
    public string Assets { get; init; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Only programs on this machine can reach the site.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Bind) && !BehindProxy;
}

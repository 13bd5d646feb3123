using System.Net;
using System.Net.Sockets;

namespace Dragoman.Reading.Fetching;

/// <summary>
/// Connects only to addresses of the public net. It looks at the numbers that a name resolved to and connects to those very numbers, so
/// that neither a redirect nor a name that changes its mind leads inside.
/// </summary>
internal static class AddressGuard
{
    /// <summary>Networks that are not the public net: prefix and its length.</summary>
    private static readonly IPNetwork[] s_inside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "2001:db8::/32", "100::/64",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Prefixes of IPv6 that carry an IPv4 address: NAT64 in the last four bytes, 6to4 from the third on.</summary>
    private static readonly (IPNetwork Network, int At)[] s_carriers =
        [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    /// <summary>Whether an address belongs to the public net.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        foreach (var (network, at) in s_carriers)
            if (address.AddressFamily == AddressFamily.InterNetworkV6 && network.Contains(address))
                return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(at, 4)));
        return !Array.Exists(s_inside, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }

    /// <summary>Resolves the name, refuses what is inside, and connects to the first address that answers.</summary>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, bool allowPrivate, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, stop).ConfigureAwait(false);
        if (!allowPrivate && Array.Find(addresses, address => !IsPublic(address)) is { } inside)
            throw new InputException(ReadMessages.Private(target.Host, inside.ToString()));
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

using System.Text.Json;

namespace Dragoman.Train.Pages;

/// <summary>Floors of <c>eval/baseline.json</c> below which the reading of pages must not fall.</summary>
/// <param name="Body">F1 over pieces of bodies.</param>
/// <param name="Day">Share of pages whose day of publication is right.</param>
internal sealed record PageFloors(double Body, double Day)
{
    /// <summary>The floors of a set; the file stands in the working directory's <c>eval</c> unless named.</summary>
    public static PageFloors Read(string set, string path = "eval/baseline.json")
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var floors = json.RootElement.GetProperty("floors").GetProperty(set);
        return new PageFloors(floors.GetProperty("body").GetDouble(), floors.GetProperty("day").GetDouble());
    }

    /// <summary>Whether both figures hold; the one that does not is named.</summary>
    public bool Hold(double body, double day)
    {
        if (body < Body) Console.Error.WriteLine($"body: {body:F4} is below its floor {Body}");
        if (day < Day) Console.Error.WriteLine($"day: {day:F4} is below its floor {Day}");
        return body >= Body && day >= Day;
    }
}

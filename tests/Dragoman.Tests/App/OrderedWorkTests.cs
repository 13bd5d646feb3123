using Dragoman.App.Output;

namespace Dragoman.Tests.App;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Keeps_the_order_of_the_source(int jobs) =>
        Assert.Equal(Enumerable.Range(0, 500).Select(i => i * 2), OrderedWork.Select(Enumerable.Range(0, 500), i => i * 2, jobs));

    [Fact]
    public void Gives_a_result_before_the_next_item_is_there()
    {
        using var answered = new SemaphoreSlim(0);
        var results = OrderedWork.Select(Source(answered), i => i, 2).GetEnumerator();
        Assert.True(results.MoveNext());
        answered.Release();
        Assert.True(results.MoveNext());
        Assert.Equal(2, results.Current);
    }

    [Fact]
    public void Passes_an_exception_of_the_source_on() =>
        Assert.Throws<InvalidDataException>(() => OrderedWork.Select(Failing(), i => i, 2).Count());

    private static IEnumerable<int> Source(SemaphoreSlim answered)
    {
        yield return 1;
        answered.Wait();
        yield return 2;
    }

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        throw new InvalidDataException("the source broke");
    }
}

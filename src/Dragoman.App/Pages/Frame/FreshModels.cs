namespace Dragoman.App.Pages.Frame;

/// <summary>
/// What many ask for at once is read from the ledger every two seconds. Whatever is changed through this site shows at once, what
/// other programs add shows two seconds later at most.
/// </summary>
internal sealed class FreshModels(TimeProvider clock)
{
    private static readonly TimeSpan s_life = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, Lazy<PageModel>> _models = new(StringComparer.Ordinal);
    private readonly Queue<(string Address, long Asked)> _oldestFirst = new();

    /// <summary>The model of an address; who asks while it is being read waits for it.</summary>
    public PageModel Get(string address, Func<PageModel> read)
    {
        Lazy<PageModel>? model;
        lock (_models)
        {
            while (_oldestFirst.TryPeek(out var oldest) && clock.GetElapsedTime(oldest.Asked) > s_life)
                _models.Remove(_oldestFirst.Dequeue().Address);
            if (!_models.TryGetValue(address, out model))
            {
                _models[address] = model = new Lazy<PageModel>(read);
                _oldestFirst.Enqueue((address, clock.GetTimestamp()));
            }
        }
        return model.Value;
    }

    /// <summary>Forgets everything, since something has been changed.</summary>
    public void Clear()
    {
        lock (_models)
        {
            _models.Clear();
            _oldestFirst.Clear();
        }
    }
}

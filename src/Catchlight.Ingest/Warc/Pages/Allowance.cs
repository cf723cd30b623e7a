namespace Catchlight.Ingest.Warc.Pages;

/// <summary>How much may be kept in memory of one archive, shared by all that keep something.</summary>
/// <param name="most">Things kept at most.</param>
internal sealed class Allowance(int most)
{
    private int _taken;

    /// <summary>Whether something was left out because there was too much.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Takes room for one more thing; false where there is none.</summary>
    public bool Take()
    {
        if (_taken == most)
            IsExceeded = true;
        else
            _taken++;
        return !IsExceeded;
    }
}

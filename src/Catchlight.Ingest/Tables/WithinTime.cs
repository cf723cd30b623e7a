using System.Runtime.ExceptionServices;

namespace Catchlight.Ingest.Tables;

/// <summary>
/// Runs what may never end: the library that reads Parquet goes round for ever on some damaged files (its variable-length numbers have no end where the data
/// have). Such a thread cannot be stopped; it is left behind, and ends with the program.
/// </summary>
internal static class WithinTime
{
    /// <summary>Runs a function on a thread of its own.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="work">What is run. After the limit it may still be running, so what it uses is not to be used again.</param>
    /// <exception cref="TimeoutException">It did not end in time.</exception>
    public static T Run<T>(TimeSpan limit, Func<T> work)
    {
        var (result, failure) = (default(T), default(ExceptionDispatchInfo));
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception error)
            {
                failure = ExceptionDispatchInfo.Capture(error);
            }
        })
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(limit))
            throw new TimeoutException();
        failure?.Throw();
        return result!;
    }
}

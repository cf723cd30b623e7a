using System.Runtime.ExceptionServices;

namespace Catchlight.Index;

/// <summary>Work on several cores whose failure looks as it would on one.</summary>
internal static class InParallel
{
    /// <summary>Does <paramref name="work"/> for 0 to <paramref name="count"/> − 1 in any order.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void For(int count, int maxParallelism, Action<int> work, CancellationToken cancellationToken = default)
    {
        if (count == 1 || maxParallelism == 1)
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(i);
            }
            return;
        }
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancellationToken }, work);
        }
        catch (AggregateException e)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}

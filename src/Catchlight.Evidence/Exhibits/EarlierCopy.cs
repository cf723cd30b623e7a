namespace Catchlight.Evidence.Exhibits;

/// <summary>A copy that was made earlier, of a file that is no longer there. It goes through the same filter again, which finds nothing more.</summary>
internal sealed class EarlierCopy(ExhibitContent copy, LeftOutMedia leftOut) : ExhibitContent
{
    public override long? Length => copy.Length;

    public override async Task<LeftOutMedia?> WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await copy.WriteAsync(destination, cancellationToken);
        return leftOut;
    }
}

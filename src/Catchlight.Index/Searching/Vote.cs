using System.Runtime.InteropServices;

namespace Catchlight.Index.Searching;

/// <summary>One feature of the query agrees with one of a picture: 8 bytes, since a search among a million pictures gathers millions.</summary>
/// <param name="Picture">Which of the pictures that are looked at together.</param>
/// <param name="Feature">The query's feature.</param>
/// <param name="Bin">How the two differ in turn and scale: <see cref="AgreementOfVotes.TryBin"/>.</param>
/// <param name="Weight">What it counts, in 1024ths.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct Vote(ushort Picture, ushort Feature, ushort Bin, ushort Weight)
{
    /// <summary>A weight of 1.</summary>
    public const int One = 1024;
}

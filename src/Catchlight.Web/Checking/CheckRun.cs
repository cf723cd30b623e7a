using Catchlight.Core.Checking;

namespace Catchlight.Web.Checking;

/// <summary>What came of one check: <see cref="CheckDone"/> or <see cref="CheckNotDone"/>.</summary>
internal abstract record CheckRun;

/// <summary>It was done.</summary>
/// <param name="Report">What was found out.</param>
/// <param name="Preview">A small copy of the picture, a WebP file; null where none was asked for, or the picture was not sent.</param>
internal sealed record CheckDone(CheckReport Report, byte[]? Preview) : CheckRun;

/// <summary>It was not.</summary>
/// <param name="Refusal">Why.</param>
internal sealed record CheckNotDone(CheckRefusal Refusal) : CheckRun;

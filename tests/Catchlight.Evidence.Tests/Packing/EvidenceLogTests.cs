using System.Text;
using Catchlight.Evidence.Packing;
using Microsoft.Extensions.Time.Testing;

namespace Catchlight.Evidence.Tests.Packing;

public sealed class EvidenceLogTests
{
    private readonly FakeTimeProvider _clock = new(MadePack.Now);

    [Fact]
    public void Append_Lines_EachHoldsTheDigestOfTheOneBefore()
    {
        var log = Log();
        var lines = Encoding.UTF8.GetString(log.ToBytes()).Split('\n');
        Assert.Equal($$"""{"n":1,"at":"2026-11-27T00:57:05Z","by":"Catchlight 0.1.0+test","action":"begun","previous":"{{new string('0', 64)}}"}""", lines[0]);
        Assert.Contains($"\"previous\":\"{Sha256Digest.Of(Encoding.UTF8.GetBytes(lines[0]))}\"", lines[1], StringComparison.Ordinal);
        Assert.Equal(Sha256Digest.Of(Encoding.UTF8.GetBytes(lines[1])), log.Head);
    }

    [Fact]
    public void Continue_WhatWasSaved_GoesOnWithItsChain()
    {
        var saved = Log();
        var log = EvidenceLog.Continue(saved.ToBytes(), MadePack.Program, _clock)!;
        Assert.Equal((saved.Head, saved.Count), (log.Head, log.Count));
        log.Append(LogAction.Removed, ("name", "a.txt"));
        Assert.Equal(3, log.Count);
        Assert.StartsWith(Encoding.UTF8.GetString(saved.ToBytes()), Encoding.UTF8.GetString(log.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Continue_AChangedLine_IsRefused() =>
        Assert.Null(EvidenceLog.Continue(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Log().ToBytes()).Replace("begun", "ended", StringComparison.Ordinal)), MadePack.Program, _clock));

    private EvidenceLog Log()
    {
        var log = new EvidenceLog(MadePack.Program, _clock);
        log.Append(LogAction.Begun);
        _clock.Advance(TimeSpan.FromMinutes(1));
        log.Append(LogAction.Added, ("name", "a.txt"), ("bytes", 3L), ("nothing", null));
        return log;
    }
}

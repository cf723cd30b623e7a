using Catchlight.Conversations.Kinds;

namespace Catchlight.Conversations.Tests.Book;

/// <summary>What the book shows, as numbers that must not get worse. Timings are measured in bench/.</summary>
public sealed class BookTests
{
    private static readonly IReadOnlyList<Script> Scripts = ScriptBook.Read(Path.Combine(SharedData.Repository, "tests", "Catchlight.Conversations.Tests", "Book"));

    [Fact]
    public void Book_Size_IsWhatWasPromised()
    {
        Assert.True(Scripts.Count(script => !script.Ordinary) >= 90);
        Assert.Equal(32, Scripts.Count(script => script.HeldApart));
        Assert.Equal(Scripts.Count, Scripts.Select(script => script.Number).Distinct().Count());
        Assert.All(Scripts.Where(script => script.Kind == "sextortion"), script => Assert.InRange(script.SwitchAt, 1, script.SwitchEnd - 1));
    }

    [Fact]
    public void HeldApart_Sextortion_IsRecognised()
    {
        var scripts = Scripts.Where(script => script is { HeldApart: true, Kind: "sextortion" }).ToList();
        Assert.Equal(23, scripts.Count);
        Assert.All(scripts, script => Assert.Equal(ConversationKind.Sextortion, TestChat.Judge(script.Conversation).Kind));
        Assert.InRange(scripts.Count(script => TestChat.Judge(script.First(script.SwitchEnd)).Kind == ConversationKind.Sextortion), 21, 23);
        Assert.InRange(scripts.Count(script => TestChat.Judge(script.First(script.SwitchAt)).Kind == ConversationKind.EarlyScript), 14, 23);
        Assert.All(scripts, script => Assert.NotEqual(ConversationKind.Sextortion, TestChat.Judge(script.First(script.SwitchAt)).Kind));
    }

    [Fact]
    public void NotHeldApart_Sextortion_IsRecognised()
    {
        var scripts = Scripts.Where(script => script is { HeldApart: false, Kind: "sextortion" }).ToList();
        Assert.All(scripts, script => Assert.Equal(ConversationKind.Sextortion, TestChat.Judge(script.Conversation).Kind));
        Assert.InRange(scripts.Count(script => TestChat.Judge(script.First(script.SwitchEnd)).Kind == ConversationKind.Sextortion), scripts.Count - 4, scripts.Count);
    }

    [Fact]
    public void OtherKinds_AreToldApart()
    {
        var scripts = Scripts.Where(script => !script.Ordinary && script.Kind is not ("sextortion" or "crisis")).ToList();
        Assert.True(scripts.Count(script => SignNames.Of(TestChat.Judge(script.Conversation).Kind) == script.Kind) >= scripts.Count - 1);
        Assert.All(scripts.Where(script => script.Kind == "email-bluff"), script => Assert.Equal(ConversationKind.EmailBluff, TestChat.Judge(script.Conversation).Kind));
    }

    [Fact]
    public void Crisis_IsAlwaysSeen() => Assert.All(Scripts.Where(script => script.Kind == "crisis"), script => Assert.True(TestChat.Judge(script.Conversation).Crisis));

    [Fact]
    public void OrdinaryTalk_IsNeverCalledSextortion()
    {
        var judged = Scripts.Where(script => script.Ordinary).Select(script => TestChat.Judge(script.Conversation)).ToList();
        Assert.True(judged.Count >= 50);
        Assert.All(judged, judgement => Assert.True(judgement.Kind is ConversationKind.None or ConversationKind.EarlyScript));
        Assert.InRange(judged.Count(judgement => judgement.Kind == ConversationKind.EarlyScript), 0, 2);
        Assert.DoesNotContain(judged, judgement => judgement.Crisis);
    }
}

using Catchlight.Conversations.Identifiers;
using CsCheck;

namespace Catchlight.Conversations.Tests.Identifiers;

public sealed class IdentifierReaderTests
{
    [Fact]
    public void Read_SeveralMessages_KeepsNumberAndQuote()
    {
        var found = Found.In(["hi", "add me on snap: anna_x or\nmail me a@example.org please, it is the best way to reach me when I am at home in the evening or later", "a@example.org a@example.org"]);

        Assert.Equal(["Email - a@example.org", "Handle snapchat anna_x", "Email - a@example.org"], found.Lines());
        Assert.Equal([2, 2, 3], found.Identifiers.Select(identifier => identifier.Message));
        Assert.Equal("add me on snap: anna_x or", found.Identifiers[1].Quote);
        Assert.StartsWith("mail me a@example.org please", found.Identifiers[0].Quote, StringComparison.Ordinal);
        Assert.InRange(found.Identifiers[0].Quote.Length, 20, 160);
    }

    [Fact]
    public void Read_AnyText_FindsOnlyWhatIsThere() =>
        Gen.Select(Gen.String[0, 60], Gen.OneOf<string>([.. new[] { " +447700900123 ", "@anna_x", " https://a.example/", "$5", "snap: ", " 24 hours", "gift card", "GB82 WEST", "mtcn ", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "a@b.co", "\n", "0x" }.Select(piece => Gen.Const(piece))]), Gen.String[0, 20]).Array[0, 6].Sample(parts =>
        {
            var text = string.Concat(parts.Select(part => part.Item1 + part.Item2 + part.Item3));
            var found = Found.In(text, country: "GB");
            Assert.All(found.Identifiers, identifier => Assert.Contains(identifier.Quote, text, StringComparison.Ordinal));
            Assert.All(found.Amounts, amount => Assert.True(amount.Amount.Value > 0));
        }, iter: 2000, threads: 1);

    [Fact]
    public void Read_ManyIdentifiers_AreBounded()
    {
        var conversation = new Conversation(null, [], [.. Enumerable.Range(1, 50).Select(i => new Message(i, null, null, $"a{i}@example.org $5 within 2 hours", MessageKind.Text))]);

        var found = IdentifierReader.Read(conversation, new IdentifierOptions { Most = 10 }, TestContext.Current.CancellationToken);

        Assert.Equal((10, 10, 10), (found.Identifiers.Count, found.Amounts.Count, found.Deadlines.Count));
    }

    [Theory]
    [InlineData("a@")]
    [InlineData("(")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("GB82 ")]
    [InlineData("http://")]
    [InlineData("snap: ")]
    [InlineData("x")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa ")]
    [InlineData("$1")]
    [InlineData("$a ")]
    [InlineData("in 5min ")]
    [InlineData("1234567890 pay ")]
    public async Task Read_LongMessage_TakesTimeInItsLength(string piece)
    {
        // A fraction of a second; minutes, where what is found is compared with all that was found.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.NotNull(await Task.Run(() => Found.In(text)).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }
}

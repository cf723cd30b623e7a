using System.Text;
using Catchlight.Conversations.Identifiers.Wallets;
using CsCheck;

namespace Catchlight.Conversations.Tests.Identifiers.Wallets;

public sealed class WalletAddressTests
{
    // Of the papers that define the checks (BIP 173, BIP 350, EIP-55), of the projects' own donation pages, and the first block of Bitcoin.
    public static TheoryData<string, Cryptocurrency> Known => new()
    {
        { "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Cryptocurrency.Bitcoin },
        { "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", Cryptocurrency.Bitcoin },
        { "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Cryptocurrency.Bitcoin },
        { "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", Cryptocurrency.Bitcoin },
        { "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9", Cryptocurrency.Litecoin },
        { "LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9", Cryptocurrency.Litecoin },
        { "MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441", Cryptocurrency.Litecoin },
        { "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", Cryptocurrency.Tron },
        { "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Cryptocurrency.Ethereum },
        { "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", Cryptocurrency.Ethereum },
        { "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", Cryptocurrency.Ethereum },
        { "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A", Cryptocurrency.Monero },
        { "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H", Cryptocurrency.Monero },
        { "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", Cryptocurrency.Dogecoin },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void TryParse_KnownAddress_IsItsCurrency(string address, Cryptocurrency currency)
    {
        Assert.True(WalletAddress.TryParse(address, out var wallet));
        Assert.Equal((currency, address), (wallet.Currency, wallet.Value));
        Assert.Equal(wallet, WalletAddress.Parse(address, null));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void TryParse_OneLetterChanged_IsNone(string address, Cryptocurrency currency)
    {
        const string Letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        var hex = currency == Cryptocurrency.Ethereum;

        Gen.Select(Gen.Int[hex ? 2 : 0, address.Length - 1], Gen.Int[0, Letters.Length - 1]).Sample((at, letter) =>
        {
            var changed = new StringBuilder(address) { [at] = Letters[letter] }.ToString();
            // In Bech32 a letter in another case is not another letter, but a mixture.
            if (changed != address)
                Assert.False(WalletAddress.TryParse(changed, out _), changed);
        }, iter: 300, threads: 1);
    }

    [Theory]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", true)]
    [InlineData("0xde709f2102306220921060314715629080e2fb77", true)]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE7", true)]
    [InlineData("bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du", false)]
    [InlineData("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx", false)]
    [InlineData("bc1gmk9yu", false)]
    [InlineData("BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", false)]
    [InlineData("bc1rw5uspcuh", false)]
    [InlineData("1111111111111111111114oLvT2", true)]
    [InlineData("111111111111111111111114oLvT2", false)]
    [InlineData("", false)]
    [InlineData("0x", false)]
    public void TryParse_EdgesOfTheStandards_AreKept(string address, bool good) => Assert.Equal(good, WalletAddress.TryParse(address, out _));

    [Theory]
    [InlineData("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")]
    [InlineData("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")]
    public void Keccak_KnownText_IsItsHash(string text, string hash)
    {
        var bytes = new byte[Keccak256.Length];

        Keccak256.Hash(Encoding.ASCII.GetBytes(text), bytes);

        Assert.Equal(hash, Convert.ToHexStringLower(bytes));
    }

    [Fact]
    public void Find_InText_HasServiceAndQuote()
    {
        var found = Found.In(["nothing", "send it to bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1 or (0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed)."]);

        Assert.Equal(["Wallet bitcoin 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "Wallet ethereum 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"], found.Lines());
        Assert.All(found.Identifiers, identifier => Assert.Equal(2, identifier.Message));
        Assert.StartsWith("send it to bitcoin:", found.Identifiers[0].Quote, StringComparison.Ordinal);
    }
}

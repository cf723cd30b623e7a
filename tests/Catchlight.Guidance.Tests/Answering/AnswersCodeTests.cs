using Catchlight.Guidance.Answering;
using CsCheck;

namespace Catchlight.Guidance.Tests.Answering;

public sealed class AnswersCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly Gen<Place?> Places = Gen.OneOf(
        Gen.Const((Place?)null),
        Gen.Enum<UkNation>().Select(nation => (Place?)Place.UnitedKingdom.In(nation)),
        Gen.Select(Gen.Char['A', 'Z'], Gen.Char['A', 'Z'], (a, b) => (Place?)Place.Parse($"{a}{b}", null)));

    private static readonly Gen<Answers> AnyAnswers = Gen.Select(
        Gen.Enum<Safety>(), Gen.Enum<About>(), Gen.Enum<AgeGroup>(), Gen.Enum<YesNo>(), Gen.Enum<YesNo>(), Gen.Int[0, 64], Gen.Int[0, 4096],
        Places, (safety, about, age, paid, picture, happened, apps, place) => new Answers
        {
            Safety = safety, About = about, Age = age, Paid = paid, HasPicture = picture, Place = place,
            Happened = (Happenings)happened, Apps = (SocialApps)apps,
        });

    [Fact]
    public void TryDecode_WhatEncodeWrote_GivesTheSameAnswers() => AnyAnswers.Sample(answers =>
    {
        var code = AnswersCode.Encode(answers);
        Assert.Equal(12, code.Length);
        Assert.All(code, letter => Assert.Contains(letter, Alphabet));
        Assert.True(AnswersCode.TryDecode(code, out var read));
        Assert.Equal(answers, read);
    });

    [Fact]
    public void TryDecode_AsPeopleTypeIt_IsForgiving() => AnyAnswers.Sample(answers =>
    {
        var code = AnswersCode.Encode(answers).ToLowerInvariant();
        var typed = $" {code[..4]}-{code[4..8]} {code[8..]} ".Replace('0', 'o').Replace('1', 'l');
        Assert.True(AnswersCode.TryDecode(typed, out var read));
        Assert.Equal(answers, read);
    });

    [Fact]
    public void TryDecode_OneLetterMistyped_IsRefused() => Gen.Select(AnyAnswers, Gen.Int[0, 11], Gen.Int[0, 31]).Sample((answers, at, letter) =>
    {
        var code = AnswersCode.Encode(answers);
        if (code[at] == Alphabet[letter])
            return;
        var mistyped = code[..at] + Alphabet[letter] + code[(at + 1)..];

        // the check is modulo 31, so a value of 0 and one of 31 (the letter Z) are the one pair that it cannot tell apart
        if (code[at] is '0' or 'Z' && mistyped[at] is '0' or 'Z' && at < 11)
            return;
        Assert.False(AnswersCode.TryDecode(mistyped, out var read));
        Assert.Null(read);
    });

    [Fact]
    public void TryDecode_AnyText_NeverThrowsAndGivesOnlyWhatCanBeEncoded() => Gen.OneOf(Gen.String, Gen.String[Gen.Char[Alphabet], 12, 12], Gen.String[Gen.Char["1IlO0- \0\u0131\uFF11"], 0, 80]).Sample(text =>
    {
        if (!AnswersCode.TryDecode(text, out var read))
            return;
        Assert.True(AnswersCode.TryDecode(AnswersCode.Encode(read), out var again));
        Assert.Equal(read, again);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("000000000000")]
    [InlineData("1")]
    [InlineData("10000000000001")]
    [InlineData("https://example.org/?code=100000000001")]
    [InlineData("<script>alert(1)</script>")]
    public void TryDecode_NoCode_IsRefused(string? text)
    {
        Assert.False(AnswersCode.TryDecode(text, out var answers));
        Assert.Null(answers);
    }

    [Fact]
    public void TryDecode_TextAboveTheLimit_IsRefusedEvenIfItIsOnlySpaces()
    {
        var code = AnswersCode.Encode(Answers.Nothing);
        Assert.True(AnswersCode.TryDecode(code + new string(' ', AnswersCode.MaxTextLength - code.Length), out _));
        Assert.False(AnswersCode.TryDecode(code + new string(' ', AnswersCode.MaxTextLength - code.Length + 1), out _));
    }

    /// <summary>Codes that are out in the world: links and printed plans have to open for ever. Never made anew.</summary>
    [Theory]
    [InlineData("100000000001", "nothing")]
    [InlineData("14M0400H720X", "safe, me, under 18, GB-ENG, says they have pictures, Snapchat")]
    [InlineData("1NDM1000TT0A", "self-harm, my child, age unsure, paid, no picture, unsure what happened and where, another country")]
    public void TryDecode_FrozenCode_StillMeansTheSame(string code, string meaning)
    {
        Assert.True(AnswersCode.TryDecode(code, out var answers), meaning);
        Assert.Equal(code, AnswersCode.Encode(answers));
        Assert.Equal(Frozen[code], answers);
    }

    private static readonly Dictionary<string, Answers> Frozen = new()
    {
        ["100000000001"] = Answers.Nothing,
        ["14M0400H720X"] = new()
        {
            Safety = Safety.Safe, About = About.Me, Age = AgeGroup.Under18, Place = Place.Parse("GB-ENG", null), Happened = Happenings.SaysHasPictures, Apps = SocialApps.Snapchat,
        },
        ["1NDM1000TT0A"] = new()
        {
            Safety = Safety.SelfHarm, About = About.MyChild, Age = AgeGroup.Unsure, Place = Place.Elsewhere, Happened = Happenings.Unsure, Apps = SocialApps.Unsure, Paid = YesNo.Yes, HasPicture = YesNo.No,
        },
    };
}

using System.Text;
using Catchlight.Evidence.Cases;
using Catchlight.Evidence.Words;

namespace Catchlight.Evidence.Tests.Cases;

public sealed class CaseJsonTests
{
    [Fact]
    public void Read_WhatWriteWrote_IsTheSame()
    {
        var reading = CaseJson.Read(CaseJson.Write(MadePack.Case));
        Assert.Empty(reading.Problems);
        Assert.Equal(Encoding.UTF8.GetString(CaseJson.Write(MadePack.Case)), Encoding.UTF8.GetString(CaseJson.Write(reading.Case)));
        Assert.Equal(MadePack.Case.Payments, reading.Case.Payments);
        Assert.Equal("Europe/London", reading.Case.Zone!.Id);
    }

    [Fact]
    public void Read_WhomThePersonAsked_IsTheSame()
    {
        var reading = CaseJson.Read(CaseJson.Write(MadePack.CaseWithRemovals));
        Assert.Empty(reading.Problems);
        Assert.Equal(MadePack.CaseWithRemovals.Removals, reading.Case.Removals);
    }

    [Fact]
    public void Read_AnEmptyCase_KnowsNothing()
    {
        var reading = CaseJson.Read("{}"u8.ToArray());
        Assert.Empty(reading.Problems);
        Assert.Equal(SubjectAge.Unsure, reading.Case.Age);
        Assert.Empty(reading.Case.Timeline(PackWords.English));
    }

    [Theory]
    [InlineData("{\"sumary\": \"x\"}", "sumary: is not known here. Known are age, asked, identifiers")]
    [InlineData("{\"payments\": [{\"when\": \"14 March\"}]}", "payments[0].when: \"14 March\" is not a date")]
    [InlineData("{\"payments\": [{\"amout\": \"1\"}]}", "payments[0].amout: is not known here")]
    [InlineData("{\"age\": \"15\"}", "age: \"15\" is not one of not-sure, under-18, 18-or-over")]
    [InlineData("{\"timeZone\": \"London\"}", "timeZone: \"London\" is not a time zone")]
    [InlineData("{\"notes\": {}}", "notes: expected a list")]
    [InlineData("{\"notes\": [{\"when\": \"2026-01-01\"}]}", "notes[0].text: is missing")]
    [InlineData("{\"removals\": [{\"reference\": \"T-1\"}]}", "removals[0].to: is missing")]
    [InlineData("{\"notes\": [\"x\"]}", "notes[0]: expected {")]
    [InlineData("{\"missing\": [1]}", "missing[0]: expected a text")]
    [InlineData("{\"payments\": [{\"collected\": \"maybe\"}]}", "payments[0].collected: expected true or false")]
    [InlineData("{\"summary\": \"a\", \"summary\": \"b\"}", "summary: stands there twice")]
    [InlineData("{\n\"summary\": \"a\"\n\"person\": \"b\"}", "line 3: this is not JSON")]
    [InlineData("[]", "the file: expected {")]
    public void Read_SomethingWrong_NamesThePlace(string json, string problem) =>
        Assert.Contains(CaseJson.Read(Encoding.UTF8.GetBytes(json)).Problems, found => found.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void Read_AnAmountWrittenAsANumber_KeepsItsDigits() =>
        Assert.Equal("200.50", CaseJson.Read("{\"payments\":[{\"amount\": 200.50, \"currency\": \"GBP\"}]}"u8.ToArray()).Case.Payments[0].Amount);
}

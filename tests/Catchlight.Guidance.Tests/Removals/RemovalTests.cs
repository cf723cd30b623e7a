using Catchlight.Guidance.Content;
using Catchlight.Guidance.Removals;

namespace Catchlight.Guidance.Tests.Removals;

public sealed class RemovalTests
{
    [Theory, InlineData("en"), InlineData("es")]
    public void Removals_InEveryLanguage_AreAllLawsInOrderWithASource(string code)
    {
        var removals = ContentBundle.Embedded.Language(code).Removals;
        Assert.Equal(Enum.GetValues<RemovalLaw>(), removals.Select(removal => removal.Law));
        Assert.All(removals, removal => Assert.True(removal.Source is { Url: not null, Date: not null }));
        Assert.Equal([48, null], removals.Select(removal => removal.Hours));
    }

    [Fact]
    public void Removals_OfTheUnitedKingdom_AreHeldBack() =>
        Assert.DoesNotContain(ContentBundle.Embedded.Language("en").Removals.SelectMany(removal => removal.Parts), part => part.Text.Plain.Contains("Kingdom", StringComparison.Ordinal) || part.Text.Plain.Contains("Policing", StringComparison.Ordinal));

    [Theory, InlineData("en", " of me "), InlineData("es", " mía ")]
    public void RequestForAnother_InEveryLanguage_SaysNowhereThatItIsOnesOwnPicture(string code, string own) => Assert.All(ContentBundle.Embedded.Language(code).Removals, removal =>
    {
        Assert.Contains(own, removal.Request.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain(own, removal.RequestForAnother.Plain, StringComparison.Ordinal);
        Assert.NotEqual(removal.Statement.Plain, removal.StatementForAnother.Plain);
    });

    [Theory, InlineData("en", "Do not send the picture itself."), InlineData("es", "No mandes la foto.")]
    public void About_EveryRequest_SaysNotToSendThePicture(string code, string warning) =>
        Assert.All(ContentBundle.Embedded.Language(code).Removals, removal => Assert.Contains(warning, removal.About.Plain, StringComparison.Ordinal));
}

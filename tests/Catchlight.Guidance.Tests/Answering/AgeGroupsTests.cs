using Catchlight.Guidance.Answering;

namespace Catchlight.Guidance.Tests.Answering;

public sealed class AgeGroupsTests
{
    [Theory]
    [InlineData(null, AgeGroup.NotSaid)]
    [InlineData(0, AgeGroup.Under18)]
    [InlineData(17, AgeGroup.Under18)]
    [InlineData(18, AgeGroup.Adult)]
    [InlineData(120, AgeGroup.Adult)]
    public void FromYears_AnAge_GivesItsGroup(int? years, AgeGroup group) => Assert.Equal(group, AgeGroups.FromYears(years));

    [Theory]
    [InlineData(-1)]
    [InlineData(121)]
    public void FromYears_NoAge_IsRefused(int years) => Assert.Throws<ArgumentOutOfRangeException>(() => AgeGroups.FromYears(years));
}

using Catchlight.Guidance.Content;
using Catchlight.Guidance.Stages;

namespace Catchlight.Guidance.Tests.Stages;

public sealed class StageTests
{
    [Fact]
    public void Stages_EveryLanguage_TellAllNineInOrder()
    {
        foreach (var content in ContentBundle.Embedded.Languages)
        {
            Assert.Equal(Enum.GetValues<StageId>(), content.Stages.Select(stage => stage.Id));
            Assert.Equal(Enumerable.Range(1, 9), content.Stages.Select(stage => stage.Number));
            Assert.All(content.Stages, stage => Assert.InRange(stage.Caption.Length, 5, Stage.MaxCaption));
            Assert.All(content.Stages, stage => Assert.False(stage.Text.IsEmpty));
        }
    }
}

using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Tests.Features;

public class AnglesTests
{
    [Fact]
    public void Direction_AllAround_IsNearTheExactOne()
    {
        for (var i = -1800; i <= 1800; i++)
        {
            var angle = i * MathF.PI / 1801;
            Assert.Equal(angle, Angles.Direction(3 * MathF.Sin(angle), 3 * MathF.Cos(angle)), 0.0002f);
        }
    }

    [Theory]
    [InlineData(0f, 0f, 0)]
    [InlineData(0f, -1f, MathF.PI)]
    [InlineData(2f, 0f, MathF.PI / 2)]
    [InlineData(-2f, 0f, -MathF.PI / 2)]
    public void Direction_OnAnAxis_IsExact(float y, float x, float expected) => Assert.Equal(expected, Angles.Direction(y, x), 1e-6f);
}

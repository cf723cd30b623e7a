using Catchlight.Imaging.Features;

namespace Catchlight.Imaging.Tests.Features;

public class WorkingSizeTests
{
    [Theory]
    [InlineData(4000, 3000, 640, 480)]
    [InlineData(640, 100, 640, 100)]
    [InlineData(500, 400, 640, 512)]
    [InlineData(200, 150, 640, 480)]
    [InlineData(100, 75, 400, 300)]
    [InlineData(1, 1, 4, 4)]
    [InlineData(1, 5000, 1, 640)]
    [InlineData(100_000, 3, 640, 1)]
    public void For_AnyPicture_FitsTheSideAndIsEnlargedAtMostFourfold(int width, int height, int expectedWidth, int expectedHeight)
    {
        var size = WorkingSize.For(width, height, 640);
        Assert.Equal((expectedWidth, expectedHeight), (size.Width, size.Height));
        Assert.Equal((float)expectedWidth / width, size.ScaleX);
        Assert.Equal((float)expectedHeight / height, size.ScaleY);
    }
}

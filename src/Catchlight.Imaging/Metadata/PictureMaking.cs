namespace Catchlight.Imaging.Metadata;

/// <summary>What a file says of how its picture was made. The numbers are those of the message.</summary>
public enum PictureMaking
{
    /// <summary>Nothing that matters here.</summary>
    Unsaid = 0,

    /// <summary>Its IPTC digital source type is <c>trainedAlgorithmicMedia</c>: made by a trained model.</summary>
    ByTrainedModel = 1,

    /// <summary>Its IPTC digital source type is <c>compositeWithTrainedAlgorithmicMedia</c>: parts of it were made by a trained model.</summary>
    PartlyByTrainedModel = 2,

    /// <summary>Its IPTC digital source type is <c>algorithmicMedia</c>: made by a program.</summary>
    ByProgram = 3,

    /// <summary>The settings of an image generator are in it.</summary>
    WithGeneratorSettings = 4,
}

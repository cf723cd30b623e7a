namespace Catchlight.Imaging.Features;

/// <summary>What <see cref="Lettering"/> has learned. Made by "Catchlight.Accuracy learn-lettering"; not edited by hand.</summary>
internal static class LetteringWeights
{
    /// <summary>Added to the weighted sum, for numbers of 0 to 1.</summary>
    public const float Bias = 3.762f;

    /// <summary>One for each number of the descriptor.</summary>
    public static ReadOnlySpan<float> Values =>
    [
        -1.371f, -5.981f, -0.475f, -7.233f, -1.624f, -4.548f, -1.043f, -8.482f, -2.274f, -3.637f, 2.057f, -1.820f, 0.031f, -2.167f, 2.953f, -1.954f,
        -2.776f, -2.015f, 2.703f, -2.297f, 0.977f, -1.413f, 0.730f, -2.843f, -1.812f, -7.819f, -0.954f, -4.827f, -0.137f, -6.349f, -1.137f, -5.855f,
        2.658f, 0.092f, 0.235f, -2.432f, 3.622f, -2.295f, -0.734f, -1.490f, 0.052f, 0.995f, 0.206f, 2.192f, 3.209f, 0.128f, 2.632f, 3.414f,
        0.113f, 1.698f, 2.569f, -0.174f, 1.398f, 2.679f, 0.704f, 1.205f, 3.069f, -0.957f, -0.673f, -1.391f, 3.724f, -2.483f, 1.361f, 1.486f,
        2.878f, -2.005f, -1.683f, -1.424f, 3.946f, -2.111f, -0.120f, 0.436f, 0.179f, 2.840f, 2.660f, 1.212f, 2.591f, 3.606f, -0.011f, 0.717f,
        0.032f, 0.498f, 1.100f, 3.379f, 1.839f, 0.458f, 1.035f, 2.138f, 2.042f, 0.644f, 0.431f, -2.648f, 3.359f, -2.551f, -1.150f, -2.082f,
        -2.080f, -7.985f, -1.245f, -4.829f, -0.914f, -7.201f, -1.551f, -6.009f, -3.548f, -1.621f, 1.188f, -2.189f, 1.099f, -0.620f, 1.904f, -3.802f,
        -2.371f, -2.789f, 1.914f, -1.740f, 0.553f, -2.484f, 2.680f, -1.902f, -2.502f, -5.907f, -0.973f, -6.828f, -1.159f, -5.314f, -0.279f, -8.338f,
    ];
}

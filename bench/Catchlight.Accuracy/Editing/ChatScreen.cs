using Catchlight.Accuracy.Rendering;

namespace Catchlight.Accuracy.Editing;

/// <summary>A screenshot of a chat in which the picture was sent, on a phone of 1080 × 2220 pixels.</summary>
internal static class ChatScreen
{
    private const int Width = 1080, Height = 2220;

    private static readonly string[] Lines =
    [
        "hey, how was your day?", "I missed you so much", "this is me at the beach last week", "when can we meet?", "my flight was cancelled again",
        "I need to ask you something", "haha yes", "what are you doing now", "do you like it?", "you are so sweet ❤", "ok talk later", "can you keep a secret",
    ];

    /// <summary>The whole picture in a bubble, a quarter to three fifths of the screen where its shape lets it.</summary>
    public static Scene Make(EditInput input, Scene picture, bool dark) => Make(picture, dark, input.Between(0.25, 0.6), input.Random.Next(1000), input.OneOf("Anna", "Mike 🏋", "lena_k", "Chris W."));

    /// <summary>The same with all that is around the picture given.</summary>
    /// <param name="picture">What was sent.</param>
    /// <param name="dark">Light letters on dark.</param>
    /// <param name="share">The picture's share of the screen.</param>
    /// <param name="words">Which messages.</param>
    /// <param name="name">Whom the chat is with.</param>
    public static Scene Make(Scene picture, bool dark, double share, int words, string name)
    {
        var paper = dark ? new Colour(11, 20, 26) : new Colour(236, 229, 221);
        var ink = dark ? Colour.Grey(232) : Colour.Grey(24);
        Colour mine = dark ? new(0, 92, 75) : new(217, 253, 211), theirs = dark ? new(32, 44, 51) : Colour.Grey(255), bar = dark ? new(32, 44, 51) : new(0, 128, 105);
        var scale = Math.Min(Math.Sqrt(share * Width * Height / ((double)picture.Width * picture.Height)), Math.Min(Width * 0.94 / picture.Width, Height * 0.66 / picture.Height));
        var sent = picture.Resize(scale);
        var screen = Scene.Blank(Width, Height, paper).Rectangle(new(0, 0, Width, 220), bar);
        screen = screen.Text("12:41", 36, 50, 24, Colour.Grey(240)).Text("LTE  87 %", 34, 860, 24, Colour.Grey(240));
        screen = screen.Disc(150, 145, 52, new Colour(130, 150, 160)).Text("‹", 80, 40, 105, Colour.Grey(240)).Text(name, 46, 230, 105, Colour.Grey(245), bold: true).Text("online", 30, 230, 170, Colour.Grey(210));
        var room = Height - 220 - 170 - sent.Height;
        int y = 260, before = Math.Min(room / 2 / 130, 4);
        for (var i = 0; i < before; i++, y += 130)
            screen = Bubble(screen, Lines[(words + i) % Lines.Length], y, (words + i) % 3 == 0, mine, theirs, ink);
        screen = screen.Rectangle(new(24, y, sent.Width + 48, y + sent.Height + 24), theirs, 16).Put(sent, 36, y + 12);
        for (y += sent.Height + 60; y < Height - 310; y += 130)
            screen = Bubble(screen, Lines[(words + y / 130) % Lines.Length], y, (words + y) % 2 == 0, mine, theirs, ink);
        return screen.Rectangle(new(24, Height - 150, Width - 170, Height - 40), theirs, 54).Text("☺  Message", 42, 70, Height - 125, Colour.Grey(140)).Disc(Width - 85, Height - 95, 58, bar).Text("▸", 60, Width - 110, Height - 130, Colour.Grey(255));
    }

    private static Scene Bubble(Scene screen, string text, double y, bool right, Colour mine, Colour theirs, Colour ink)
    {
        double width = 90 + text.Length * 22, left = right ? Width - width - 36 : 36;
        return screen.Rectangle(new(left, y, left + width, y + 100), right ? mine : theirs, 24).Text(text, 40, left + 30, y + 22, ink).Text("12:3" + (int)(y / 260), 22, left + width - 80, y + 70, Colour.Grey(140));
    }
}

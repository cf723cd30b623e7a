using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Catchlight.Browser.Tests;

/// <summary>Conversations as they come to the page: written for these tests, with one word in them that is nowhere on the site.</summary>
internal static class Chats
{
    /// <summary>In every one of them. Whatever carries it away from the page carries a conversation.</summary>
    public const string Telltale = "Xochimilco";

    private static readonly (string Sender, string Text)[] Script =
    [
        ("Alex", "hey u popped up in my suggestions"), ("Sam", "hi, do i know you?"), ("Alex", "no lol but ur so cute"), ("Alex", "how old r u, do u live in " + Telltale),
        ("Sam", "24, you?"), ("Alex", "i dont use this much, add me on snap"), ("Sam", "ok what's your name there"), ("Alex", "alex.real23"),
        ("Alex", "i recorded everything and saved it"), ("Alex", "i will send it to all ur followers if u dont pay me"), ("Alex", "send $500 now"), ("Sam", "please no"), ("Alex", "u have 10 min"),
    ];

    /// <summary>A chat that follows the script, typed by somebody.</summary>
    public static string Pasted => string.Concat(Script.Select(line => $"{line.Sender}: {line.Text}\n"));

    /// <summary>The same as WhatsApp exports it.</summary>
    public static string WhatsApp => Exported(Script);

    /// <summary>An email that goes to thousands.</summary>
    public static string Email =>
        "From: Security <a@example.com>\nTo: Sam <sam@example.com>\nSubject: Your account was hacked\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
        + "I have hacked your device and installed malware on it. Your camera recorded you. Pay $900 in bitcoin to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT within 48 hours. "
        + $"Otherwise I send the video to all of your contacts in {Telltale}.\n";

    /// <summary>A chat as WhatsApp exports it, a minute between any two messages.</summary>
    public static string Exported(IEnumerable<(string Sender, string Text)> lines)
    {
        var at = new DateTime(2026, 3, 14, 9, 0, 0, DateTimeKind.Unspecified);
        var chat = new StringBuilder();
        foreach (var (sender, text) in lines)
        {
            chat.Append(System.Globalization.CultureInfo.InvariantCulture, $"{at:dd/MM/yyyy, HH:mm} - {sender}: {text}\n");
            at = at.AddMinutes(1);
        }
        return chat.ToString();
    }

    /// <summary>A file to choose.</summary>
    public static FilePayload File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A file to choose.</summary>
    public static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes };

    /// <summary>An archive of a chat and a picture.</summary>
    public static byte[] Zipped(string chat)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "WhatsApp Chat with Alex.txt", Encoding.UTF8.GetBytes(chat));
            Write(zip, "IMG-20260314-WA0001.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[2_000]]);
        }
        return bytes.ToArray();
    }

    /// <summary>Opens the page, and waits until it can read.</summary>
    public static async Task OpenConversationAsync(this IPage page, string address)
    {
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator("#messages")).ToBeVisibleAsync();
    }

    /// <summary>Pastes a conversation and has it read.</summary>
    public static async Task ReadPastedAsync(this IPage page, string text)
    {
        await page.FillAsync("#messages", text);
        await page.ClickAsync("[data-part=read]");
    }

    /// <summary>Waits for what was found, after the question who the person is where it is asked.</summary>
    public static async Task<ILocator> FindingsAsync(this IPage page)
    {
        var heading = page.Locator("[data-part=result] h2[data-fill=heading]");
        await heading.Or(page.Locator("[data-step=who] h2")).And(page.Locator(":visible")).First.WaitForAsync();
        if (await page.Locator("[data-step=who] h2").IsVisibleAsync())
        {
            await page.Locator("[data-part=names] label", new PageLocatorOptions { HasText = "Sam" }).ClickAsync();
            await page.ClickAsync("[data-part=answer]");
        }
        await heading.WaitForAsync();
        return page.Locator("[data-part=result]");
    }

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}

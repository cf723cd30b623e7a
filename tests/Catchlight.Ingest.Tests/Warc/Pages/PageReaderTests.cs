using System.Diagnostics;
using System.Text;
using Catchlight.Ingest.Warc.Pages;

namespace Catchlight.Ingest.Tests.Warc.Pages;

public sealed class PageReaderTests
{
    [Theory]
    [InlineData("<img src=a.png>", null)]
    [InlineData("<IMG SRC='a.png' ALT='Anna'>", "Anna")]
    [InlineData("<img alt='' title='Anna' src=a.png>", "Anna")]
    [InlineData("<img alt='Anna' title='Someone' src=a.png>", "Anna")]
    [InlineData("<img alt=' Anna \n &amp; \t Ben ' src=a.png>", "Anna & Ben")]
    [InlineData("<figure><img src=a.png alt=x><figcaption>Anna, <b>a nurse</b></figcaption></figure>", "Anna, a nurse")]
    [InlineData("<figure><figcaption>Anna</figcaption><img src=a.png alt=x></figure>", "Anna")]
    [InlineData("<figure><img src=a.png alt=x><figcaption> </figcaption></figure>", "x")]
    [InlineData("<figure><figcaption>Ben</figcaption></figure><img src=a.png alt=x>", "x")]
    [InlineData("<figure><figcaption>one</figcaption><figcaption>two</figcaption><img src=a.png></figure>", "one")]
    [InlineData("<figure><figure><img src=a.png alt=x></figure><figcaption>Both</figcaption></figure>", "x")]
    [InlineData("<figure><figcaption>never closed<img src=a.png alt=x>", "never closed")]
    [InlineData("<img src=a.png><img src=a.png alt='second time'>", "second time")]
    [InlineData("<img src=a.png><img src=a.png><img src=a.png><img src=a.png><img src=a.png alt='fifth'>", "fifth")]
    [InlineData("<noscript><img src=a.png alt=Anna></noscript>", "Anna")]
    [InlineData("<svg><title>no</title><image xlink:href=a.png aria-label=Anna /></svg>", "Anna")]
    [InlineData("<input type=image src=a.png alt=Anna>", "Anna")]
    [InlineData("<a href=a.png title=Anna>x</a>", "Anna")]
    [InlineData("<a href=a.png>Anna <i>at work</i></a> and Ben", "Anna at work")]
    [InlineData("<a href='a.png'><img src=small.png alt=Anna>x</a>", "Anna")]
    [InlineData("<figure><a href='a.png'><img src=small.png></a><figcaption>Anna</figcaption></figure>", "Anna")]
    [InlineData("<video poster=a.png title=Anna></video>", "Anna")]
    [InlineData("<div style=\"background-image: url('a.png')\" title=Anna></div>", "Anna")]
    public void Read_Picture_HasItsCaption(string html, string? caption) => Assert.Equal(caption, Read(html).Pictures["example.org/dir/a.png"]);

    [Theory]
    [InlineData("<img src='b.png' data-src=a.png>")]
    [InlineData("<img data-src='/dir/a.png'>")]
    [InlineData("<img data-original=a.png>")]
    [InlineData("<img data-lazy-src=a.png>")]
    [InlineData("<img data-large-file='https://example.org/dir/a.png'>")]
    [InlineData("<img srcset='b.png 1x, a.png 2x'>")]
    [InlineData("<img srcset='a.png, b.png'>")]
    [InlineData("<img data-srcset='a.png 400w,b.png 800w'>")]
    [InlineData("<picture><source srcset='a.png 2x, c.png' type=image/webp><img src=b.png></picture>")]
    [InlineData("<picture><source srcset='c.png'><source data-srcset='a.png'></picture>")]
    [InlineData("<amp-img src=a.png></amp-img>")]
    [InlineData("<img src='\n a.\npng\t'>")]
    [InlineData("<img src='./x/../a.png#fragment'>")]
    [InlineData("<img src='\\dir\\a.png'>")]
    [InlineData("<img src='HTTPS://EXAMPLE.ORG:443/dir/a.png?'>")]
    [InlineData("<img src='//example.org/dir/a.png'>")]
    [InlineData("<base href='/dir/x'><img src='a.png'>")]
    [InlineData("<img src='a.png'><base href='http://example.org/dir/'><base href='/other/'>")]
    [InlineData("<base href='javascript:x'><img src='a.png'>")]
    [InlineData("<base href='data:text/html,x'><img src='a.png'>")]
    [InlineData("<meta property='og:image' content='https://example.org/dir/a.png'>")]
    [InlineData("<meta name='Twitter:Image' content='a.png'>")]
    [InlineData("<link rel='preload' as=image href='a.png'>")]
    [InlineData("<link rel='shortcut icon' href='a.png'>")]
    [InlineData("<link rel='image_src' href='a.png'>")]
    [InlineData("<a href='a.png?size=large#x'>")]
    [InlineData("<object data='a.png'></object>")]
    [InlineData("<embed src='a.png'>")]
    [InlineData("<td background='a.png'>")]
    [InlineData("<p style='color:red;background:URL( \"a.png\" ) no-repeat'>")]
    [InlineData("<p style='background:url(b.png),url(a.png)'>")]
    [InlineData("<section data-bg='url(a.png)'>")]
    [InlineData("<section data-background='a.png'>")]
    [InlineData("<textarea></textarea><script>'<img'</script><style>x</style><img src=a.png>")]
    public void Read_PictureHoweverWritten_IsFound(string html) => Assert.Contains("example.org/dir/a.png", Query(Read(html).Pictures.Keys));

    [Theory]
    [InlineData("<!-- <img src=a.png> -->")]
    [InlineData("<script>document.write('<img src=a.png>')</script>")]
    [InlineData("<style>a { background: url(a.png) }</style>")]
    [InlineData("<textarea><img src=a.png></textarea>")]
    [InlineData("<title><img src=a.png></title>")]
    [InlineData("<xmp><img src=a.png></xmp>")]
    [InlineData("<iframe><img src=a.png></iframe>")]
    [InlineData("<plaintext><img src=a.png>")]
    [InlineData("<a href='a.html'>")]
    [InlineData("<video src='a.mp4'>")]
    [InlineData("<link rel=stylesheet href='a.png'>")]
    [InlineData("<img src='data:image/png;base64,iVBORw0KGgo='>")]
    [InlineData("<img src='blob:https://example.org/1'>")]
    [InlineData("<img src='javascript:x.png'>")]
    [InlineData("<img src='http://xn--zzzz\u00FC.org/a.png'>")]
    [InlineData("<img src=''><img src=' '><img>")]
    [InlineData("<img src='a.png")]
    public void Read_WhatIsNotShown_IsNotFound(string html) => Assert.Empty(Read(html).Pictures);

    [Theory]
    [InlineData("<title> Anna\n at&nbsp;work </title>", "Anna at work")]
    [InlineData("<html><body><p>late</p><title>Late</title>", "Late")]
    [InlineData("<title>one</title><title>two</title>", "one")]
    [InlineData("<svg><title>drawing</title></svg><title>page</title>", "page")]
    [InlineData("<svg/><title>page</title>", "page")]
    [InlineData("<TITLE>5 &lt; 6 <b>x</TITLE>", "5 < 6 <b>x")]
    [InlineData("<title>never closed", "never closed")]
    [InlineData("<title> </title>", null)]
    [InlineData("<p>none</p>", null)]
    [InlineData("<meta property=og:title content=' Anna  Berg '><title>page</title>", "page")]
    [InlineData("<title> </title><meta property=og:title content=' Anna  Berg '>", "Anna Berg")]
    public void Read_Title_IsTheFirstOfThePage(string html, string? title) => Assert.Equal(title, Read(html).Page.Title);

    [Fact]
    public void Read_SourcesOfAPicture_AreCalledWhatItsImgIsCalled()
    {
        var pictures = Read("<figure><picture><source srcset='1.webp'><source srcset='2.webp 2x'><img src=3.jpg alt=x></picture><figcaption>Anna</figcaption></figure><picture><source srcset='4.webp'><img src=5.jpg alt=Ben></picture>").Pictures;
        Assert.Equal(["Anna", "Anna", "Anna", "Ben", "Ben"], Enumerable.Range(1, 5).Select(i => pictures.Single(picture => picture.Key.Contains($"/{i}.", StringComparison.Ordinal)).Value));
    }

    [Fact]
    public void Read_PreviewPicture_IsCalledByItsAlternativeText() =>
        Assert.Equal("Anna", Read("<meta property=og:image content=/dir/a.png><meta property=og:image:alt content='Anna'>").Pictures["example.org/dir/a.png"]);

    [Theory]
    [InlineData("<meta property=profile:first_name content=Anna><meta property=profile:last_name content='van Berg'>", "Anna van Berg")]
    [InlineData("<meta property=profile:last_name content=Berg>", "Berg")]
    [InlineData("<meta property=profile:first_name content=Anna><meta property=og:image:alt content='On a ship'>", "On a ship")]
    public void Read_PreviewPictureOfAProfile_IsCalledByItsName(string head, string caption) =>
        Assert.Equal(caption, Read($"<meta property=og:image content=/dir/a.png>{head}").Pictures["example.org/dir/a.png"]);

    [Fact]
    public void Read_LongTexts_AreCut()
    {
        var page = Read($"<title>{new string('t', 3_000_000)}</title><figure><img src=a.png><figcaption>{string.Concat(Enumerable.Repeat("<b>word</b> ", 100_000))}</figcaption></figure>");
        Assert.Equal(2000, page.Page.Title!.Length);
        Assert.InRange(page.Pictures["example.org/dir/a.png"]!.Length, 1990, 2000);
    }

    [Fact]
    public void Read_MorePicturesThanAnyPageShows_KeepsTheFirst()
    {
        var pictures = Read(string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<img src={i}.png>"))).Pictures;
        Assert.Equal(10_000, pictures.Count);
        Assert.Contains("example.org/dir/9999.png", pictures.Keys);
    }

    [Theory]
    [InlineData("open elements")]
    [InlineData("formatting")]
    [InlineData("figures")]
    [InlineData("pictures in one figure")]
    [InlineData("links in objects")]
    [InlineData("tables")]
    [InlineData("drawings")]
    [InlineData("attributes")]
    [InlineData("previews")]
    [InlineData("brackets")]
    [InlineData("comments")]
    [InlineData("entities")]
    [InlineData("styles")]
    [InlineData("source sets")]
    [InlineData("titles")]
    [InlineData("scripts")]
    [InlineData("templates")]
    [InlineData("zeros")]
    public void Read_PageMadeToChokeItsReader_IsReadInTime(string kind)
    {
        var html = Choking(kind);
        Assert.InRange(html.Length, 500_000, 3_000_000);
        var time = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(Read(html).Page);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"{time.Elapsed}");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 600_000_000);
    }

    private static string Choking(string kind) => kind switch
    {
        "open elements" => Many("<div>", 300_000),
        "formatting" => Many("<b><i>", 200_000),
        "figures" => Many("<figure><img src=a><figcaption>x", 60_000),
        "pictures in one figure" => "<figure>" + Many("<img src=a>", 180_000),
        "links in objects" => Many("<a href=x.jpg><object>", 80_000) + Many("text ", 100_000),
        "tables" => Many("<table><tr><td>", 120_000),
        "drawings" => "<svg>" + Many("<td><a/>", 200_000),
        "attributes" => "<img " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"data-{i}=x ")) + ">",
        "previews" => Many("<meta property=og:image content=a>", 60_000),
        "brackets" => Many("<", 2_000_000),
        "comments" => Many("<!--", 500_000),
        "entities" => Many("&", 2_000_000),
        "styles" => $"<p style=\"{Many("url(", 200_000)}\"><p style='{Many("url(\")", 200_000)}'>",
        "source sets" => $"<img srcset=\"{Many("a,", 500_000)}\"><img srcset=\"a {Many("(", 1_000_000)}\">",
        "titles" => Many("<title>", 300_000),
        "scripts" => Many("<script><!--<script>", 100_000),
        "templates" => Many("<template>", 200_000),
        _ => Many("\0", 2_000_000),
    };

    [Theory]
    [InlineData("text/html; charset=utf-8", "")]
    [InlineData("text/html;charset=\"UTF-8\"", "")]
    [InlineData(null, "")]
    [InlineData(null, "<meta charset=utf-8>")]
    [InlineData("text/html", "<meta http-equiv=content-type content='text/html; charset=utf-8'>")]
    [InlineData("text/html; charset=nonsense", "")]
    [InlineData("text/html; charset=utf-7", "<meta charset=utf-7>")]
    [InlineData("text/html", "<meta charset=utf-16>")]
    public void Read_Utf8_IsDecoded(string? mediaType, string meta) =>
        Assert.Equal("José – 日本", PageReader.Read(Url, Encoding.UTF8.GetBytes(meta + "<title>José – 日本</title>"), mediaType, null).Page.Title);

    [Theory]
    [InlineData("text/html; charset=iso-8859-1", "", "José €")]
    [InlineData("text/html; charset=windows-1252", "<meta charset=utf-8>", "José €")]
    [InlineData(null, "<meta charset=iso-8859-1>", "José €")]
    [InlineData(null, "<meta charset=nonsense>", "José €")]
    [InlineData(null, "", "José €")]
    [InlineData("text/html; charset=windows-1251", "", "Josй Ђ")]
    public void Read_OneByteEncodings_AreDecoded(string? mediaType, string meta, string title) =>
        Assert.Equal(title, PageReader.Read(Url, (byte[])[.. Encoding.ASCII.GetBytes(meta + "<title>Jos"), 0xE9, (byte)' ', 0x80, .. "</title>"u8], mediaType, null).Page.Title);

    [Fact]
    public void Read_ByteOrderMark_OverrulesTheHeader()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal("日本", PageReader.Read(Url, (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("<title>日本</title>")], "text/html; charset=windows-1252", null).Page.Title);
    }

    [Fact]
    public void Read_PageCutInsideACharacter_IsStillUtf8() =>
        Assert.Equal("日本", PageReader.Read(Url, Encoding.UTF8.GetBytes("<title>日本</title>日").AsMemory()[..^1], null, null).Page.Title);

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("gb2312")]
    [InlineData("big5")]
    public void Read_EastAsianEncodings_AreDecoded(string charset)
    {
        Assert.NotNull(Read("").Page);
        var bytes = Encoding.GetEncoding(charset).GetBytes($"<meta charset={charset}><title>日本</title>");
        Assert.Equal("日本", PageReader.Read(Url, bytes, "text/html", null).Page.Title);
    }

    private static Uri Url { get; } = new("https://example.org/dir/page.html");

    [Theory]
    [InlineData("""{"@type":"ImageObject","contentUrl":"a.jpg","creator":{"@type":"Person","name":"Brixton Brownstone"},"license":"https://a.example/terms"}""", "Brixton Brownstone", "https://a.example/terms")]
    [InlineData("""{"@context":"https://schema.org","@graph":[{"@type":["ImageObject"],"url":["a.jpg"],"creditText":"Agency","acquireLicensePage":"https://a.example/buy"}]}""", "Agency", "https://a.example/buy")]
    [InlineData("""[{"@type":"Article","image":{"@type":"ImageObject","url":"/a.jpg","license":{"@type":"CreativeWork","name":"CC0"}}}]""", null, "CC0")]
    [InlineData("""{"@type":"ImageObject","contentUrl":"a.jpg"}""", null, null)]
    [InlineData("""{"@type":"Person","url":"a.jpg","creator":"x"}""", null, null)]
    [InlineData("""{"@type":"ImageObject","contentUrl":"a.jpg","license":""", null, null)]
    public void Read_StructuredData_TakesCreatorAndLicence(string json, string? creator, string? licence)
    {
        var page = PageReader.Read(Url, Encoding.UTF8.GetBytes($"<script type='application/ld+json'>{json}</script><script>var a = '<img src=b.jpg>'</script><figcaption>"), null, null).Page;
        var terms = page.Terms?.GetValueOrDefault(UrlKey.Of(Url, "a.jpg")!) ?? page.Terms?.Values.FirstOrDefault();
        Assert.Equal((creator, licence), (terms?.Creator, terms?.Licence));
    }

    [Fact]
    public void Read_AScriptInACaption_IsNoPartOfIt()
    {
        var html = "<script type='application/ld+json'>{}</script><figure><img src=a.jpg><figcaption>Two <script>var one = 1;</script>men</figcaption></figure>";
        Assert.Equal("Two men", Read(html).Pictures.Single().Value);
    }

    private static (ArchivedPage Page, IReadOnlyDictionary<string, string?> Pictures) Read(string html) => PageReader.Read(Url, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", null);

    private static IEnumerable<string> Query(IEnumerable<string> keys) => keys.Select(key => key.Split('?')[0]);

    private static string Many(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}

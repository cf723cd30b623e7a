using System.Text;
using Catchlight.Ingest.Warc.Http;

namespace Catchlight.Ingest.Tests.Warc.Http;

public sealed class HttpAnswerTests
{
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody", 200, "b", "body")]
    [InlineData("HTTP/1.0 200\nA: b\n\nbody", 200, "b", "body")]
    [InlineData("HTTP/2 404 \r\na:b\r\n\r\n", 404, "b", "")]
    [InlineData("HTTP/1.1  302   Found, and more\r\nA:\r\n b\r\n\r\n", 302, "b", "")]
    [InlineData("HTTP/1.1 200 OK\r\nA: b", 200, "b", "")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\nA: b", 200, null, "A: b")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon\r\n: no name\r\n folded onto nothing\r\nA: b\r\nA: c\r\n\r\n", 200, "b", "")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nbody", 200, "b", "body")]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\nA: b\r\n\r\n\u0001", 101, "b", "\u0001")]
    public void Parse_Answer_IsTakenApart(string block, int status, string? field, string body)
    {
        var answer = HttpAnswer.Parse(Encoding.Latin1.GetBytes(block))!;
        Assert.Equal((status, field, body), (answer.Status, answer.Fields["a"], Encoding.Latin1.GetString(answer.Body.Span)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("HTTP")]
    [InlineData("HTTP/1.1\r\n\r\n")]
    [InlineData("HTTP/1.1 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 99999999999 OK\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\nnothing")]
    public void Parse_WhatIsNoAnswer_IsNull(string block) => Assert.Null(HttpAnswer.Parse(Encoding.Latin1.GetBytes(block)));

    [Theory]
    [InlineData("Referer: https://example.org/page", "https://example.org/page")]
    [InlineData("referer:http://example.org/a b", "http://example.org/a%20b")]
    [InlineData("Referer: /page", null)]
    [InlineData("Referer: ", null)]
    [InlineData("Referer: ftp://example.org/", null)]
    [InlineData("X: y", null)]
    public void Referrer_Request_IsTheDocumentThatAsked(string field, string? url) =>
        Assert.Equal(url, HttpRequest.Referrer(Encoding.Latin1.GetBytes($"GET / HTTP/1.1\r\n{field}\r\n"))?.AbsoluteUri);
}

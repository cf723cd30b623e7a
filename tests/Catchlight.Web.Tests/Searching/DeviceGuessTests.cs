using Catchlight.Guidance.Searches;
using Catchlight.Web.Searching;

namespace Catchlight.Web.Tests.Searching;

public sealed class DeviceGuessTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36", SearchDevice.Computer)]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0", SearchDevice.Computer)]
    [InlineData("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36", SearchDevice.Computer)]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15", SearchDevice.Computer)]
    [InlineData("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36", SearchDevice.Android)]
    [InlineData("Mozilla/5.0 (Android 15; Tablet; rv:144.0) Gecko/144.0 Firefox/144.0", SearchDevice.Android)]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1", SearchDevice.Iphone)]
    [InlineData("Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1", SearchDevice.Iphone)]
    [InlineData("mozilla/5.0 (linux; android 9)", SearchDevice.Android)]
    [InlineData("", SearchDevice.Computer)]
    [InlineData(null, SearchDevice.Computer)]
    public void By_WhatABrowserSays_IsItsDevice(string? userAgent, SearchDevice device) => Assert.Equal(device, DeviceGuess.By(userAgent));

    [Fact]
    public void Device_OfEveryAddress_ComesBack()
    {
        Assert.All(Enum.GetValues<SearchDevice>(), device => Assert.Equal(device, SearchAddresses.Device(SearchAddresses.On(device).Split('/')[^1])));
        Assert.Null(SearchAddresses.Device("Android"));
        Assert.Null(SearchAddresses.Device("0"));
        Assert.Null(SearchAddresses.Device(""));
    }
}

using Catchlight.Web;

await CatchlightSite.Build(new SiteOptions(), args).RunAsync();

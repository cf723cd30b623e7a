using Catchlight.Web;

// From the command line alone: a variable DATA of the machine must not name the folder by accident.
var data = new ConfigurationBuilder().AddCommandLine(args).Build()["data"];

await CatchlightSite.Build(new SiteOptions { Data = data }, args).RunAsync();

// Nothing is done by itself: a worker in wwwroot starts the runtime and calls what is exported.
return;

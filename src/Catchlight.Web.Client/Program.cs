// Nothing is done by itself: wwwroot/worker.js starts the runtime and calls what Fingerprinting exports.
return;

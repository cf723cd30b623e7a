#!/usr/bin/env bash
# Makes sure of what the tests need beside the .NET SDK and Node.js: a Chromium for the browser tests, and programs that read what we write.
set -eu

need() { command -v "$1" >/dev/null 2>&1 || { echo "The tests need $1 ($2)." >&2; exit 1; }; }
need dotnet ".NET 10 SDK"
need node "Node.js 20 or later"
need npm "it comes with Node.js"

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
missing=""
for tool in unzip openssl python3; do command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"; done
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
if [ -n "$missing" ]; then
  command -v apt-get >/dev/null 2>&1 || { echo "The tests need$missing." >&2; exit 1; }
  echo "Installing$missing for the tests …"
  as_root apt-get update -qq
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

if [ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ]; then exit 0; fi
if command -v chromium >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "The browser tests need Chromium: install it and set CHROMIUM to its path." >&2
  exit 1
fi

echo "Installing Chromium for the browser tests …"
as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null

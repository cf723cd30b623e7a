#!/bin/sh
# Debian's packages of the peers; run as root. Their versions are printed, for the report.
set -eu
apt-get update -qq
apt-get install -y -qq --no-install-recommends python3-opencv python3-faiss python3-numpy
dpkg-query -W python3-opencv python3-faiss python3-numpy

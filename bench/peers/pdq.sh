#!/bin/sh
# Builds a program that times the PDQ reference (C++) on files, out of a checkout of facebook/ThreatExchange and Debian's libjpeg.
#   bench/peers/pdq.sh CHECKOUT OUTPUT          (needs g++ and libjpeg-dev)
# Then: OUTPUT ROUNDS FILE...   One line a file: hash, best milliseconds from file to hash.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
# As the reference's own Makefile builds it (-O3), with libjpeg in the process rather than another program called for each file.
g++ -std=c++11 -O3 -w -Dcimg_display=0 -Dcimg_use_jpeg -I. -Ipdq/cpp -o "$2" "$here/pdq-speed.cpp" \
    pdq/cpp/common/pdqhashtypes.cpp pdq/cpp/common/pdqhamming.cpp pdq/cpp/common/pdqutils.cpp pdq/cpp/downscaling/downscaling.cpp \
    pdq/cpp/hashing/pdqhashing.cpp pdq/cpp/hashing/torben.cpp pdq/cpp/io/pdqio.cpp -ljpeg -lm -lpthread

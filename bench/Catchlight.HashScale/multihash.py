"""FAISS IndexBinaryMultiHash (16 hashes of 16 bits, one flip: what hasher-matcher-actioner runs) over the same hashes and queries, one thread.
Usage: multihash.py HASHES QUERIES     files of 32 bytes a hash
Prints: version build_seconds resident_MiB p50_ms p99_ms found
"""
import resource
import sys
import time

import faiss
import numpy

RADIUS = 31
ROUNDS = 2

faiss.omp_set_num_threads(1)
hashes = numpy.fromfile(sys.argv[1], dtype=numpy.uint8).reshape(-1, 32)
queries = numpy.fromfile(sys.argv[2], dtype=numpy.uint8).reshape(-1, 32)
index = faiss.IndexBinaryMultiHash(256, 16, 16)
index.nflip = 1
begin = time.perf_counter()
index.add(hashes)
build = time.perf_counter() - begin
times, found = [float("inf")] * len(queries), 0
for _ in range(ROUNDS):
    found = 0
    for i in range(len(queries)):
        begin = time.perf_counter()
        # FAISS finds what is nearer than the radius.
        _, _, labels = index.range_search(queries[i : i + 1], RADIUS + 1)
        times[i] = min(times[i], 1000 * (time.perf_counter() - begin))
        found += len(set(labels.tolist()))
times.sort()
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(faiss.__version__, f"{build:.1f}", memory, f"{times[len(times) // 2]:.3f}", f"{times[len(times) * 99 // 100]:.3f}", found)

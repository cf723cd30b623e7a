#!/usr/bin/python3
"""Runs the peers on the files that bench/Catchlight.Accuracy has made, and writes their answers beside ours.

    bench/peers/peers.py WORK [--features 500] [--query-features 500] [--strangers 20] [--every 1] [--only hashes|features|speed]

WORK is the folder given to Catchlight.Accuracy as --work; "Catchlight.Accuracy report --work WORK" then puts all into one table.

PDQ at 31 is asked by brute force, through FAISS's flat binary index and through its MultiHash (16 tables of 16 bits, 1 flip); all get the
hashes that we computed, in the query's eight orientations. OpenCV's SIFT and ORB get the picture at 640 pixels, the given number of
features, brute-force matching with the ratio test, upright and mirrored, and RANSAC of a similarity (10 inliers or more are an answer).
Brute force over every pair would take days, so a query is compared with the references that are in it and some drawn by lot: kinder to
them than to us, who are asked among all.
"""
import argparse
import json
import random
import statistics
import time
from pathlib import Path

import cv2
import faiss
import numpy as np

SIDE = 640
MAX_DISTANCE = 31
LEAST_QUALITY = 50
LEAST_INLIERS = 10


def read_lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def write_run(work, key, name, note, queries, milliseconds, predictions):
    (work / f"predictions-{key}.jsonl").write_text("".join(json.dumps(p) + "\n" for p in predictions))
    (work / f"run-{key}.json").write_text(json.dumps({"name": name, "note": note, "queries": queries, "milliseconds": milliseconds}))


# ---- hashes


def packed(hexes):
    return np.array([list(bytes.fromhex(h)) for h in hexes], dtype=np.uint8)


def run_hashes(work, references, queries):
    usable = [r for r in references if r["quality"] >= LEAST_QUALITY]
    hashes = packed([r["hash"] for r in usable])
    asked = [q for q in queries if q["quality"] >= LEAST_QUALITY]
    all_hashes = packed([h for q in asked for h in q["hashes"]])

    def collect(found):
        """Best distance of each reference over the eight orientations of each query."""
        best = {}
        for row, reference, distance in found:
            key = (asked[row // 8]["file"], usable[reference]["name"])
            best[key] = min(best.get(key, 256), int(distance))
        return [{"query": q, "reference": r, "score": 1 - d / 256} for (q, r), d in sorted(best.items())]

    bits = np.unpackbits(hashes, axis=1).astype(np.float32)
    begin = time.perf_counter()
    found = []
    for row, query in enumerate(np.unpackbits(all_hashes, axis=1).astype(np.float32)):
        distances = np.abs(bits - query).sum(axis=1)
        found += [(row, i, distances[i]) for i in np.flatnonzero(distances <= MAX_DISTANCE)]
    write_run(work, "pdq", "PDQ at 31", None, None, {"search": 1000 * (time.perf_counter() - begin) / max(len(asked), 1)}, collect(found))

    def ranged(index):
        begin = time.perf_counter()
        # Strictly below the radius.
        limits, distances, labels = index.range_search(all_hashes, MAX_DISTANCE + 1)
        spent = 1000 * (time.perf_counter() - begin) / max(len(asked), 1)
        rows = np.repeat(np.arange(len(all_hashes)), np.diff(limits.astype(np.int64)))
        return spent, collect(zip(rows, labels, distances))

    faiss.omp_set_num_threads(1)
    flat = faiss.IndexBinaryFlat(256)
    flat.add(hashes)
    spent, predictions = ranged(flat)
    write_run(work, "faiss-flat", "FAISS flat at 31", None, None, {"search": spent}, predictions)
    multi = faiss.IndexBinaryMultiHash(256, 16, 16)
    multi.nflip = 1
    multi.add(hashes)
    spent, predictions = ranged(multi)
    write_run(work, "faiss-multihash", "FAISS MultiHash at 31", None, None, {"search": spent}, predictions)


# ---- local features


def read_grey(path):
    image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if image is None:
        return None
    scale = SIDE / max(image.shape)
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image


class Extractor:
    """Keypoints in pixels of the whole picture, and descriptors."""

    def __init__(self, kind, features):
        self.detector = cv2.SIFT_create(nfeatures=features) if kind == "SIFT" else cv2.ORB_create(nfeatures=features)
        self.norm = cv2.NORM_L2 if kind == "SIFT" else cv2.NORM_HAMMING
        self.times = []

    def extract(self, image):
        begin = time.perf_counter()
        keypoints, descriptors = self.detector.detectAndCompute(image, None)
        self.times.append(1000 * (time.perf_counter() - begin))
        return np.float32([k.pt for k in keypoints]).reshape(-1, 2), descriptors


def inliers_of(query, found, norm):
    """How many correspondences a similarity from the reference to the query explains, and the similarity."""
    if query[1] is None or found[1] is None or len(query[1]) < 4 or len(found[1]) < 4:
        return 0, None
    pairs = [m for m in cv2.BFMatcher(norm).knnMatch(query[1], found[1], k=2) if len(m) == 2 and m[0].distance < 0.8 * m[1].distance]
    if len(pairs) < 4:
        return 0, None
    of_query = np.float32([query[0][m[0].queryIdx] for m in pairs])
    of_found = np.float32([found[0][m[0].trainIdx] for m in pairs])
    transform, mask = cv2.estimateAffinePartial2D(of_found, of_query, method=cv2.RANSAC, ransacReprojThreshold=3, maxIters=2000)
    return (0, None) if transform is None else (int(mask.sum()), transform)


def run_features(work, references, queries, kind, options):
    of_reference, of_query = Extractor(kind, options.features), Extractor(kind, options.query_features)
    known = {}
    for r in references:
        image = read_grey(r["path"])
        known[r["name"]] = (image.shape, cv2.imread(r["path"]).shape, of_reference.extract(image))
    names = sorted(known)
    predictions, matching, asked = [], [], []
    for q in queries[:: options.every]:
        image = read_grey(work / "queries" / q["file"])
        asked.append(q["file"])
        sides = [of_query.extract(image), of_query.extract(cv2.flip(image, 1))]
        grown = q["width"] / image.shape[1]
        lots = random.Random(q["file"])
        for name in dict.fromkeys([t["reference"] for t in q["truth"]] + lots.sample(names, min(options.strangers, len(names)))):
            small, whole, found = known[name]
            begin = time.perf_counter()
            tries = [inliers_of(side, found, of_query.norm) for side in sides]
            matching.append(1000 * (time.perf_counter() - begin))
            mirrored = tries[1][0] > tries[0][0]
            count, transform = tries[mirrored]
            if count < LEAST_INLIERS:
                continue
            corners = np.float32([[0, 0], [small[1], 0], [small[1], small[0]], [0, small[0]]])
            at = corners @ transform[:, :2].T + transform[:, 2]
            if mirrored:
                at[:, 0] = image.shape[1] - at[:, 0]
            predictions.append({
                "query": q["file"], "reference": name, "score": count,
                "found": [float(v) for v in (corners * (whole[1] / small[1])).ravel()], "inQuery": [float(v) for v in (at * grown).ravel()]})
    note = f"{options.features} features a reference, {options.query_features} a query; each query with its own references and {options.strangers} drawn by lot"
    write_run(work, kind.lower(), f"OpenCV {kind}", note, asked,
              {"extract": statistics.median(of_query.times), "match a pair": statistics.median(matching)}, predictions)


def speed(references, options):
    for kind in ("SIFT", "ORB"):
        extractor = Extractor(kind, options.features)
        images = [read_grey(r["path"]) for r in references]
        for image in images:
            extractor.extract(image)
        print(f"OpenCV {cv2.__version__} {kind}, {len(images)} references at {SIDE}: median {statistics.median(extractor.times):.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--features", type=int, default=500)
    parser.add_argument("--query-features", type=int, default=500)
    parser.add_argument("--strangers", type=int, default=20)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", choices=["hashes", "features", "speed"])
    options = parser.parse_args()
    cv2.setNumThreads(1)
    cv2.setRNGSeed(1)
    references = read_lines(options.work / "references.jsonl")
    queries = read_lines(options.work / "queries.jsonl")
    if options.only in (None, "hashes"):
        run_hashes(options.work, references, queries)
    if options.only in (None, "features"):
        for kind in ("SIFT", "ORB"):
            run_features(options.work, references, queries, kind, options)
    if options.only in (None, "speed"):
        speed(references, options)


if __name__ == "__main__":
    main()

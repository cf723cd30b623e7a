#!/usr/bin/python3
"""OpenCV's SIFT beside our extraction: its time, and what the features of both prove.

    sift.py PICTURES EDITED EDIT...        (called by bench/Catchlight.Speed)

PICTURES holds N.jpg, 640 pixels at the longer side; EDITED holds N-E.jpg, the copy edited by the E-th EDIT, and our features of both as N.features
and N-E.features: x, y as f32 and 128 bytes each. SIFT gets one thread and as many features, its descriptors are turned into RootSIFT as ours are,
and both are matched by the same code: brute force with the ratio test and RANSAC of a similarity, 10 inliers or more are a proof.
"""
import json
import statistics
import sys
import time
from pathlib import Path

import cv2
import numpy as np

FEATURES = 500
QUERY_FEATURES = 1000
ROUNDS = 5
LEAST_INLIERS = 10
RECORD = np.dtype([("point", "<f4", 2), ("descriptor", "u1", 128)])


def tell(what, value, unit):
    print(json.dumps({"what": what, "value": value, "unit": unit}))


def best_times(images, features):
    sift = cv2.SIFT_create(nfeatures=features)
    best = [float("inf")] * len(images)
    for round_number in range(ROUNDS + 1):
        for i, image in enumerate(images):
            begin = time.perf_counter()
            sift.detectAndCompute(image, None)
            if round_number > 0:
                best[i] = min(best[i], 1000 * (time.perf_counter() - begin))
    return best


def sift_features(sift, path):
    keypoints, descriptors = sift.detectAndCompute(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), None)
    if descriptors is None:
        return np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32)
    root = np.sqrt(descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-9))
    return np.float32([k.pt for k in keypoints]), root.astype(np.float32)


def our_features(path):
    records = np.fromfile(path, RECORD)
    return records["point"].copy(), records["descriptor"].astype(np.float32)


def is_proved(query, found):
    if len(query[0]) < 4 or len(found[0]) < 4:
        return False
    pairs = [m for m in cv2.BFMatcher(cv2.NORM_L2).knnMatch(query[1], found[1], k=2) if len(m) == 2 and m[0].distance < 0.8 * m[1].distance]
    if len(pairs) < 4:
        return False
    cv2.setRNGSeed(1)
    transform, mask = cv2.estimateAffinePartial2D(
        found[0][[m[0].trainIdx for m in pairs]], query[0][[m[0].queryIdx for m in pairs]], method=cv2.RANSAC, ransacReprojThreshold=3, maxIters=2000)
    return transform is not None and int(mask.sum()) >= LEAST_INLIERS


def main():
    pictures, edited, edits = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    cv2.setNumThreads(1)
    paths = sorted(pictures.glob("*.jpg"))
    images = [cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) for path in paths]
    for features in (FEATURES, QUERY_FEATURES):
        tell(f"OpenCV {cv2.__version__} SIFT, {features} features", statistics.median(best_times(images, features)), "ms")
    sift = cv2.SIFT_create(nfeatures=FEATURES)
    theirs = [sift_features(sift, path) for path in paths]
    ours = [our_features(edited / f"{path.stem}.features") for path in paths]
    for e, edit in enumerate(edits):
        for name, originals, read in (
            ("ours", ours, lambda stem: our_features(edited / f"{stem}.features")),
            ("SIFT", theirs, lambda stem: sift_features(sift, edited / f"{stem}.jpg")),
        ):
            proved = sum(is_proved(read(f"{path.stem}-{e}"), original) for path, original in zip(paths, originals))
            tell(f"{edit}, proved with {name}, of {len(paths)}", proved, "")


if __name__ == "__main__":
    main()

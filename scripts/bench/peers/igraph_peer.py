"""python3 igraph_peer.py FOLDER STEP,… : python-igraph, with numpy where igraph lacks the metric."""
import csv
import json
import math
import os
import resource
import sys
import time

import igraph
import numpy as np

folder, asked = sys.argv[1:3]
steps, values = {}, {}


def step(name, work):
    before = time.process_time()
    found = work()
    steps[name] = time.process_time() - before
    return found


def read(table):
    with open(os.path.join(folder, table + ".csv"), encoding="latin1", newline="") as file:
        return list(csv.reader(file))[1:]


memberships, professionals = step("read", lambda: (read("memberships"), read("professionals")))


def project():
    ids = sorted({row[0] for row in memberships})
    index = {id: at for at, id in enumerate(ids)}
    groups = {}
    for person, group, *_ in memberships:
        groups.setdefault(group, set()).add(index[person])
    n = len(ids)
    keys, weights = [], []
    for members in groups.values():
        k = len(members)
        if k < 2:
            continue
        own = np.sort(np.fromiter(members, dtype=np.int64, count=k))
        a, b = np.triu_indices(k, 1)
        keys.append(own[a] * n + own[b])
        weights.append(np.full(len(a), 1 / (k - 1)))
    distinct, inverse = np.unique(np.concatenate(keys), return_inverse=True)
    newman = np.bincount(inverse, np.concatenate(weights))
    ends = np.stack([distinct // n, distinct % n], 1)
    graph = igraph.Graph(n=n, edges=ends, directed=False)
    return graph, ends, newman, ids


graph, ends, newman, ids = step("network", project)
n = len(ids)
home = {row[0]: row[2] for row in professionals}
organisation = np.unique([home[id] for id in ids], return_inverse=True)[1]
start = np.concatenate([ends[:, 0], ends[:, 1]])
stop = np.concatenate([ends[:, 1], ends[:, 0]])


def within():
    same = organisation[start] == organisation[stop]
    return np.bincount(start[same], minlength=n)


def blau():
    classes = organisation.max() + 1
    key, count = np.unique(start * classes + organisation[stop], return_counts=True)
    total = np.bincount(start, minlength=n)
    with np.errstate(all="ignore"):
        return 1 - np.bincount(key // classes, count.astype(float) ** 2, minlength=n) / total**2


def ei():
    total = np.bincount(start, minlength=n)
    with np.errstate(all="ignore"):
        return (total - 2 * within()) / total


def within_z():
    own = within()
    size = np.bincount(organisation)
    mean = np.bincount(organisation, own) / size
    deviation = np.sqrt(np.bincount(organisation, (own - mean[organisation]) ** 2) / size)
    with np.errstate(all="ignore"):
        found = (own - mean[organisation]) / deviation[organisation]
    found[deviation[organisation] < 1e-12] = math.nan
    return found


def effective_size():
    alters = np.array(graph.degree())
    triangles = np.array(graph.transitivity_local_undirected(mode="zero")) * alters * (alters - 1) / 2
    with np.errstate(all="ignore"):
        return np.where(alters == 0, math.nan, alters - 2 * triangles / alters)


def wasserman(weights=None):
    part = graph.connected_components()
    reached = np.array(part.sizes())[part.membership] - 1
    inverse = np.array(graph.closeness(weights=weights, normalized=True)) / np.maximum(reached, 1)
    return np.where(reached == 0, 0, reached.astype(float) ** 2 * inverse / (n - 1))


def cut_points():
    found = np.zeros(n)
    found[graph.articulation_points()] = 1
    return found


work = {
    "closeness": wasserman,
    "betweenness": lambda: graph.betweenness(),
    "weighted closeness": lambda: wasserman((1 / newman).tolist()),
    "weighted betweenness": lambda: graph.betweenness(weights=(1 / newman).tolist()),
    "core number": lambda: graph.coreness(),
    "articulation points": cut_points,
    "degree": lambda: graph.degree(),
    "strength": lambda: graph.strength(weights=newman),
    "E-I": ei,
    "Blau": blau,
    "participation": blau,
    "within-module z": within_z,
    "assortativity": lambda: [graph.assortativity_nominal(organisation.tolist(), directed=False)],
    "communities": lambda: graph.community_multilevel() and None,
    "modularity": lambda: [graph.modularity(organisation.tolist())],
    "constraint": lambda: graph.constraint(),
    "weighted constraint": lambda: graph.constraint(weights=newman.tolist()),
    "effective size": effective_size,
    "clustering": lambda: graph.transitivity_local_undirected(mode="nan"),
    "eigenvector": lambda: graph.eigenvector_centrality(scale=True),
}

for name in asked.split(","):
    if name in work:
        found = step(name, work[name])
        if found is None:
            continue
        values[name] = [None if math.isnan(value) else float(value) for value in found]

usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_OUT"], "w", encoding="utf8") as file:
    json.dump({"steps": steps, "values": values, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}, file)

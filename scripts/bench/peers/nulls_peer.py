"""python3 nulls_peer.py FOLDER STEP,… DRAWS : label permutation with numpy, and curveball trades as Strona et al. (2014) published them."""
import csv
import json
import os
import random
import resource
import sys
import time

import numpy as np

folder, asked, draws = sys.argv[1], sys.argv[2], int(sys.argv[3])
steps, values = {}, {}
random.seed(1)
generator = np.random.default_rng(1)


def step(name, work):
    before = time.process_time()
    found = work()
    steps[name] = time.process_time() - before
    return found


def read(table):
    with open(os.path.join(folder, table + ".csv"), encoding="latin1", newline="") as file:
        return list(csv.DictReader(file))


memberships, professionals = step("read", lambda: (read("memberships"), read("professionals")))
ids = sorted({row["professional_id"] for row in memberships})
index = {id: at for at, id in enumerate(ids)}
home = {row["id"]: row["organisation_id"] for row in professionals}
numbers = {name: at for at, name in enumerate(sorted(set(home.values())))}
organisation = np.array([numbers[home[id]] for id in ids])
groups = {}
for row in memberships:
    groups.setdefault(row["group_id"], set()).add(index[row["professional_id"]])
seats = list(groups.values())


def project():
    ends, weights = [], []
    for members in seats:
        k = len(members)
        if k < 2:
            continue
        own = np.fromiter(members, dtype=np.int64, count=k)
        a, b = np.triu_indices(k, 1)
        ends.append(np.stack([own[a], own[b]]))
        weights.append(np.full(len(a), 1 / (k - 1)))
    return np.concatenate(ends, 1), np.concatenate(weights)


ends, weight = step("network", project)


def labels():
    total, found = weight.sum(), []
    for _ in range(draws):
        dealt = generator.permutation(organisation)
        found.append(1 - 2 * weight[dealt[ends[0]] == dealt[ends[1]]].sum() / total)
    return float(np.mean(found))


def curveball(rows, trades):
    for _ in range(trades):
        a, b = random.sample(range(len(rows)), 2)
        both = rows[a] & rows[b]
        if len(both) in (len(rows[a]), len(rows[b])):
            continue
        pool = list((rows[a] | rows[b]) - both)
        give = len(rows[a]) - len(both)
        random.shuffle(pool)
        rows[a], rows[b] = both.union(pool[:give]), both.union(pool[give:])


def ei(rows):
    within = total = 0.0
    for members in rows:
        k = len(members)
        if k < 2:
            continue
        held = np.bincount(organisation[np.fromiter(members, dtype=np.int64, count=k)])
        within += ((held * held).sum() - k) / (k - 1)
        total += k
    return 1 - 2 * within / total


def two_mode():
    trades, found = max(200, 8 * len(seats)), []
    for _ in range(draws):
        rows = [set(members) for members in seats]
        curveball(rows, trades)
        found.append(ei(rows))
    return float(np.mean(found))


work = {"labels": labels, "two-mode": two_mode}
for name in asked.split(","):
    if name in work:
        values[name] = [step(name, work[name])]

usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_OUT"], "w", encoding="utf8") as file:
    json.dump({"steps": steps, "values": values, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}, file)

"""python3 networkx_peer.py FOLDER STEP,… : NetworkX where it has the metric, else its graph walked."""
import csv
import json
import math
import os
import resource
import sys
import time
from collections import Counter
from itertools import combinations

import networkx as nx

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
    home = {row[0]: row[2] for row in professionals}
    groups = {}
    for person, group, *_ in memberships:
        groups.setdefault(group, set()).add(person)
    graph = nx.Graph()
    for person in sorted({row[0] for row in memberships}):
        graph.add_node(person, organisation=home[person])
    for members in groups.values():
        for a, b in combinations(members, 2):
            newman = graph[a][b]["newman"] if graph.has_edge(a, b) else 0
            graph.add_edge(a, b, newman=newman + 1 / (len(members) - 1))
    return graph


graph = step("network", project)
people = list(graph)
own = nx.get_node_attributes(graph, "organisation")


def ei(node):
    total = graph.degree(node)
    same = sum(own[other] == own[node] for other in graph[node])
    return math.nan if total == 0 else (total - 2 * same) / total


def blau(node):
    total = graph.degree(node)
    return math.nan if total == 0 else 1 - sum((k / total) ** 2 for k in Counter(own[other] for other in graph[node]).values())


def communities():
    sets = {}
    for node in people:
        sets.setdefault(own[node], set()).add(node)
    return sets.values()


def eigenvector():
    found = nx.eigenvector_centrality_numpy(graph)
    largest = max(found.values())
    return [abs(found[node]) / abs(largest) for node in people]


work = {
    "closeness": lambda: list(nx.closeness_centrality(graph).values()),
    "betweenness": lambda: list(nx.betweenness_centrality(graph, normalized=False).values()),
    "degree": lambda: [graph.degree(node) for node in people],
    "strength": lambda: [graph.degree(node, weight="newman") for node in people],
    "E-I": lambda: [ei(node) for node in people],
    "Blau": lambda: [blau(node) for node in people],
    "participation": lambda: [blau(node) for node in people],
    "assortativity": lambda: [nx.attribute_assortativity_coefficient(graph, "organisation")],
    "modularity": lambda: [nx.community.modularity(graph, communities(), weight=None)],
    "constraint": lambda: list(nx.constraint(graph).values()),
    "effective size": lambda: list(nx.effective_size(graph).values()),
    "clustering": lambda: [math.nan if graph.degree(node) < 2 else value for node, value in nx.clustering(graph).items()],
    "eigenvector": eigenvector,
}

for name in asked.split(","):
    if name in work:
        found = step(name, work[name])
        values[name] = [None if math.isnan(value) else float(value) for value in found]

usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_OUT"], "w", encoding="utf8") as file:
    json.dump({"steps": steps, "values": values, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}, file)

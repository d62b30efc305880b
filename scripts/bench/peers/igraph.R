# Rscript igraph.R FOLDER STEP,… : R igraph, with sna for brokerage.
started <- proc.time()
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
asked <- strsplit(arguments[2], ",", fixed = TRUE)[[1]]
suppressPackageStartupMessages(library(igraph))

steps <- list()
values <- list()
cpu <- function() sum(proc.time()[c("user.self", "sys.self")])
step <- function(name, work) {
  before <- cpu()
  found <- work()
  steps[[name]] <<- cpu() - before
  found
}

read <- function(table) read.csv(file.path(folder, paste0(table, ".csv")), colClasses = "character")
tables <- step("read", function() list(memberships = read("memberships"), professionals = read("professionals")))
memberships <- tables$memberships
ids <- sort(unique(memberships$professional_id))
groups <- unique(memberships$group_id)
n <- length(ids)
organisation <- as.integer(factor(tables$professionals$organisation_id[match(ids, tables$professionals$id)]))

# The projection, group by group: Newman's weight adds up where a pair shares several.
g <- step("network", function() {
  person <- match(memberships$professional_id, ids)
  members <- split(person, match(memberships$group_id, groups))
  members <- lapply(members, function(of) sort(unique(of)))
  members <- members[lengths(members) > 1]
  sizes <- lengths(members)
  pairs <- do.call(rbind, lapply(members, function(of) {
    k <- length(of)
    first <- rep.int(seq_len(k - 1), (k - 1):1)
    cbind(of[first], of[sequence((k - 1):1, 2:k)])
  }))
  weight <- rep(1 / (sizes - 1), sizes * (sizes - 1) / 2)
  made <- make_empty_graph(n, directed = FALSE)
  made <- add_edges(made, t(pairs), newman = weight)
  simplify(made, edge.attr.comb = list(newman = "sum"))
})

ends <- step("ends", function() as_edgelist(g, names = FALSE))
from <- c(ends[, 1], ends[, 2])
to <- c(ends[, 2], ends[, 1])
blau <- function() {
  key <- (from - 1) * max(organisation) + organisation[to]
  runs <- rle(sort(key))
  person <- (runs$values - 1) %/% max(organisation) + 1
  all <- tabulate(from, n)
  squares <- numeric(n)
  summed <- rowsum(runs$lengths^2, person)
  squares[as.integer(rownames(summed))] <- summed[, 1]
  1 - squares / all^2
}
within <- function() tabulate(from[organisation[from] == organisation[to]], n)

# Wasserman & Faust: (k / (n - 1)) (k / sum of distances), k the number reached; igraph gives 1 / sum.
wasserman <- function(inverse) {
  part <- components(g)
  reached <- part$csize[part$membership] - 1
  found <- reached^2 * inverse / (n - 1)
  found[reached == 0] <- 0
  found
}

work <- list(
  closeness = function() wasserman(closeness(g, weights = NA)),
  betweenness = function() betweenness(g, weights = NA),
  "weighted closeness" = function() wasserman(closeness(g, weights = 1 / E(g)$newman)),
  "weighted betweenness" = function() betweenness(g, weights = 1 / E(g)$newman),
  "core number" = function() coreness(g),
  "articulation points" = function() as.integer(seq_len(n) %in% as.integer(articulation_points(g))),
  degree = function() degree(g),
  strength = function() strength(g, weights = E(g)$newman),
  "E-I" = function() {
    all <- tabulate(from, n)
    (all - 2 * within()) / all
  },
  Blau = blau,
  participation = blau,
  "within-module z" = function() {
    own <- within()
    size <- tabulate(organisation)
    mean <- rowsum(own, organisation)[, 1] / size
    deviation <- sqrt(rowsum((own - mean[organisation])^2, organisation)[, 1] / size)
    found <- (own - mean[organisation]) / deviation[organisation]
    found[deviation[organisation] < 1e-12] <- NA
    found
  },
  assortativity = function() assortativity_nominal(g, organisation, directed = FALSE),
  modularity = function() modularity(g, organisation),
  communities = function() {
    cluster_louvain(g, weights = NA)
    NULL
  },
  constraint = function() constraint(g, weights = rep(1, ecount(g))),
  "weighted constraint" = function() constraint(g, weights = E(g)$newman),
  "effective size" = function() {
    alters <- degree(g)
    alters - 2 * count_triangles(g) / alters
  },
  brokerage = function() {
    suppressPackageStartupMessages(library(sna))
    arcs <- cbind(from, to, 1)
    attr(arcs, "n") <- n
    # sna's columns: coordinator, itinerant, representative, gatekeeper, liaison, total; here by the alphabet.
    as.vector(sna::brokerage(arcs, organisation)$raw.nli[, c(1, 4, 2, 5, 3)])
  },
  clustering = function() transitivity(g, type = "local"),
  eigenvector = function() eigen_centrality(g, weights = NA, options = list(maxiter = 100000))$vector
)

for (name in asked) {
  if (is.null(work[[name]])) next
  found <- step(name, work[[name]])
  if (is.null(found)) next
  found[is.nan(found)] <- NA
  values[[name]] <- found
}

status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("[^0-9]", "", status[startsWith(status, "VmHWM")])) / 1024
total <- sum(proc.time()[c("user.self", "sys.self")])
number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
named <- function(list, of) paste0("{", paste(sprintf('"%s":%s', names(list), vapply(list, of, "")), collapse = ","), "}")
writeLines(
  sprintf(
    '{"steps":%s,"values":%s,"cpu":%s,"peak":%s}',
    named(steps, number), named(values, function(x) paste0("[", paste(number(x), collapse = ","), "]")), number(total), number(peak)
  ),
  Sys.getenv("BENCH_OUT")
)

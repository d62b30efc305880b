# Rscript nulls.R FOLDER STEP,… DRAWS : label permutation on the projection, and vegan's curveball for the two-mode null model.
started <- proc.time()
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
asked <- strsplit(arguments[2], ",", fixed = TRUE)[[1]]
draws <- as.integer(arguments[3])
set.seed(1)

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
memberships <- unique(tables$memberships[, c("professional_id", "group_id")])
ids <- sort(unique(memberships$professional_id))
groups <- unique(memberships$group_id)
n <- length(ids)
organisation <- as.integer(factor(tables$professionals$organisation_id[match(ids, tables$professionals$id)]))
person <- match(memberships$professional_id, ids)
group <- match(memberships$group_id, groups)

ties <- step("network", function() {
  members <- split(person, group)
  members <- lapply(members[lengths(members) > 1], sort)
  pairs <- do.call(rbind, lapply(members, function(of) {
    k <- length(of)
    first <- rep.int(seq_len(k - 1), (k - 1):1)
    cbind(of[first], of[sequence((k - 1):1, 2:k)], 1 / (k - 1))
  }))
  list(from = pairs[, 1], to = pairs[, 2], weight = pairs[, 3])
})

# Newman's weights add up over groups: the index of a seating is that of its groups.
index <- function(seats) {
  sizes <- rowSums(seats)
  held <- rowsum(t(seats), organisation)
  within <- sum((colSums(held^2) - sizes)[sizes > 1] / (sizes[sizes > 1] - 1))
  1 - 2 * within / sum(sizes[sizes > 1])
}

work <- list(
  labels = function() {
    total <- sum(ties$weight)
    mean(vapply(seq_len(draws), function(draw) {
      as <- sample(organisation)
      1 - 2 * sum(ties$weight[as[ties$from] == as[ties$to]]) / total
    }, 0))
  },
  `two-mode` = function() {
    suppressPackageStartupMessages(library(vegan))
    seats <- matrix(0L, length(groups), n)
    seats[cbind(group, person)] <- 1L
    model <- nullmodel(seats, "curveball")
    trades <- max(200, 8 * length(groups))
    mean(vapply(seq_len(draws), function(draw) index(simulate(model, nsim = 1, thin = trades)[, , 1]), 0))
  }
)

for (name in asked) {
  if (is.null(work[[name]])) next
  values[[name]] <- step(name, work[[name]])
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

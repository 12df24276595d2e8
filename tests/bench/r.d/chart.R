# A million replies to 180 charted series, in R: only the columns that are needed are read (fread, two threads), grouped, charted, written.
#   Rscript chart.R values.csv HOW CHART >charted.csv
#     HOW    grouped: data.table's own grouping, as it is written everywhere      counted: the quickest counting we know in R
#     CHART  ptd: NHSRplotthedots' ptd_spc, one call of 180 facets               own: an XmR of two rules in data.table, the least that R could do
suppressMessages({ library(data.table); if (commandArgs(TRUE)[3] == "ptd") library(NHSRplotthedots) })
setDTthreads(2)
items <- sprintf("v%02d", 1:15)
asked <- commandArgs(TRUE)
d <- fread(asked[1], select = c("responded_on", "team", items), colClasses = list(character = "responded_on"))
if (asked[2] == "grouped") {
	d[, month := substr(responded_on, 1, 7)]
	p <- d[, c(lapply(.SD, function(x) sum(x == "yes")), lapply(.SD, function(x) sum(x != ""))), by = .(month, team), .SDcols = items]
	setnames(p, c("month", "team", paste0("x.", items), paste0("n.", items)))
	p <- melt(p, id.vars = c("month", "team"), measure.vars = list(paste0("x.", items), paste0("n.", items)), variable.name = "item",
		value.name = c("x", "n"))
	p[, item := items[as.integer(item)]]
} else {
	days <- unique(d$responded_on)
	months <- sort(unique(substr(days, 1, 7)))
	teams <- sort(unique(d$team))
	cells <- length(months) * length(teams)
	cell <- match(substr(days, 1, 7), months)[chmatch(d$responded_on, days)] + length(months) * (chmatch(d$team, teams) - 1L)
	p <- rbindlist(lapply(items, function(v) {
		many <- tabulate(cell + cells * (chmatch(d[[v]], c("no", "yes"), nomatch = 3L) - 1L), 3L * cells)
		data.table(month = rep(months, length(teams)), team = rep(teams, each = length(months)), item = v, x = many[cells + 1:cells],
			n = many[1:cells] + many[cells + 1:cells])
	}))
}
p[, value := x / n]
if (asked[3] == "ptd") {
	p[, `:=`(day = as.Date(paste0(month, "-01")), series = paste(item, team))]
	setorder(p, series, day)
	s <- ptd_spc(p, value_field = value, date_field = day, facet_field = series, improvement_direction = "increase")
	stopifnot(identical(s$f, p$series), all(as.Date(s$x) == p$day))        # their order is ours
	p[, `:=`(centre = s$mean_col, lower = s$lpl, upper = s$upl, signal = s$special_cause_flag)]
} else {
	setorder(p, item, team, month)
	ranges <- function(v) { m <- abs(diff(v)); 2.66 * mean(m[m < 3.267 * mean(m)]) }
	p[, `:=`(centre = mean(value), spread = ranges(value)), by = .(item, team)]
	p[, `:=`(lower = centre - spread, upper = centre + spread)]
	p[, side := sign(value - centre), by = .(item, team)]
	p[, run := rleid(side), by = .(item, team)]
	p[, shift := .N >= 7, by = .(item, team, run)]
	p[, signal := value < lower | value > upper | shift]
}
fwrite(p[, .(item, team, month, x, n, value, centre, lower, upper, signal)], "", col.names = FALSE)

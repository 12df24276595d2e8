# Cases n… of topics 1 to 4, 6, 8 and 9: other data, by the definitions of the topics' READMEs.  Topics 1 to 4 are written out here from
# those definitions, by nobody's package and not by ours; 6, 8 and 9 are psych 2.2.9, vcd 1.4.11, VGAM 1.1.7, survey 4.1.1 and survival 3.5.3
# under R 4.2.2.  Rscript n_more.R makes the folders where it is called.
suppressMessages({ library(survival); library(psych); library(vcd); library(survey); library(VGAM) })
set.seed(20260615)
num <- function(d, f) { for (k in names(d)) if (is.numeric(d[[k]])) d[[k]] <- ifelse(is.na(d[[k]]), "", formatC(d[[k]], digits = 17, format = "g")); write.csv(d, f, row.names = FALSE, quote = FALSE, na = "") }
put <- function(dir, ...) { dir.create(dir, recursive = TRUE, showWarnings = FALSE); for (n in names(list(...))) num(list(...)[[n]], file.path(dir, paste0(n, ".csv"))) }
params <- function(...) { l <- list(...); data.frame(key = names(l), value = unlist(lapply(l, as.character))) }

# ---- 1: XmR by the rules of NHSRplotthedots ----
ptd <- function(x, y, better, screen, target = NA, rebase = NULL, fix = NA, facet = "no facet") {
  seg <- if (is.null(rebase)) rep(0, length(x)) else cumsum(x %in% rebase); pts <- NULL; n <- length(y)
  for (s in unique(seg)) { i <- which(seg == s); v <- y[i]; k <- if (is.na(fix)) seq_along(v) else seq_len(min(fix, length(v)))
    b <- v[k]; m <- mean(b, na.rm = TRUE); mr <- abs(diff(b)); a <- mean(mr, na.rm = TRUE)
    if (screen) { mr <- mr[!is.na(mr) & mr < 3.267 * a]; a <- mean(mr) }
    up <- m + 2.66 * a; lo <- m - 2.66 * a; out <- v > up | v < lo; rel <- sign(v - m); two <- 2 * 2.66 * a / 3
    close <- !out & (v > m + two | v < m - two); N <- length(v); out[is.na(out)] <- FALSE; close[is.na(close)] <- FALSE
    type <- rep("Common Cause", N); run <- trend <- rep(0, N); near <- rep(FALSE, N)
    if (N >= 7) for (j in 1:(N - 6)) { w <- j:(j + 6); if (all(!is.na(rel[w])) && all(rel[w] == rel[j]) && rel[j] != 0) run[w] <- rel[j]
      d <- diff(v[w]); if (all(!is.na(d)) && (all(d > 0) || all(d < 0))) trend[w] <- sign(d[1]) }
    if (N >= 3) for (j in 1:(N - 2)) { w <- j:(j + 2); if (all(!is.na(rel[w])) && abs(sum(rel[w])) == 3 && sum(close[w]) >= 2) near[w[close[w]]] <- TRUE }
    for (j in seq_len(N)) type[j] <- if (is.na(v[j])) "Common Cause" else if (out[j]) (if (v[j] > up) "Above UCL" else "Below LCL") else if (trend[j] != 0) (if (trend[j] > 0) "7 Point Trend (Increasing)" else "7 Point Trend (Decreasing)") else
      if (near[j]) (if (rel[j] > 0) "2 in 3 Above CL" else "2 in 3 Below CL") else if (run[j] != 0) (if (run[j] > 0) "7 Points Above CL" else "7 Points Below CL") else "Common Cause"
    high <- grepl("Above|Increasing", type); flag <- type != "Common Cause"
    pt <- ifelse(!flag, "common_cause", if (better == "neutral") ifelse(high, "special_cause_neutral_high", "special_cause_neutral_low") else ifelse(high == (better == "increase"), "special_cause_improvement", "special_cause_concern"))
    pts <- rbind(pts, data.frame(facet, x = x[i], y = v, rebase_group = s, short_group_warning = as.numeric(N < 13), mean = m, lpl = lo, upl = up, outside_limits = as.numeric(out), relative_to_mean = rel, close_to_limits = as.numeric(close),
      special_cause_type = type, special_cause_flag = as.numeric(flag), point_type = pt, target = target)) }
  last <- pts[nrow(pts), ]; h <- grepl("Above|Increasing", last$special_cause_type)
  vi <- if (!last$special_cause_flag) "common_cause" else if (better == "neutral") (if (h) "neutral_high" else "neutral_low") else if (h == (better == "increase")) (if (better == "increase") "improvement_high" else "improvement_low") else if (better == "increase") "concern_low" else "concern_high"
  as <- if (is.na(target) || better == "neutral") "" else if (target > last$upl) (if (better == "increase") "fail" else "pass") else if (target < last$lpl) (if (better == "increase") "pass" else "fail") else "inconsistent"
  list(points = pts, icons = data.frame(facet, variation_icon = vi, assurance_icon = as)) }
months <- function(n, from = 2019) sprintf("%d-%02d-01", from + (seq_len(n) - 1) %/% 12, (seq_len(n) - 1) %% 12 + 1)
one <- function(name, x, y, better, screen, target = NA, rebase = NULL, fix = NA) { r <- ptd(x, y, better, screen, target, rebase, fix); p <- list(improvement_direction = better, screen_outliers = as.numeric(screen))
  if (!is.na(target)) p$target <- target; if (!is.null(rebase)) p$rebase <- rebase; if (!is.na(fix)) p$fix_after_n_points <- fix
  put(paste0("01_spc_xmr_mdc/", name), input = data.frame(x, y), params = do.call(params, p), expected_points = r$points, expected_icons = r$icons) }
y <- round(31 + rnorm(41, 0, 3) + c(rep(0, 20), rep(4.5, 21)), 1); one("n1_a_step_down_is_good", months(41), -y + 80, "decrease", TRUE, 49)
y <- round(12 + rnorm(28, 0, 2), 2); y[c(9, 10)] <- c(20.9, 3.1); one("n2_two_outliers", months(28), y, "increase", TRUE, 5)
y <- c(50, 52, 51, 53, 50, 49, 52, 51, 50, 53, 52, 51, 40, 41.5, 43, 44, 46, 47, 49.5, 51, 50.5, 52, 48, 51, 53, 55); one("n3_rise_then_rebase", months(26), y, "neutral", FALSE, rebase = "2020-01-01")
y <- round(100 + rnorm(30, 0, 8), 0); y[13:30] <- y[13:30] + 6; one("n4_first_twelve", months(30), y, "increase", FALSE, 120, fix = 12)

# ---- 2: attribute charts ----
runs <- function(y, cl) { s <- sign(y - cl); s <- s[!is.na(s) & s != 0]; u <- length(s); r <- rle(s); c(u, max(c(r$lengths, 0)), round(log2(u)) + 3, length(r$lengths) - 1, qbinom(.05, max(u - 1, 0), .5)) }
qi <- function(name, chart, y, n = NULL, mult = 1) { N <- length(y); v <- if (is.null(n)) y else y / n; sc <- function(k, w) NULL; res <- NULL
  for (screen in c(FALSE, TRUE)) { amr <- function(z) { m <- abs(diff(z)); a <- mean(m); if (screen) m <- m[m < 3.267 * a]; mean(m) }; vv <- v; f <- function(k) NULL
    if (chart == "run") { cl <- median(v); lo <- function(k) rep(NA, N); hi <- lo }
    if (chart == "i") { cl <- mean(v); s <- amr(v) / 1.128; lo <- function(k) rep(cl - k * s, N); hi <- function(k) rep(cl + k * s, N) }
    if (chart %in% c("p", "pp")) { cl <- sum(y) / sum(n); s <- sqrt(cl * (1 - cl) / n); if (chart == "pp") s <- s * amr((v - cl) / s) / 1.128; lo <- function(k) pmax(cl - k * s, 0); hi <- function(k) pmin(cl + k * s, 1) }
    if (chart == "c") { cl <- mean(y); s <- sqrt(cl); lo <- function(k) rep(max(cl - k * s, 0), N); hi <- function(k) rep(cl + k * s, N) }
    if (chart %in% c("u", "up")) { cl <- sum(y) / sum(n); s <- sqrt(cl / n); if (chart == "up") s <- s * amr((v - cl) / s) / 1.128; lo <- function(k) pmax(cl - k * s, 0); hi <- function(k) cl + k * s }
    if (chart == "g") { m <- mean(y); cl <- median(y); s <- sqrt(m * (m + 1)); lo <- function(k) rep(max(m - k * s, 0), N); hi <- function(k) rep(m + k * s, N) }
    if (chart == "t") { z <- y^(1 / 3.6); c0 <- mean(z); s <- amr(z) / 1.128; cl <- c0^3.6; lo <- function(k) rep(max(c0 - k * s, 0)^3.6, N); hi <- function(k) rep((c0 + k * s)^3.6, N) }
    r <- runs(v, cl); d <- data.frame(facet = 1, x = seq_len(N), part = 1, baseline = 1, include = 1, y_sum = y, n = if (is.null(n)) NA_real_ else n, y = v * mult, cl = cl * mult, lcl = lo(3) * mult, ucl = hi(3) * mult, lcl95 = lo(2) * mult, ucl95 = hi(2) * mult,
      sigma_signal = as.numeric(!is.na(hi(3)) & (v > hi(3) | v < lo(3))), runs_signal = as.numeric(r[2] > r[3] || r[4] < r[5]), n_obs = N, n_useful = r[1], longest_run = r[2], longest_run_max = r[3], n_crossings = r[4], n_crossings_min = r[5]); res[[length(res) + 1]] <- d }
  inp <- data.frame(x = seq_len(N), y = y); if (!is.null(n)) inp$n <- n; p <- params(chart = chart, method = "anhoej", multiply = mult); dir <- paste0("02_attribute_run_charts/", name)
  if (chart %in% c("i", "pp", "up", "t")) put(dir, input = inp, params = p, expected_points_unscreened = res[[1]], expected_points_screened = res[[2]]) else put(dir, input = inp, params = p, expected_points = res[[1]]) }
n <- sample(15:90, 33, TRUE); x <- rbinom(33, n, .82); x[7] <- n[7]; x[12] <- 2; qi("n1_p", "p", x, n, 100); qi("n2_pp", "pp", x, n)
n <- sample(400:2500, 27, TRUE); x <- rpois(27, .011 * n * exp(rnorm(27, 0, .5))); x[5] <- 0; qi("n3_u", "u", x, n, 1000); qi("n4_up", "up", x, n, 1000)
x <- rpois(25, 3); x[20] <- 14; qi("n5_c", "c", x); qi("n6_g", "g", rgeom(19, .03)); qi("n7_t", "t", round(rexp(18, 1 / 40) + .5, 1)); y <- round(rnorm(31, 8, 2) + c(rep(0, 15), rep(3, 16)), 2); qi("n8_run", "run", y); y[4] <- 25; qi("n9_i", "i", y)

# ---- 3: PHE's ----
cls <- function(f) { a <- f(.95); b <- f(.998); data.frame(lower95_0cl = a[1, ], upper95_0cl = a[2, ], lower99_8cl = b[1, ], upper99_8cl = b[2, ]) }
z <- function(conf) qnorm(1 - (1 - conf) / 2)
wil <- function(x, n, conf) { k <- z(conf); rbind((2 * x + k^2 - k * sqrt(k^2 + 4 * x * (1 - x / n))) / 2 / (n + k^2), (2 * x + k^2 + k * sqrt(k^2 + 4 * x * (1 - x / n))) / 2 / (n + k^2)) }
byar <- function(x, conf) { k <- z(conf); rbind(x * (1 - 1 / (9 * x) - k / (3 * sqrt(x)))^3, (x + 1) * (1 - 1 / (9 * (x + 1)) + k / (3 * sqrt(x + 1)))^3) }
poi <- function(x, conf) { a <- (1 - conf) / 2; rbind(ifelse(x < 10, qchisq(a, 2 * x) / 2, byar(x, conf)[1, ]), ifelse(x < 10, qchisq(1 - a, 2 * x + 2) / 2, byar(x, conf)[2, ])) }
d <- data.frame(x = c(0, 3, 17, 17, 251, 40000, 9), n = c(17, 19, 17, 18, 300, 41000, 900)); conf2 <- params(confidence = "0.95;0.998", multiplier = 100)
put("03_phe_indicator_methods/n1_wilson", input = d, params = conf2, expected_values = cbind(d, value = 100 * d$x / d$n, 100 * cls(function(c) wil(d$x, d$n, c))))
d <- data.frame(x = c(0, 2, 9, 10, 11, 140, 16500, 60000), n = c(500, 810, 4000, 4000, 4100.5, 9e4, 1e6, 3e6)); put("03_phe_indicator_methods/n2_rates", input = d, params = params(confidence = "0.95;0.998", multiplier = 1000),
  expected_values = cbind(d, value = 1000 * d$x / d$n, { e <- cls(function(c) poi(d$x, c)); 1000 * e / d$n }, method = ifelse(d$x < 10, "Exact", "Byars")))
area <- rep(c("A", "B", "C"), each = 4); s <- data.frame(area, ageband = rep(c("0-4", "5-9", "10-14", "15-17"), 3), x = c(3, 4, 9, 12, 1, 2, 3, 2, 120, 60, 75, 30), n = c(900, 1100, 950, 700, 400, 420, 390, 260, 9100, 8000, 8200, 5000), stdpop = rep(c(5000, 5500, 5500, 3300), 3))
e <- do.call(rbind, lapply(split(s, s$area), function(q) { X <- sum(q$x); v <- sum(q$stdpop * q$x / q$n) / sum(q$stdpop); va <- sum(q$stdpop^2 * q$x / q$n^2) / sum(q$stdpop)^2; f <- function(c) v + sqrt(va / X) * (byar(X, c) - X); if (X < 10) v <- NA
  data.frame(area = q$area[1], total_count = X, total_pop = sum(q$n), value = 1e4 * v, if (X < 10) data.frame(lower95_0cl = NA, upper95_0cl = NA, lower99_8cl = NA, upper99_8cl = NA) else 1e4 * cls(f)) }))
put("03_phe_indicator_methods/n3_dsr", input = s, params = params(confidence = "0.95;0.998", multiplier = 10000), expected_values = e)
ref <- data.frame(ageband = c("0-4", "5-9", "10-14", "15-17"), x = c(900, 700, 1100, 1300), n = c(2.1e5, 2.2e5, 2.05e5, 1.3e5)); i <- s[, 1:4]; er <- NULL; ei <- NULL
for (q in split(i, i$area)) { E <- sum(q$n * ref$x / ref$n); O <- sum(q$x); rr <- sum(ref$x) / sum(ref$n) * 1e4; k <- cls(function(c) poi(O, c)); er <- rbind(er, data.frame(area = q$area[1], observed = O, expected = E, value = 100 * O / E, 100 * k / E)); ei <- rbind(ei, data.frame(area = q$area[1], observed = O, expected = E, ref_rate = rr, value = O / E * rr, k / E * rr)) }
put("03_phe_indicator_methods/n4_isr", input = i, reference = ref, params = params(confidence = "0.95;0.998", refvalue = 100, multiplier = 10000), expected_isratio = er, expected_israte = ei)
v <- c(3, 7, 7, 7, 1, 9, 12, NA, 4, 4, 15, 2, 8); r <- rank(-v, ties.method = "min", na.last = "keep"); put("03_phe_indicator_methods/n5_quarters", input = data.frame(area = LETTERS[1:13], value = v), params = params(nquantiles = 4, invert = 1), expected_values = data.frame(area = LETTERS[1:13], value = v, quantile = 5 - ceiling((13 - r) / 3)))

# ---- 4: over-dispersed funnels ----
fun <- function(name, num_, den, type, method = "SHMI", trim = .1) { N <- length(num_); g <- sprintf("G%02d", seq_len(N)); d <- if (type == "SR" && method == "SHMI") round(den, 2) else den; ratio <- num_ / den; p <- sum(num_) / sum(d)
  if (type == "PR") { Y <- asin(sqrt(ratio)); tg <- asin(sqrt(p)); s <- 1 / (2 * sqrt(d)); show <- p } else if (type == "RC") { Y <- log((num_ + .5) / (d + .5)); tg <- log(p); s <- sqrt(num_ / (num_ + .5)^2 + d / (d + .5)^2); show <- p } else if (method == "CQC") { Y <- sqrt(ratio); tg <- 1; s <- 1 / (2 * sqrt(d)); show <- 1 } else { Y <- log(num_ / d); tg <- 0; s <- 1 / sqrt(d); show <- 1 }
  uz <- (Y - tg) / s; if (type == "SR" && method == "SHMI") { k <- 1 / trim; cl <- floor(rank(uz) * k / (N + 1)); wz <- ifelse(cl == 0 | cl == k - 1, NA, uz) } else { q <- quantile(uz, c(trim, 1 - trim), type = 7); wz <- pmin(pmax(uz, q[1]), q[2]) }
  keep <- !is.na(wz); n <- sum(keep); phi <- mean(wz[keep]^2); w <- 1 / s[keep]^2; tau2 <- if (n * phi < n - 1) 0 else max(0, (n * phi - (n - 1)) / (sum(w) - sum(w^2) / sum(w)))
  L <- function(zz, t) if (type == "PR") { a <- zz * sqrt(s^2 + t); rbind(sin(pmax(tg - a, 0))^2, sin(pmin(tg + a, pi / 2))^2) } else if (type == "RC") { a <- zz * sqrt(1 / (4 * d) + t); rbind(p * exp(-a), p * exp(a)) } else if (method == "CQC") { a <- zz * sqrt(s^2 + t); rbind(1 - a, 1 + a) } else { a <- zz * sqrt(1 / d + t); rbind(exp(-a), exp(a)) }
  U <- function(zz, a) if (type == "SR") rbind(qchisq(a, 2 * d) / 2 / d, qchisq(1 - a, 2 * d + 2) / 2 / d) else L(zz, 0); z1 <- 1.959964; z2 <- 3.090232; u1 <- U(z1, .025); u2 <- U(z2, .001); o1 <- L(z1, tau2); o2 <- L(z2, tau2)
  put(paste0("04_funnel_overdispersion/", name), input = data.frame(group = g, numerator = num_, denominator = den), params = params(data_type = type, sr_method = method, trim_by = trim, limit = 99, multiplier = 1, SHMI_rounding = 1),
    expected_groups = data.frame(group = g, numerator = num_, denominator = d, ratio, Y, uz, wz, lcl95 = u1[1, ], ucl95 = u1[2, ], lcl998 = u2[1, ], ucl998 = u2[2, ], od_lcl95 = o1[1, ], od_ucl95 = o1[2, ], od_lcl998 = o2[1, ], od_ucl998 = o2[2, ], od_outlier = as.numeric(ratio > o2[2, ] | ratio < o2[1, ])), expected_summary = data.frame(phi, tau2, target = show)) }
d <- sample(30:900, 23); fun("n1_proportions", rbinom(23, d, rbeta(23, 6, 14)), d, "PR"); fun("n2_proportions_alike", rbinom(23, d, .3), d, "PR", trim = .2); E <- round(exp(rnorm(31, 4, .7)), 3); E <- E + .001 * (round(E * 1000) %% 10 == 5); fun("n3_shmi", rpois(31, E * exp(rnorm(31, 0, .25))) + 1, E, "SR"); fun("n4_cqc", rpois(31, E * exp(rnorm(31, 0, .25))), E, "SR", "CQC"); a <- rpois(17, 60) + 1; fun("n5_counts", rpois(17, a * .6), a, "RC")

# ---- 6: scales, agreement ----
f <- rnorm(57); L <- c(.9, .7, .5, .8, .3, .6, .75); A <- as.data.frame(sapply(seq_along(L), function(k) pmin(pmax(round(3.4 + L[k] * f + rnorm(57, 0, .8)), 1), 5))); names(A) <- paste0("q", seq_along(L))
al <- suppressMessages(suppressWarnings(psych::alpha(A, check.keys = FALSE))); fa <- factanal(A, 1); ld <- fa$loadings[, 1]; if (sum(ld) < 0) ld <- -ld; k <- ncol(A); nr <- nrow(A); ra <- al$total$raw_alpha; rc <- cor(A)[lower.tri(diag(k))]
put("06_psychometrics/n1_seven_items", input = A, params = params(rows = nr, items = k), expected_alpha = data.frame(n_rows = nr, n_items = k, raw_alpha = ra, std_alpha = al$total$std.alpha, guttman_lambda6 = al$total$`G6(smc)`, average_r = al$total$average_r, signal_noise = al$total$`S/N`, ase = al$total$ase,
    feldt_lower = 1 - (1 - ra) * qf(.975, nr - 1, (nr - 1) * (k - 1)), feldt_upper = 1 - (1 - ra) * qf(.025, nr - 1, (nr - 1) * (k - 1)), total_mean = al$total$mean, total_sd = al$total$sd, median_r = al$total$median_r),
  expected_items = data.frame(item = names(A), n = al$item.stats$n, raw_r = al$item.stats$raw.r, std_r = al$item.stats$std.r, r_drop = al$item.stats$r.drop, mean = al$item.stats$mean, sd = al$item.stats$sd, alpha_if_dropped = al$alpha.drop$raw_alpha),
  expected_omega_ml = data.frame(item = names(A), loading = unname(ld), uniqueness = unname(fa$uniquenesses), omega_total = sum(ld)^2 / (sum(ld)^2 + sum(fa$uniquenesses))))
r1 <- sample(1:4, 53, TRUE, c(.1, .3, .4, .2)); r2 <- pmin(pmax(r1 + sample(-1:1, 53, TRUE, c(.3, .55, .15)), 1), 4); R <- data.frame(rater1 = r1, rater2 = r2); I <- suppressWarnings(psych::ICC(R, lmer = FALSE))$results; tb <- table(factor(r1, 1:4), factor(r2, 1:4))
kc <- do.call(rbind, lapply(c("unweighted", "linear", "quadratic"), function(w) { K <- vcd::Kappa(tb, weights = if (w == "quadratic") "Fleiss-Cohen" else "Equal-Spacing"); q <- if (w == "unweighted") K$Unweighted else K$Weighted; data.frame(weights = w, kappa = unname(q[1]), ase = unname(q[2]), lower = unname(q[1] - qnorm(.975) * q[2]), upper = unname(q[1] + qnorm(.975) * q[2])) }))
put("06_psychometrics/n2_two_raters_of_four", input = R, expected_kappa_ci = kc, expected_icc = data.frame(type = I$type, icc = I$ICC, F = I$F, df1 = I$df1, df2 = I$df2, p = I$p, lower = I$`lower bound`, upper = I$`upper bound`))

# ---- 8: shrinkage by likelihood, raking ----
gr <- data.frame(group = sprintf("T%02d", 1:15), x = NA, n = c(4, 9, 15, 22, 31, 40, 55, 60, 81, 90, 120, 150, 210, 260, 400)); gr$x <- rbinom(15, gr$n, rbeta(15, 9, 21)); vg <- vglm(cbind(x, n - x) ~ 1, betabinomial, data = gr, epsilon = 1e-10, maxit = 200); co <- Coef(vg); b <- sum(gr$x) / sum(gr$n); nb <- mean(gr$n); p <- gr$x / gr$n; s2 <- sum(gr$n * (p - b)^2) / sum(gr$n); ap <- max(0, s2 - b / nb); rho <- (gr$n * s2 - gr$n / nb * b * (1 - b)) / ((gr$n - 1) * s2 + (nb - gr$n) / nb * b * (1 - b))
put("08_shrinkage_and_weighting/n1_fifteen_teams", input = gr, expected_vgam_ml = data.frame(mu = unname(co[1]), rho = unname(co[2]), loglik = logLik(vg)), expected_marshall = data.frame(group = gr$group, raw = p, eb_binomial = rho * p + (1 - rho) * b, eb_poisson = b + ap * (p - b) / (ap + b / gr$n), b = b, s2 = s2, a_poisson = ap))
S <- data.frame(id = 1:90, age = sample(c("0-4", "5-11", "12-17"), 90, TRUE, c(.2, .3, .5)), sex = sample(c("F", "M"), 90, TRUE, c(.6, .4)), team = sample(c("N", "S"), 90, TRUE), y = rbinom(90, 1, .45)); pa <- data.frame(age = c("0-4", "5-11", "12-17"), Freq = c(400, 350, 250)); ps <- data.frame(sex = c("F", "M"), Freq = c(480, 520)); N0 <- 1000
de <- svydesign(~1, data = S, weights = rep(N0 / 90, 90)); rk <- rake(de, list(~age, ~sex), list(pa, ps), control = list(maxit = 500, epsilon = 1e-10)); w <- weights(rk); es <- function(dd, name) { m <- svymean(~y, dd); q <- SE(m)[1]; t <- qt(.975, 89); mm <- coef(m)[[1]]; lg <- qlogis(mm); data.frame(design = name, mean = mm, se = as.numeric(q), lower_t = mm - t * q, upper_t = mm + t * q, df = 89, logit_lower = plogis(lg - t * q / (mm * (1 - mm))), logit_upper = plogis(lg + t * q / (mm * (1 - mm)))) }
put("08_shrinkage_and_weighting/n2_raked", input = S, margins = data.frame(margin = c(rep("age", 3), rep("sex", 2)), level = c(pa$age, ps$sex), population = c(pa$Freq, ps$Freq)), params = params(margins = "age;sex"), expected_weights = data.frame(id = 1:90, weight = unname(w)),
  expected_summary = data.frame(sum_weights = sum(w), min = min(w), max = max(w), kish_deff = 90 * sum(w^2) / sum(w)^2, n_eff = sum(w)^2 / sum(w^2), unweighted_mean = mean(S$y)), expected_estimates = rbind(es(de, "base"), es(rk, "raked")))

# ---- 9: survival ----
T0 <- data.frame(group = rep(c("east", "north", "west"), c(35, 20, 28))); T0$time <- pmax(1, round(rexp(83, c(1 / 150, 1 / 90, 1 / 300)[as.integer(factor(T0$group))]))); cens <- round(runif(83, 20, 400)); T0$event <- as.numeric(T0$time <= cens); T0$time <- pmin(T0$time, cens)
km <- function(D, how) { fit <- survfit(Surv(time, event) ~ group, D, conf.type = how); s <- summary(fit, censored = TRUE); g <- sub("group=", "", s$strata); se <- ifelse(s$surv > 0, s$std.err, NA); H <- unlist(lapply(split(s$n.event / s$n.risk, g), cumsum)); data.frame(group = g, time = s$time, n_risk = s$n.risk, n_event = s$n.event, n_censor = s$n.censor, survival = s$surv, std_err = se, lower = s$lower, upper = s$upper, cum_hazard = unname(H)) }
lr <- survdiff(Surv(time, event) ~ group, T0); pe <- survdiff(Surv(time, event) ~ group, T0, rho = 1); q <- function(o) pchisq(o$chisq, 2, lower.tail = FALSE); m <- summary(survfit(Surv(time, event) ~ group, T0, conf.type = "log"), rmean = 200)$table
put("09_survival/n1_three_places", input = T0, params = params(times = "30;90;180"), expected_km_log = km(T0, "log"), expected_km_loglog = km(T0, "log-log"), expected_km_plain = km(T0, "plain"), expected_logrank = data.frame(group = sort(unique(T0$group)), n = as.numeric(lr$n), observed = lr$obs, expected = lr$exp, chisq = lr$chisq, df = 2, p = q(lr), peto_chisq = pe$chisq, peto_p = q(pe)),
  expected_median = data.frame(group = sort(unique(T0$group)), n = m[, "records"], events = m[, "events"], rmst = m[, "rmean"], rmst_se = m[, "se(rmean)"], rmst_horizon = 200, median = m[, "median"], median_lower = m[, "0.95LCL"], median_upper = m[, "0.95UCL"]))
two <- subset(T0, group != "west"); cx <- function(tie) { s <- summary(coxph(Surv(time, event) ~ group, two, ties = tie)); data.frame(log_hr = s$coefficients[1], se = s$coefficients[3], hr = s$coefficients[2], lower = s$conf.int[3], upper = s$conf.int[4], p = s$coefficients[5]) }
put("09_survival/n2_two_places", input = two, params = params(times = "30;90"), expected_km_loglog = km(two, "log-log"), expected_cox_efron = cx("efron"), expected_cox_breslow = cx("breslow"))
C <- data.frame(time = pmax(1, round(rexp(70, 1 / 100))), event = sample(0:2, 70, TRUE, c(.3, .45, .25))); cu <- survfit(Surv(time, factor(event, 0:2)) ~ 1, C); put("09_survival/n3_competing", input = C, expected_cuminc = data.frame(time = cu$time, n_risk = cu$n.risk[, 1], p_event_free = cu$pstate[, 1], cif1 = cu$pstate[, 2], cif2 = cu$pstate[, 3], se1 = cu$std.err[, 2], se2 = cu$std.err[, 3]))

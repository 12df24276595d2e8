set.seed(20260401)
num <- function(d, f) { for (k in names(d)) if (is.numeric(d[[k]])) d[[k]] <- ifelse(is.na(d[[k]]), "", formatC(d[[k]], digits = 17, format = "g")); write.csv(d, f, row.names = FALSE, quote = FALSE, na = "") }
put <- function(dir, ...) { dir.create(dir, recursive = TRUE); for (n in names(list(...))) num(list(...)[[n]], file.path(dir, paste0(n, ".csv"))) }
wilson <- function(x, n) { z <- qnorm(.975); p <- x / n; m <- (p + z^2 / (2 * n)) / (1 + z^2 / n); h <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n); c(m - h, m + h) }
# two proportions: nought, all, one of one, large
d <- data.frame(x1 = c(0, 7, 1, 3000, 10, 0), n1 = c(9, 7, 1, 9000, 10, 40), x2 = c(3, 4, 0, 3105, 10, 0), n2 = c(8, 9, 1, 9100, 12, 35))
e <- do.call(rbind, lapply(seq_len(nrow(d)), function(i) with(d[i, ], {
  a <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE)); b <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = TRUE))
  p1 <- x1 / n1; p2 <- x2 / n2; D <- p1 - p2; w1 <- wilson(x1, n1); w2 <- wilson(x2, n2); s <- sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
  f <- fisher.test(matrix(c(x1, n1 - x1, x2, n2 - x2), 2))
  data.frame(x1, n1, x2, n2, diff = D, chisq = unname(a$statistic), p = a$p.value, chisq_yates = unname(b$statistic), p_yates = b$p.value,
    wald_lower = D - qnorm(.975) * s, wald_upper = D + qnorm(.975) * s, newcombe_lower = D - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), newcombe_upper = D + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2), fisher_p = f$p.value) })))
e$chisq[is.nan(e$chisq)] <- NA; e$p[is.nan(e$p)] <- NA; e$chisq_yates[is.nan(e$chisq_yates)] <- NA; e$p_yates[is.nan(e$p_yates)] <- NA
put("07_nonparametric_tests/n1_two_proportions", input = d, expected_values = e)
# signed rank without ties or noughts: exact
b <- round(rnorm(14, 50, 9), 3); a <- round(b + rnorm(14, 2, 5), 3)
s1 <- suppressWarnings(wilcox.test(a, b, paired = TRUE, exact = TRUE)); s2 <- suppressWarnings(wilcox.test(b, a, paired = TRUE, exact = FALSE)); s3 <- suppressWarnings(wilcox.test(b, a, paired = TRUE, exact = FALSE, correct = FALSE))
put("07_nonparametric_tests/n2_signed_rank", input = data.frame(before = b, after = a), expected_values = data.frame(n = 14, n_nonzero = 14, V = unname(s1$statistic), p_corrected = s2$p.value, p_plain = s3$p.value, p_exact = s1$p.value))
# many tests, ties, ones and noughts
p <- c(0.5, 0.5, 1, 0, 0.049, 0.05, 0.0001, 0.2, 0.2); put("07_nonparametric_tests/n3_bh", input = data.frame(id = 1:9, p = p), expected_values = data.frame(id = 1:9, bh = p.adjust(p, "BH"), holm = p.adjust(p, "holm"), bonferroni = p.adjust(p, "bonferroni"), by = p.adjust(p, "BY")))
# a trend of shares with a level of nought
x <- c(0, 3, 9, 14); n <- c(12, 20, 31, 30); sc <- c(1, 2, 4, 8); t <- suppressWarnings(prop.trend.test(x, n, sc)); h <- suppressWarnings(prop.test(x, n, correct = FALSE))
put("07_nonparametric_tests/n4_chisq_trend", input = data.frame(score = sc, x, n), expected_values = data.frame(trend_chisq = unname(t$statistic), trend_p = t$p.value, homogeneity_chisq = unname(h$statistic), df = 3, homogeneity_p = h$p.value))
# groups
g <- rep(c("A", "B", "C"), c(7, 4, 9)); y <- c(1, 1, 2, 5, 5, 3, 4, 2, 2, 2, 1, 5, 5, 4, 4, 5, 3, 5, 5, 4); k <- kruskal.test(y, factor(g)); pr <- combn(c("A", "B", "C"), 2)
mw <- do.call(rbind, lapply(1:3, function(i) { u <- y[g == pr[1, i]]; v <- y[g == pr[2, i]]; w <- suppressWarnings(wilcox.test(u, v, exact = FALSE)); w2 <- suppressWarnings(wilcox.test(u, v, exact = FALSE, correct = FALSE)); data.frame(group1 = pr[1, i], group2 = pr[2, i], n1 = length(u), n2 = length(v), U1 = unname(w$statistic), p_corrected = w$p.value, p_plain = w2$p.value, p_exact = NA_real_, prob_superiority = unname(w$statistic) / (length(u) * length(v))) }))
mw$p_bh <- p.adjust(mw$p_corrected, "BH"); mw$p_holm <- p.adjust(mw$p_corrected, "holm")
put("07_nonparametric_tests/n5_groups", input = data.frame(g, y), expected_kruskal = data.frame(H = unname(k$statistic), df = 2, p = k$p.value), expected_mann_whitney = mw)
# segmented: another length, another place, by lm and glm
tt <- 1:29; lev <- as.numeric(tt > 17); sl <- pmax(0, tt - 17); Y <- round(12 - .2 * tt + 3 * lev + .4 * sl + rnorm(29), 2); X <- data.frame(time = tt, level = lev, slope = sl); m <- lm(Y ~ time + level + slope, X); co <- summary(m)$coefficients; ci <- confint(m); nm <- c("intercept", "time", "level", "slope"); r <- resid(m)
put("05_interrupted_time_series/n1_later", input = data.frame(time = tt, y = Y), design = X, params = data.frame(key = c("last_pre_point", "lag", "harmonics", "period"), value = c(17, 2, 0, 12)),
  expected_ols = data.frame(term = nm, estimate = co[, 1], se = co[, 2], statistic = co[, 3], p = co[, 4], lower = ci[, 1], upper = ci[, 2]))
nn <- sample(8:60, 29, TRUE); xx <- rbinom(29, nn, plogis(-.4 + .5 * lev + .03 * sl)); xx[3] <- 0; xx[20] <- nn[20]; q <- glm(cbind(xx, nn - xx) ~ time + level + slope, quasibinomial, X); cq <- summary(q)$coefficients; tq <- qt(.975, 25)
put("05_interrupted_time_series/n2_binomial", input = data.frame(time = tt, x = xx, n = nn), design = X, params = data.frame(key = c("last_pre_point", "lag", "harmonics", "period", "family"), value = c("17", "2", "0", "12", "binomial")),
  expected_quasibinomial = data.frame(term = nm, estimate = cq[, 1], se = cq[, 2], statistic = cq[, 3], p = cq[, 4], lower = cq[, 1] - tq * cq[, 2], upper = cq[, 1] + tq * cq[, 2], exp_estimate = exp(cq[, 1])))

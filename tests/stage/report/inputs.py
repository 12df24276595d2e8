"""What a report prints and no cell of the points holds, made again from what the report was given: plans, editions, definitions, settings, sentences,
the level against a milestone, what chance alone would show.  For check-sources.

A source is MEASURE|WHAT|EDITION, count|WHAT|…, plan|3|why (of the third plan of its file), edition|dfe|67 (the line of its file), definition|MEASURE, setting|WORD."""
import csv, functools, glob, math, os, re
from decimal import Decimal, ROUND_HALF_UP
from statistics import median

MONTHS = "January February March April May June July August September October November December".split()
NUMBER = re.compile(r"(?<![A-Za-z_0-9])[0-9]+(?:[.,][0-9]+)*(?![A-Za-z_0-9])")
T = {1: 12.7062047, 2: 4.30265273, 3: 3.18244631, 4: 2.77644511, 5: 2.57058184, 6: 2.44691185, 7: 2.36462425, 8: 2.30600414, 9: 2.26215716, 10: 2.22813885}


def figure_in(text, figure):
	"""Where a figure stands in a text: itself, and no part of another (6 is not in 2026)."""
	return re.search(r"(?<![0-9A-Za-z_])(?<![0-9][.,])" + re.escape(figure) + r"(?![0-9A-Za-z_%]|[.,][0-9])", text)


def logical(path):
	"""The lines of a file of definitions: word, the rest, where it begins.  Indented lines continue; # begins a remark."""
	lines = []
	for number, line in enumerate(open(path, encoding="utf8"), 1):
		line = re.sub(r"(^|\s)#(\s.*|)$", "", line.rstrip("\n")) if not line.startswith("#") else ""
		if not line.strip():
			continue
		if line[0] in " \t" and lines:
			lines[-1][1] += " " + line.strip()
		else:
			word, _, rest = line.strip().partition(" ")
			lines.append([word, rest.strip(), number])
	return lines


def month_number(text):
	year, month = text.split("-")[:2]
	return 12 * int(year) + int(month) - 1


def said(month):
	return "%s %d" % (MONTHS[month % 12], month // 12)


def periods(text, per):
	"""The ways in which a period is written: whole, short, and as its first month."""
	if len(text) == 10:
		day = "%d %s %s" % (int(text[8:]), MONTHS[int(text[5:7]) - 1], text[:4])
		return {day, "the week from " + day}
	first = month_number(text)
	last = first + {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "financial-year": 12}.get(per, 1) - 1
	if per == "year":
		return {text[:4]}
	if per == "financial-year":
		return {"%d to %d" % (first // 12, last // 12), said(first)}
	a, b, apart = MONTHS[first % 12], MONTHS[last % 12], "%d " % (first // 12) if first // 12 != last // 12 else ""
	if per == "month":
		return {said(first), "%s %d" % (a[:3], first // 12)}
	return {said(first), "%s %sto %s %d" % (a, apart, b, last // 12), "%s %sto %s %d" % (a[:3], apart, b[:3], last // 12)}


def fit(x, y, step):
	"""The end of a straight line with its 95% interval: least squares, or AR(1) by REML where neighbours are alike.  x ends at 0."""
	n = len(y)

	def solve(phi):
		own, rows = 0, []
		for i in range(n):
			keep = phi ** step[i] if i else 0
			scale = math.sqrt((1 - phi * phi) / (1 - keep * keep)) if phi else 1
			before = (1, x[i - 1], y[i - 1]) if i else (0, 0, 0)
			rows.append([scale * (v - keep * w) for v, w in zip((1, x[i], y[i]), before)])
			own += math.log(scale)
		aa, ab, bb = (sum(r[i] * r[j] for r in rows) for i, j in ((0, 0), (0, 1), (1, 1)))
		ay, by = (sum(r[i] * r[2] for r in rows) for i in (0, 1))
		det = aa * bb - ab * ab
		a, b = (ay * bb - by * ab) / det, (by * aa - ay * ab) / det
		rss = sum((r[2] - a * r[0] - b * r[1]) ** 2 for r in rows)
		return a, b, rss, bb / det, -(n - 2) / 2 * math.log(rss) + own - math.log(det) / 2

	a, b, rss, first, _ = solve(0)
	if rss < 1e-24:
		return a, a, a
	left = [v - a - b * u for u, v in zip(x, y)]
	pairs = [left[i] * left[i - 1] for i in range(1, n) if step[i] == 1]
	if pairs and sum(pairs) / sum(v * v for v in left) > .2:
		best = max((-.999 + k * .001 for k in range(1999)), key=lambda p: solve(p)[4])
		best = max((best + k * .00001 for k in range(-100, 101) if abs(best + k * .00001) <= .999), key=lambda p: solve(p)[4])
		a, b, rss, first, _ = solve(best)
	half = T[n - 2] * math.sqrt(rss / (n - 2) * first)
	return a, a - half, a + half


class Inputs:
	def __init__(self, given, points):
		"""given: editions measures plans council words, as paths; points: what check-sources has read."""
		self.points, self.given = points, given
		self.words = {rest.split()[0]: rest.split(None, 1)[1] for word, rest, _ in (logical(given["words"]) if "words" in given else []) if word == "say"}
		self.editions = {}
		for path in glob.glob(os.path.join(given["editions"], "*.report")) if "editions" in given else []:
			lines = logical(path)
			self.editions[dict((w, r) for w, r, _ in reversed(lines))["report"]] = lines
		self.council = logical(given["council"]) if "council" in given else []
		self.typed, self.plans = {}, []
		begins = {w: w for w in "plan said risk improve agreed signed ask".split()}
		number, now = {}, None
		for word, rest, _ in logical(given["plans"]) if "plans" in given else []:
			if word in begins:
				now, number[word] = word, number.get(word, 0) + 1
				if word == "plan":
					self.plans.append({})
			if now == "plan":
				self.plans[-1][word] = rest
			self.typed["%s|%d|%s" % (now, number[now], word)] = rest
		self.stanzas = {}
		for path in sorted(glob.glob(os.path.join(given["measures"], "*.measure"))) if "measures" in given else []:
			name = None
			for word, rest, _ in logical(path):
				if word == "measure":
					name = re.sub(r"\\\{[^}]*\\\}", "[a-z0-9-]+", re.escape(rest))
					self.stanzas[name] = []
				if name:
					self.stanzas[name].append((word, rest))

	def stanza(self, measure):
		return self.stanzas.get(re.escape(measure)) or next((s for n, s in self.stanzas.items() if re.fullmatch(n, measure)), [])

	# --- typed by people, or made of a definition: the number must stand where its source says it stands
	@functools.lru_cache(None)
	def written(self, source, figure):
		part = source.split("|")
		if {"definition": "measures", "edition": "editions", "setting": "council"}.get(part[0], "measures") not in self.given:
			return None
		if part[0] == "definition":
			set_to = dict(rest.split()[:2] for word, rest, _ in self.council if word == "set")
			about = [re.sub(r"\[(\w+)\]", lambda hole: set_to.get(hole[1], "?").replace("-", " "), rest) for _, rest in self.stanza(part[1])]
			about += [line[1] for line in self.council if part[1] in line[1].split() or line[0] in ("enough", "hide")]
			if any("{" in rest for rest in about) or not self.stanzas.get(re.escape(part[1])):
				about += [open(p, encoding="utf8").read() for p in glob.glob(os.path.join(self.given["lookups"], "*.csv"))] if "lookups" in self.given else []
			about.append("10,000" if self.points.shape(part[1]) == "rate" else "")
		elif part[0] == "edition":
			about = [rest for _, rest, line in self.editions.get(part[1], []) if line == int(part[2])]
		elif part[0] == "setting":
			return self.setting(part[1], figure)
		elif source in self.typed:
			about = [self.typed[source]]
			if re.fullmatch(r"[0-9]{4}-[0-9]{2}", about[0]) and figure == said(month_number(about[0])):
				return True
		else:
			return None
		numbers = {n.replace(",", "") for text in about for n in NUMBER.findall(text)}
		return figure.rstrip("%").replace(",", "") in numbers

	def whole(self, source, figures):
		"""All that is printed of one source: of a definition what is counted stands first, number after number; of what people typed it is all of theirs, in their order."""
		part, bare = source.split("|"), [f.rstrip("%").replace(",", "") for f in figures]
		if part[0] == "definition" and "measures" in self.given:
			lines = self.stanza(part[1])
			if any("{" in rest for _, rest in lines):
				return True
			set_to = dict(rest.split()[:2] for word, rest, _ in self.council if word == "set")
			fill = lambda rest: re.sub(r"\[(\w+)\]", lambda hole: set_to.get(hole[1], "?").replace("-", " "), rest)
			counted = [n.replace(",", "") for word in ("of", "count") for w, rest in lines if w == word for n in NUMBER.findall(fill(rest))]
			first = [w for w, rest in lines if w == "shape" and rest == "rate"]           # for every 10,000 of …, how many
			return bare[len(first):len(first) + len(counted)] == counted
		text = self.typed.get(source)
		if part[0] == "edition" and "editions" in self.given:
			text = " ".join(rest for _, rest, line in self.editions.get(part[1], []) if line == int(part[2]))
		if text is None or re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
			return True
		own = [n.replace(",", "") for n in NUMBER.findall(re.sub(r"\{[^}]*\}", "", text))]
		return len(own) > 0 and bare == own * (len(bare) // len(own))

	def setting(self, word, figure):
		rest = {w: r for w, r, _ in self.council}
		if word == "contact":
			return figure in rest.get("contact", "")
		hide, enough = int(rest.get("hide", "under 6").split()[-1]), int(rest.get("enough", "10").split()[0])
		return figure == str({"hide": hide, "hide-1": hide - 1, "enough": enough}[word])

	# --- where a measure stands against its milestones
	# --- since the last inspection: the last figure of a period that was over, the latest, and the interval of their difference (MOVER)
	@functools.lru_cache(None)
	def two_sides(self, measure):
		when = next(rest for word, rest, _ in self.council if word == "inspection")
		facts = self.points.facts[measure]
		quarters = sorted((r for r in self.points.rows(measure) if r["by"] == "all" and not r["part"] and r["per"] == "quarter"), key=lambda r: r["period"])
		rows = quarters if quarters and facts["kind"] != "stock" else self.points.whole(measure)
		months = {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "financial-year": 12}[rows[0]["per"]]
		usable = [r for r in rows if r["state"] == "shown" and r["value"]]
		before = [r for r in usable if month_number(r["period"]) + months <= month_number(when)]
		after = [r for r in usable if month_number(r["period"]) >= month_number(when) + (len(when) > 7 and when[8:] != "01")]
		v, w = float(after[-1]["value"]), float(before[-1]["value"])
		if not all(r[c] for r in (after[-1], before[-1]) for c in ("lo", "hi")):
			return v - w, None, None, "untested"
		(a, b), (c, d) = [[float(r[x]) for x in ("lo", "hi")] for r in (after[-1], before[-1])]
		lo, hi = v - w - math.hypot(v - a, d - w), v - w + math.hypot(b - v, w - c)
		way = {"up": 1, "down": -1}.get(facts.get("better"), 0)
		return v - w, lo, hi, "same" if lo <= 0 <= hi else "other" if not way else "better" if (lo > 0) == (way > 0) else "worse"

	def since_inspection(self, measure, what, figure):
		change, lo, hi, reads = self.two_sides(measure)
		if what == "inspection-reads":
			return figure == self.words["since-" + reads]
		shape = self.points.shape(measure)
		value, places = {"inspection": change, "inspection-lo": lo, "inspection-hi": hi}[what], {"ratio": 2, "proportion": 0, "share": 0, "count": 0, "events": 0}.get(shape, 1)
		if shape == "ratio" and float(self.points.facts[measure].get("scale", 1)) == 100:
			places = 1
		value *= 100 if shape in ("proportion", "share") else 1
		shown = math.floor(abs(value) * 10 ** places + .5 + 1e-9) / 10 ** places
		return float(figure.replace("\u2212", "-").replace(",", "")) in (shown, -shown) and (shown == 0 or ("\u2212" in figure) == (value < 0))

	@functools.lru_cache(None)
	def standing(self, measure, edition):
		rows, facts = self.points.whole(measure), self.points.facts[measure]
		now = month_number(self.points.as_at) if self.points.as_at else max(month_number(r["period"]) for r in rows)
		base, stones = None, []
		for word, rest, _ in self.editions.get(edition, []):
			if word == "baseline":
				base = month_number(rest)
			if word == "milestone" and rest.split()[0] == measure:
				_, value, _, by = rest.split()
				stones.append((month_number(by), float(value.rstrip("%")) / (100 if value.endswith("%") else 1)))
		if base is None and facts.get("break"):
			base = month_number(facts["break"].split(";")[0]) - 1
		usable = [(i, r, float(r["value"])) for i, r in enumerate(rows) if r["state"] == "shown" and r["value"]]
		to = {"baseline": None, "milestone": None, "milestone-last": None, "level-lo": None, "level-hi": None, "status": "unknown", "since": None, "stock": facts["kind"] == "stock"}
		if base is not None:
			year = [(r, v) for _, r, v in usable if base - 12 < month_number(r["period"]) <= base]
			sums = all(r["numerator"] and r["denominator"] and float(r["denominator"]) > 0 for r, _ in year)
			if year and (to["stock"] or not sums or facts["shape"] not in ("proportion", "ratio")):
				to["baseline"] = sum(v for _, v in year) / len(year)
			elif year:
				to["baseline"] = float(facts.get("scale", 1)) * sum(float(r["numerator"]) for r, _ in year) / sum(float(r["denominator"]) for r, _ in year)
		stones.sort()
		if not stones and facts.get("target"):
			value, _, since = facts["target"].split(";")[-1].partition("@")
			if "to" not in value:
				stones = [(max(now, month_number(since)) if since else now, float(value))]
		next_one = None
		for stone in reversed(stones):
			if stone[0] >= now or stone is stones[-1]:
				next_one = stone
		if stones:
			to["milestone"], to["milestone-last"] = next_one[1], stones[-1][1]
		lo = hi = None
		if to["stock"] and usable:
			last = usable[-1][1]
			if not (float(last["n"]) < 2 and float(last["denominator"] or 0) > float(last["n"])):      # summed over one row: no chance is known from it
				lo, hi = (float(last[c]) if last[c] else None for c in ("lo", "hi"))
		elif usable:
			most, end = 12 if rows[0]["per"] == "month" else 8, usable[-1][0]
			some = [(i, v) for i, _, v in usable if i > end - most]
			if len(some) >= 6:
				x = [i - end for i, _ in some]
				_, lo, hi = fit(x, [v for _, v in some], [0] + [b - a for a, b in zip(x, x[1:])])
		to["level-lo"], to["level-hi"] = lo, hi
		better = facts.get("better")
		past = lambda v, mark: v <= mark if better == "down" else v >= mark
		if next_one and lo is not None and hi is not None and better in ("up", "down"):
			to["status"] = {2: "on", 0: "off", 1: "open"}[past(lo, next_one[1]) + past(hi, next_one[1])]
		if to["status"] in ("on", "off") and not to["stock"] and to["baseline"] is not None:
			def path(at):
				when, value = base, to["baseline"]
				for by, mark in stones:
					if at <= by:
						return mark if by == when else value + (mark - value) * (at - when) / (by - when)
					when, value = by, mark
				return value
			for k in range(len(usable) - 1, -1, -1):
				at = month_number(usable[k][1]["period"])
				three = [v for _, _, v in usable[max(0, k - 2):k + 1]]
				if at <= base or past(sum(three) / len(three), path(at)) != (to["status"] == "on"):
					break
				to["since"] = usable[k][1]["period"]
		return to

	def progress(self, edition):
		"""The measures of its page of progress, in its order."""
		inside, names = False, []
		for word, rest, _ in self.editions.get(edition, []):
			if word == "section":
				inside = rest.split()[0] == "progress"
			elif inside and word == "rows":
				names += [n for n in rest.split() if self.points.whole(n)]
		return names

	@functools.lru_cache(None)
	def of_measure(self, part, figure):
		"""MEASURE|WHAT or MEASURE|WHAT|EDITION: True, False, or None where this knows nothing of it."""
		measure, what, facts = part[0], part[1], self.points.facts.get(part[0])
		if facts is None:
			return None
		rows = self.points.whole(measure)
		if what == "scale":
			return figure == "{:,}".format(int(float(facts.get("scale", 1))))
		if what == "periods":
			return figure == str(len(rows))
		if what == "withhold":
			given = [r for w, r in self.stanza(measure) if w == "withhold"]
			return any(abs(float(figure) - float(n)) < .005 for n in NUMBER.findall(given[0])) if given else figure == "0.60"
		targets = []
		for one in facts.get("target", "").split(";") if facts.get("target") else []:
			value, _, since = one.partition("@")
			lo, _, hi = value.partition("to")
			targets.append((month_number(since) if since else -1, lo, hi or lo))
		at = lambda month: max((t for t in targets if t[0] <= month), key=lambda t: t[0], default=None)
		if what == "target":
			known = [r for r in rows if r["state"] != "unknown"] or rows
			target = at(month_number(known[-1]["period"]))
			return target is not None and figure in (self.points.shown(t, measure, "value", figure) for t in target[1:])
		if what in ("met", "met-of"):
			tested = []
			for r in reversed(rows):
				target = at(month_number(r["period"]))
				if target and r["value"] and r["state"] == "shown" and len(tested) < 12:
					v, lo, hi = float(r["value"]), float(target[1]), float(target[2])
					better = facts.get("better", "")
					if lo < hi or better == "inside":
						tested.append(lo <= v <= hi)
					elif better in ("up", "down"):
						tested.append(v >= lo if better == "up" else v <= lo)
			return figure == str(sum(tested) if what == "met" else len(tested))
		if what.startswith("inspection"):
			return self.since_inspection(measure, what, figure) if "words" in self.given else None
		if len(part) != 3 or "editions" not in self.given or "words" not in self.given:
			return None
		s = self.standing(measure, part[2])
		if what == "status":
			return figure == self.words["status-" + s["status"]]
		if what == "since":
			return s["since"] is not None and figure in periods(s["since"], rows[0]["per"])
		if what in s:
			return s[what] is not None and figure == self.points.shown("%.15g" % s[what], measure, "value", figure)
		return None

	# --- published outcomes: medians and ranges of the similar areas are made here a second time
	def outcomes(self):
		if not hasattr(self, "table"):
			self.table = list(csv.DictReader(line for line in open(self.given["published"], encoding="utf8", newline="") if not line.startswith("#")))
		return self.table

	def exact(self, row):
		"""From its parts, but where they are printed rounded themselves."""
		rounded = any(part and Decimal(part) % 1 for r in self.outcomes() if r["indicator"] == row["indicator"] for part in (r["numerator"], r["denominator"]))
		if rounded or not row["numerator"] or not row["denominator"]:
			return Decimal(row["value"])
		return min((Decimal(row["numerator"]) / Decimal(row["denominator"]) * scale for scale in (1, 100, 10000)), key=lambda v: abs(v - Decimal(row["value"])))

	@staticmethod
	def same_change(value, figure):
		plain = figure.replace("\u2212", "-").replace(",", "").rstrip("%")
		return value is not None and value.quantize(Decimal(1).scaleb(-len(plain.partition(".")[2])), ROUND_HALF_UP) == Decimal(plain)

	def changes(self, measure, year, column):
		"""After each event of that year: here, less here before; in similar areas; the difference and its interval."""
		ends = {"March": 3, "September": 9}
		month, now = 3, None
		for word, rest, _ in logical(self.given["outcomes"]):
			now = rest if word == "indicator" else now
			month = ends.get(rest, month) if word == "ends" and now == measure else month
		for word, rest, _ in self.council:
			if word != "event" or rest[:4] != year:
				continue
			when, words = 12 * int(rest[:4]) + int(rest[5:7]) - 1, rest.split(None, 2)[2]
			row = next((r for r in self.outcomes() if (r["indicator"], r["row"], r["words"]) == (measure, "change", words)), None)
			sides = {-1: [], 1: []}
			for r in self.outcomes():
				if (r["indicator"], r["row"], r["place"]) == (measure, "series", "us") and r["state"] == "shown":
					last = 12 * int(r["year"]) + month - 1
					if last < when or last - 11 > when:
						sides[-1 if last < when else 1].append(self.exact(r))
			here = sum(sides[1]) / len(sides[1]) - sum(sides[-1]) / len(sides[-1]) if sides[1] and sides[-1] else None
			value = {"change": "value", "change-lo": "lo", "change-hi": "hi"}.get(column)
			if column == "change-here":
				yield here
			elif row and row["value"]:
				yield here - Decimal(row["value"]) if column == "change-theirs" else Decimal(row[value])

	def of_outcome(self, part, figure):
		measure, year, place, column = part[0], part[1], part[4], part[6]
		series = [r for r in self.outcomes() if (r["indicator"], r["row"], r["year"]) == (measure, "series", year)]
		if column in ("mean", "n"):
			return None
		if column.startswith("change"):
			return any(self.same_change(v, figure) for v in self.changes(measure, year, column))
		if place == "spread":
			value = Decimal(next((r["value"] for r in self.outcomes() if (r["indicator"], r["row"], r["place"], r["year"]) == (measure, "funnel", place, year)), "-1"))
		elif place == "neighbours":
			us = [(r["numerator"], r["denominator"], r["value"]) for r in series if r["place"] == "us" and r["said"] == "together"]
			them = {r["code"] if r["said"] != "together" else (r["numerator"], r["denominator"], r["value"]): r for r in series if r["place"] == "neighbour" and r["state"] == "shown"}
			value = {"value": median, "lowest": min, "highest": max}[column]([self.exact(r) for key, r in them.items() if key not in us])
		elif place == "neighbour":                       # how many of them stand in a drawing: who shares a row counts once
			us = [(r["numerator"], r["denominator"], r["value"]) for r in series if r["place"] == "us" and r["said"] == "together"]
			them = {r["code"] if r["said"] != "together" else (r["numerator"], r["denominator"], r["value"]) for r in series if r["place"] == "neighbour"}
			return figure == str(len(them - set(us)))
		else:                                             # us, region, england; else the code of a neighbour
			ours = [r[column] for r in series if place in ((r["code"],) if r["place"] == "neighbour" else (r["place"],))]
			if not ours or not ours[0]:
				return False
			value = Decimal(ours[0])
		plain = figure.replace(",", "").rstrip("%")
		return value.quantize(Decimal(1).scaleb(-len(plain.partition(".")[2])), ROUND_HALF_UP) == Decimal(plain)

	def of_outcomes(self, what):
		compare = {r["indicator"]: r["said"] for r in self.outcomes() if (r["row"], r["place"]) == ("compare", "neighbours")}
		if what in ("better", "worse"):
			return sum(s == what for s in compare.values())
		if what == "comparisons":
			return sum(r["row"] == "compare" and r["said"] != "not_compared" for r in self.outcomes())
		if what == "neighbours":
			return max(len({r["code"] for r in self.outcomes() if (r["indicator"], r["place"]) == (i, "neighbour")}) for i in compare)
		if what != "tested":
			return None
		good, now = set(), None                         # only where one way is the better one
		way = {r["code"]: r["polarity"] for r in csv.DictReader(open(os.path.join(self.given["lookups"], "published-polarity.csv"), encoding="utf8"))}
		for word, rest, _ in logical(self.given["outcomes"]):
			now = rest if word == "indicator" else now
			if word == "better" and way.get(rest) in ("Low", "High"):
				good.add(now)
		return sum(s in ("better", "worse", "similar") and i in good for i, s in compare.items())

	# --- counts
	def count(self, part):
		p = self.points
		if part[1] in ("better", "worse", "tested", "comparisons", "neighbours"):
			return self.of_outcomes(part[1]) if "published" in self.given else None
		if {"status": "editions", "plans": "plans"}.get(part[1], "measures") not in self.given:
			return None
		if part[1] == "status":
			names = self.progress(part[-1])
			return len(names) if len(part) == 3 else sum(self.standing(n, part[3])["status"] == part[2] for n in names)
		if part[1] == "plans":
			late = lambda plan: bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}", plan["by"])) and month_number(plan["by"]) < month_number(p.as_at)
			state = lambda plan: "done" if "done" in plan else "late" if late(plan) else "on time"
			return len(self.plans) if len(part) == 2 else sum(state(plan) == part[2] for plan in self.plans)
		if part[1] == "inspection":
			return sum(self.two_sides(n)[3] == part[2] for n in part[3].split("+"))
		if part[1] == "false":
			last = [s[0] for s in map(p.speaks, p.names()) if s]
			# a tested series of which spc says nothing is taken for as the others
			def expected(rows, column):
				said = [float(r[column]) for r in rows if r.get(column)]
				return sum(said) * (len(said) + sum(r["variation"] not in ("", "none") and not r.get(column) for r in rows)) / max(len(said), 1)
			if part[2] == "any":
				return math.floor(expected([r for r in last if r.get("drawing")], "false_any") + .5)
			chance = expected([r for r in last if r["variation"]], "false_last")
			return math.floor((1 / chance if part[2] == "months" else chance) + .5)
		if part[1] == "drawing":
			return len({row["measure"] for row in p.cells.values() if row.get("drawing") and row["by"] in ("", "all")})
		if part[1] == "gaps":
			last = [p.latest(n) for n in part[3].split("+")]
			if part[2] == "indicative":
				return sum(r["state"] == "shown" and bool(r["value"]) and r["why"] == "indicative" for r in last)
			return sum(r["state"] == "shown" and bool(r["lo"]) and (part[2] == "known" or float(r["lo"]) > 0) for r in last)
		if part[1] == "indicative-bars":                         # groups of a composition that can be shown whole, and of which a part is
			rows = [r for r in p.rows(part[2]) if r["per"] == part[3] and r["by"] == part[4] and r["part"]]
			last = max(r["period"] for r in rows if r["state"] != "unknown")
			whole = {g: [r for r in rows if r["period"] == last and r["group"] == g] for g in {r["group"] for r in rows}}
			return sum(all(r["state"] == "shown" and r["value"] for r in of) and any(r["why"] == "indicative" for r in of) for of in whole.values() if of)
		if part[1] == "indicative-periods":                      # of a composition: of the last so many periods, those of which a part is
			rows = [r for r in p.rows(part[2]) if r["per"] == part[3] and r["by"] in ("", "all") and r["part"]]
			periods = sorted({r["period"] for r in rows if part[5] == "all" or r["state"] != "unknown"})[-int(part[4]):]
			return len({r["period"] for r in rows if r["period"] in periods and r["state"] == "shown" and r["value"] and r["why"] == "indicative"})
		if part[1] == "indicative":
			return sum(r["state"] == "shown" and bool(r["value"]) and r["why"] == "indicative" for r in p.whole(part[2]))
		if part[1] in ("groups", "groups-shown", "groups-hidden", "groups-alike", "groups-tested", "groups-indicative", "apart-more"):
			some = p.groups(part[2], part[3])
			has = [r for r in some if r["value"] and r["state"] == "shown"]
			apart = sum(r.get("compare") in ("above", "below") for r in some)
			return {"groups": len(some), "groups-shown": len(has), "groups-hidden": len(some) - len(has), "groups-alike": sum(r.get("compare") == "none" and r["group"] != "not known" for r in some),
			        "groups-tested": sum(r.get("compare") in ("above", "below", "none") and r["group"] != "not known" for r in some),
			        "groups-indicative": sum(r["why"] == "indicative" for r in has), "apart-more": apart - 2}[part[1]]
		if part[1] == "parts":
			return len({row["part"] for row in p.rows(part[2]) if row["by"] in ("", "all") and row["part"]})
		if part[1] == "revised":
			return sum(row.get("revised") == part[2] for row in p.cells.values())
		if part[1] == "rows":
			return min(60, sum(row.get("revised") == "revised" for row in p.cells.values()))
		if part[1] == "worsening-but-one":
			return sum(s[0]["variation"] == "worsening" for s in map(p.speaks, p.names()) if s and s[1]) - 1
		return None

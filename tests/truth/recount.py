"""Every figure of the catalogue that is counted row by row, counted a second time from the inbox, by nothing that counted it first.

    recount.py POINTS.csv INBOX LOOKUPS FINDINGS.csv... < measure --list     prints id, measure, period and figure; says what differs, and ends with 1 when something does

Months are 2026-03, quarters 2026-01, half-years 2025-10, years 2025-01, financial years 2025-04.
Small numbers are here on purpose: these are the points before `suppress`."""
import bisect, csv, datetime, glob, math, statistics, sys

import recount_returns

points = list(csv.DictReader(open(sys.argv[1])))
inbox, lookups = sys.argv[2:4]
AS_AT = datetime.date(2026, 10, 31)
SPAN = {"month": ("2026-03-01", "2026-04-01"), "quarter": ("2026-01-01", "2026-04-01"), "half-year": ("2025-10-01", "2026-04-01"),
        "year": ("2025-01-01", "2026-01-01"), "financial-year": ("2025-04-01", "2026-04-01")}
day = lambda s: datetime.date.fromisoformat(s) if s else None
SPAN = {per: (day(a), day(b)) for per, (a, b) in SPAN.items()}


def rows(name):
    return list(csv.DictReader(open(f"{inbox}/{name}.csv", encoding="utf-8-sig", newline="")))


def months_after(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    for last in (d.day, 30, 29, 28):
        try:
            return datetime.date(y, m + 1, min(d.day, last))
        except ValueError:
            pass


# --- replies: two tools, one meaning; the newest file wins, which is why the files are read backwards
ASKED = ["support", "challenge", "recognised", "judged", "nosey", "punished"] + [f"v{i:02}" for i in range(1, 16)]
PLACE = ["response_id", "invitation_id", "family_id", "child_id", "worker_id", "respondent", "channel", "responded_on", "mode"] + ASKED
MODE = {"with": "with", "Worked with us": "with", "to": "to", "Did things to us": "to", "for": "for", "Did things for us": "for",
        "absent": "absent", "Did not do anything": "absent"}
replies, seen = [], set()
for name in sorted(glob.glob(f"{inbox}/feedback-*.csv"), reverse=True):
    for cells in list(csv.reader(open(name, encoding="utf-8-sig", newline="")))[1:]:
        r = dict(zip(PLACE, cells))
        when = r["responded_on"]
        try:
            r["on"] = datetime.datetime.strptime(when, "%d/%m/%Y").date() if "/" in when else day(when)
        except ValueError:
            continue
        if not r["on"] or not r["response_id"] or r["respondent"] == "Neighbour" or r["response_id"] in seen:
            continue
        seen.add(r["response_id"])
        r["mode"] = MODE.get(r["mode"], "")
        for item in ASKED:
            r[item] = int(r[item]) if r[item] in "12345" and r[item] else None
        if r["on"] <= AS_AT:
            replies.append(r)

figures = {}                                  # (measure, per, group, part) → numerator and denominator, or a value


def within(per, d):
    return d and SPAN[per][0] <= d < SPAN[per][1]


def ratio(measure, per, data, when, asked, counted, by=None, group="all"):
    those = [r for r in data if within(per, r[when] if when == "on" else day(r[when])) and asked(r)]
    figures[measure, per, group, ""] = (sum(counted(r) for r in those), sum(1 for r in those))


def sums(measure, per, data, when, asked, top, bottom):
    those = [r for r in data if within(per, day(r[when])) and asked(r)]
    figures[measure, per, "all", ""] = (sum(int(r[top]) for r in those), sum(bottom(r) for r in those))


def value(measure, per, v, group="all", part=""):
    figures[measure, per, group, part] = v


# --- what families said
VALUES = {r["name"]: r["column"] for r in csv.DictReader(open(f"{lookups}/values.csv"))}
for name, column in VALUES.items():
    ratio(name, "month", replies, "on", lambda r: r[column] is not None, lambda r: r[column] >= 4)
for name, column in (("strengths-recognised", "recognised"), ("felt-judged", "judged"), ("felt-nosey", "nosey"), ("felt-punished", "punished")):
    ratio(name, "month", replies, "on", lambda r: r[column] is not None, lambda r: r[column] >= 4)
for name, mode in (("worked-with", "with"), ("done-to", "to")):
    ratio(name, "month", replies, "on", lambda r: r["mode"], lambda r: r["mode"] == mode)
quarter = [r for r in replies if within("quarter", r["on"])]
both = [r for r in quarter if r["support"] and r["challenge"]]
for part in ("support", "challenge"):
    value("support-and-challenge", "quarter", sum(r[part] for r in both) / len(both), part=part)
chose = [r for r in quarter if r["mode"]]
for mode in ("with", "to", "for", "absent"):
    figures["modes", "quarter", "all", mode] = (sum(r["mode"] == mode for r in chose), len(chose))

# --- what records say
records = rows("practice-records")
audited = lambda kind: (lambda r: r["record_type"] in kind and r["strengths_count"] != "")
sums("strengths-balance", "month", records, "audited_on", audited(("assessment",)), "strengths_count", lambda r: int(r["strengths_count"]) + int(r["worries_count"]))
sums("strengths-to-worries", "month", records, "audited_on", audited(("assessment",)), "strengths_count", lambda r: int(r["worries_count"]))
read = [int(r["worries_count"]) for r in records if r["record_type"] == "assessment" and within("month", day(r["audited_on"]))]
value("worries-recorded", "month", sum(read) / len(read))
ratio("strength-recorded", "month", records, "audited_on", audited(("assessment", "plan")), lambda r: int(r["strengths_count"]) >= 1)
sums("family-goals", "month", records, "audited_on", lambda r: r["record_type"] == "plan", "goals_family_authored", lambda r: int(r["goals_total"]))
ratio("referrals-with-strength", "quarter", records, "audited_on", audited(("referral",)), lambda r: int(r["strengths_count"]) >= 1)

# … beside the family's own reply nearest to the reading, within three months of the later day; of two as near, the earlier
by_family, by_worker = {}, {}
for r in replies:
    by_family.setdefault(r["family_id"], []).append(r)


def nearest(those, key, d, months):
    near = [(abs((r[key] - d).days), r[key], r) for r in those if months_after(max(r[key], d), -months) <= min(r[key], d)]
    if not near:
        return []
    best = min(near, key=lambda n: n[:2])[:2]
    return [n[2] for n in near if n[:2] == best]


first = second = pairs = 0
for r in records:
    d = day(r["audited_on"])
    if r["record_type"] != "assessment" or not within("quarter", d):
        continue
    near = nearest(by_family.get(r["family_id"], []), "on", d, 3)
    said = [n["recognised"] for n in near if n["recognised"]]            # of one family on one day: their mean
    if said:
        pairs += 1
        first += int(r["strengths_count"]) >= 1
        second += statistics.fmean(said) >= 4
value("record-family-gap", "quarter", (first - second) / pairs)

half = [r for r in records if r["second_auditor_id"] and within("half-year", day(r["audited_on"]))]
a = [int(r["strengths_count"]) for r in half]
b = [int(r["second_strengths_count"]) for r in half]
n, ma, mb = len(a), statistics.fmean(a), statistics.fmean(b)
cov = sum((x - ma) * (y - mb) for x, y in zip(a, b)) / n
kappa = 2 * cov / (statistics.pvariance(a) + statistics.pvariance(b) + (ma - mb) ** 2)      # quadratic weights
value("auditor-agreement", "half-year", kappa)

# --- practitioners
own, staff = rows("self"), rows("staff")
ratio("self-with", "quarter", own, "reflected_on", lambda r: r["self_mode"], lambda r: r["self_mode"] == "with")
for r in own:
    r["at"] = day(r["reflected_on"])
    by_worker.setdefault(r["worker_id"], []).append(r)
for name, column in VALUES.items():
    less = []
    for r in quarter:
        mine = nearest(by_worker.get(r["worker_id"], []), "at", r["on"], 6)
        if mine and mine[0][column] and r[column]:
            less.append(int(mine[0][column]) - r[column])
    value("gap-" + name, "quarter", sum(less) / len(less))
    ratings = [r for r in rows("colleagues") if within("half-year", day(r["answered_on"])) and r[column.upper()]]
    figures["among-us-" + name, "half-year", "all", ""] = (sum(int(r[column.upper()]) >= 4 for r in ratings), len(ratings))
end = day("2026-03-31")
heard = rows("session-staff")
post = [w for w in staff if day(w["started_on"]) <= end and (not w["ended_on"] or day(w["ended_on"]) > end)]
wrote = {w["worker_id"]: max((r for r in by_worker.get(w["worker_id"], []) if r["at"] <= end), key=lambda r: r["at"], default=None) for w in post}
there = {w["worker_id"]: max((day(h["attended_on"]) for h in heard if h["worker_id"] == w["worker_id"] and day(h["attended_on"]) <= end), default=None) for w in post}
figures["staff-reached", "month", "all", ""] = (sum(bool(d) and months_after(d, 24) > end for d in there.values()), len(post))
know = [wrote[w["worker_id"]] for w in post if w["agency"] == "no" and wrote[w["worker_id"]]]
figures["knows-conference-model", "quarter", "all", ""] = (sum(int(r["familiarity"]) >= 4 for r in know), len(know))
asked = [w for w in post if w["role"] != "other"]
figures["reflects-on-values", "month", "all", ""] = (
    sum(bool(wrote[w["worker_id"]]) and months_after(wrote[w["worker_id"]]["at"], 6) > end for w in asked), len(asked))

# --- co-production
events = rows("coproduction-events")
for e in events:
    for column in ("lived_experience_members", "participants_n", "ladder_rung", "ladder_rung_staff", "questions_total", "questions_coproduced"):
        e[column] = int(e[column]) if e[column] else None
is_a = lambda *kind: (lambda e: e["event_type"] in kind)
ratio("panels-with-families", "quarter", events, "held_on", is_a("interview_panel"), lambda e: e["lived_experience_members"] >= 1)
ratio("senior-panels", "financial-year", events, "held_on", lambda e: e["post_grade"] in ("director", "assistant_director", "head_of_service"),
      lambda e: e["lived_experience_members"] >= 1)
sums("questions-coproduced", "quarter", events, "held_on", is_a("interview_panel", "interview_questions"), "questions_coproduced", lambda e: e["questions_total"])
ratio("training-codelivered", "quarter", events, "held_on", lambda e: e["mandatory"] == "yes", lambda e: e["codelivered"] == "yes")
value("sessions", "month", sum(e["event_type"] == "group_session" for e in events if within("month", day(e["held_on"]))))
met = [e["participants_n"] for e in events if e["event_type"] == "group_session" and within("quarter", day(e["held_on"]))]
value("session-attendance", "quarter", sum(met) / len(met))
ratio("ladder-high", "quarter", events, "held_on", lambda e: e["ladder_rung"], lambda e: e["ladder_rung"] >= 6)
value("ladder-rung", "quarter", statistics.median(e["ladder_rung"] for e in events if e["ladder_rung"] and within("quarter", day(e["held_on"]))))
apart = [e["ladder_rung_staff"] - e["ladder_rung"] for e in events if e["ladder_rung"] and within("half-year", day(e["held_on"]))]
value("ladder-gap", "half-year", sum(apart) / len(apart))
four = ("space", "voice", "audience", "influence")
ratio("lundy", "quarter", events, "held_on", lambda e: e["children_involved"] == "yes", lambda e: all(e[x] == "yes" for x in four))
for x in four:
    ratio("lundy-" + x, "quarter", events, "held_on", lambda e: e["children_involved"] == "yes", lambda e: e[x] == "yes")
ratio("paid", "quarter", events, "held_on", lambda e: (e["lived_experience_members"] or 0) >= 1 or (e["participants_n"] or 0) >= 1, lambda e: e["paid"] == "yes")
decisions = rows("decisions")
ratio("decisions-changed", "quarter", decisions, "closed_on", lambda d: d["status"] in ("changed", "partly_changed", "not_changed"),
      lambda d: d["status"] != "not_changed")
ratio("you-said-we-did", "quarter", decisions, "raised_on", lambda d: d["status"] != "withdrawn",
      lambda d: bool(d["feedback_given_on"]) and (day(d["feedback_given_on"]) - day(d["raised_on"])).days <= 90)

# --- conferences and partners
conferences = rows("conferences")
HOLIDAYS = {day(r["day"]) for r in csv.DictReader(open(f"{lookups}/bank-holidays.csv"))}


def working_days(a, b):
    sign, a, b = (1, a, b) if a <= b else (-1, b, a)
    return sign * sum((a + datetime.timedelta(i)).weekday() < 5 and a + datetime.timedelta(i) not in HOLIDAYS for i in range(1, (b - a).days + 1))


ratio("strengths-first", "quarter", conferences, "held_on", lambda c: c["strengths_first"], lambda c: c["strengths_first"] == "yes")
ratio("parent-at-conference", "quarter", conferences, "held_on", lambda c: True, lambda c: c["parent_attended"] == "yes")
ratio("reports-shared", "quarter", conferences, "held_on", lambda c: True, lambda c: bool(c["report_shared_on"]) and
      working_days(day(c["report_shared_on"]), day(c["held_on"])) >= (2 if c["kind"] == "initial" else 5))
ratio("child-at-conference", "quarter", conferences, "held_on", lambda c: c["participation"] != "PN0", lambda c: c["participation"] in ("PN1", "PN2", "PN3", "PN5", "PN6"))
ratio("agencies-present", "quarter", rows("conference-agencies"), "held_on", lambda a: a["invited"] == "yes", lambda a: a["present"] == "yes")
sums("partner-staff-trained", "quarter", rows("partner-agencies"), "reported_on", lambda p: True, "staff_trained", lambda p: int(p["staff_total"]))
ratio("information-on-time", "quarter", rows("information"), "agreed_on", lambda i: True, lambda i: bool(i["shared_on"]) and i["shared_on"] <= i["agreed_on"])
for column, name in (("voch_explained_worries", "worries-explained"), ("voch_agree_worker", "agrees-with-worker"), ("voch_plan_safe", "plan-is-clear")):
    ratio("child-says-" + name, "quarter", rows("voice-of-child"), "voch_date", lambda v: v[column], lambda v: v[column] == "Yes")

# --- Born into Care
births = rows("born-into-care")
for r in births:
    r["age"] = (day(r["issued_on"]) - day(r["born_on"])).days if r["issued_on"] else None
    r["days"] = (day(r["hearing_on"]) - day(r["hearing_notice_on"])).days if r["hearing_notice_on"] else None
born = {r["period"]: r for r in csv.DictReader(open(f"{lookups}/live-births.csv"))}
week = lambda limit: (lambda r: r["age"] is not None and r["age"] < limit)
issued = lambda per, limit: sum(bool(within(per, day(r["issued_on"])) and week(limit)(r)) for r in births)
figures["newborn-proceedings", "quarter", "all", ""] = (issued("quarter", 7), int(born["2026-01"]["live_births"]))
year = sum(int(born[q]["live_births"]) for q in ("2025-01", "2025-04", "2025-07", "2025-10"))      # the four quarters of 2025
figures["newborn-proceedings-year", "year", "all", ""] = (issued("year", 7), year)
figures["newborn-proceedings-14-days", "year", "all", ""] = (issued("year", 14), year)
told = [r["days"] for r in births if week(14)(r) and r["days"] is not None and within("year", day(r["issued_on"]))]
for part, those in (("same_day", lambda d: d == 0), ("emergency", lambda d: 0 < d < 3), ("short", lambda d: 3 <= d <= 7), ("longer", lambda d: d > 7)):
    figures["hearing-notice", "year", "all", part] = (sum(map(those, told)), len(told))
lead = [int((day(r["expected_on"]) - day(r["referral_on"])).days / 7) for r in births if r["referral_on"] and within("year", day(r["referral_on"]))]
value("lead-time", "year", statistics.median(lead))
ratio("plan-written-together", "year", births, "born_on", lambda r: r["plan_pre_birth"] == "yes", lambda r: r["plan_coproduced"] == "yes")
ratio("kept-together", "year", births, "born_on", lambda r: r["plan_pre_birth"] == "yes" and r["discharged_on"],
      lambda r: r["separated_at_birth"] == "no" or r["parent_baby_placement"] == "yes")
ratio("recurrence", "year", births, "issued_on", lambda r: week(14)(r) and r["previous_removal"], lambda r: r["previous_removal"] == "yes")

# --- whom we ask, whom we hear, whom we serve
cases, invitations = rows("cases"), rows("invitations")
GROUP = {r["code"]: r["ethnic_group"] for r in csv.DictReader(open(f"{lookups}/ethnicities.csv"))}
answer = {}
for r in replies:
    if r["invitation_id"]:
        answer.setdefault(r["invitation_id"], []).append(r["on"])
for i in invitations:
    on = day(i["invited_on"])
    later = [d for d in answer.get(i["invitation_id"], []) if d >= on]
    i["due_on"] = str(on + datetime.timedelta(28))
    i["answered"] = bool(later) and min(later) <= on + datetime.timedelta(28)
    i["at_all"] = bool(later)
ratio("response-rate", "month", invitations, "due_on", lambda i: i["eligible"] == "yes", lambda i: i["answered"])
ratio("answered-at-all", "quarter", invitations, "invited_on", lambda i: i["eligible"] == "yes", lambda i: i["at_all"])
for group in ("male", "female"):
    ratio("response-by-sex", "year", invitations, "invited_on", lambda i: i["eligible"] == "yes" and i["sex"] == group, lambda i: i["at_all"], group=group)
open_then = lambda c, d: day(c["opened_on"]) <= d and (not c["closed_on"] or day(c["closed_on"]) > d)
served = {c["child_id"]: c for c in sorted(cases, key=lambda c: c["opened_on"]) if open_then(c, end)}
families = {c["family_id"] for c in served.values()}
invited = {i["family_id"] for i in invitations if within("month", day(i["invited_on"]))}
figures["coverage", "month", "all", ""] = (len(families & invited), len(families))
figures["reach-by-level", "quarter", "all", ""] = (len(families & {r["family_id"] for r in quarter}), len(families))
spans = {}
for c in sorted(cases, key=lambda c: c["opened_on"]):
    spans.setdefault(c["child_id"], []).append(c)


def case_of(r):
    known = spans.get(r["child_id"], [])
    at = bisect.bisect_right([day(c["opened_on"]) for c in known], r["on"])
    return known[at - 1] if at else None


for r in replies:
    r["case"] = case_of(r)
part = lambda those, column, code: sum(bool(c) and c[column] == code for c in those) / len(those)      # not known is a part of its own
heard = [r["case"] for r in quarter]
value("respondents-by-level", "quarter", max(abs(part(heard, "level_of_need", x) - part(served.values(), "level_of_need", x))
      for x in ("early_help", "in_need", "protection", "care", "care_leaver")))
active = [p for p in rows("participants") if day(p["first_on"]) <= end and (not p["left_on"] or day(p["left_on"]) > end)]
value("takes-part-by-locality", "quarter", part(active, "locality", "north") / part(served.values(), "locality", "north"), part="north")
said = [r for r in replies if within("year", r["on"]) and r["recognised"]]
share = lambda those: sum(r["recognised"] >= 4 for r in those) / len(those)
mine = lambda r: bool(r["case"]) and r["case"]["sex"] == "female"
value("strengths-gap-by-sex", "year", share([r for r in said if mine(r)]) - share([r for r in said if not mine(r)]), group="female")
for level in ("early_help", "protection"):
    those = [r for r in quarter if r["recognised"] and r["case"] and r["case"]["level_of_need"] == level]
    figures["strengths-by-level", "quarter", level, ""] = (sum(r["recognised"] >= 4 for r in those), len(those))
raised = sum(within("month", day(d["raised_on"])) for d in decisions)
figures["validity", "month", "decisions", ""] = (3 * raised, 3 * raised)      # decision_id, raised_on, status: all required, all there

# --- what needs every row: how long it takes, for those still waiting too; whether three questions are one
def curve(spans, until):
    """Of (days, what happened) what part has come to the end by then: Aalen and Johansen; without `stop`, Kaplan and Meier."""
    left, part, reached = 1.0, 0.0, 0.0
    for t in sorted({days for days, what in spans if what}):
        watched = sum(days >= t for days, _ in spans)
        if until is not None and t > until:
            break
        ends = sum(days == t and what == "end" for days, what in spans)
        part = left * ends / watched
        left *= 1 - sum(days == t and bool(what) for days, what in spans) / watched
        reached += part
        if until is None and reached >= 0.5:
            return t
    return reached


def watched(data, start, end, stop=None):
    spans = []
    for r in data:
        a, b, c = day(r[start]), day(r[end]), day(r[stop]) if stop else None
        if b and b <= AS_AT and not (c and c < b):
            spans.append(((b - a).days, "end"))
        elif c and c <= AS_AT:
            spans.append(((c - a).days, "stop"))
        else:
            spans.append(((AS_AT - a).days, ""))
    return spans


asked = watched(decisions, "raised_on", "feedback_given_on", "withdrawn_on")
value("answered-in-time", "finding", curve(asked, 90), part="reached_by")
value("days-to-answer", "finding", curve(asked, None), part="median")
value("still-taking-part", "finding", 1 - curve(watched(rows("participants"), "first_on", "left_on"), round(6 * 30.436875)), part="still_after")
value("time-to-next-proceedings", "finding", curve(watched([b for b in births if week(14)(b)], "issued_on", "next_issued_on"), round(36 * 30.436875)), part="reached_by")


def together(measure, of):                    # the mean of each row's mean, and Cronbach's alpha
    value(measure, "finding", statistics.fmean(map(statistics.fmean, of)), part="mean")
    value(measure, "finding", len(of[0]) / (len(of[0]) - 1) * (1 - sum(map(statistics.variance, zip(*of))) / statistics.variance(map(sum, of))), part="alpha")


felt = [[6 - r[x] for x in ("judged", "nosey", "punished")] for r in replies
        if r["judged"] and r["nosey"] and r["punished"] and r["on"] < day("2026-10-01")]      # to the end of the last quarter
together("perception", felt)
for strand in csv.DictReader(open(f"{lookups}/strands.csv")):
    items = strand["items"].split(", ")
    together(strand["name"] + "-index", [[r[x] for x in items] for r in replies if all(r[x] for x in items) and r["on"] < day("2026-10-01")])
del figures["head-index", "finding", "all", "mean"]      # its values do not belong together, so it has none

figures.update(recount_returns.figures(inbox, lookups))

# --- the two, side by side
ids = dict(line.rstrip("\n").split("\t")[:2] for line in sys.stdin)
said = {}
for p in points:
    if p["period"] in ("2026-03", "2026-01", "2025-10", "2025-01", "2025-04"):
        said.setdefault((p["measure"], p["per"], p["group"], p["part"]), {})[p["period"]] = p
for name in sys.argv[4:]:
    for f in csv.DictReader(open(name)):
        if f["by"] == "all" and not f["period"]:
            said.setdefault((f["measure"], "finding", "all", f["statistic"]), {})["in all"] = {"value": f["estimate"]}
PERIOD = {"finding": "in all", "month": "2026-03", "quarter": "2026-01", "half-year": "2025-10", "year": "2025-01", "financial-year": "2025-04"}
wrong, reached = 0, set()
same = lambda said, want: math.isclose(float(said or "nan"), want, rel_tol=1e-12, abs_tol=1e-12)      # but for how a sum was rounded
for key, want in sorted(figures.items(), key=lambda f: (ids.get(f[0][0], "?"), f[0])):
    p = said.get(key, {}).get(PERIOD[key[1]])
    if isinstance(want, tuple):
        got = p and (p["numerator"], p["denominator"] or str(want[1]))
        good = p and all(same(x, y) for x, y in zip(got, want))
        text = f"{want[0]:g} of {want[1]:g}"
    else:
        got = p and p["value"]
        good = p and got and same(got, want)
        text = f"{want:.6g}"
    reached |= {ids[key[0]]} - {""}             # the three indices are no row of the catalogue
    print(ids[key[0]] or "-", key[0], *(x for x in key[2:] if x and x != "all"), PERIOD[key[1]] + ":", text + ("" if good else f"   BUT {got}"))
    wrong += not good
print("ids:", len(reached))
sys.exit(wrong > 0)

"""What the statutory returns say, counted a second time from the returns themselves: O01 to O16 and K01 to K03.  See recount.py.

Nothing here is shared with what counted first: the returns are merged, the look backs made and the working days counted again."""
import csv, datetime, glob, gzip, math, os, re, statistics
import xml.etree.ElementTree as xml

D = datetime.date
END, MONTH, QUARTER, HALF, YEAR = D(2026, 3, 31), D(2026, 3, 1), D(2026, 1, 1), D(2025, 10, 1), D(2025, 4, 1)
TEMPORARY, SHORT = {"T0", "T1", "T2", "T3", "T4"}, {"V3", "V4"}


def iso(s):
    return D.fromisoformat(s) if s else None


def dmy(s):
    return datetime.datetime.strptime(s, "%d/%m/%Y").date() if s else None


def months_after(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    for last in (d.day, 30, 29, 28):
        try:
            return D(y, m + 1, min(d.day, last))
        except ValueError:
            pass


def months(a, b):
    n = (b.year - a.year) * 12 + b.month - a.month
    return n if months_after(a, n) <= b else n - 1


def returns(inbox, kind):                     # oldest first: what the newest says of a row holds
    when = lambda p: re.search(r"(\d{4}-\d\d-\d\d)?$", p).group(1) or p[-4:] + "-03-31"
    return sorted((p for p in glob.glob(f"{inbox}/{kind}-*")), key=when)


def table(path, name):
    return list(csv.DictReader(open(f"{path}/{name}.csv", encoding="utf-8-sig", newline=""))) if os.path.exists(f"{path}/{name}.csv") else []


def figures(inbox, lookups):
    out = {}
    holidays = {iso(r["day"]) for r in csv.DictReader(open(f"{lookups}/bank-holidays.csv"))}
    works = lambda d: d.weekday() < 5 and d not in holidays
    working_days = lambda a, b: sum(works(a + datetime.timedelta(i)) for i in range(1, (b - a).days + 1))

    def working_day_after(d, n):
        while n:
            d += datetime.timedelta(1)
            n -= works(d)
        return d

    people = 24730                            # the middle of 2025
    open_at = lambda a, b, d: a <= d and (b is None or b > d)
    ever = lambda a, b: a <= END and (b is None or b > D(2025, 4, 1))         # at the end of one of the year's days at least
    share = lambda name, per, those, counts, group="all", part="": out.__setitem__((name, per, group, part), (sum(map(bool, map(counts, those))), len(those)))

    # --- children in care
    episodes, reviews, workers, born, leavers = {}, {}, {}, {}, []
    for path in returns(inbox, "ssda903"):
        for r in table(path, "episodes"):
            episodes[r["CHILD"], dmy(r["DECOM"])] = r
        for r in table(path, "reviews"):
            reviews[r["CHILD"], dmy(r["REVIEW"]), r["REVIEW_CODE"]] = r
        for r in table(path, "sw_episodes"):
            workers[r["CHILD"], r["SW_ID"], dmy(r["SW_DECOM"])] = dmy(r["SW_DEC"])
        for r in table(path, "header"):
            born[r["CHILD"]] = dmy(r["DOB"])
        if path.endswith("-2026"):
            leavers = table(path, "oc3")
    of = {}
    for (child, on), r in sorted(episodes.items(), key=lambda e: e[0]):
        r["from"], r["to"] = on, dmy(r["DEC"])
        of.setdefault(child, []).append(r)
    now = {c: e for c, all_ in of.items() for e in all_ if open_at(e["from"], e["to"], END) and e["LS"] not in SHORT}
    out["rate-in-care", "month", "all", ""] = (len(now), people)
    starts = {c for c, all_ in of.items() for e in all_ if e["RNE"] == "S" and e["LS"] not in SHORT and YEAR <= e["from"] <= END}
    out["rate-starting-care", "financial-year", "all", ""] = (len(starts), people)

    def placements(child):                    # temporary ones are none, nor is the way back to the same carer
        place, since, seen = None, None, set()
        for before, e in zip([None] + of[child], of[child]):
            if e["PLACE"] in TEMPORARY:
                continue
            here = (e["PLACE"], e["PL_POST"], e["URN"])
            back = before is not None and before["PLACE"] in TEMPORARY and here == place
            if since is None or (e["RNE"] in "SPBTU" and not back):
                since = e["from"]
            place = here
            if e["LS"] not in SHORT and ever(e["from"], e["to"]):
                seen.add(since)
        return len(seen)

    for name, per in (("three-placements", "financial-year"), ("three-placements-lately", "month")):
        share(name, per, list(now), lambda c: placements(c) >= 3)
    since = {c: max((e["from"] for e in of[c] if e["RNE"] == "S" and e["from"] <= END), default=of[c][0]["from"]) for c in now}
    carers = {c: sorted(e["from"] for e in of[c] if e["RNE"] in "SPB" and e["from"] <= END) or [of[c][0]["from"]] for c in now}

    def adopters(c):                          # a placement for adoption goes together with the one before it
        began = [e["from"] for e in of[c] if e["RNE"] in "SPBTU" and e["PLACE"].startswith("A") and e["from"] <= END]
        if now[c]["PLACE"].startswith("A") and began and max(began) == carers[c][-1] and len(carers[c]) > 1 and carers[c][-2] >= since[c]:
            return carers[c][-2]
        return carers[c][-1]

    long = [c for c in now if months(born[c].replace(day=1), END) < 16 * 12 and months(since[c], END) >= 30]
    share("same-carer-strictly", "month", long, lambda c: months(carers[c][-1], END) >= 24)
    share("same-carer", "month", long, lambda c: months(adopters(c), END) >= 24)
    post = {r["postcode"]: (int(r["easting"]), int(r["northing"])) for r in csv.DictReader(open(f"{lookups}/postcodes.csv"))}
    placed = [e for e in now.values() if e["HOME_POST"] in post and e["PL_POST"] in post]
    share("far-from-home", "month", placed, lambda e: math.dist(post[e["HOME_POST"]], post[e["PL_POST"]]) / 1609.344 > 20)
    asked = [r for r in leavers if r["IN_TOUCH"] not in ("DIED", "RHOM") and 17 <= months(dmy(r["DOB"]), END) // 12 <= 21]
    share("care-leavers-in-touch", "financial-year", asked, lambda r: r["IN_TOUCH"] == "YES")
    share("care-leavers-suitable-home", "financial-year", asked, lambda r: r["ACCOM"].endswith("1"))
    share("care-leavers-learning-or-working", "financial-year", asked, lambda r: r["ACTIV"][:1] in ("F", "P"))

    held = {}
    for child, on, _ in reviews:
        held.setdefault(child, []).append(on)
    left = {c: sorted(e["to"] for e in all_ if e["to"] and e["REC"] not in ("", "X1")) for c, all_ in of.items()}
    day_after = datetime.timedelta(1)

    def late(child):                          # was a review overdue on any day of the year?
        meetings, due = sorted(set(held.get(child, []))), []
        begins = [e["from"] for e in of[child] if e["RNE"] == "S" and e["LS"] not in SHORT] or [of[child][0]["from"]]
        for b in begins:
            first = [m for m in meetings if m >= b][:1]
            due.append((b, working_day_after(b, 20) if any(e["from"] == b and e["RNE"] == "S" for e in of[child]) else months_after(b, 6), first))
        for before, m, after in zip([None] + meetings, meetings, meetings[1:] + [None]):
            began = max((e["from"] for e in of[child] if e["RNE"] == "S" and e["from"] <= m), default=None)
            is_first = began is not None and (before is None or before < began)
            due.append((m, months_after(m, 3 if is_first else 6), [after] if after else []))
        for start, by, meeting in due:
            out_on = next((d for d in left[child] if d > start), None)
            if (meeting and meeting[0] <= by) or (out_on and out_on <= by):
                continue
            until = min((d for d in (meeting[0] + day_after if meeting else None, out_on) if d), default=None)
            if by + day_after <= END and (until is None or until > D(2025, 4, 1)):
                return True
        return False

    there = [c for c in now if working_days(since[c], END) >= 20]
    for name, per in (("care-reviews-in-time", "financial-year"), ("care-reviews-in-time-lately", "month")):
        share(name, per, there, lambda c: not late(c))
    ends = [(c, e) for c, all_ in of.items() for e in all_ if e["to"] and e["REC"] not in ("", "X1") and e["LS"] not in SHORT]
    last = {}
    for c, e in ends:
        if YEAR <= e["to"] <= END:
            last[c] = max(last.get(c, e), e, key=lambda x: x["to"])
    family = ("E4A", "E13", "E41", "E45", "E47")
    share("left-care-to-family", "financial-year", list(last.values()), lambda e: e["REC"] in family)
    share("left-care-to-other-guardians", "financial-year", list(last.values()), lambda e: e["REC"] in ("E46", "E48"))
    share("left-care-unplanned", "financial-year", list(last.values()), lambda e: e["REC"] == "E4B")
    share("left-care-to-family-lately", "half-year", [e for _, e in ends if HALF <= e["to"] <= END], lambda e: e["REC"] in family)
    who = {}
    for (child, worker, a), b in workers.items():
        if child in now and ever(a, b):
            who.setdefault(child, set()).add(worker)
    for name, per in (("three-social-workers", "financial-year"), ("three-social-workers-lately", "month")):
        share(name, per, list(who.values()), lambda w: len(w) >= 3)

    heard = ("PN1", "PN2", "PN3", "PN5", "PN6")
    coded = [(c, on, code) for c, on, code in reviews if code != "PN0"]
    lately = [r for r in coded if QUARTER <= r[1] <= END]
    share("views-conveyed", "quarter", lately, lambda r: r[2] in heard)
    share("attends-review", "quarter", lately, lambda r: r[2] in ("PN1", "PN2", "PN3", "PN4"))
    share("speaks-for-self", "quarter", lately, lambda r: r[2] == "PN1")
    always = {}
    for c, on, code in coded:
        if YEAR <= on <= END:
            always[c] = always.get(c, True) and code in heard
    share("views-always-conveyed", "financial-year", list(always.values()), bool)

    # --- children in need
    details, assessments, enquiries, plans, plan_reviews, before = {}, {}, {}, {}, {}, {}
    for path in returns(inbox, "cin"):
        for child in xml.parse(gzip.open(f"{path}/census.xml.gz")).getroot().iter("Child"):
            who_ = child.findtext("ChildIdentifiers/LAchildID")
            for d in child.iter("CINdetails"):
                g = lambda x, tag: iso(x.findtext(tag))
                details[who_, g(d, "CINreferralDate")] = (g(d, "CINclosureDate"), d.findtext("ReferralNFA") == "true")
                for x in d.iter("Assessments"):
                    assessments[who_, g(x, "AssessmentActualStartDate")] = g(x, "AssessmentAuthorisationDate")
                for x in d.iter("Section47"):
                    enquiries[who_, g(x, "S47ActualStartDate")] = (g(x, "InitialCPCtarget"), g(x, "DateOfInitialCPC"), x.findtext("ICPCnotRequired") == "true")
                for x in d.iter("ChildProtectionPlans"):
                    key = who_, g(x, "CPPstartDate")
                    plans[key] = (g(x, "CPPendDate"), int(x.findtext("NumberOfPreviousCPP") or 0))
                    plan_reviews.setdefault(key, set()).update(iso(m.text) for m in x.iter("CPPreviewDate"))
                for x in d.iter("PreProceedingsandFGDM"):
                    before[who_, g(x, "PPStartDate")] = (g(x, "LBPSentDate"), x.findtext("FGDMMeetingOffer") == "1", x.findtext("FGDMMeetingFac") == "1")
    referred = {}
    for c, on in details:
        referred.setdefault(c, []).append(on)
    share("re-referral", "month", [k for k in details if MONTH <= k[1] <= END], lambda k: any(months_after(k[1], -12) <= d < k[1] for d in referred[k[0]]))
    done = {k: working_days(k[1], b) for k, b in assessments.items() if b}
    month = [n for k, n in done.items() if MONTH <= assessments[k] <= END]
    share("assessments-in-time", "month", month, lambda n: n <= 45)
    out["assessment-days", "month", "all", ""] = statistics.median(month)
    three = [n for k, n in done.items() if QUARTER <= assessments[k] <= END]
    share("assessment-durations", "quarter", three, lambda n: 11 <= n <= 20, part="11_to_20")
    share("assessments-open-late", "month", [k for k, b in assessments.items() if open_at(k[1], b, END)], lambda k: working_days(k[1], END) > 45)
    met = [(target or working_day_after(k[1], 15), on) for k, (target, on, unnecessary) in enquiries.items() if on and not unnecessary and HALF <= on <= END]
    share("conferences-in-time", "half-year", met, lambda m: m[1] <= m[0])
    begun = [k for k in plans if HALF <= k[1] <= END]
    share("repeat-plans", "half-year", begun, lambda k: plans[k][1] >= 1)
    ended = lambda k: max((b for (c, _), (b, _) in plans.items() if c == k[0] and b and b <= k[1]), default=None)
    share("repeat-plans-2-years", "half-year", begun, lambda k: ended(k) and months(ended(k), k[1]) < 24)
    current = {}
    for k, (b, _) in plans.items():
        if open_at(k[1], b, END):
            current[k[0]] = max(current.get(k[0], k), k)
    share("long-plans", "month", list(current.values()), lambda k: months(k[1], END) >= 24)
    out["rate-protection", "month", "all", ""] = (len(current), people)
    out["rate-in-need", "month", "all", ""] = (len({c for (c, on), (b, nfa) in details.items() if not nfa and open_at(on, b, END)}), people)

    def overdue(k):
        dates = sorted(plan_reviews[k])
        for start, after, n in [(k[1], next((d for d in dates if d > k[1]), None), 3)] + [(a, b, 6) for a, b in zip(dates, dates[1:] + [None])]:
            by = months_after(start, n)
            if not (after and after <= by) and by + day_after <= END and (after is None or after + day_after > D(2025, 4, 1)):
                return True
        return False

    three = [k for k in current.values() if months(k[1], END) >= 3]
    for name, per in (("plan-reviews-in-time", "financial-year"), ("plan-reviews-in-time-lately", "month")):
        share(name, per, three, lambda k: not overdue(k))
    letters = [x for x in before.values() if x[0] and HALF <= x[0] <= END]
    share("family-meeting-offered", "half-year", letters, lambda x: x[1])
    share("family-meeting-held", "half-year", [x for x in letters if x[1]], lambda x: x[2])

    # --- visits, by the last lists of the month, and the workforce of September 2025
    lists = max(p for p in glob.glob(f"{inbox}/annex-a-*") if "2026-03" in p)
    taken = iso(lists[-10:])
    opened = lambda n: list(csv.DictReader(gzip.open(f"{lists}/list_{n}.csv.gz", "rt", encoding="utf-8-sig", newline="")))
    serial = lambda s: D(1899, 12, 30) + datetime.timedelta(int(s)) if s else None
    seen = lambda r: serial(r["Date of the Last Statutory Visit"])
    share("plan-visits-in-time", "month", [r for r in opened(7) if not r["Child Protection Plan End Date"]], lambda r: seen(r) and working_days(seen(r), taken) <= 10)
    there = [r for r in opened(8) if not r["Date Ceased to be Looked After"] and r["Child's Legal Status"] not in SHORT]
    visited = lambda r: dmy(r["Date of Last Social Work Visit"])
    share("care-visits-in-time", "month", there, lambda r: visited(r) and (taken - visited(r)).days <= 42)
    census = table(f"{inbox}/csww-2025", "workers")
    own = [r for r in census if r["AgencyWorker"] == "0"]
    fte = lambda those: sum(float(r["FTE"]) for r in those)
    post_ = fte(r for r in own if not r["RoleEndDate"])
    vacant = float(table(f"{inbox}/csww-2025", "vacancies")[0]["NumberOfVacancies"])
    agency = fte(r for r in census if r["AgencyWorker"] == "1")
    out["turnover", "year", "all", ""] = (fte(r for r in own if r["RoleEndDate"]), post_)
    out["vacancy", "year", "all", ""] = (vacant, vacant + post_)
    out["agency", "year", "all", ""] = (agency, agency + post_)
    holders = [r for r in census if r["Cases30"] and float(r["Cases30"]) >= 1]
    out["caseload", "year", "all", ""] = (sum(float(r["Cases30"]) for r in holders), sum(float(r["FTE30"]) for r in holders))
    return out

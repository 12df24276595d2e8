"""What snapshot and derive make of the sample cases, made again another way: row by row, in plain Python."""
import calendar, collections, csv, datetime, sys

NEVER = datetime.date.max


def read(name):
    with open(name, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def day(text):
    return datetime.date.fromisoformat(text)


cases, replies, stock = read("cases.csv"), read("feedback.csv"), read("stock.csv")
columns = list(cases[0])
ends = [datetime.date(y, m, calendar.monthrange(y, m)[1]) for y in range(1990, 2027) for m in range(1, 13)]
ends = [end for end in ends if end <= datetime.date(2026, 10, 31)]


def years(born, at):
    months = (at.year - int(born[:4])) * 12 + at.month - int(born[5:7])     # at a month's end: whole months from the first
    return months // 12


def band(age):
    for limit, name in ((1, "under_1"), (5, "1_to_4"), (10, "5_to_9"), (16, "10_to_15")):
        if age < limit:
            return name
    return "16_or_over"


expected = {}
for case in cases:
    opened, closed = day(case["opened_on"]), day(case["closed_on"]) if case["closed_on"] else NEVER
    for at in ends:
        if opened <= at < closed:
            key, this = (case["child_id"], at.isoformat()), (opened, [case[c] for c in columns])
            if key not in expected or this > expected[key]:
                expected[key] = this
wrong = 0
for row in stock:
    whole = expected[row["child_id"], row["at"]][1]
    age = band(years(row["date_of_birth"], day(row["at"]))) if row["date_of_birth"] else ""
    wrong += [row[c] for c in columns] != whole or row["age_band"] != age
print("stock:", "as expected" if len(stock) == len(expected) and not wrong else f"{wrong} of {len(stock)} wrong")

by_child = collections.defaultdict(list)
for case in cases:
    by_child[case["child_id"]].append((case["opened_on"], [case[c] for c in columns], case))
wrong = matched = 0
for reply in replies:
    open_then = [c for c in by_child.get(reply["child_id"], []) if c[0] <= reply["responded_on"]]
    case = max(open_then, key=lambda c: c[:2])[2] if open_then else {}
    matched += bool(case)
    wrong += any(reply[ours] != case.get(theirs, "") for ours, theirs in (("need", "level_of_need"), ("place", "locality")))
    wrong += reply["not_judged"] != (str(6 - int(reply["judged"])) if reply["judged"] else "")
print("joins:", "as expected" if matched and not wrong else f"{wrong} wrong")
sys.exit(1 if wrong else 0)

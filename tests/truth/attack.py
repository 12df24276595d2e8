"""What a reader with a pencil finds of the n that were hidden.

    attack.py POINTS.csv SAFE.csv [NEARLY]     before suppress, and after it

Of each measure, period and grouping: the whole less the groups that are shown, less those groups that another measure of the same rows shows.
Two measures are of the same rows when their n agree wherever both have one (NEARLY: so many rows apart at most, in one group).  Prints
how many groups were hidden in sums that can be done, and how many n from 1 to 5, alone or together, such subtraction brings back."""
import collections, csv, sys

points, safe = (list(csv.DictReader(open(f))) for f in sys.argv[1:3])
nearly = int(sys.argv[3]) if len(sys.argv) > 3 else 0
key = lambda p: (p["per"], p["period"], p["by"], p["group"])
n, shown = collections.defaultdict(dict), collections.defaultdict(set)
for p in points:
    if p["n"] and p["per"] != "event":
        n[p["measure"]][key(p)] = int(p["n"])
for p in safe:
    if p["state"] != "hidden":
        shown[p["measure"]].add(key(p))


def same_rows(a, b):
    both = n[a].keys() & n[b].keys()
    if not nearly:
        return any(n[a][k] for k in both) and all(n[a][k] == n[b][k] for k in both)
    apart, of = sum(abs(n[a][k] - n[b][k]) for k in both), sum(n[a][k] for k in both)
    return of and apart <= of / 20


kin = {a: [b for b in n if b != a and same_rows(a, b)] for a in n}
hidden = found = 0
for a in n:
    sums = collections.defaultdict(list)
    for k in n[a]:
        sums[k[:3]].append(k)
    for (per, period, by), groups in sums.items():
        whole = (per, period, "all", "all")
        if by == "all" or whole not in shown[a] or sum(n[a][k] for k in groups) != n[a][whole]:
            continue
        dark = [k for k in groups if k not in shown[a]]
        left = [k for k in dark if not any(k in shown[b] and k in n[b] and abs(n[b][k] - n[a][k]) <= nearly for b in kin[a])]
        hidden += len(dark)
        found += bool(dark) and 0 < sum(n[a][k] for k in left) < 6
print(sum(map(bool, kin.values())), "measures have kin;", hidden, "hidden,", found, "found")

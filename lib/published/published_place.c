/* published_place — who is who: authorities that begin, end, change their code or publish together; regions; neighbours. */
#include "published.h"

#include <dirent.h>
#include <errno.h>

static uint32_t place_of(struct published *p, str code, enum published_level level)
{
	uint32_t at = ids_of(&p->codes, code);

	if (at < p->places)
		return at;
	GROW(p->place, p->places, p->room);
	p->place[p->places++] = (struct place){ .level = level, .code = ids_key(&p->codes, at) };
	return at;
}

static void add_code(struct published *p, uint32_t at, str code, int year)
{
	struct place *to = &p->place[at];
	uint32_t      seen;

	if (code.n == 0)
		return;
	for (size_t i = 0; i < to->codes; i++)
		if (same(to->now[i].code, code)) {
			to->now[i].first = year < to->now[i].first ? year : to->now[i].first;
			to->now[i].last = year > to->now[i].last ? year : to->now[i].last;
			return;
		}
	to->now = arena_more(&p->memory, to->now, to->codes, sizeof *to->now);
	to->now[to->codes++] = (struct published_code){ arena_keep(&p->memory, code), year, year };
	seen = ids_of(&p->seen, code);
	GROW(p->meant, seen, p->meant_room);
	p->meant[seen] = at;
}

/* "940 / 941" are two that publish one row: each is a place, though it may have no row of its own. */
static void read_members(struct published *p, uint32_t at, const struct published_row *row, int year)
{
	str    codes = row->old, names = row->name, nows = row->now, code, name, now;
	str   *member = NULL;
	size_t n = 0;

	while (cut_at(&codes, '/', &code)) {
		member = arena_more(&p->memory, member, n, sizeof *member);
		member[n] = arena_keep(&p->memory, trimmed(code));
		uint32_t one = place_of(p, member[n++], AUTHORITY);
		bool     named = cut_at(&names, '/', &name), coded = cut_at(&nows, '/', &now);
		if (p->place[one].named == 0 && named) {
			p->place[one].name = arena_keep(&p->memory, trimmed(name));
			p->place[one].region = arena_keep(&p->memory, row->region);
		}
		if (coded)
			add_code(p, one, trimmed(now), year);
	}
	p->place[at].member = member;
	p->place[at].members = n;
}

uint32_t published_place(struct published *p, const struct published_row *row, int year)
{
	bool     authority = same(row->level, STR("Local authority")), region = same(row->level, STR("Regional"));
	str      code = authority ? row->old : region ? row->region : row->country;
	str      name = authority ? row->name : region ? row->region_name : row->country_name;
	uint32_t at;

	if ((!authority && !region && !same(row->level, STR("National"))) || code.n == 0)
		return UINT32_MAX;
	at = place_of(p, code, authority ? AUTHORITY : region ? REGION : NATION);
	if (authority && p->place[at].members == 0 && memchr(row->old.p, '/', row->old.n))
		read_members(p, at, row, year);
	struct place *to = &p->place[at];
	if (year >= to->named) {                                /* the latest row's words hold */
		to->name = same(to->name, name) ? to->name : arena_keep(&p->memory, name);
		to->region = same(to->region, row->region) ? to->region : arena_keep(&p->memory, row->region);
		to->named = year;
	}
	if (authority && to->members == 0)
		add_code(p, at, row->now, year);
	return at;
}

bool published_find(const struct published *p, str code, uint32_t *place)
{
	uint32_t seen;

	if (ids_find(&p->codes, code, place))
		return p->place[*place].level == AUTHORITY;
	if (!ids_find(&p->seen, code, &seen))
		return false;
	*place = p->meant[seen];
	return true;
}

bool published_together(const struct published *p, uint32_t place, uint32_t *with)
{
	for (size_t i = 0; i < p->places; i++)
		for (size_t k = 0; k < p->place[i].members; k++)
			if (same(p->place[i].member[k], p->place[place].code)) {
				*with = (uint32_t)i;
				return true;
			}
	return false;
}

str published_file(const char *dir, str begins, struct arena *memory)
{
	DIR           *d = opendir(dir);
	struct dirent *e;
	str            found = {0};

	if (!d)
		die(NO_INPUT, "the folder of published tables cannot be read: %s", strerror(errno));
	while ((e = readdir(d))) {
		str name = str_of(e->d_name);
		if (!starts_with(name, begins) || (!ends_with(name, STR(".csv")) && !ends_with(name, STR(".csv.gz"))))
			continue;
		if (found.n > 0)
			die(BAD_DATA, "two tables begin with '%.*s': keep the newer one only", FMT(begins));
		found = arena_keep(memory, name);
	}
	closedir(d);
	if (found.n == 0)
		die(NO_INPUT, "no table begins with '%.*s': download it into the folder", FMT(begins));
	return found;
}

/* Neighbours stand in columns SN_1 to SN_10, by old code. */
void published_model(struct published *p, const char *dir)
{
	struct table *t = table_open(dir, published_file(dir, STR("sn_model"), &p->memory));
	size_t        code = table_column(t, STR("old_la_code")), at[PUBLISHED_NEIGHBOURS];
	struct buf    name = {0};

	for (size_t i = 0; i < PUBLISHED_NEIGHBOURS; i++) {
		name.n = 0;
		buf_addf(&name, "SN_%zu", i + 1);
		at[i] = table_column(t, buf_str(&name));
	}
	buf_free(&name);
	while (table_next(t)) {
		uint32_t of, neighbour;
		if (!published_find(p, table_cell(t, code), &of))
			continue;                              /* no table has figures of it */
		struct place *to = &p->place[of];
		to->neighbours = 0;
		for (size_t i = 0; i < PUBLISHED_NEIGHBOURS; i++)
			if (published_find(p, table_cell(t, at[i]), &neighbour) && neighbour != of)
				to->neighbour[to->neighbours++] = neighbour;
	}
	table_close(t);
	p->has_model = true;
}

void published_free(struct published *p)
{
	ids_free(&p->codes);
	ids_free(&p->seen);
	free(p->place);
	free(p->meant);
	arena_free(&p->memory);
}

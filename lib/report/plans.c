/* plans — the file of plans, answers and risks, line by line. */
#include "plans.h"

#include "defs.h"

enum of { OF_PLAN, OF_SAID, OF_RISK, OF_IMPROVE, OF_FILE };

/* `begins`: the word opens a new one; the others belong to the last that was opened. */
static const struct { const char *word; enum of of; bool begins; size_t at; } words[] = {
	{ "plan", OF_PLAN, true, offsetof(struct plan, measure) }, { "area", OF_PLAN, false, offsetof(struct plan, area) },
	{ "do", OF_PLAN, false, offsetof(struct plan, what) },     { "why", OF_PLAN, false, offsetof(struct plan, why) },
	{ "by", OF_PLAN, false, offsetof(struct plan, by) },       { "lead", OF_PLAN, false, offsetof(struct plan, lead) },
	{ "worked", OF_PLAN, false, offsetof(struct plan, worked) },
	{ "done", OF_PLAN, false, offsetof(struct plan, done) },   { "impact", OF_PLAN, false, offsetof(struct plan, impact) },
	{ "said", OF_SAID, true, offsetof(struct said, said) },    { "who", OF_SAID, false, offsetof(struct said, who) },
	{ "did", OF_SAID, false, offsetof(struct said, did) },     { "refused", OF_SAID, false, offsetof(struct said, refused) },
	{ "when", OF_SAID, false, offsetof(struct said, when) },
	{ "risk", OF_RISK, true, offsetof(struct risk, risk) },    { "chance", OF_RISK, false, offsetof(struct risk, chance) },
	{ "then", OF_RISK, false, offsetof(struct risk, then) },   { "doing", OF_RISK, false, offsetof(struct risk, doing) },
	{ "change", OF_RISK, false, offsetof(struct risk, change) },
	{ "improve", OF_IMPROVE, true, offsetof(struct improve, measure) },
	{ "asked", OF_IMPROVE, false, offsetof(struct improve, asked) }, { "found", OF_IMPROVE, false, offsetof(struct improve, found) },
	{ "agreed", OF_FILE, true, offsetof(struct plans, agreed) }, { "signed", OF_FILE, true, offsetof(struct plans, agreed_by) },
	{ "ask", OF_FILE, true, offsetof(struct plans, ask) },
};

struct reading { struct defs *defs; struct plans *p; struct plan *plan; struct said *said; struct risk *risk; struct improve *improve; size_t rooms[4]; enum of now; };

static void *begin(struct reading *r, enum of of, size_t line)
{
	struct plans *p = r->p;

	r->now = of;
	switch (of) {
	case OF_PLAN:
		GROW(r->plan, p->n_plans, r->rooms[0]);
		r->plan[p->n_plans++] = (struct plan){ .line = line };
		return &r->plan[p->n_plans - 1];
	case OF_SAID:
		GROW(r->said, p->n_said, r->rooms[1]);
		r->said[p->n_said++] = (struct said){ .line = line };
		return &r->said[p->n_said - 1];
	case OF_RISK:
		GROW(r->risk, p->n_risks, r->rooms[2]);
		r->risk[p->n_risks++] = (struct risk){ .line = line };
		return &r->risk[p->n_risks - 1];
	case OF_IMPROVE:
		GROW(r->improve, p->n_improve, r->rooms[3]);
		r->improve[p->n_improve++] = (struct improve){ .line = line };
		return &r->improve[p->n_improve - 1];
	default:
		return p;
	}
}

static void *last(const struct reading *r)
{
	switch (r->now) {
	case OF_PLAN:    return &r->plan[r->p->n_plans - 1];
	case OF_SAID:    return &r->said[r->p->n_said - 1];
	case OF_IMPROVE: return &r->improve[r->p->n_improve - 1];
	default:         return &r->risk[r->p->n_risks - 1];
	}
}

static void line_of(struct reading *r, const struct def *line)
{
	str known[COUNT(words)];

	for (size_t i = 0; i < COUNT(words); i++) {
		known[i] = str_of(words[i].word);
		if (!same(line->word, known[i]))
			continue;
		if (line->rest.n == 0)
			defs_refuse(r->defs, line->line, "'%s': say what", words[i].word);
		if (!words[i].begins && r->now != words[i].of)
			defs_refuse(r->defs, line->line, "'%s' belongs below '%s'", words[i].word,
			            words[i].of == OF_PLAN ? "plan" : words[i].of == OF_SAID ? "said" : words[i].of == OF_IMPROVE ? "improve" : "risk");
		str *to = (str *)((char *)(words[i].begins ? begin(r, words[i].of, line->line) : last(r)) + words[i].at);
		if (to->n > 0)
			defs_refuse(r->defs, line->line, "'%s' is said twice", words[i].word);
		*to = line->rest;
		return;
	}
	struct buf near = {0};
	defs_suggest(&near, line->word, known, COUNT(words));
	defs_refuse(r->defs, line->line, "'%.*s' is not a word here: %s", FMT(line->word), buf_ended(&near));
}

static const void *kept(struct arena *memory, void *from, size_t n, size_t size)
{
	void *to = arena_take(memory, n + 1, size);

	if (n > 0)
		memcpy(to, from, n * size);
	free(from);
	return to;
}

const struct plans *plans_read(const char *path, struct arena *memory)
{
	struct plans  *p = arena_take(memory, 1, sizeof *p);
	struct reading r = { .p = p, .now = OF_FILE };
	struct def     line;

	if (!path)
		return p;
	r.defs = defs_open(path, memory);
	p->file = arena_keep(memory, str_of(defs_name(r.defs))).p;
	while (defs_next(r.defs, &line))
		line_of(&r, &line);
	for (size_t i = 0; i < p->n_plans; i++)
		if (r.plan[i].what.n == 0 || r.plan[i].lead.n == 0 || r.plan[i].by.n == 0 || r.plan[i].worked.n == 0)
			defs_refuse(r.defs, r.plan[i].line, "a plan says do, by, lead and worked (how we shall know)");
	for (size_t i = 0; i < p->n_plans; i++) {
		month when;
		if (r.plan[i].done.n > 0 && (!read_month(r.plan[i].done, &when) || r.plan[i].impact.n == 0))
			defs_refuse(r.defs, r.plan[i].line, "a plan that is done says when, as done 2026-06, and impact: what came of it");
	}
	for (size_t i = 0; i < p->n_said; i++)
		if ((r.said[i].did.n > 0) == (r.said[i].refused.n > 0))
			defs_refuse(r.defs, r.said[i].line, "what was said has either did, or refused with the reason");
	for (size_t i = 0; i < p->n_improve; i++)
		if (r.improve[i].asked.n == 0)
			defs_refuse(r.defs, r.improve[i].line, "what is to improve says asked: in the words of who asked for it");
	p->plan = kept(memory, r.plan, p->n_plans, sizeof *r.plan);
	p->said = kept(memory, r.said, p->n_said, sizeof *r.said);
	p->risk = kept(memory, r.risk, p->n_risks, sizeof *r.risk);
	p->improve = kept(memory, r.improve, p->n_improve, sizeof *r.improve);
	defs_close(r.defs);
	return p;
}

/* report — points and drawings into a page and a PDF: complete, or not at all. */
#include "report.h"
#include "stage.h"

#include <unistd.h>

static struct words paths, reports, says;
static str  found, drawings, folder, council, lookups, run_file, plans_file, tables, outcomes;
static bool loose;

static const struct opt options[] = {
	{ 'd', NULL, "DIR",   WORD,  { .word = &drawings },   "the folder of drawings, as chart wrote it (none)" },
	{ 'o', NULL, "DIR",   WORD,  { .word = &folder },     "the folder of the report" },
	{ 'r', NULL, "PATH", WORDS, { .words = &reports }, "a .report file, or a folder of them; the first is index.html's (reports/plain/plain.report)" },
	{ 'm', NULL, "PATH",  WORDS, { .words = &paths },     "a folder or file of measures (measures)" },
	{ 'c', NULL, "FILE",  WORD,  { .word = &council },    "council.conf (council.conf)" },
	{ 'l', NULL, "DIR",   WORD,  { .word = &lookups },    "lookups (lookups)" },
	{ 0, "words", "FILE", WORDS, { .words = &says }, "sentences in place of ours (those of reports/words.txt)" },
	{ 0, "plans", "FILE", WORD,  { .word = &plans_file }, "what people will do, and what was said and done (plans.txt, when it is there)" },
	{ 0, "findings", "FILE", WORD, { .word = &found },   "what gap, scale, survive and represent found, made safe by suppress (none)" },
	{ 0, "published", "DIR", WORD, { .word = &tables },   "tables of the Department for Education; drawn in published/ of -d (none)" },
	{ 0, "outcomes", "FILE", WORD, { .word = &outcomes }, "what an indicator of these is (outcomes.published, ours)" },
	{ 0, "run", "FILE",   WORD,  { .word = &run_file },   "more for the method page: what the night says of itself" },
	{ 0, "not-for-release", NULL, FLAG, { .flag = &loose }, "points that were never suppressed or masked, marked on every page" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name    = "report",
	.does    = "make a page and a PDF of points and their drawings",
	.usage   = "-o DIR [-r PATH] [-d DIR] [-m PATH] [-c FILE] [-l DIR] [--words FILE] [--plans FILE] [--findings FILE] [--published DIR [--outcomes FILE]] [--run FILE] [--not-for-release] [POINTS]",
	.opt     = options,
	.opts    = COUNT(options),
	.nothing = "published",
};

/* Where our own files lie: beside the program, in a checkout or installed. */
static const char *beside(const char *there, const char *installed, struct buf *to)
{
	char    self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);

	while (n > 0 && self[n - 1] != '/')
		n--;
	to->n = 0;
	buf_addf(to, "%.*s../../%s", (int)(n > 0 ? n : 0), self, there);
	if (access(buf_ended(to), R_OK) == 0)
		return to->p;
	to->n = 0;
	buf_addf(to, "%.*s../../share/alongside/%s", (int)(n > 0 ? n : 0), self, installed);
	return buf_ended(to);
}

static const char *given(str said, const char *otherwise, struct arena *memory)
{
	return said.n > 0 ? arena_keep(memory, said).p : otherwise;
}

/* What the stream says of itself decides whether it may be published at all. */
static void refuse_unsafe(struct in *in)
{
	if (loose)
		return;
	if (in_safe(in).n == 0)
		die(BAD_DATA, "%s: small numbers were never hidden (no #safe): run suppress first, or say --not-for-release", in_name(in));
	if (!same(in_safe(in), STR("published")))
		die(BAD_DATA, "%s: small numbers are in it (#safe %.*s): for eyes inside only, say --not-for-release", in_name(in),
		    FMT(in_safe(in)));
	if (!in_masked(in))
		die(BAD_DATA, "%s: who is meant was never masked (no #masked): run mask first, or say --not-for-release", in_name(in));
}

/* The period that the cover names: that of the as-at day, else the last there is. */
static str last_period(struct report *r)
{
	struct buf b = {0};
	day        last = INT32_MIN;

	if (!in_as_at(r->points.in, &last))
		for (size_t i = 0; i < r->points.n; i++)
			if (r->points.all[i].period > last)
				last = r->points.all[i].period;
	if (last == INT32_MIN)
		return STR("no period");
	show_period(&b, STR("month"), last);
	return report_keep(r, &b);
}

/* A measure that gets worse and that no plan speaks of is said to whoever runs this. */
static void warn_unplanned(const struct report *r)
{
	const struct measured **some = take(r->n + 1, sizeof *some);
	size_t                  n = r->plans->file ? report_unplanned(r, some) : 0;

	for (size_t i = 0; i < n; i++)
		warn("%s: '%.*s' is getting worse and no plan speaks of it: write plan %.*s …", r->plans->file, FMT(some[i]->name), FMT(some[i]->name));
	free(some);
}

static str plain(struct report *r, str words)
{
	struct buf b = {0};

	page_plain(&b, words);
	return report_keep(r, &b);
}

int main(int argc, char **argv)
{
	int            first = stage_begin(&stage, argc, argv);
	struct arena   memory = {0};
	struct buf     house = {0}, typst = {0}, sentences = {0}, standard = {0}, why = {0};
	const struct edition *edition[12];
	size_t         n, documents = 0;
	struct report  r = { .n = 0 };
	const char   **path = NULL, **over = NULL, **reported = NULL;
	bool           pdf;

	if (folder.n == 0)
		die(BAD_USE, "say where the report is to be: -o DIR");
	if (argc - first > 1)
		die(BAD_USE, "one stream of points, please: there are %d operands", argc - first);
	struct report_asked asked = {
		.council = given(council, access("council.conf", R_OK) == 0 ? "council.conf" : NULL, &memory),
		.lookups = given(lookups, "lookups", &memory),
		.drawings = given(drawings, NULL, &memory),
		.run = given(run_file, NULL, &memory),
		.plans = given(plans_file, access("plans.txt", R_OK) == 0 ? "plans.txt" : NULL, &memory),
		.words = beside("reports/words.txt", "reports/words.txt", &sentences),
		.paths = paths.n > 0 ? paths.n : access("measures", R_OK) == 0,
		.loose = loose,
	};
	path = take(asked.paths + 1, sizeof *path);
	for (size_t i = 0; i < asked.paths; i++)
		path[i] = paths.n > 0 ? given(paths.all[i].word, "", &memory) : "measures";
	asked.path = path;
	over = take(says.n + 1, sizeof *over);
	for (size_t i = 0; i < says.n; i++)
		over[i] = given(says.all[i].word, "", &memory);
	asked.over = over;
	asked.overs = says.n;
	reported = take(reports.n + 1, sizeof *reported);
	for (size_t i = 0; i < reports.n; i++)
		reported[i] = given(reports.all[i].word, "", &memory);
	struct in *in = in_open(argc > first ? argv[first] : "-");
	refuse_unsafe(in);
	n = editions_read(edition, COUNT(edition), &(struct editions_asked){ reported, reports.n, beside("reports/plain/plain.report", "reports/plain/plain.report", &standard) }, &memory);
	for (size_t i = 0; i < n; i++)
		documents += edition[i]->large ? 2 : 1;
	struct report_houses houses = { .house = beside("reports", "reports", &house), .why = &why };
	houses.press = page_press_new(houses.house, beside("pipeline/typst/typst", "typst/typst", &typst), documents, &why);
	report_read(&r, in, &asked);
	if (found.n > 0) {
		struct in *more = in_open(given(found, NULL, &memory));
		refuse_unsafe(more);
		report_findings(&r, more);
	}
	r.published = given(tables, NULL, &memory);
	r.outcomes = given(outcomes, NULL, &memory);

	r.meta = (struct page_meta){
		.organisation = plain(&r, r.council->council.n > 0 ? r.council->council : STR("alongside")),
		.period = last_period(&r), .colour = r.council->colour, .marking = plain(&r, r.council->marking),
		.warning = loose ? report_words(&r, "not-for-release") : (str){0},
	};
	warn_unplanned(&r);
	pdf = report_publish(&r, edition, n, given(folder, "", &memory), &houses);

	page_press_free(houses.press);
	buf_free(&why);
	report_free(&r);
	arena_free(&memory);
	buf_free(&house);
	buf_free(&typst);
	buf_free(&sentences);
	buf_free(&standard);
	free(path);
	free(over);
	free(reported);
	free(says.all);
	free(paths.all);
	free(reports.all);
	return pdf ? DONE : NO_TOOL;
}

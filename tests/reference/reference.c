/* reference — every case under a folder through our code, against what a peer made of it.
 *   reference [-q] FOLDER
 * A folder with files expected_*.csv is a case, and the folder that it lies in is its topic; FOLDER may be a topic
 * or a case itself.  One line a quantity: case, quantity, expected, ours, relative error, verdict, with tabs
 * between; then a line a topic.  -q: only what is not ok.  Exit 1 on a miss, or on what nobody covers. */
#include <dirent.h>
#include <fnmatch.h>
#include <gsl/gsl_errno.h>
#include <sys/stat.h>

#include "judge.h"

/* One row a topic.  Each ends in a kind without a file. */
extern const struct kind topic_01[];
extern const struct kind topic_01_mdc[];
extern const struct kind topic_02[];
extern const struct kind topic_03[];
extern const struct kind topic_03_funnel[];
extern const struct kind topic_03_slope[];
extern const struct kind topic_04[];
extern const struct kind topic_05[];
extern const struct kind topic_06[];
extern const struct kind topic_07[];
extern const struct kind topic_08[];
extern const struct kind topic_09[];
static const struct kind *const topics[] = {
	topic_01,
	topic_01_mdc,
	topic_02,
	topic_03_funnel,
	topic_03_slope,
	topic_03,
	topic_04,
	topic_05,
	topic_06,
	topic_07,
	topic_08,
	topic_09,
};

struct topic { const char *name; size_t cases, fine, missed, uncovered; };

struct all {
	struct topic *topic;
	size_t        topics, room;
	bool          quiet;
	struct arena  memory;
};

static bool is_folder(const char *path)
{
	struct stat is;

	return stat(path, &is) == 0 && S_ISDIR(is.st_mode);
}

static const char *joined(struct arena *memory, const char *folder, const char *name)
{
	struct buf path = {0};
	str        whole;

	buf_addf(&path, "%s/%s", folder, name);
	whole = arena_keep(memory, buf_str(&path));
	buf_free(&path);
	return whole.p;
}

static const struct kind *kind_of(const struct judge *j)
{
	for (size_t i = 0; i < COUNT(topics); i++)
		for (const struct kind *k = topics[i]; k->file; k++) {
			str  rest = str_of(k->params ? k->params : ""), word;
			bool fits = fnmatch(k->file, j->expected->name, 0) == 0 && table_has(j->expected, k->columns)
			            && table_has(j->input, k->input ? k->input : "");

			while (fits && cut_word(&rest, &word)) {
				fits = false;
				for (size_t row = 0; j->params && row < j->params->rows; row++)
					fits |= same(str_of(table_text(j->params, row, "key")), word);
			}
			if (fits)
				return k;
		}
	return NULL;
}

static void judge_file(struct all *all, struct topic *topic, const char *name, const char *folder, const char *file)
{
	struct arena       memory = {0};
	const struct kind *kind;
	struct judge       j = {
		.expected = table_read(folder, file, &memory), .params = table_read(folder, "params.csv", &memory),
		.input = table_read(folder, "input.csv", &memory), .folder = folder, .memory = &memory,
		.relative = 1e-9, .absolute = 1e-12, .name = name, .quiet = all->quiet,
	};

	if (!j.expected)
		die(NO_INPUT, "%s: cannot be read", file);
	j.seen = arena_take(&memory, j.expected->rows * j.expected->columns + 1, 1);
	kind = kind_of(&j);
	if (kind) {
		kind->run(&j);
		judge_uncovered_cells(&j);
	} else {
		judge_uncovered_file(&j);
	}
	topic->fine += j.fine;
	topic->missed += j.missed;
	topic->uncovered += j.uncovered;
	arena_free(&memory);
}

static struct topic *topic_of(struct all *all, const char *name)
{
	for (size_t i = 0; i < all->topics; i++)
		if (strcmp(all->topic[i].name, name) == 0)
			return &all->topic[i];
	GROW(all->topic, all->topics, all->room);
	all->topic[all->topics] = (struct topic){ .name = name };
	return &all->topic[all->topics++];
}

static const char *last_part(struct arena *memory, const char *path)
{
	const char *slash = strrchr(path, '/');

	return arena_keep(memory, str_of(slash ? slash + 1 : path)).p;
}

static const char *folder_above(struct arena *memory, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash || slash == path)
		return ".";
	return arena_keep(memory, (str){ path, (size_t)(slash - path) }).p;
}

static void walk(struct all *all, const char *folder)
{
	struct dirent **entry;
	int             n = scandir(folder, &entry, NULL, alphasort);
	struct topic   *topic = NULL;
	const char     *name = NULL;

	if (n < 0)
		die(NO_INPUT, "%s: cannot be read", folder);
	for (int i = 0; i < n; i++) {
		const char *file = entry[i]->d_name;

		if (fnmatch("expected*.csv", file, 0) == 0) {
			if (!topic) {
				const char *of = last_part(&all->memory, folder_above(&all->memory, folder));

				topic = topic_of(all, of);
				topic->cases++;
				name = joined(&all->memory, of, last_part(&all->memory, folder));
			}
			judge_file(all, topic, name, folder, file);
		} else if (*file != '.') {
			const char *inner = joined(&all->memory, folder, file);

			if (is_folder(inner))
				walk(all, inner);
		}
		free(entry[i]);
	}
	free(entry);
}

static size_t sum_up(const struct all *all)
{
	size_t bad = all->topics == 0;

	if (all->topics == 0)
		warn("there is no case here: a case is a folder with files expected_*.csv");
	for (size_t i = 0; i < all->topics; i++) {
		const struct topic *t = &all->topic[i];

		printf("%s: %zu %s, %zu ok, %zu missed, %zu not covered\n", t->name, t->cases,
		       t->cases == 1 ? "case" : "cases", t->fine, t->missed, t->uncovered);
		bad += t->missed + t->uncovered;
	}
	return bad;
}

int main(int argc, char **argv)
{
	struct all all = {0};
	str        folder;
	size_t     bad;

	program = "reference";
	gsl_set_error_handler_off();
	all.quiet = argc == 3 && strcmp(argv[1], "-q") == 0;
	if (argc != 2 && !all.quiet)
		die(BAD_USE, "usage: reference [-q] FOLDER");
	folder = str_of(argv[argc - 1]);
	while (folder.n > 1 && folder.p[folder.n - 1] == '/')
		folder.n--;
	if (!is_folder(argv[argc - 1]))
		die(NO_INPUT, "there is no such folder: name one that holds cases");
	walk(&all, arena_keep(&all.memory, folder).p);
	bad = sum_up(&all);
	free(all.topic);
	arena_free(&all.memory);
	if (fflush(stdout) != 0 || ferror(stdout))
		die(BAD_IO, "the result could not be written");
	return bad > 0 ? NO : DONE;
}

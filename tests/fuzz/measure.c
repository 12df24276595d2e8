/* measure: any stanza is read or refused with its line; what is read binds to a dataset or is refused, and can be said in English. */
#include "fuzz.h"
#include "measure.h"

static const char dataset[] = "#stream 1 feedback\n#masked\n#col family_id id\n#whose family_id family\n#col responded_on day\n"
	"#col mode code\n#codes mode with to for absent\n#col respondent text\n#col team code\n#col score int\n#col weight num\n"
	"#col began month\n#col ended_on day\n#required family_id responded_on\n"
	"family_id,responded_on,mode,respondent,team,score,weight,began,ended_on\n";

static void one(void)
{
	struct arena memory = {0};
	const char  *path = "fuzz/a.measure";
	struct measures_asked asked = { .path = &path, .paths = 1, .lookups = "fuzz", .council = council_read(NULL, &memory) };
	struct measures ms = measures_read(&asked, &memory);
	struct buf   said = {0};

	measures_check(&ms);
	struct in *in = in_open("fuzz/feedback.csv");
	for (size_t i = 0; i < ms.n; i++) {
		struct measure *m = &ms.all[i];
		if (m->name.n == 0 || m->shape >= SHAPES || m->hide < 0 || m->enough < 0 || measures_find(&ms, m->name) != m)
			abort();
		said.n = 0;
		measure_say(&said, &ms, m);
		if (said.n == 0)
			abort();
		measure_facts(&ms, m);
		if (m->not_yet.n == 0)
			measure_bind(&ms, m, in);
	}
	buf_free(&said);
	in_close(in);
	measures_free(&ms);
	arena_free(&memory);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	fuzz_is("a.measure", (str){ (const char *)data, n });
	fuzz_is("feedback.csv", (str){ dataset, sizeof dataset - 1 });
	fuzz_is("values.csv", STR("code,name,label,column\nV01,kind,They were \"kind\",score\nV02,honest,Honest,weight\n"));
	fuzz_is("people.csv", STR("period,team,number\n2024-01,,100\n2024-01,north,40\n"));
	if (!fuzz_try(one) && fuzz_code != BAD_SETTING && fuzz_code != BAD_DATA)
		abort();
	return 0;
}

/* report_domain — a page for each domain: every measure with its headline, its drawing and the figures behind it. */
#include "report.h"

/* An id from a domain's name: letters and digits, the rest is a dash. */
static const char *id_of(struct report *r, str domain, size_t number)
{
	struct buf b = {0};

	buf_addf(&b, "domain-%zu", number);
	for (size_t i = 0; i < domain.n && i < 40; i++) {
		char c = domain.p[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (i == 0)
			buf_addc(&b, '-');
		buf_addc(&b, (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-');
	}
	buf_addc(&b, '\0');
	return report_keep(r, &b).p;
}

/* What is best shown group by group: levels of need, channels. */
static bool is_grouped(const struct report *r, const struct measured *m)
{
	return m->whole && m->facts->better == BETTER_EVEN && report_grouping(r, m).n > 0;
}

/* The one that stands across the page: what got worse, else what has a target, else the first that is drawn. */
static const struct measured *lead_of(const struct report *r, struct measured *const *m, size_t n)
{
	const struct measured *lead = NULL;

	for (size_t i = 0; i < n; i++)
		if (m[i]->whole && m[i]->wide.width > 0 && !is_grouped(r, m[i])
		    && (!lead || (m[i]->variation == WORSENING && lead->variation != WORSENING)
		        || (report_aimed(m[i]) && !report_aimed(lead) && lead->variation != WORSENING)))
			lead = m[i];
	return lead;
}

enum { FIGURES_MOST = 5, PARTS_MOST = 2 };          /* one across the page and two pairs fill it */

static void show_domain(struct report *r, struct measured *const *m, size_t n)
{
	struct page_figure    *figure = arena_take(&r->memory, 2 * n + 2, sizeof *figure), *grouped = figure + n + 1;
	struct measured      **small = take(n + 1, sizeof *small);
	const struct measured *lead = lead_of(r, m, n);
	size_t                 figures = 0, smalls = 0, groups = 0;

	if (lead) {
		report_figure_of(r, lead, &figure[figures]);
		report_add_effect(r, lead, &figure[figures++]);
	}
	for (size_t i = 0; i < n; i++) {
		if (m[i] == lead)
			continue;
		if (is_grouped(r, m[i]) && report_groups(r, m[i], report_grouping(r, m[i]), &grouped[groups]))
			groups++;
		else if (!m[i]->whole && m[i]->parts > 0 && m[i]->wide.width > 0 && figures <= PARTS_MOST)
			report_parts(r, m[i], &figure[figures++]);
		else if (!m[i]->whole && m[i]->parts > 0)
			report_parts(r, m[i], &grouped[groups++]);
		else if (m[i]->whole && n <= FIGURES_MOST)
			report_figure_of(r, m[i], &figure[figures++]);
		else if (m[i]->whole)
			small[smalls++] = m[i];
	}
	if (figures == 2 && smalls + groups <= PARTS_MOST) {      /* there is room for both across the page */
		page_figures(r->page, figure, 1);
		page_figures(r->page, figure + 1, 1);
	} else {
		page_figures(r->page, figure, figures);
	}
	report_panels(r, small, smalls);
	page_figures(r->page, grouped, groups - groups % 2);
	page_figures(r->page, grouped + (groups - groups % 2), groups % 2);
	free(small);
}

static void domain_of(struct report *r, struct measured *const *m, size_t n, size_t number)
{
	struct filled   f = { .n = 0 };
	struct verdicts v = report_verdicts((const struct measured *const *)m, n);
	struct buf      b = {0};
	char            key[40];
	str             name;

	page_plain(&b, m[0]->domain.n > 0 ? m[0]->domain : report_words(r, "other-measures"));
	name = report_keep(r, &b);
	v.of = report_set(r, (const struct measured *const *)m, n);
	report_fill_verdicts(r, &f, &v);
	report_fill(&f, "domain", m[0]->domain.n > 0 ? name : report_words(r, "other"));
	snprintf(key, sizeof key, "domain-%s%s", v.tested == 1 ? "one-" : "", report_verdict_key(&v));
	page_section(r->page, id_of(r, m[0]->domain, number), name, name, report_say(r, key, &f), (str){0});
	show_domain(r, m, n);
}

void report_domains(struct report *r)
{
	struct measured **left = take(r->n + 1, sizeof *left);

	for (size_t i = 0, number = 1; i < r->n; number++) {
		str    domain = r->all[i].domain;
		size_t n = 0;
		for (; i < r->n && same(r->all[i].domain, domain); i++)
			if (!r->all[i].used)
				left[n++] = &r->all[i];
		for (size_t k = 0; k < n; k++)
			left[k]->used = true;
		if (n > 0)
			domain_of(r, left, n, number);
	}
	free(left);
}

/* plot — what is said to gnuplot: words of ours as they are, words from data only within quotes. */
#include "plot_inside.h"

#include <stdarg.h>

enum { AT_ONCE = 1 << 16 };

void plot_say(struct plot *p, const char *fmt, ...)
{
	char    some[1024];
	va_list args;

	va_start(args, fmt);
	int n = vsnprintf(some, sizeof some, fmt, args);
	va_end(args);
	if (n < 0 || (size_t)n >= sizeof some || p->where == IN_BLOCK)
		die(BUG, "plot_say: %s", p->where == IN_BLOCK ? "in a block of data" : "too long");
	buf_add(&p->now->say, (str){ some, (size_t)n });
	if (p->now->say.n > AT_ONCE)
		plot_talk(p, ALL_SAID);
}

void plot_text(struct plot *p, str s)
{
	uint32_t code;
	size_t   step;

	/* in a data block a quote would end nothing and begin nothing: texts belong to commands */
	if (p->where == IN_BLOCK)
		die(BUG, "plot_text: in a block of data");
	/* No quote within quotes, not even doubled: gnuplot 5.4 takes '' at the beginning and '''' anywhere for
	 * the end, and what follows for commands (tried).  A printer's quotation mark reads better, too. */
	buf_addc(&p->now->say, '\'');
	for (size_t i = 0; i < s.n; i += step) {
		step = utf8_next(s, i, &code);
		if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029)
			buf_addc(&p->now->say, ' ');
		else if (code == 0xfffd || (code & 0xfffe) == 0xfffe)
			buf_add(&p->now->say, STR("\xef\xbf\xbd"));        /* XML knows no U+FFFE, U+FFFF */
		else if (code == '\'')
			buf_add(&p->now->say, i == 0 || s.p[i - 1] == ' ' ? STR("\xe2\x80\x98") : STR("\xe2\x80\x99"));
		else
			buf_add(&p->now->say, (str){ s.p + i, step });
	}
	buf_addc(&p->now->say, '\'');
}

void plot_begin(struct plot *p, const char *id, int width, int height, int letters)
{
	if (p->in_drawing || !*id || strlen(id) > 200 || strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-_") != strlen(id))
		die(BUG, "plot_begin: not the name of a drawing");
	for (size_t i = 0; i < p->drawings; i++)
		if (same(p->drawing[i], str_of(id)))
			die(BUG, "plot_begin: two drawings of one name");
	p->now = &p->at_work[p->drawings % AT_WORK];
	if (!p->now->begun)
		plot_start(p, p->now);
	p->now->drawings++;
	GROW(p->drawing, p->drawings, p->room);
	p->drawing[p->drawings++] = arena_keep(&p->names, str_of(id));
	p->in_drawing = true;
	/* `reset session` would evaluate as much again as a small drawing; we name nothing but blocks of data */
	plot_say(p, "reset\nreset errors\nundefine $*\n"
	            "set terminal svg size %d,%d fixed noenhanced font 'Lato,%d' linewidth %.3g butt\n"
	            "set output '/dev/stdout'\nunset key\n", width, height, letters, letters > 15 ? letters / 15.0 : 1);
}

void plot_block(struct plot *p, const char *name)
{
	plot_say(p, "$%s << EOD\n", name);
	p->where = IN_BLOCK;
	p->in_row = false;
}

void plot_value(struct plot *p, double v)
{
	/* seven figures are a hundredth of a pixel; the rest would cost time and change nothing */
	buf_add(&p->now->say, p->in_row ? STR(" ") : STR(""));
	if (isfinite(v))
		buf_addf(&p->now->say, "%.7g", v);
	else
		buf_add(&p->now->say, STR("NaN"));
	p->in_row = true;
}

void plot_row(struct plot *p)
{
	buf_addc(&p->now->say, '\n');
	p->in_row = false;
}

void plot_block_end(struct plot *p)
{
	p->where = IN_SCRIPT;
	plot_say(p, "%sEOD\n", p->in_row ? "\n" : "");
}

void plot_end(struct plot *p)
{
	if (!p->in_drawing)
		die(BUG, "plot_end: no drawing was begun");
	str id = p->drawing[p->drawings - 1];
	plot_say(p, "unset output\nif (GPVAL_ERRNO == 0) { print 'OK %.*s' } else { print 'FAIL %.*s: '.GPVAL_ERRMSG }\n",
	         FMT(id), FMT(id));
	p->in_drawing = false;
	plot_talk(p, AS_IT_GOES);
}

void plot_meanwhile(struct plot *p)
{
	plot_talk(p, AS_IT_GOES);
}

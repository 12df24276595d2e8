/* census — a return in XML, pushed through expat block by block: elements come, rows go, no tree is built. */
#include "census_inside.h"
#include "recode.h"

#include <expat.h>
#include <stdarg.h>

/* Behind the address of an element's namespace, before its name; no address holds one. */
enum { APART = '\n' };

static size_t line_of(const struct reading *r)
{
	return (size_t)XML_GetCurrentLineNumber(r->parser);
}

void census_refuse(const struct reading *r, const char *fmt, ...)
{
	char    said[256];
	va_list args;

	va_start(args, fmt);
	vsnprintf(said, sizeof said, fmt, args);
	va_end(args);
	die(BAD_DATA, "%s:%zu: %s", bytes_name(r->from), line_of(r), said);
}

/* --- events --------------------------------------------------------------------------------------------------- */

static void open_element(void *with, const XML_Char *name, const XML_Char **attribute)
{
	const char *local = strrchr(name, APART);

	(void)attribute;
	census_open(with, str_of(local ? local + 1 : name));
}

static void characters(void *with, const XML_Char *p, int n)
{
	census_text(with, (str){ p, (size_t)n });
}

static void close_element(void *with, const XML_Char *name)
{
	struct reading *r = with;

	(void)name;
	census_close(r);
	if (r->done)
		XML_StopParser(r->parser, XML_FALSE);
}

static void document_type(void *with, const XML_Char *name, const XML_Char *system, const XML_Char *public, int internal)
{
	(void)name, (void)system, (void)public, (void)internal;
	census_refuse(with, "has a DOCTYPE: a census has none, and entities are not read");
}

/* expat itself knows UTF-8, UTF-16, ASCII and Latin-1. */
static int other_encoding(void *with, const XML_Char *name, XML_Encoding *e)
{
	if (!recode_bytes(name, e->map))
		census_refuse(with, "is in an encoding that this machine cannot read: take it again as UTF-8");
	return e->map['<'] == '<' ? XML_STATUS_OK : XML_STATUS_ERROR;
}

static _Noreturn void not_well_formed(const struct reading *r, bool at_end)
{
	enum XML_Error why = XML_GetErrorCode(r->parser);
	const char    *name = bytes_name(r->from);
	bool           cut = why == XML_ERROR_NO_ELEMENTS || why == XML_ERROR_UNCLOSED_TOKEN || why == XML_ERROR_PARTIAL_CHAR || why == XML_ERROR_UNCLOSED_CDATA_SECTION;

	if (why == XML_ERROR_NO_MEMORY)
		die(NO_MEMORY, "no memory left");
	if (at_end && r->depth && cut)
		die(BAD_DATA, "%s:%zu: the file ends in the middle of an element: the export was cut: take it again", name, line_of(r));
	if (at_end && line_of(r) <= 1)
		die(BAD_DATA, "%s:%zu: there is no XML in it", name, line_of(r));
	die(BAD_DATA, "%s:%zu: is not well-formed XML here: the export is damaged: take it again", name, line_of(r));
}

static void push(struct reading *r)
{
	char   block[1 << 15];
	size_t n;

	while (!r->done && (n = bytes_read(r->from, block, sizeof block)) > 0)
		if (XML_Parse(r->parser, block, (int)n, false) != XML_STATUS_OK && !r->done)
			not_well_formed(r, false);
	if (!r->done && XML_Parse(r->parser, NULL, 0, true) != XML_STATUS_OK)
		not_well_formed(r, true);
}

static void parse(struct reading *r)
{
	static const XML_Memory_Handling_Suite memory = { malloc, realloc, free };
	static const XML_Char apart[] = { APART, '\0' };

	r->parser = XML_ParserCreate_MM(NULL, &memory, apart);
	if (!r->parser)
		die(NO_MEMORY, "no memory left");
	XML_SetUserData(r->parser, r);
	XML_SetElementHandler(r->parser, open_element, close_element);
	XML_SetCharacterDataHandler(r->parser, characters);
	XML_SetStartDoctypeDeclHandler(r->parser, document_type);
	XML_SetUnknownEncodingHandler(r->parser, other_encoding, r);
	push(r);
	if (!r->has_reference)
		die(BAD_DATA, "%s: has no header with a ReferenceDate: this is not a census", bytes_name(r->from));
	XML_ParserFree(r->parser);
	bytes_close(r->from);
	for (size_t i = 0; i <= CENSUS_DEPTH; i++)
		buf_free(&r->name[i]);
	for (size_t i = 0; i < CENSUS_COLUMNS; i++)
		buf_free(&r->cell[i]);
	struct buf *rest[] = { &r->text, &r->reference, &r->collected, &r->child, &r->details, &r->assessment, &r->plan };
	for (size_t i = 0; i < COUNT(rest); i++)
		buf_free(rest[i]);
}

struct census_facts census_read(struct bytes *from, const struct census_table *t, census_each *each, void *with)
{
	struct reading *r = take(1, sizeof *r);
	struct census_facts facts;

	*r = (struct reading){ .t = t, .collection = t->collection, .each = each, .with = with, .from = from, .width = census_width(t) };
	r->row = str_of(t->row);
	r->parent = str_of(t->parent ? t->parent : "");
	for (size_t i = 0; i < r->width; i++)
		r->element[i] = str_of(t->column[i].element ? t->column[i].element : "");
	parse(r);
	facts = r->facts;
	free(r);
	return facts;
}

void census_facts_free(struct census_facts *f)
{
	buf_free(&f->unknown);
}

day census_reference(struct bytes *from, const char *collection)
{
	struct reading *r = take(1, sizeof *r);
	day             reference;

	*r = (struct reading){ .collection = collection, .from = from, .only_reference = true };
	parse(r);
	reference = r->facts.reference;
	buf_free(&r->facts.unknown);
	free(r);
	return reference;
}

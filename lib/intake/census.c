/* census — a return in XML, pushed through libxml2's parser block by block: elements come, rows go, no tree is built. */
#include "census_inside.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdarg.h>

static size_t line_of(const struct reading *r)
{
	int n = xmlSAX2GetLineNumber(r->parser);

	return n > 0 ? (size_t)n : 1;
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

static void open_element(void *with, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int spaces,
                         const xmlChar **space, int attributes, int defaulted, const xmlChar **attribute)
{
	(void)prefix, (void)uri, (void)spaces, (void)space, (void)attributes, (void)defaulted, (void)attribute;
	census_open(with, str_of((const char *)local));
}

static void characters(void *with, const xmlChar *p, int n)
{
	census_text(with, (str){ (const char *)p, (size_t)n });
}

static void close_element(void *with, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
	struct reading *r = with;

	(void)local, (void)prefix, (void)uri;
	census_close(r);
	if (r->done)
		xmlStopParser(r->parser);
}

static void document_type(void *with, const xmlChar *name, const xmlChar *public, const xmlChar *system)
{
	(void)name, (void)public, (void)system;
	census_refuse(with, "has a DOCTYPE: a census has none, and entities are not read");
}

static xmlEntityPtr no_entity(void *with, const xmlChar *name)
{
	(void)with, (void)name;
	return NULL;
}

/* Its words may hold what stood in the file: we say only where. */
static void silent(void *with, xmlErrorPtr error)
{
	(void)with, (void)error;
}

static _Noreturn void not_well_formed(const struct reading *r, bool at_end)
{
	const xmlError *e = xmlCtxtGetLastError(r->parser);
	const char     *name = bytes_name(r->from);
	size_t          line = e && e->line > 0 ? (size_t)e->line : line_of(r);

	/* a name or an ampersand without its end is only known as wrong when nothing more comes */
	if (at_end && r->depth && (!e || (e->code != XML_ERR_NAME_REQUIRED && e->code != XML_ERR_ENTITYREF_SEMICOL_MISSING)))
		die(BAD_DATA, "%s:%zu: the file ends in the middle of an element: the export was cut: take it again", name, line);
	if (at_end && line <= 1)
		die(BAD_DATA, "%s:%zu: there is no XML in it", name, line);
	die(BAD_DATA, "%s:%zu: is not well-formed XML here: the export is damaged: take it again", name, line);
}

static void push(struct reading *r)
{
	char   block[1 << 15];
	size_t n;

	while (!r->done && (n = bytes_read(r->from, block, sizeof block)) > 0)
		if (xmlParseChunk(r->parser, block, (int)n, 0) != 0 && !r->done)
			not_well_formed(r, false);
	if (!r->done && (xmlParseChunk(r->parser, NULL, 0, 1) != 0 || !((xmlParserCtxtPtr)r->parser)->wellFormed))
		not_well_formed(r, true);
}

/* What libxml2 would print of bytes it cannot convert: our one line says it, and data is never printed. */
static void quiet(void *nobody, const char *form, ...)
{
	(void)nobody, (void)form;
}

static void parse(struct reading *r)
{
	xmlSAXHandler sax = { .initialized = XML_SAX2_MAGIC, .startElementNs = open_element, .endElementNs = close_element,
		.characters = characters, .ignorableWhitespace = characters, .cdataBlock = characters,
		.internalSubset = document_type, .getEntity = no_entity, .serror = silent };

	xmlSetGenericErrorFunc(NULL, quiet);
	r->parser = xmlCreatePushParserCtxt(&sax, r, NULL, 0, NULL);
	if (!r->parser)
		die(NO_MEMORY, "out of memory");
	xmlCtxtUseOptions(r->parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	push(r);
	if (!r->has_reference)
		die(BAD_DATA, "%s: has no header with a ReferenceDate: this is not a census", bytes_name(r->from));
	xmlFreeParserCtxt(r->parser);
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

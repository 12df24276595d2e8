/* tally_set.c — a dataset: what its notes say, and its end; and the end of a job. */
#include "tally_own.h"

/* `#complete DAY` and `#gap MONTH MONTH words`, which ingest wrote and every stage since passed on. */
void tally_set_notes(struct set *s)
{
	const str *note;
	size_t n = in_notes(s->in, "complete", &note);
	str rest, word;
	month from, to;

	for (size_t i = 0; i < n; i++) {
		if (!read_day(trimmed(note[i]), &s->complete_from))
			die(BAD_DATA, "%s: '#complete' is not a day: make the stream anew", in_name(s->in));
		s->complete = true;
	}
	lost_read(&s->lost, s->in);
	n = in_notes(s->in, "gap", &note);
	for (size_t i = 0; i < n; i++) {
		rest = note[i];
		if (!cut_word(&rest, &word) || !read_month(word, &from) || !cut_word(&rest, &word) || !read_month(word, &to))
			die(BAD_DATA, "%s: '#gap' is not two months: make the stream anew", in_name(s->in));
		GROW(s->gap, s->gaps, s->room_gaps);
		s->gap[s->gaps].from = first_day(from);
		s->gap[s->gaps++].to = last_day(to);
	}
}

static void *none_of(void *column)
{
	free(column);
	return NULL;
}

static void let_go_of_job(struct job *j)
{
	j->found = none_of(j->found);
	j->t = none_of(j->t);
	j->b = none_of(j->b);
	for (size_t l = 0; l < j->looks; l++) {
		j->look[l].is_where = none_of(j->look[l].is_where);
		j->look[l].truth = none_of(j->look[l].truth);
	}
	j->room = 0;
}

static void let_go(struct set *s)
{
	for (size_t i = 0; i < s->n_dates; i++) {
		s->dates[i].of_row = none_of(s->dates[i].of_row);
		s->dates[i].lately = none_of(s->dates[i].lately);
	}
	for (size_t i = 0; i < s->n_groups; i++) {
		s->groups[i].of_row = none_of(s->groups[i].of_row);
		s->groups[i].lately = none_of(s->groups[i].lately);
	}
	for (size_t i = 0; i < s->n_keys; i++) {
		s->keys[i].of_row = none_of(s->keys[i].of_row);
		s->keys[i].order = none_of(s->keys[i].order);
	}
	for (size_t i = 0; i < s->n_slots; i++)
		s->slots[i].of_row = none_of(s->slots[i].of_row);
	for (size_t i = 0; i < s->n_numbers; i++)
		s->numbers[i].of_row = none_of(s->numbers[i].of_row);
	s->room = 0;
}

void tally_set_let_go(struct tally *t, struct set *s)
{
	for (size_t i = 0; i < t->jobs; i++)
		if (&t->set[t->job[i].set] == s)
			let_go_of_job(&t->job[i]);
	let_go(s);
}

void tally_set_free(struct set *s)
{
	let_go(s);
	free(s->lost.all);
	for (size_t i = 0; i < s->n_groups; i++)
		ids_free(&s->groups[i].names);
	for (size_t i = 0; i < s->n_keys; i++)
		ids_free(&s->keys[i].names);
	for (size_t i = 0; i < s->n_slots; i++) {
		free(s->slots[i].of_day);
		free(s->slots[i].first);
	}
	tally_answers_free(s);
	free(s->busy);
	free(s->dates);
	free(s->groups);
	free(s->keys);
	free(s->conds);
	free(s->numbers);
	free(s->slots);
	free(s->gap);
	buf_free(&s->text);
	tally_piles_free(s);
}

void tally_job_free(struct job *j)
{
	for (size_t i = 0; i < j->tables; i++) {
		free(j->table[i].counted);
		free(j->table[i].spread);
		free(j->table[i].single);
		free(j->table[i].sized);
		free(j->table[i].middle);
		free(j->table[i].stratum);
		free(j->table[i].event);
		free(j->table[i].last);
		alike_free(&j->table[i].pairs);
	}
	free(j->memo);
	let_go_of_job(j);
}

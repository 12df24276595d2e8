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

void tally_set_free(struct set *s)
{
	free(s->lost.all);
	for (size_t i = 0; i < s->n_dates; i++)
		free(s->dates[i].of_row);
	for (size_t i = 0; i < s->n_groups; i++) {
		ids_free(&s->groups[i].names);
		free(s->groups[i].of_row);
	}
	for (size_t i = 0; i < s->n_keys; i++) {
		ids_free(&s->keys[i].names);
		free(s->keys[i].of_row);
		free(s->keys[i].order);
	}
	for (size_t i = 0; i < s->n_slots; i++) {
		free(s->slots[i].of_day);
		free(s->slots[i].of_row);
		free(s->slots[i].first);
	}
	for (size_t i = 0; i < s->n_numbers; i++)
		free(s->numbers[i].of_row);
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
	free(j->found);
	free(j->t);
	free(j->b);
	for (size_t l = 0; l < j->looks; l++) {
		free(j->look[l].is_where);
		free(j->look[l].truth);
	}
}

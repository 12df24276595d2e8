# night.mk — the night as rules: every dataset is one pipeline that can be read aloud and run by hand.
#
#   make -f night.mk                          the whole night
#   make -f night.mk run/open-families.csv    one dataset
#   make -f night.mk -n run/feedback.csv      how it is made
#   make -f night.mk check                    every definition against every other, on no rows at all
#
# Words of derive and snapshot: their manuals, alongside-derive(1), alongside-snapshot(1).  Nothing from the inbox reaches a shell:
# ingest opens files itself, by the extract's 'files' line.

# All relative to the council's folder, no space in them.  No remark behind a value: make keeps the spaces.
INBOX    := inbox
RUN      := run
KEY      := mask.key
AS_AT    := 2026-10-31
COUNCIL  := council.conf
EXTRACTS := extracts
LOOKUPS  := lookups
MEASURES := measures
ROWS     :=
LAST     :=
EDITIONS :=
NIGHT    := $(firstword $(MAKEFILE_LIST))

# make gives order and both cores, never freshness: nightly builds in a new, empty RUN and nothing is reused.
# What is half made is kept under another name, for the #fail in it; what even that did not reach has no #end, and every stage refuses it.
into   = > $@ || { said=$$?; mv $@ $@.part; exit $$said; }

take   = ingest -x $(EXTRACTS)/$(1).extract -c $(COUNCIL) -l $(LOOKUPS) --inbox '$(INBOX)' --as-at $(AS_AT) $(if $(filter $(1),$(TAKEN)),$(ROWS),--absent) \
	--rejects $(RUN)/$(1).rejects.csv --cells $(RUN)/$(1).cells.csv
masked = $(call take,$(1)) | mask --sealed -k '$(KEY)'

# Elsewhere every rule would fail in words of its own.
$(if $(wildcard $(COUNCIL)),,$(error $(COUNCIL) is not here: go to the council's folder, which `alongside new` makes, or say COUNCIL=FILE))
# What there is: an extract without a rule of its own is only taken and masked.  Of the statutory returns, those that
# council.conf names: one that is named and not there stops the night, one that is not named is not looked for.
$(if $(NIGHT_SAYS)$(shell command -v setting),,$(error the folder of the program `setting` has to be on PATH, as those of the stages are))
# What council.conf says: nightly has read it once for all the makes of a night, and says so in the environment.
said    = $(if $(NIGHT_SAYS),$(value NIGHT_SAYS_$(1)),$(shell setting '$(COUNCIL)' $(1)))
RETURNS := $(call said,returns)
OTHERS  := $(filter-out $(RETURNS),annexa cin csww ssda903)
# Of our own extracts, all but those that council.conf is `without`, and those whose .extract a council's own folder lacks.
# Where others ask for what is not taken, as replies ask the cases for their team, it is there as a stream of no rows that says so.
WITHOUT := $(call said,without)
TAKEN  := $(sort $(filter-out $(WITHOUT) $(OTHERS:%=%-%),$(basename $(notdir $(wildcard $(EXTRACTS)/*.extract)))))
RULED  := births conferences coproduction-events decisions feedback invitations participants practice-records \
	ssda903-episodes ssda903-oc3 ssda903-reviews $(filter cin-% csww-%,$(TAKEN))
PLAIN  := $(filter-out $(RULED),$(TAKEN))

# What can be made of them: a dataset is made where all the extracts it needs are.
made    = $(if $(filter-out $(TAKEN),$(2)),,$(1))
MADE   := cells $(call made,open-children case-spells case-ends,cases) $(call made,open-families,cases invitations feedback) \
	$(call made,record-family-pairs,practice-records feedback) $(call made,self-family-pairs,practitioner-self feedback) \
	$(call made,staff-months,staff practitioner-self staff-at-sessions) $(call made,active-participants,participants) \
	$(call made,episodes in-care in-care-workers care-ends care-periods cla-reviews cla-review-years,ssda903-episodes) \
	$(call made,referrals children-in-need assessments open-assessments conferences-due cp-plans cp-open,cin-details) \
	$(call made,cp-visits,annexa-cp-plans) $(call made,cla-visits,annexa-children-in-care) $(call made,care-leavers,annexa-care-leavers) $(call made,workforce,csww-workers)
DATASETS := $(TAKEN:%=$(RUN)/%.csv) $(MADE:%=$(RUN)/%.csv)

all: $(RUN)/report
datasets: $(DATASETS)
.DELETE_ON_ERROR:
.PHONY: all analysed check datasets drawn taken

$(PLAIN:%=$(RUN)/%.csv): $(RUN)/%.csv: $(EXTRACTS)/%.extract
	$(call masked,$*) $(into)

$(RUN)/%.csv: $(EXTRACTS)/%.extract                                # asked for, and not taken
	$(call masked,$*) $(into)

# --- families: who is open to us, whom we asked, who answered --------------------------------------------

$(RUN)/open-children.csv: $(RUN)/cases.csv                        # the families served, child by child
	snapshot --sealed --from opened_on --to closed_on --every month --as-at $(AS_AT) --one child_id $(RUN)/cases.csv \
	| derive --sealed \
	  -j 'ethnic_group from $(LOOKUPS)/ethnicities.csv by ethnicity = code' \
	  -e 'age_band = band of years from date_of_birth to at by 1, 5, 10, 16' $(into)

$(RUN)/open-families.csv: $(RUN)/cases.csv $(RUN)/invitations.csv $(RUN)/feedback.csv
	snapshot --sealed --from opened_on --to closed_on --every month --as-at $(AS_AT) --one family_id $(RUN)/cases.csv \
	| derive --sealed \
	  -j 'invited_on from $(RUN)/invitations.csv by family_id, last invited_on up to at' \
	  -j 'responded_on from $(RUN)/feedback.csv by family_id, last responded_on up to at' \
	  -e 'invited_in_month if invited_on is present and month of invited_on = month of at' \
	  -e 'replied_in_quarter if responded_on is present and quarter of responded_on = quarter of at' $(into)

# From the day a case was opened until it was closed, whatever level or team it went through; and from then until it was opened again.
$(RUN)/case-ends.csv: $(RUN)/cases.csv
	derive --sealed \
	  -w 'closed_on is present' \
	  -j 'opened_on as opened_again_on from $(RUN)/cases.csv by child_id, first opened_on from closed_on' \
	  -w 'opened_again_on is missing or opened_again_on > closed_on' $(RUN)/cases.csv $(into)

$(RUN)/case-spells.csv: $(RUN)/cases.csv $(RUN)/case-ends.csv
	derive --sealed \
	  -w 'opened_as = new' \
	  -j 'closed_on as ended_on from $(RUN)/case-ends.csv by child_id, first closed_on from opened_on' \
	  -e 'opened_in = month of opened_on' $(RUN)/cases.csv $(into)

# One row a reply, one column a question.  The team is the one that had the child's case on the day of the reply:
# a case that moves later does not rewrite the history of its old team.
# Those who answered are weighed so that they are, quarter by quarter, like the children open to us in these columns; a measure that
# says `weight weight` has a weighted figure beside its own.  Nothing behind := and nothing is weighed.
WEIGHED := level_of_need,age_band,locality

$(RUN)/feedback.csv: $(EXTRACTS)/feedback.extract $(RUN)/cases.csv $(if $(WEIGHED),$(RUN)/open-children.csv)
	$(call masked,feedback) \
	| derive --sealed \
	  -j 'team, level_of_need, locality, ethnicity, sex, disability, date_of_birth from $(RUN)/cases.csv by child_id, last opened_on up to responded_on' \
	  -j 'ethnic_group from $(LOOKUPS)/ethnicities.csv by ethnicity = code' \
	  -e 'age_band = band of years from date_of_birth to responded_on by 1, 5, 10, 16' \
	  -e 'not_judged = 6 - judged' -e 'not_nosey = 6 - nosey' -e 'not_punished = 6 - punished' \
	$(if $(WEIGHED),| rake --sealed --to $(RUN)/open-children.csv --when responded_on --per quarter --on $(WEIGHED)) $(into)

$(RUN)/invitations.csv: $(EXTRACTS)/invitations.extract $(RUN)/feedback.csv
	$(call masked,invitations) \
	| derive --sealed \
	  -j 'ethnic_group from $(LOOKUPS)/ethnicities.csv by ethnicity = code' \
	  -j 'responded_on from $(RUN)/feedback.csv by invitation_id, first responded_on from invited_on' \
	  -e 'due_on = 28 days after invited_on' \
	  -e 'answered if responded_on is present and responded_on <= due_on' \
	  -e 'age_band = band of age by 1, 5, 10, 16' $(into)

# --- practice: what records say ---------------------------------------------------------------------------

$(RUN)/practice-records.csv: $(EXTRACTS)/practice-records.extract
	$(call masked,practice-records) | derive --sealed -e 'statements = strengths_count + worries_count' $(into)

# The same work as the record and the family saw it: the reply nearest to the reading of the record.  What members of one family
# said on one day is one view, their mean: else a pseudonym would choose whose it is.
$(RUN)/family-views.csv: $(RUN)/feedback.csv
	persons --sealed --per family_id,responded_on -e 'recognised = mean of recognised' $(RUN)/feedback.csv $(into)

$(RUN)/record-family-pairs.csv: $(RUN)/practice-records.csv $(RUN)/family-views.csv
	derive --sealed \
	  -w 'record_type = assessment and strengths_count is present' \
	  -j 'recognised, responded_on from $(RUN)/family-views.csv by family_id, nearest responded_on to audited_on within 3 months' \
	  -w 'recognised is present' $(RUN)/practice-records.csv $(into)

# --- practitioners: what they say of themselves, and where they have been ------------------------------------

# The values are data: which columns they are, lookups/values.csv says in its column `column`.
VALUES  = $(if $(wildcard $(LOOKUPS)/values.csv),$(shell awk -F, '{ gsub(/\r/, ""); gsub(/"[^"]*"/, "") } NR == 1 { for (i = 1; i <= NF; i++) if ($$i == "column") at = i; next } at { print $$at }' '$(LOOKUPS)/values.csv'))
comma  := ,
space  := $(subst ,, )
OWN     = reflection_id$(foreach v,$(VALUES),$(comma) $(v) as self_$(v))

$(RUN)/self-family-pairs.csv: $(RUN)/feedback.csv $(RUN)/practitioner-self.csv
	derive --sealed \
	  -j '$(OWN) from $(RUN)/practitioner-self.csv by worker_id, nearest reflected_on to responded_on within 6 months' \
	  -w 'reflection_id is present' $(RUN)/feedback.csv $(into)

$(RUN)/staff-months.csv: $(RUN)/staff.csv $(RUN)/practitioner-self.csv $(RUN)/staff-at-sessions.csv
	snapshot --sealed --from started_on --to ended_on --every month --as-at $(AS_AT) --one worker_id $(RUN)/staff.csv \
	| derive --sealed \
	  -j 'reflected_on as last_reflected_on, familiarity from $(RUN)/practitioner-self.csv by worker_id, last reflected_on up to at' \
	  -j 'attended_on as last_attended_on from $(RUN)/staff-at-sessions.csv by worker_id, last attended_on up to at' \
	  -e 'reflected_lately if last_reflected_on is present and months from last_reflected_on to at < 6' \
	  -e 'heard_parents if last_attended_on is present and months from last_attended_on to at < 24' $(into)

# --- co-production -----------------------------------------------------------------------------------------

# A rung is a number, for its middle; and a code, for how many stand on each.
RUNGS := 1 2 3 4 5 6 7
rungs  = $(subst ;, ,$(subst $(space),$(comma) ,$(foreach r,$(RUNGS),$(r);when;$(1);=;$(r))))

$(RUN)/coproduction-events.csv: $(EXTRACTS)/coproduction-events.extract
	$(call masked,coproduction-events) | derive --sealed -e 'rung_gap = ladder_rung - ladder_rung_staff' \
	  -e 'rung is $(call rungs,ladder_rung)' -e 'rung_staff is $(call rungs,ladder_rung_staff)' $(into)

$(RUN)/decisions.csv: $(EXTRACTS)/decisions.extract
	$(call masked,decisions) | derive --sealed -e 'days_to_feedback = days from raised_on to feedback_given_on' $(into)

$(RUN)/participants.csv: $(EXTRACTS)/participants.extract
	$(call masked,participants) | derive --sealed -j 'ethnic_group from $(LOOKUPS)/ethnicities.csv by ethnicity = code' $(into)

$(RUN)/active-participants.csv: $(RUN)/participants.csv
	snapshot --sealed --from first_on --to left_on --every month --as-at $(AS_AT) --one person_id $(RUN)/participants.csv \
	| derive --sealed -e 'age_band = band of years from date_of_birth to at by 1, 5, 10, 16' $(into)

# --- conferences, Born into Care -----------------------------------------------------------------------------

$(RUN)/conferences.csv: $(EXTRACTS)/conferences.extract
	$(call masked,conferences) | derive --sealed --holidays $(LOOKUPS)/bank-holidays.csv -e 'notice = working days from report_shared_on to held_on' $(into)

$(RUN)/births.csv: $(EXTRACTS)/births.extract                     # the age in days is mask's, from the day of birth
	$(call masked,births) \
	| derive --sealed \
	  -e 'lead_weeks = weeks from referral_on to expected_on' \
	  -e 'notice_days = days from hearing_notice_on to hearing_on' \
	  -e 'hearing_notice is same_day when notice_days = 0, emergency when notice_days < 3, short when notice_days <= 7, longer when notice_days > 7' $(into)

# --- the statutory returns ---------------------------------------------------------------------------------
# Each is made only where council.conf names it.  Definitions: docs/methods.md, statutory returns.

# A census comes as XML or, converted, as one CSV a table; census reads a table of the one, sealed, without leaving it unmasked on the disk.
returned = if [ -z '$(ROWS)' ] && ls '$(INBOX)'/$(2)*/*.xml '$(INBOX)'/$(2)*/*.xml.gz 2>/dev/null | grep -q .; \
	then census -t $(1) --inbox '$(INBOX)' | $(call take,$(1)) --sealed; else $(call take,$(1)); fi | mask --sealed -k '$(KEY)'

CENSUS := $(filter cin-% csww-%,$(TAKEN))
$(CENSUS:%=$(RUN)/%.csv): $(RUN)/%.csv: $(EXTRACTS)/%.extract
	{ $(call returned,$*,$(firstword $(subst -, ,$*))); } $(into)

TEMPORARY := T0, T1, T2, T3, T4
EPISODES  := $(RUN)/ssda903-episodes.csv

# The distance first: mask drops the postcode of home, and makes of the placement's a pseudonym that tells whether it is the same.
$(EPISODES): $(EXTRACTS)/ssda903-episodes.extract
	$(call take,ssda903-episodes) | derive --sealed --postcodes $(LOOKUPS)/postcodes.csv -e 'miles = miles between home_post and pl_post' \
	| mask --sealed -k '$(KEY)' $(into)

$(RUN)/ssda903-reviews.csv: $(EXTRACTS)/ssda903-reviews.extract
	$(call masked,ssda903-reviews) | derive --sealed -e 'age_band = band of age by 4, 10, 16' -e 'year = financial-year of review' $(into)

$(RUN)/ssda903-oc3.csv: $(EXTRACTS)/ssda903-oc3.extract
	$(call masked,ssda903-oc3) | derive --sealed -e 'age_band = band of age by 17, 19, 22' $(into)

# A placement begins with S, P, B, T or U, but for temporary ones, and but for a return from one to the same place, postcode and provider
# (where both are blank, to the same place).
$(RUN)/placement-starts.csv: $(EPISODES)
	derive --sealed \
	  -j 'place as last_place from $(EPISODES) by child_id, last decom before decom' \
	  -j 'decom as earlier from $(EPISODES) by child_id, last decom before decom where place not in ($(TEMPORARY))' \
	  -j 'decom as alike from $(EPISODES) by child_id, place, pl_post, urn, last decom before decom' \
	  -j 'decom as alike_no_urn from $(EPISODES) by child_id, place, pl_post, last decom before decom where urn is missing' \
	  -j 'decom as alike_no_post from $(EPISODES) by child_id, place, urn, last decom before decom where pl_post is missing' \
	  -j 'decom as alike_neither from $(EPISODES) by child_id, place, last decom before decom where urn is missing and pl_post is missing' \
	  -e 'returned if last_place in ($(TEMPORARY)) and (alike = earlier or (urn is missing and alike_no_urn = earlier) or (pl_post is missing and alike_no_post = earlier) or (urn is missing and pl_post is missing and alike_neither = earlier))' \
	  -e 'begins if rne in (S, P, B, T, U) and place not in ($(TEMPORARY)) and (returned is missing or returned = no)' $(EPISODES) $(into)

$(RUN)/care-known.csv: $(EPISODES)                                      # in care before the oldest return: since then at the least
	persons --sealed --per child_id -e 'first_known = least of decom' $(EPISODES) $(into)

# Since when in care, with this carer, in this placement.  A child whose start lies before the oldest return has none; the first day
# that is known stands for it, and the measures wait until that makes no difference.
$(RUN)/episodes.csv: $(EPISODES) $(RUN)/placement-starts.csv $(RUN)/care-known.csv
	derive --sealed \
	  -j 'first_known from $(RUN)/care-known.csv by child_id' \
	  -j 'decom as started_on from $(EPISODES) by child_id, last decom up to decom where rne = S' \
	  -j 'decom as carer_began from $(EPISODES) by child_id, last decom up to decom where rne in (S, P, B)' \
	  -j 'decom as carer_before from $(EPISODES) by child_id, last decom before carer_began where rne in (S, P, B)' \
	  -j 'decom as adoption_began from $(EPISODES) by child_id, last decom up to decom where rne in (S, P, B, T, U) and place in (A3, A4, A5, A6)' \
	  -j 'decom as placement_began from $(RUN)/placement-starts.csv by child_id, last decom up to decom where begins = yes' \
	  -e 'care_since = started_on when started_on is present, else first_known' \
	  -e 'carer_since = carer_began when carer_began is present, else first_known' \
	  -e 'placed_on = placement_began when placement_began is present, else first_known' \
	  -e 'before_since = carer_before when carer_before >= care_since, first_known when carer_before is missing and started_on is missing, else carer_since' \
	  -e 'carer_or_adopter_since = before_since when place in (A3, A4, A5, A6) and adoption_began = carer_since, else carer_since' $(EPISODES) $(into)

$(RUN)/placement-counts.csv: $(RUN)/episodes.csv
	snapshot --sealed --from decom --to dec --every month --within '12 months' --as-at $(AS_AT) -w 'ls not in (V3, V4) and place not in ($(TEMPORARY))' $(RUN)/episodes.csv \
	| persons --sealed --per child_id,at -e 'placements = distinct placed_on' $(into)

# When a review was late: from the day after it was due until it was held, or care ended.
$(RUN)/first-reviews.csv: $(RUN)/episodes.csv $(RUN)/ssda903-reviews.csv
	derive --sealed -w 'ls not in (V3, V4) and (rne = S or decom = first_known)' \
	  -j 'review as held_on from $(RUN)/ssda903-reviews.csv by child_id, first review from decom' \
	  -j 'dec as left_on from $(EPISODES) by child_id, first dec after decom where rec is present and rec != X1' \
	  --holidays $(LOOKUPS)/bank-holidays.csv \
	  -e 'due_on = 20 working days after decom when rne = S, else 6 months after decom' \
	  -e 'late_from = 1 day after due_on when (held_on is missing or held_on > due_on) and (left_on is missing or left_on > due_on)' \
	  -e 'held_until = 1 day after held_on' -e 'late_to = left_on when held_until is missing or left_on < held_until, else held_until' $(RUN)/episodes.csv \
	| persons --sealed --per child_id,late_from -e 'late_to = greatest of late_to' $(into)

$(RUN)/next-reviews.csv: $(RUN)/ssda903-reviews.csv $(EPISODES)
	derive --sealed \
	  -j 'decom as started_on from $(EPISODES) by child_id, last decom up to review where rne = S' \
	  -j 'dec as left_on from $(EPISODES) by child_id, first dec after review where rec is present and rec != X1' \
	  -j 'review as previous_on from $(RUN)/ssda903-reviews.csv by child_id, last review before review' \
	  -j 'review as held_on from $(RUN)/ssda903-reviews.csv by child_id, first review after review' \
	  -e 'first if started_on is present and (previous_on is missing or previous_on < started_on)' \
	  -e 'due_on = 3 months after review when first = yes, else 6 months after review' \
	  -e 'late_from = 1 day after due_on when (held_on is missing or held_on > due_on) and (left_on is missing or left_on > due_on)' \
	  -e 'held_until = 1 day after held_on' -e 'late_to = left_on when held_until is missing or left_on < held_until, else held_until' $(RUN)/ssda903-reviews.csv \
	| persons --sealed --per child_id,late_from -e 'late_to = greatest of late_to' $(into)

$(RUN)/late-care-reviews.csv: $(RUN)/first-reviews.csv $(RUN)/next-reviews.csv
	snapshot --sealed --from late_from --to late_to --every month --within '12 months' --as-at $(AS_AT) $(RUN)/first-reviews.csv $(RUN)/next-reviews.csv \
	| persons --sealed --per child_id,at -e 'late_reviews = rows' $(into)

$(RUN)/in-care.csv: $(RUN)/episodes.csv $(RUN)/ssda903-header.csv $(RUN)/cases.csv $(RUN)/placement-counts.csv $(RUN)/late-care-reviews.csv
	snapshot --sealed --from decom --to dec --every month --as-at $(AS_AT) --one child_id -w 'ls not in (V3, V4)' $(RUN)/episodes.csv \
	| derive --sealed --holidays $(LOOKUPS)/bank-holidays.csv \
	  -j 'dob, sex, ethnic from $(RUN)/ssda903-header.csv by child_id' \
	  -j 'team, locality from $(RUN)/cases.csv by child_id, last opened_on up to at' \
	  -j 'placements from $(RUN)/placement-counts.csv by child_id, at' \
	  -j 'late_reviews from $(RUN)/late-care-reviews.csv by child_id, at' \
	  -e 'age = years from dob to at' \
	  -e 'months_in_care = months from care_since to at' \
	  -e 'working_days_in_care = working days from care_since to at' \
	  -e 'months_with_carer = months from carer_since to at' \
	  -e 'months_with_carer_or_adopter = months from carer_or_adopter_since to at' \
	  -e 'reviewed_in_time if late_reviews is missing' $(into)

$(RUN)/in-care-workers.csv: $(RUN)/ssda903-sw-episodes.csv $(RUN)/in-care.csv
	snapshot --sealed --from sw_decom --to sw_dec --every month --within '12 months' --as-at $(AS_AT) $(RUN)/ssda903-sw-episodes.csv \
	| persons --sealed --per child_id,at -e 'workers = distinct sw_id' \
	| derive --sealed -j 'place, team from $(RUN)/in-care.csv by child_id, at' -w 'place is present' $(into)

$(RUN)/ends.csv: $(RUN)/episodes.csv
	derive --sealed -w 'dec is present and rec is present and rec != X1 and ls not in (V3, V4)' -e 'year = financial-year of dec' $(RUN)/episodes.csv $(into)

$(RUN)/care-ends.csv: $(RUN)/ends.csv                             # a child who left twice in a year: the last time
	derive --sealed -j 'dec as later_end from $(RUN)/ends.csv by child_id, year, first dec after dec' -e 'last_in_year if later_end is missing' $(RUN)/ends.csv $(into)

# From the day care began to a permanent home: with family, with guardians, by adoption; who left for another reason is watched no more.
PERMANENT := E11, E12, E4A, E13, E41, E45, E46, E47, E48
$(RUN)/care-periods.csv: $(RUN)/episodes.csv $(RUN)/ends.csv
	derive --sealed -w 'rne = S and ls not in (V3, V4)' \
	  -j 'dec as left_on, rec as left_for from $(RUN)/ends.csv by child_id, first dec after decom' \
	  -e 'permanent_on = left_on when left_for in ($(PERMANENT))' -e 'left_otherwise_on = left_on when left_for not in ($(PERMANENT))' $(RUN)/episodes.csv $(into)

$(RUN)/cla-reviews.csv: $(RUN)/ssda903-reviews.csv $(RUN)/cases.csv
	derive --sealed -j 'team from $(RUN)/cases.csv by child_id, last opened_on up to review' $(RUN)/ssda903-reviews.csv $(into)

$(RUN)/cla-review-years.csv: $(RUN)/cla-reviews.csv               # a child counts when every review heard the child
	persons --sealed --per child_id,year --when review -w 'review_code != PN0' \
	  -e 'reviews = rows' -e 'always_conveyed if every review_code in (PN1, PN2, PN3, PN5, PN6)' -e 'team = last team' $(RUN)/cla-reviews.csv $(into)

# --- children in need

$(RUN)/referrals.csv: $(RUN)/cin-details.csv $(RUN)/cases.csv
	derive --sealed -j 'team, locality from $(RUN)/cases.csv by child_id, first opened_on from cin_referral_date' $(RUN)/cin-details.csv $(into)

$(RUN)/children-in-need.csv: $(RUN)/cin-details.csv               # a referral with no further action opens nothing
	snapshot --sealed --from cin_referral_date --to cin_closure_date --every month --as-at $(AS_AT) --one child_id -w 'referral_nfa is missing or referral_nfa = no' $(RUN)/cin-details.csv $(into)

$(RUN)/assessments.csv: $(RUN)/cin-assessments.csv $(RUN)/cases.csv
	derive --sealed --holidays $(LOOKUPS)/bank-holidays.csv \
	  -j 'team from $(RUN)/cases.csv by child_id, last opened_on up to assessment_actual_start_date' \
	  -e 'working_days = working days from assessment_actual_start_date to assessment_authorisation_date' \
	  -e 'duration = band of working_days by 1, 11, 21, 31, 41, 46, 51, 61' $(RUN)/cin-assessments.csv $(into)

$(RUN)/open-assessments.csv: $(RUN)/assessments.csv
	snapshot --sealed --from assessment_actual_start_date --to assessment_authorisation_date --every month --as-at $(AS_AT) $(RUN)/assessments.csv \
	| derive --sealed --holidays $(LOOKUPS)/bank-holidays.csv -e 'working_days_open = working days from assessment_actual_start_date to at' $(into)

$(RUN)/conferences-due.csv: $(RUN)/cin-section47.csv
	derive --sealed --holidays $(LOOKUPS)/bank-holidays.csv \
	  -w 'date_of_initial_cpc is present and (icpc_not_required is missing or icpc_not_required = no)' \
	  -e 'target = initial_cpc_target when initial_cpc_target is present, else 15 working days after s47_actual_start_date' $(RUN)/cin-section47.csv $(into)

$(RUN)/cp-plans.csv: $(RUN)/cin-cp-plans.csv $(RUN)/cases.csv
	derive --sealed \
	  -j 'team, locality from $(RUN)/cases.csv by child_id, last opened_on up to cpp_start_date' \
	  -j 'cpp_end_date as previous_end from $(RUN)/cin-cp-plans.csv by child_id, last cpp_end_date up to cpp_start_date' \
	  -e 'months_since_plan = months from previous_end to cpp_start_date' $(RUN)/cin-cp-plans.csv $(into)

$(RUN)/cp-first-reviews.csv: $(RUN)/cin-cp-plans.csv $(RUN)/cin-cp-reviews.csv
	derive --sealed \
	  -j 'cpp_review_date as held_on from $(RUN)/cin-cp-reviews.csv by cpp_id, first cpp_review_date after cpp_start_date' \
	  -e 'due_on = 3 months after cpp_start_date' \
	  -e 'late_from = 1 day after due_on when (held_on is missing or held_on > due_on) and (cpp_end_date is missing or cpp_end_date > due_on)' \
	  -e 'held_until = 1 day after held_on' -e 'late_to = cpp_end_date when held_until is missing or cpp_end_date < held_until, else held_until' $(RUN)/cin-cp-plans.csv \
	| persons --sealed --per cpp_id,late_from -e 'late_to = greatest of late_to' $(into)

$(RUN)/cp-next-reviews.csv: $(RUN)/cin-cp-plans.csv $(RUN)/cin-cp-reviews.csv
	derive --sealed \
	  -j 'cpp_end_date from $(RUN)/cin-cp-plans.csv by cpp_id' \
	  -j 'cpp_review_date as held_on from $(RUN)/cin-cp-reviews.csv by cpp_id, first cpp_review_date after cpp_review_date' \
	  -e 'due_on = 6 months after cpp_review_date' \
	  -e 'late_from = 1 day after due_on when (held_on is missing or held_on > due_on) and (cpp_end_date is missing or cpp_end_date > due_on)' \
	  -e 'held_until = 1 day after held_on' -e 'late_to = cpp_end_date when held_until is missing or cpp_end_date < held_until, else held_until' $(RUN)/cin-cp-reviews.csv \
	| persons --sealed --per cpp_id,late_from -e 'late_to = greatest of late_to' $(into)

$(RUN)/late-plan-reviews.csv: $(RUN)/cp-first-reviews.csv $(RUN)/cp-next-reviews.csv
	snapshot --sealed --from late_from --to late_to --every month --within '12 months' --as-at $(AS_AT) $(RUN)/cp-first-reviews.csv $(RUN)/cp-next-reviews.csv \
	| persons --sealed --per cpp_id,at -e 'late_reviews = rows' $(into)

$(RUN)/cp-open.csv: $(RUN)/cp-plans.csv $(RUN)/late-plan-reviews.csv
	snapshot --sealed --from cpp_start_date --to cpp_end_date --every month --as-at $(AS_AT) --one child_id $(RUN)/cp-plans.csv \
	| derive --sealed \
	  -j 'late_reviews from $(RUN)/late-plan-reviews.csv by cpp_id, at' \
	  -e 'months_open = months from cpp_start_date to at' -e 'reviewed_in_time if late_reviews is missing' $(into)

# --- the lists of Annex A: one set for every week

$(RUN)/cp-visits.csv: $(RUN)/annexa-cp-plans.csv
	derive --sealed --holidays $(LOOKUPS)/bank-holidays.csv -w 'ended_on is missing' -e 'working_days_since_visit = working days from visited_on to taken_on' $(RUN)/annexa-cp-plans.csv $(into)

$(RUN)/cla-visits.csv: $(RUN)/annexa-children-in-care.csv
	derive --sealed -w 'ended_on is missing' -e 'days_since_visit = days from visited_on to taken_on' $(RUN)/annexa-children-in-care.csv $(into)

$(RUN)/care-leavers.csv: $(RUN)/annexa-care-leavers.csv            # the last two stay missing where the list is in the layout before 2024
	derive --sealed -e 'months_since_plan = months from pathway_plan_on to taken_on' -e 'months_since_contact = months from contact_on to taken_on' \
	  $(RUN)/annexa-care-leavers.csv $(into)

# --- workforce

$(RUN)/workforce.csv: $(RUN)/csww-workers.csv $(RUN)/csww-vacancies.csv
	persons --sealed --per census_on \
	  -e 'in_post_fte = sum of fte where agency_worker = no and role_end_date is missing' \
	  -e 'leavers_fte = sum of fte where agency_worker = no and role_end_date is present' \
	  -e 'agency_fte = sum of fte where agency_worker = yes and role_end_date is missing' \
	  -e 'case_holders_fte = sum of fte30 where cases30 >= 1' \
	  -e 'cases = sum of cases30' $(RUN)/csww-workers.csv \
	| derive --sealed \
	  -j 'vacancy_fte from $(RUN)/csww-vacancies.csv by census_on' \
	  -e 'posts_fte = vacancy_fte + in_post_fte' -e 'workforce_fte = agency_fte + in_post_fte' $(into)

# --- the data themselves: every ingest leaves one row for each column and month ----------------------------

# From council.conf's data_from on: a child who came into care ten years ago is no month of our reporting.
DATA_FROM = $(eval DATA_FROM := $$(shell awk '$$$$1 == "set" && $$$$2 == "data_from" { print $$$$3 }' '$(COUNCIL)'))$(DATA_FROM)
$(RUN)/cells.csv: $(TAKEN:%=$(RUN)/%.csv)
	derive --sealed $(if $(DATA_FROM),-w 'month >= $(DATA_FROM)') $(TAKEN:%=$(RUN)/%.cells.csv) $(into)

# --- the measures: small numbers go before any analysis sees them ------------------------------------------

# What the last report said stands, until nightly --revise REASON declares a revision; the reason is a person's text
# and reaches the stage through the environment, never as words of a shell.
STANDS   := | revise --sealed $(if $(LAST),-l '$(LAST)') $${REVISE_BECAUSE:+-b "$$REVISE_BECAUSE"}
# Measures of a return stand in a file that is called as the return.
# A file of measures is read where its datasets are: so a report never shows a measure without its data.
absent   = $(filter-out $(TAKEN) $(MADE),$(OURS))
OURS     := attendances births cases colleague-ratings conference-agencies conferences coproduction-events decisions feedback information-sharing \
	invitations participants partner-agencies practice-records practitioner-self staff staff-at-sessions voice-of-child \
	open-children case-spells case-ends open-families record-family-pairs self-family-pairs staff-months active-participants
LEFT     := $(if $(absent),$(shell awk '$$1 == "from" && index(" $(absent) ", " " $$2 " ") { print FILENAME }' $(MEASURES)/*.measure))
ASKED    := $(patsubst %,-m %,$(filter-out $(LEFT) $(OTHERS:%=$(MEASURES)/%.measure),$(sort $(wildcard $(MEASURES)/*.measure))))
MEASURED := $(ASKED) -c $(COUNCIL) -l $(LOOKUPS) --as-at $(AS_AT) $(DATASETS)

$(RUN)/points.csv: $(DATASETS)
	measure --sealed $(MEASURED) | suppress --sealed $(STANDS) | spc --sealed | its --sealed | trend --sealed | compare --sealed $(into)

# What sums cannot say, from the records themselves: one row a statistic, of the same measures.  Each takes those that are its own:
#   gap        shape gap, pair or agreement; a difference against another measure
#   scale      shape mean that averages several columns: do they belong together?
#   survive    shape time
#   represent  shape share that stands against another measure: who takes part, beside who is served
FOUND := gap scale survive represent

$(FOUND:%=$(RUN)/%.found.csv): $(RUN)/%.found.csv: $(DATASETS)
	$* --sealed $(MEASURED) $(into)

$(RUN)/findings.csv: $(FOUND:%=$(RUN)/%.found.csv)
	suppress --sealed $(FOUND:%=$(RUN)/%.found.csv) $(into)

analysed: $(RUN)/points.csv $(RUN)/findings.csv

# --- what people read: drawings, then the folder of the report -----------------------------------------------

# A council's own sentences, or another language, stand in words.txt of its folder.
DEFINED := $(ASKED) -c $(COUNCIL) -l $(LOOKUPS) $(patsubst %,--words %,$(wildcard words.txt))

# The Department's tables, where council.conf names their folder: our published outcomes beside those of others.
PUBLISHED := $(call said,published)
OUTCOMES  := $(wildcard outcomes.published)

$(RUN)/charted.csv: $(RUN)/points.csv $(if $(PUBLISHED),$(RUN)/comparison.csv)
	mkdir -p $(RUN)/charts && chart --sealed $(DEFINED) $(if $(EDITIONS),-r $(EDITIONS),--plain) $(if $(PUBLISHED),-b $(RUN)/comparison.csv) -d $(RUN)/charts $(RUN)/points.csv $(into)

$(RUN)/comparison.csv:
	mkdir -p $(RUN)/charts && benchmark -c $(COUNCIL) $(OUTCOMES:%=-m %) -l $(LOOKUPS) $(patsubst %,--words %,$(wildcard words.txt)) -d $(RUN)/charts/published -- '$(PUBLISHED)' $(into)

drawn: $(RUN)/charted.csv $(if $(PUBLISHED),$(RUN)/comparison.csv)

$(RUN)/report: $(RUN)/charted.csv $(RUN)/findings.csv $(if $(PUBLISHED),$(RUN)/comparison.csv)
	report --sealed $(DEFINED) $(if $(EDITIONS),-r $(EDITIONS)) $(if $(PUBLISHED),--published '$(PUBLISHED)' $(OUTCOMES:%=--outcomes %)) \
	  --findings $(RUN)/findings.csv -d $(RUN)/charts -o $(RUN)/report $(RUN)/charted.csv

taken:                                                              # which extracts the night reads
	@echo '$(TAKEN)'

# The night on no rows, in a folder of its own: every header is made by the stages themselves, every definition bound to it.
check:
	rm -rf '$(RUN).check' && mkdir -p '$(RUN).check'
	$(MAKE) -f '$(NIGHT)' RUN='$(RUN).check' ROWS=--no-rows datasets
	measure --check $(patsubst $(RUN)/%,$(RUN).check/%,$(MEASURED))
	$(MAKE) -f '$(NIGHT)' RUN='$(RUN).check' ROWS=--no-rows analysed
	rm -rf '$(RUN).check'

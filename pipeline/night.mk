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
into   = > $@.part && mv $@.part $@

take   = ingest -x $(EXTRACTS)/$(1).extract -c $(COUNCIL) -l $(LOOKUPS) --inbox '$(INBOX)' --as-at $(AS_AT) $(ROWS) \
	--rejects $(RUN)/$(1).rejects.csv --cells $(RUN)/$(1).cells.csv
masked = $(call take,$(1)) | mask --sealed -k '$(KEY)'

# What there is: an extract without a rule of its own is only taken and masked.  Of the statutory returns, those that
# council.conf names: one that is named and not there stops the night, one that is not named is not looked for.
RETURNS := $(shell awk '$$1 == "returns" { sub(/[ \t]#.*/, ""); $$1 = ""; print }' '$(COUNCIL)')
OTHERS  := $(filter-out $(RETURNS),annexa cin csww ssda903)
TAKEN  := $(sort $(filter-out $(OTHERS:%=%-%),$(basename $(notdir $(wildcard $(EXTRACTS)/*.extract)))))
RULED  := coproduction-events feedback invitations practice-records ssda903-reviews
PLAIN  := $(filter-out $(RULED),$(TAKEN))
MADE   := $(if $(filter cases,$(TAKEN)),open-children) $(if $(filter invitations,$(TAKEN)),open-families) cells
DATASETS := $(TAKEN:%=$(RUN)/%.csv) $(MADE:%=$(RUN)/%.csv)

all: $(RUN)/report
datasets: $(DATASETS)
.DELETE_ON_ERROR:
.PHONY: all check datasets

$(PLAIN:%=$(RUN)/%.csv): $(RUN)/%.csv: $(EXTRACTS)/%.extract
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

# One row a reply, one column a question.  The team is the one that had the child's case on the day of the reply:
# a case that moves later does not rewrite the history of its old team.
$(RUN)/feedback.csv: $(EXTRACTS)/feedback.extract $(RUN)/cases.csv
	$(call masked,feedback) \
	| derive --sealed \
	  -j 'team, level_of_need, locality from $(RUN)/cases.csv by child_id, last opened_on up to responded_on' \
	  -e 'not_judged = 6 - judged' -e 'not_nosey = 6 - nosey' -e 'not_punished = 6 - punished' $(into)

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

# --- co-production -----------------------------------------------------------------------------------------

$(RUN)/coproduction-events.csv: $(EXTRACTS)/coproduction-events.extract
	$(call masked,coproduction-events) | derive --sealed -e 'rung_gap = ladder_rung - ladder_rung_staff' $(into)

# --- children in care --------------------------------------------------------------------------------------

$(RUN)/ssda903-reviews.csv: $(EXTRACTS)/ssda903-reviews.extract
	$(call masked,ssda903-reviews) | derive --sealed -e 'age_band = band of age by 4, 10, 16' $(into)

# --- the data themselves: every ingest leaves one row for each column and month ----------------------------

$(RUN)/cells.csv: $(TAKEN:%=$(RUN)/%.csv)
	derive --sealed $(TAKEN:%=$(RUN)/%.cells.csv) $(into)

# --- the measures: small numbers go before any analysis sees them ------------------------------------------

# What the last report said stands, until nightly --revise REASON declares a revision; the reason is a person's text
# and reaches the stage through the environment, never as words of a shell.
STANDS   := | revise --sealed $(if $(LAST),-l '$(LAST)') $${REVISE_BECAUSE:+-b "$$REVISE_BECAUSE"}
# Measures of a return stand in a file that is called as the return.
ASKED    := $(patsubst %,-m %,$(filter-out $(OTHERS:%=$(MEASURES)/%.measure),$(sort $(wildcard $(MEASURES)/*.measure))))
MEASURED := $(ASKED) -c $(COUNCIL) -l $(LOOKUPS) --as-at $(AS_AT) $(DATASETS)

$(RUN)/points.csv: $(DATASETS)
	measure --sealed $(MEASURED) | suppress --sealed $(STANDS) | spc --sealed | its --sealed $(into)

# --- what people read: drawings, then the folder of the report -----------------------------------------------

DEFINED := $(ASKED) -c $(COUNCIL) -l $(LOOKUPS)

$(RUN)/charted.csv: $(RUN)/points.csv
	mkdir -p $(RUN)/charts && chart --sealed $(DEFINED) -d $(RUN)/charts $(RUN)/points.csv $(into)

$(RUN)/report: $(RUN)/charted.csv
	report --sealed $(DEFINED) $(if $(EDITIONS),-r $(EDITIONS)) -d $(RUN)/charts -o $(RUN)/report $(RUN)/charted.csv

# The night on no rows, in a folder of its own: every header is made by the stages themselves, every definition bound to it.
check:
	rm -rf '$(RUN).check' && mkdir -p '$(RUN).check'
	$(MAKE) -f '$(NIGHT)' RUN='$(RUN).check' ROWS=--no-rows datasets
	measure --check $(patsubst $(RUN)/%,$(RUN).check/%,$(MEASURED))
	rm -rf '$(RUN).check'

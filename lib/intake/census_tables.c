/* census: the flat tables, and the elements they are made of.  Source: DfE, children in need census and children's social
 * work workforce census, technical specifications; the block before proceedings is of 2025/26. */
#include "census.h"

#define RETURN      { "return_on", CENSUS_RETURN, NULL }
#define CHILD       { "la_child_id", CENSUS_CHILD, NULL }
#define DETAILS     { "cin_details_id", CENSUS_DETAILS, NULL }
#define OWN(n, e)   { n, CENSUS_OWN, e }
#define ITSELF(n)   { n, CENSUS_ITSELF, NULL }

const struct census_table census_tables[] = {
	{ "cin-header", "CIN", "Header", "Message", { RETURN,
		OWN("collection", "Collection"), OWN("year", "Year"), OWN("reference_date", "ReferenceDate"), OWN("source_level", "SourceLevel"),
		OWN("lea", "LEA"), OWN("software_code", "SoftwareCode"), OWN("release", "Release"), OWN("serial_no", "SerialNo"),
		OWN("date_time", "DateTime") } },
	{ "cin-children", "CIN", "ChildIdentifiers", "Child", { RETURN, CHILD,
		OWN("upn", "UPN"), OWN("former_upn", "FormerUPN"), OWN("upn_unknown", "UPNunknown"), OWN("person_birth_date", "PersonBirthDate"),
		OWN("expected_person_birth_date", "ExpectedPersonBirthDate"), OWN("sex", "Sex GenderCurrent"),
		OWN("person_death_date", "PersonDeathDate") } },
	{ "cin-characteristics", "CIN", "ChildCharacteristics", "Child", { RETURN, CHILD, OWN("ethnicity", "Ethnicity") } },
	{ "cin-disabilities", "CIN", "Disability", "Disabilities", { RETURN, CHILD, ITSELF("disability") } },
	{ "cin-details", "CIN", "CINdetails", "Child", { RETURN, CHILD, DETAILS,
		OWN("cin_referral_date", "CINreferralDate"), OWN("referral_source", "ReferralSource"), OWN("primary_need_code", "PrimaryNeedCode"),
		OWN("cin_closure_date", "CINclosureDate"), OWN("reason_for_closure", "ReasonForClosure"),
		OWN("date_of_initial_cpc", "DateOfInitialCPC"), OWN("referral_nfa", "ReferralNFA") } },
	{ "cin-assessments", "CIN", "Assessments", "CINdetails", { RETURN, CHILD, DETAILS, { "assessment_id", CENSUS_ASSESSMENT, NULL },
		OWN("assessment_actual_start_date", "AssessmentActualStartDate"),
		OWN("assessment_internal_review_date", "AssessmentInternalReviewDate"),
		OWN("assessment_authorisation_date", "AssessmentAuthorisationDate") } },
	{ "cin-assessment-factors", "CIN", "AssessmentFactors", NULL, { RETURN, CHILD, DETAILS, { "assessment_id", CENSUS_ASSESSMENT, NULL },
		ITSELF("assessment_factor") } },
	{ "cin-plan-dates", "CIN", "CINPlanDates", "CINdetails", { RETURN, CHILD, DETAILS,
		OWN("cin_plan_start_date", "CINPlanStartDate"), OWN("cin_plan_end_date", "CINPlanEndDate") } },
	{ "cin-section47", "CIN", "Section47", "CINdetails", { RETURN, CHILD, DETAILS,
		OWN("s47_actual_start_date", "S47ActualStartDate"), OWN("initial_cpc_target", "InitialCPCtarget"),
		OWN("date_of_initial_cpc", "DateOfInitialCPC"), OWN("icpc_not_required", "ICPCnotRequired") } },
	{ "cin-cp-plans", "CIN", "ChildProtectionPlans", "CINdetails", { RETURN, CHILD, DETAILS, { "cpp_id", CENSUS_PLAN, NULL },
		OWN("cpp_start_date", "CPPstartDate"), OWN("cpp_end_date", "CPPendDate"),
		OWN("initial_category_of_abuse", "InitialCategoryOfAbuse"), OWN("latest_category_of_abuse", "LatestCategoryOfAbuse"),
		OWN("number_of_previous_cpp", "NumberOfPreviousCPP") } },
	{ "cin-cp-reviews", "CIN", "CPPreviewDate", NULL, { RETURN, CHILD, DETAILS, { "cpp_id", CENSUS_PLAN, NULL },
		ITSELF("cpp_review_date") } },
	{ "cin-pre-proceedings", "CIN", "PreProceedingsandFGDM", "CINdetails", { RETURN, CHILD, DETAILS,
		OWN("pp_start_date", "PPStartDate"), OWN("lbp_sent_date", "LBPSentDate"), OWN("fgdm_meeting_offer", "FGDMMeetingOffer"),
		OWN("fgdm_meeting_fac", "FGDMMeetingFac"), OWN("initial_pp_meeting_date", "InitialPPMeetingDate"),
		OWN("review_meetings_count", "ReviewMeetingsCount"), OWN("step_decision_date", "StepDecisionDate"),
		OWN("pp_outcome", "PPOutcome"), OWN("court_app_date", "CourtAppDate"), OWN("letter_init_cp_date", "LetterInitCPDate") } },
	{ "csww-workers", "CSWW", "CSWWWorker", NULL, { { "census_on", CENSUS_RETURN, NULL },
		OWN("agency_worker", "AgencyWorker"), OWN("swe_no", "SWENo"), OWN("fte", "FTE"), OWN("person_birth_date", "PersonBirthDate"),
		OWN("gender_current", "GenderCurrent"), OWN("ethnicity", "Ethnicity"), OWN("qual_inst", "QualInst"),
		OWN("qual_level", "QualLevel"), OWN("step_up_grad", "StepUpGrad"), OWN("org_role", "OrgRole"),
		OWN("role_start_date", "RoleStartDate"), OWN("start_origin", "StartOrigin"), OWN("role_end_date", "RoleEndDate"),
		OWN("leaver_destination", "LeaverDestination"), OWN("reason_leave", "ReasonLeave"), OWN("fte30", "FTE30"),
		OWN("cases30", "Cases30"), OWN("working_days_lost", "WorkingDaysLost"), OWN("contract_weeks", "ContractWeeks"),
		OWN("frontline_grad", "FrontlineGrad"), OWN("absat30_sept", "Absat30Sept"), OWN("reason_absence", "ReasonAbsence"),
		OWN("cfkss_status", "CFKSSstatus") } },
	{ "csww-vacancies", "CSWW", "LALevelVacancies", NULL, { { "census_on", CENSUS_RETURN, NULL },
		OWN("number_of_vacancies", "NumberOfVacancies"), OWN("no_agency_fte", "NoAgencyFTE"),
		OWN("no_agency_headcount", "NoAgencyHeadcount") } },
};
const size_t census_tables_n = COUNT(census_tables);

size_t census_width(const struct census_table *t)
{
	size_t n = 0;

	while (n < CENSUS_COLUMNS && t->column[n].name)
		n++;
	return n;
}

const struct census_table *census_table(str name)
{
	for (size_t i = 0; i < COUNT(census_tables); i++)
		if (same(name, str_of(census_tables[i].name)))
			return &census_tables[i];
	return NULL;
}

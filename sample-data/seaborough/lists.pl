# lists.pl — Annex A as a council takes it: the lists of plans and of children in care at the last Friday of every month, and all
# eleven on the last one.  Letters before values, serial dates among ordinary ones, headings as in the template.
use strict;
use warnings;

our ($dir, $LAST, $FIRST, @START, %CHILD, %FAMILY, @CARE, @NEED, @LEAVERS);
my %TEAM = (front_door => 'Front Door', assessment_north => 'Assessment North', assessment_south => 'Assessment South', safeguarding_east => 'Safeguarding East', safeguarding_west => 'Safeguarding West',
	safeguarding_central => 'Safeguarding Central', children_in_care => 'Children in Care', leaving_care => 'Leaving Care', disabled_children => 'Disabled Children', early_help => 'Early Help',
	court => 'Court and Permanence', edge_of_care => 'Edge of Care');
my %GENDER = (male => 'a) Male', female => 'b) Female', not_stated => 'c) Not stated/recorded');
my %CATEGORY = (NEG => 'a) Neglect', PHY => 'b) Physical abuse', SAB => 'c) Sexual abuse', EMO => 'd) Emotional abuse', MUL => 'e) Multiple');
my %LEGAL = (C1 => 'C1: ICO', C2 => 'C2: FCO', E1 => 'E1: Placement order', V2 => 'V2: Single period of accommodation under s20', V4 => 'V4', J1 => 'J1');

sub excel { $_[0] + $FIRST + 25569 }         # the serial number of a day
sub last_friday { my ($m) = @_; my $day = $START[$m + 1] - 1; $day-- until ($day + $FIRST + 3) % 7 == 4; $day }
sub person {                                 # not born yet: no age
	my ($c, $day) = @_;
	return ($c->{id}, $GENDER{ $c->{sex} }, 'a) ' . $c->{ethnicity}, excel($c->{born}), $c->{born} > $day ? '' : age($c->{born}, $day));
}
sub span_on { my ($c, $day) = @_; my $s; for (@{ $c->{spans} }) { $s = $_ if $_->{from} <= $day } return $s }
sub whose { my ($c, $day) = @_; my $s = span_on($c, $day); $s ? ($TEAM{ $s->{team} }, $s->{worker}) : ('', '') }

# Visits: fewer in August; and Safeguarding Central is later all year.
sub august { (ymd($_[0]))[1] == 8 }
sub plan_visit {
	my ($p, $team, $day) = @_;
	my $share = 0.87 - (august($day) ? 0.15 : 0) - ($team eq 'Safeguarding Central' ? 0.14 : 0);
	my $seen = $day - (chance('visit', $share) ? whole('visit', 0, 12) : whole('visit', 20, 45));
	return $seen >= $p->{from} ? $seen : $day - $p->{from} < 12 ? $p->{from} : '';
}
sub care_visit {
	my ($p, $day) = @_;
	my $seen = $day - (chance('visit', 0.91 - (august($day) ? 0.10 : 0)) ? whole('visit', 0, 42) : whole('visit', 43, 80));
	return $seen >= $p->{from} ? $seen : $day - $p->{from} <= 42 ? $p->{from} : '';
}
sub date { my ($day, $until) = @_; $day eq '' || $day > $LAST || (defined $until && $day > $until) ? '' : dmy($day) }

sub plans_on {                               # list 7
	my ($day) = @_;
	my @rows;
	for my $e (@NEED) {
		for my $p (grep { $_->{from} <= $day && $_->{to} > $day - 182 } @{ $e->{protection} }) {
			my $c = $e->{child};
			my ($team, $worker) = whose($c, $day);
			my $seen = plan_visit($p, $team, $day < $p->{to} ? $day : $p->{to});
			my ($review) = reverse grep { $_ <= $day } @{ $p->{reviews} };
			push @rows, [ person($c, $day), $c->{disability} eq 'yes' ? 'a) Yes' : 'b) No', excel($p->{from}), $CATEGORY{ $p->{category} }, $CATEGORY{ $p->{category} }, $seen eq '' ? '' : excel($seen),
				chance('visit', 0.8) ? 'a) Yes' : 'b) No', defined $review ? excel($review) : '', $p->{to} <= $day ? excel($p->{to}) : '', 'b) No', $p->{before}, $team, $worker ];
		}
	}
	return @rows;
}
sub in_care_on {                             # list 8
	my ($day) = @_;
	my @rows;
	for my $p (grep { $_->{from} <= $day && $_->{to} > $day - 182 } @CARE) {
		my $c = $p->{child};
		my ($now) = reverse grep { $_->{from} <= $day } @{ $p->{episodes} };
		my ($review) = reverse grep { $_->[0] <= $day } @{ $p->{reviews} };
		my $seen = care_visit($p, $day < $p->{to} ? $day : $p->{to});
		my $left = $p->{to} <= $day;
		my $moved = grep { $_->{from} <= $day && $_->{from} > $day - 365 && $_->{rne} =~ /[SPB]/ && $_->{place} !~ /^T/ } @{ $p->{episodes} };
		push @rows, [ person($c, $day), $c->{ethnicity} eq 'OOTH' ? 'a) Yes' : 'b) No', $c->{disability} eq 'yes' ? 'a) Yes' : 'b) No', date($p->{from}), $c->{disability} eq 'yes' ? "N2 - Child's disability" : 'N1 - Abuse or neglect',
			'b) No', date($now->{from}), $LEGAL{ $now->{ls} } || $now->{ls}, $review ? date($review->[0]) : '', date($seen), $now->{place} =~ /^A/ ? 'b) Adoption' : '', ('') x 3, $moved,
			$left ? (date($p->{to}), $p->{rec}) : ('', ''), date($now->{from}), $now->{place}, $now->{provider}, '', $now->{urn}, '', '', ('') x 4, whose($c, $day) ];
	}
	return @rows;
}

# A young person who left care, from the kind of help the law gives on: where nobody is in touch, nobody knows the home and the day.
my %HOME = ('U: Independent living' => 34, 'Z: With former foster carers' => 16, 'D: Semi-independent, transitional accommodation and self-contained accommodation' => 22,
	'B: Parents/relatives' => 14, 'E: Supported lodgings' => 5, 'S: No fixed abode/homeless' => 3, 'X: In custody' => 4, 'W: Bed and breakfast' => 2);
my %DOES = ('F1: Full time in higher education' => 9, 'F2: Full time in education other than higher' => 26, 'F3: Full time in training or employment' => 20, 'P3: Part time in training or employment' => 8,
	'G4: Not in education, employment or training - illness or disability' => 10, 'G5: Not in education, employment or training - other' => 20, 'G6: Not in education, employment or training - pregnancy or parenting' => 7);
sub left_care {
	my ($c, $day) = @_;
	my $touch = chance('visit', 0.92);
	my $home = $touch ? pick('leaver list', map { $_ => $HOME{$_} } sort keys %HOME) : 'R: Residence not known';
	return (age($c->{born}, $day) < 18 ? 'a) Relevant child' : 'b) Former relevant child', $touch ? 'a) Yes' : 'b) No', $home,
		$touch ? $home =~ /^[SWX]/ ? 'b) Unsuitable' : 'a) Suitable' : '', $touch ? pick('leaver list', map { $_ => $DOES{$_} } sort keys %DOES) : '',
		$c->{ethnicity} eq 'OOTH' ? 'a) Yes' : 'b) No', sprintf('W%03d', whole('leaver list', 1, 230)), date($day - whole('leaver list', 5, 210)), $touch ? date($day - whole('leaver list', 0, 56)) : '');
}

# --- the other nine, on the last Friday of all: what happened in the six months before it ---------------------

sub others {
	my ($day) = @_;
	my $lately = sub { my ($d) = @_; $d ne '' && $d <= $day && $d > $day - 182 };
	my %rows = map { $_ => [] } 1 .. 6, 9 .. 11;
	my %year;                                    # of each child: referrals, enquiries and conferences of the last twelve months
	for my $e (@NEED) {
		my $n = $year{ $e->{child}{id} } ||= [ 0, 0, 0 ];
		my $counts = sub { my ($d) = @_; $d ne '' && $d <= $day && $d > $day - 365 ? 1 : 0 };
		$n->[0] += $counts->($e->{ref});
		for (@{ $e->{enquiries} }) { $n->[1] += $counts->($_->{from}); $n->[2] += $counts->($_->{icpc}) }
	}
	my %letter = (6 => 'q) 6: Police', '2A' => 'e) 2A: Schools', '3E' => 'k) 3E: A&E', 8 => 's) 8: Other');
	for my $e (@NEED) {
		my $c = $e->{child};
		my @who = person($c, $day);
		my $disabled = $c->{disability} eq 'yes' ? 'a) Yes' : 'b) No';
		my $source = $letter{ $e->{source} } || $e->{source};
		if ($lately->($e->{ref})) {
			push @{ $rows{1} }, [ @who, date($e->{ref} - 1), $source ];
			push @{ $rows{3} }, [ @who, date($e->{ref}), $source, $e->{nfa} ? 'a) Yes' : 'b) No', $year{ $c->{id} }[0], whose($c, $e->{ref}) ];
		}
		for (grep { $_->{from} <= $day && $_->{to} > $day - 182 } @{ $e->{assessments} }) {
			push @{ $rows{4} }, [ @who, $disabled, date($_->{from}), 'a) Yes', date($_->{to}, $day), '', whose($c, $_->{from}) ];
		}
		for (grep { $lately->($_->{from}) } @{ $e->{enquiries} }) {
			push @{ $rows{5} }, [ @who, $disabled, date($_->{from}), $_->{unnecessary} ? 'a) Yes' : 'b) No', date($_->{icpc}, $day), $_->{icpc} ne '' && $_->{icpc} <= $day ? 'a) Yes' : '', @{ $year{ $c->{id} } }[1, 2], whose($c, $_->{from}) ];
		}
		next if $e->{nfa} || $e->{ref} > $day || $e->{to} <= $day - 182;
		push @{ $rows{6} }, [ @who, $disabled, date($e->{ref}), $e->{need}, '', date($e->{to}, $day), $e->{to} <= $day ? $e->{why} : '', $e->{to} <= $day ? 'e) Closed episode' : status($c, $e, $day), whose($c, $day) ];
	}
	for my $c (map { $CHILD{$_} } sort keys %CHILD) {
		for (grep { $_->{level} eq 'early_help' && $lately->($_->{from}) } @{ $c->{spans} }) {
			push @{ $rows{2} }, [ person($c, $day), date($_->{from}), date($_->{from} + 30, $day), 'Seaborough Council' ];
		}
	}
	for my $c (grep { my $age = age($_->{born}, $day); $age >= 16 && $age < 22 } @LEAVERS) {
		push @{ $rows{9} }, [ person($c, $day), $c->{disability} eq 'yes' ? 'a) Yes' : 'b) No', whose($c, $day), left_care($c, $day) ];
	}
	for my $p (grep { $_->{rec} =~ /^E1[12]$/ && $_->{to} <= $day && $_->{to} > $day - 365 } @CARE) {
		push @{ $rows{10} }, [ $p->{child}{id}, '', (person($p->{child}, $day))[1 .. 4], 'b) No', date($p->{from}), date($p->{to} - 300), date($p->{to} - 260), date($p->{to} - 220), date($p->{to} - 200), date($p->{to}), '', '', '' ];
	}
	push @{ $rows{11} }, map { my $asked = $day - 30 * $_; [ "V$_", '', 'a) Male', 'a) WBRI', 'b) No', 'b) No', date($asked), date($asked + 20), ('') x 11 ] } 1 .. 9;
	return %rows;
}
sub status {                                 # of a child whose case is open
	my ($c, $e, $day) = @_;
	my $level = (span_on($c, $day) || { level => '' })->{level};
	return 'a) Looked after child' if $level eq 'care';
	return 'b) Child Protection plan' if grep { $_->{from} <= $day && $_->{to} > $day } @{ $e->{protection} };
	return (grep { $_->{from} <= $day && $_->{to} > $day } @{ $e->{assessments} }) ? 'd) Open assessment' : 'c) Child in need plan';
}
sub lists {
	my %heads = annex_heads();
	for my $m (0 .. 47) {
		my $day = last_friday($m);
		my $in = folder('annex-a-' . iso($day));
		my %rows = (7 => [ plans_on($day) ], 8 => [ in_care_on($day) ], $m == 47 ? others($day) : ());
		table("$in/list_$_.csv" . ($m == 47 ? '' : '.gz'), $heads{$_}, @{ $rows{$_} }) for sort keys %rows;
	}
}
sub annex_heads {
	my @who = ('Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)');
	my @whose = ('Allocated Team', 'Allocated Worker');
	my $able = 'Does the Child have a Disability';
	return (1 => [ @who, 'Date of Contact', 'Contact Source' ],
		2 => [ @who, 'Assessment start date', 'Assessment completion date', 'Organisation completing assessment' ],
		3 => [ @who, 'Date of referral', 'Referral Source', 'Referral NFA?', 'Number of Referrals in Last 12 Months', @whose ],
		4 => [ @who, $able, 'Continuous Assessment Start Date', 'Child Seen During Continuous Assessment', 'Continuous Assessment Date of Authorisation',
			"Was the child assessed as requiring LA children's social care support?", @whose ],
		5 => [ @who, $able, 'Strategy discussion initiating Section 47 Enquiry Start Date', 'Was an Initial Child Protection Conference deemed unnecessary?', 'Date of Initial Child Protection Conference',
			'Did the Initial Child Protection Conference Result in a Child Protection Plan', 'Number of Section 47 Enquiries in the last 12 months', 'Number of ICPCs in the last 12 months', @whose ],
		6 => [ @who, $able, 'CIN Start Date', 'Primary Need Code', 'Date Child Was Last Seen', 'CIN Closure Date', 'Reason for Closure', 'Case Status', @whose ],
		7 => [ @who, $able, 'Child Protection Plan Start Date', 'Initial Category of Abuse', 'Latest Category of Abuse', 'Date of the Last Statutory Visit', 'Was the Child Seen Alone?', 'Date of latest review conference',
			'Child Protection Plan End Date', 'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)', 'Number of Previous Child Protection Plans', @whose ],
		8 => [ @who, 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)', $able, 'Date Started to be Looked After', "Child's Category of Need",
			'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)', 'Start date of current legal status', "Child's Legal Status", 'Date of Latest Statutory Review',
			'Date of Last Social Work Visit', 'What is the permanence plan for this child?', 'Date of Last IRO Visit / Contact to the Child', 'Date of Last Health Assessment', 'Date of Last Dental Check',
			'Number of Placements in the Last 12 months', 'Date Ceased to be Looked After', 'Reason Ceased to be Looked After', 'Start Date of Most Recent Placement', 'Placement Type', 'Placement Provider', 'Placement postcode',
			'URN of Placement', 'Placement Location', 'LA of Placement', "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
			"Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months", 'Was the child offered a Return Interview after their last missing episode (Y/N)?',
			'Did the child accept a Return Interview after their last missing episode (Y/N)?', @whose ],
		9 => [ @who, $able, @whose, 'Eligibility Category', 'LA in Touch', 'Type of Accommodation', 'Suitability of Accommodation', 'Activity Status',
			'Unaccompanied Asylum Seeking Child (UASC)', 'Allocated personal adviser', 'Date of latest pathway plan', 'Date of latest contact' ],       # the last four: since 2024
		10 => [ 'Child Unique ID', 'Family identifier', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', $able, 'Date the Child Entered Care', 'Date of Decision that Child Should be Placed for Adoption',
			'Date of Placement Order', 'Date of Matching Child and Prospective Adopters', 'Date Placed for Adoption', 'Date of Adoption Order', 'Date of Decision that Child Should No Longer be Placed for Adoption',
			'Reason Why Child No Longer Placed for Adoption', 'Date the child was placed for fostering in FFA or concurrent planning placement' ],
		11 => [ 'Individual adopter identifier', 'Family identifier', 'Gender', 'Ethnicity', 'Disability', 'Is the (prospective) adopter fostering for adoption?', 'Date enquiry received', 'Date Stage 1 started', 'Date Stage 1 ended',
			'Date Stage 2 started', 'Date Stage 2 ended', 'Date application submitted', 'Date application approved', 'Date adopter matched with child(ren)', 'Date child/children placed with adopter(s)',
			'No. of children placed', 'Date of Adoption Order', 'Date of leaving adoption process', 'Reason for leaving adoption process' ]);
}
1;

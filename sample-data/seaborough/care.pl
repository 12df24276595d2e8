# care.pl — children looked after: where they lived, who reviewed, who their social worker was; the twelve tables of SSDA903.
use strict;
use warnings;

our ($dir, $LAST, $LAUNCH, @RETURNS, %CHILD, %FAMILY, @CARE, @LEAVERS);
my $URN = 1000000;

# --- what happens to a child in care -----------------------------------------------------------------------

sub why_left {                               # the reason at the end, by age; more go home as planned from the launch on
	my ($age, $day) = @_;
	my $home = $day >= $LAUNCH ? 1.6 : 1;
	return pick('care', E17 => 34, E5 => 40, E7 => 8, E6 => 6, E8 => 12) if $age >= 18;
	return pick('care', E12 => 34, E11 => 4, E4A => 20 * $home, E4B => 8, E45 => 14, E47 => 4, E13 => 3, E41 => 4, E46 => 7, E48 => 4, E8 => 6) if $age < 5;
	return pick('care', E4A => 26 * $home, E4B => 13, E45 => 9, E47 => 3, E13 => 5, E41 => 6, E46 => 6, E48 => 4, E3 => 6, E8 => 24, E9 => 5);
}
sub placement {
	my ($age) = @_;
	my $place = $age < 1 ? pick('care', U6 => 60, U3 => 15, U5 => 10, R3 => 15) : $age < 12 ? pick('care', U6 => 44, U3 => 18, U4 => 16, U1 => 8, K2 => 6, P1 => 8)
		: $age < 16 ? pick('care', U6 => 36, U3 => 12, U4 => 18, U1 => 6, K2 => 22, P1 => 6) : pick('care', U6 => 20, U4 => 18, U3 => 8, K2 => 22, H5 => 24, P2 => 8);
	my $far = $place eq 'K2' ? 40 : 11;
	my $own = $place =~ /^[PH]/;
	return { place => $place, provider => $place eq 'P1' ? 'PR0' : $place =~ /^[KHR]/ ? pick('care', PR4 => 70, PR1 => 20, PR5 => 10) : pick('care', PR1 => 62, PR4 => 38),
		post => $own && chance('care', 0.5) ? '' : pick('care', 'ZZ1 2BB' => 45, 'ZZ1 1AA' => 18, 'ZZ2 3CC' => 26, 'ZZ9 9ZZ' => $far),
		urn => $own ? '' : ++$URN };
}
sub moves {                                  # days on which something begins: legal status, placement, a time away from it
	my ($from, $to, $court) = @_;
	my $often = pick('care', 0.06 => 70, 0.50 => 21, 2.0 => 9);     # moves a year: most children stay, a few move again and again
	my %at;
	for (my $day = $from + 25; $day < $to - 30; $day += 30) {
		$at{ $day + whole('care', 0, 24) } = 'P' if chance('care', $often * ($day < $from + 365 ? 1.5 : 1) * 30 / 365);
		$at{ $day + 25 } = 'away' if chance('care', 0.003);
	}
	my $order = $from + whole('care', 150, 300);
	$at{$order} = exists $at{$order} ? 'B' : 'L' if $court && $order < $to - 2;
	return map { [ $_, $at{$_} ] } sort { $a <=> $b } keys %at;
}
sub episodes {
	my ($c, $from, $to, $rec) = @_;
	my $legal = pick('care', V2 => 46, C1 => 50, J1 => 4);
	$legal = 'V2' if $legal eq 'J1' && age($c->{born}, $from) < 12;
	my $now = placement(age($c->{born}, $from));
	my @all = ({ from => $from, rne => 'S', ls => $legal, %$now });
	my $adopted = $rec =~ /^E1[12]$/ && $to - $from > 420 ? $to - whole('care', 120, 280) : $to + 1;
	my $next = sub {
		my ($day, $rne, $where, $why) = @_;
		@{ $all[-1] }{qw(to rec why)} = ($day, 'X1', $rne eq 'L' ? '' : $why);
		push @all, { from => $day, rne => $rne, ls => $legal, %$where };
	};
	for (moves($from, $to, $legal eq 'C1')) {
		my ($day, $what) = @$_;
		last if $day >= $adopted - 20;
		next if $day <= $all[-1]{from} + 1;
		$legal = 'C2' if $what =~ /[LB]/ && $legal eq 'C1';
		if ($what eq 'away') {                   # and back to the same carers
			my $length = whole('care', 3, 14);
			my $away = { place => pick('care', T2 => 30, T3 => 50, T1 => 20), provider => 'PR1', post => 'ZZ1 2BB', urn => '' };
			$next->($day, 'P', $away, 'OTHER');
			$next->($day + $length, 'P', $now, 'PLACE');
		} elsif ($what eq 'L') {
			$next->($day, 'L', $now, '');
		} else {
			$now = placement(age($c->{born}, $day));
			$next->($day, $what, $now, pick('care', CARPL => 45, CREQB => 20, LAREQ => 12, CHILD => 8, CREQO => 9, STAND => 3, ALLEG => 3));
		}
	}
	if ($adopted < $to) {
		$legal = 'E1';
		$next->($adopted, 'B', { place => 'A6', provider => pick('care', PR1 => 60, PR5 => 40), post => '', urn => ++$URN }, 'CARPL');
	}
	@{ $all[-1] }{qw(to rec)} = ($to, $rec);
	return \@all;
}
# Reviews: the 20th working day, then 3 months, then 6.  Whether the child was heard steps up at the launch.
sub reviews {
	my ($c, $from, $to) = @_;
	my ($last, @held) = $from;
	while (1) {
		my $late = chance('care', $last >= on(2024, 4, 1) ? 0.02 : 0.055);
		my $day = $last + (!@held ? ($late ? whole('care', 34, 45) : whole('care', 18, 26)) : @held == 1 ? ($late ? whole('care', 96, 112) : whole('care', 74, 88))
			: $late ? whole('care', 190, 215) : whole('care', 150, 180));
		last if $day >= $to || $day > $LAST;
		push @held, [ $day, heard(age($c->{born}, $day), $day) ];
		$last = $day;
	}
	return \@held;
}
sub heard {
	my ($age, $day) = @_;
	return 'PN0' if $age < 4;
	my $new = $day >= $LAUNCH;
	return pick('care', PN4 => 18, PN7 => 82) unless chance('care', ($new ? 0.925 : 0.84) - ($age < 10 ? 0.05 : 0));
	return pick('care', PN1 => ($age < 10 ? 22 : $age < 16 ? 46 : 54) + ($new ? 7 : 0), PN2 => 12, PN3 => 4, PN5 => 22, PN6 => 16);
}
# Social workers: one in 380 days until April 2025, when fewer agency workers came and went; then one in 640.
sub workers {
	my ($from, $to) = @_;
	my @all = [ $from, worker() ];
	for (my $day = $from + 20; $day < $to; $day += 20) {
		next unless chance('care', 20 / ($day < on(2025, 4, 1) ? 380 : 640));
		$all[-1][2] = $day;
		push @all, [ $day, worker() ];
	}
	$all[-1][2] = $to;
	return \@all;
}
sub worker { sprintf 'W%03d', whole('care', 1, 230) }

sub in_care {
	my ($c, $from, $to) = @_;
	my $grown = birthday($c->{born}, 18);
	$to = $grown if $grown < $to;
	return if $from >= $to - 1 || $from < $c->{born};
	my $rec = $to > $LAST ? '' : why_left(age($c->{born}, $to), $to);
	push @CARE, { child => $c, from => $from, to => $to, rec => $rec, episodes => episodes($c, $from, $to, $rec), home => pick('care', 'ZZ1 1AA' => 60, 'ZZ1 2BB' => 36, '' => 4),
		reviews => reviews($c, $from, $to), workers => workers($from, $to) };
}

# --- who they are ------------------------------------------------------------------------------------------

sub children_in_care {
	for my $c (map { $CHILD{$_} } sort keys %CHILD) {
		my @spans = grep { $_->{level} eq 'care' } @{ $c->{spans} };
		next unless @spans;
		my $from = $spans[0]{from};                  # the list knows when its case was opened; the child may have been in care for years
		$from -= whole('care', 0, 1500) if $from < 0 && $spans[0]{as} eq 'new' && chance('care', 0.55);
		$from = $c->{born} + whole('care', 0, 20) if $from < $c->{born};
		in_care($c, $from, $spans[-1]{to});
	}
	my $day = on(2016, 1, 1);                      # who had left before the list begins
	while (($day += whole('care', 1, $day < -500 ? 7 : 10)) < -60) {
		my $long = chance('care', 0.5) ? whole('care', 60, 500) : whole('care', 300, 1900);
		next if $day + $long >= 0 || $day + $long < $RETURNS[0]{from};
		in_care(stranger('care', 7, $day - (chance('care', 0.15) ? whole('care', 1, 300) : whole('care', 300, 17 * 365))), $day, $day + $long);
	}
	for my $c (grep { $_->{disability} eq 'yes' } map { $CHILD{$_} } sort keys %CHILD) {       # short breaks, which no figure counts
		my ($span) = grep { $_->{team} eq 'disabled_children' } @{ $c->{spans} };
		next unless $span && $span->{to} - $span->{from} > 90 && age($c->{born}, $span->{to}) < 18;
		push @CARE, { child => $c, from => $span->{from} + 20, to => $span->{to}, rec => $span->{to} > $LAST ? '' : 'E8', home => 'ZZ1 1AA', reviews => [], workers => [],
			episodes => [ { from => $span->{from} + 20, to => $span->{to}, rne => 'S', ls => 'V4', place => 'U6', provider => 'PR1', post => 'ZZ1 2BB', urn => ++$URN, rec => 'E8' } ] };
	}
	@CARE = sort { $a->{child}{id} cmp $b->{child}{id} || $a->{from} <=> $b->{from} } @CARE;
}
sub leavers {                                # those of the list, those who left care at 18, and young people who had left before both
	my %is = map { $_->{child}{id} => $_->{child} } grep { $_->{rec} ne '' && age($_->{child}{born}, $_->{to}) >= 16 } @CARE;
	for my $c (values %CHILD) { $is{ $c->{id} } = $c if grep { $_->{level} eq 'care_leaver' } @{ $c->{spans} } }
	for (1 .. 150) { my $c = stranger('leaver', 8, on(1999, 4, 1) + whole('leaver', 0, 2900)); $is{ $c->{id} } = $c }
	@LEAVERS = map { $is{$_} } sort keys %is;
}

# --- the tables --------------------------------------------------------------------------------------------

sub sex { $_[0]{sex} eq 'male' ? 1 : 2 }
sub oc3 {                                    # more are in touch, housed, learning or working, year by year
	my ($c, $return) = @_;
	my $years = ($return->{to} - on(2021, 3, 31)) / 365;
	my $touch = pick('leaver', YES => 86 + 1.5 * $years, NO => 8 - $years, REFU => 2, NREQ => 3, RHOM => 1.5, DIED => 0.4);
	return ($touch, '0', '0') unless $touch eq 'YES' || ($touch =~ /^(NO|REFU|NREQ)$/ && chance('leaver', 0.3));
	return ($touch, chance('leaver', 0.50 + 0.014 * $years) ? pick('leaver', F1 => 8, F2 => 34, P2 => 10, F4 => 8, F5 => 28, P5 => 12) : pick('leaver', G4 => 26, G5 => 52, G6 => 22),
		chance('leaver', 0.87 + 0.008 * $years) ? pick('leaver', U1 => 36, B1 => 14, D1 => 22, K1 => 8, Z1 => 14, E1 => 4, T1 => 2) : pick('leaver', S2 => 22, X2 => 34, B2 => 18, K2 => 12, V2 => 14));
}
sub care {
	children_in_care();
	leavers();
	for my $r (@RETURNS) {
		my ($from, $to) = @$r{qw(from to)};
		my $held = sub { my ($day) = @_; $day >= $from && $day <= $to };
		my $in = folder("ssda903-$r->{name}");
		my (%row, %head);
		my $add = sub { my ($name, @cells) = @_; push @{ $row{$name} }, \@cells };
		for my $p (@CARE) {
			next if $p->{from} > $to || $p->{to} < $from;
			my $c = $p->{child};
			my ($id, $dob) = ($c->{id}, dmy($c->{born}));
			$head{$id} = [ $id, sex($c), $dob, $c->{ethnicity}, sprintf('Z%012d', substr $id, 1), '', '' ];
			for (@{ $p->{episodes} }) {
				next if $_->{from} > $to || $_->{to} < $from;
				my $over = $_->{to} <= $to && $_->{to} <= $LAST;
				$add->('episodes', $id, dmy($_->{from}), $_->{rne}, $_->{ls}, $c->{disability} eq 'yes' ? 'N2' : 'N1', $_->{place}, $_->{provider}, $over ? (dmy($_->{to}), $_->{rec}, $_->{why}) : ('', '', ''),
					$p->{home}, $_->{post}, $_->{urn});
				$add->('placed_for_adoption', $id, $dob, dmy($_->{from}), '', '') if $_->{place} eq 'A6' && $held->($_->{from});
			}
			$add->('reviews', $id, $dob, dmy($_->[0]), $_->[1]) for grep { $held->($_->[0]) } @{ $p->{reviews} };
			for (@{ $p->{workers} }) {
				my ($start, $who, $end) = @$_;
				next if $start > $to || $end < $from;
				my $over = $end <= $to && $end <= $LAST;
				$add->('sw_episodes', $id, $dob, $who, dmy($start), $over ? (dmy($end), $end == $p->{to} ? 'OTHERS' : pick('care', LEFTRL => 55, ORGRST => 15, FCONTA => 15, TSPROC => 15)) : ('', ''));
			}
			next if $p->{episodes}[0]{ls} eq 'V4';
			$add->('ad1', $id, $dob, ('') x 6) if $p->{rec} =~ /^E1[12]$/ && $held->($p->{to});
			@{ $row{ad1}[-1] }[2 .. 7] = (dmy($p->{to} - 200), dmy($p->{to} - 220), 0, 2, 'MF', 'L11') if $row{ad1} && $row{ad1}[-1][0] eq $id;
			$add->('previous_permanence', $id, $dob, chance('care', 0.1) ? ('P2', '', '') : ('Z1', '', '')) if $held->($p->{from});
			$add->('uasc', $id, sex($c), $dob, dmy(birthday($c->{born}, 18))) if $c->{ethnicity} eq 'OOTH' && age($c->{born}, $p->{from}) >= 14;
			$add->('oc2', $id, $dob, whole('care', 4, 24), '', chance('care', 0.03) ? 1 : 0, age($c->{born}, $to) < 5 ? 1 : '', map({ chance('care', 0.9) ? 1 : 0 } 1 .. 3), chance('care', 0.03) ? 1 : 0, '', '')
				if $p->{from} <= $to - 365 && $p->{to} > $to;
			next unless age($c->{born}, $from) >= 12;
			for (1 .. pick('care', 0 => 90, 1 => 6, 4 => 4)) {
				my $gone = whole('care', $p->{from} > $from ? $p->{from} : $from, $p->{to} < $to ? $p->{to} : $to);
				$add->('missing', $id, $dob, pick('care', M => 80, A => 20), dmy($gone), dmy($gone + whole('care', 0, 2))) unless $gone + 2 >= $p->{to} || $gone + 2 > $to;
			}
			$add->('dolo', $id, $dob, dmy($p->{from} + 30), '') if $r->{to} >= on(2024, 3, 31) && $p->{episodes}[-1]{place} eq 'K2' && $id =~ /7$/;
		}
		for my $c (@LEAVERS) {
			my $age = age($c->{born}, $to);
			next if $age < 17 || $age > 21 || $r->{name} =~ /-/;     # asked round each birthday; the year's end has them all
			next if grep { $_->{child} == $c && $_->{to} > $to } @CARE;
			$add->('oc3', $c->{id}, dmy($c->{born}), oc3($c, $r));
			$head{ $c->{id} } ||= [ $c->{id}, sex($c), dmy($c->{born}), $c->{ethnicity}, sprintf('Z%012d', substr $c->{id}, 1), '', '' ];
		}
		$row{header} = [ map { $head{$_} } sort keys %head ];
		my %seen;                                # a day away twice is one row
		@{ $row{missing} } = grep { !$seen{"@$_[0, 3]"}++ } @{ $row{missing} || [] };
		delete $row{sw_episodes} if $to < on(2024, 3, 31);         # new in 2023/24
		my %heads = ssda903_heads();
		table("$in/$_.csv", $heads{$_}, @{ $row{$_} || [] }) for grep { $row{$_} || !/^(sw_episodes|dolo)$/ } sort keys %heads;
	}
}
sub ssda903_heads {
	return (header => [qw(CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB)],
		episodes => [qw(CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN)],
		reviews => [qw(CHILD DOB REVIEW REVIEW_CODE)], uasc => [qw(CHILD SEX DOB DUC)],
		oc2 => [qw(CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED)],
		oc3 => [qw(CHILD DOB IN_TOUCH ACTIV ACCOM)], ad1 => [qw(CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR)],
		placed_for_adoption => [qw(CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED)], previous_permanence => [qw(CHILD DOB PREV_PERM LA_PERM DATE_PERM)],
		missing => [qw(CHILD DOB MISSING MIS_START MIS_END)], sw_episodes => [qw(CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON)], dolo => [qw(CHILD DOB DOLO_START DOLO_END)]);
}
1;

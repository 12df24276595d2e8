# workforce.pl — the social work workforce census of 30 September, five years: the social workers of staff.csv, and those of fostering,
# adoption and the night duty, who are in no team of families and come and go more.
use strict;
use warnings;

our ($dir, $LAST, %CENSUS);

sub social_workers {
	my @all;
	for (grep { $_->{role} =~ /^(social_worker|newly_qualified)$/ } rows("$dir/staff.csv")) {
		push @all, { id => $_->{worker_id}, fte => $_->{fte}, agency => $_->{agency} eq 'yes' ? 1 : 0, from => day($_->{started_on}), to => $_->{ended_on} eq '' ? $LAST + 1 : day($_->{ended_on}), cases => 1 };
	}
	my $n = 500;
	my %leave = (2021 => 31, 2022 => 28, 2023 => 23, 2024 => 18, 2025 => 12);      # turnover falls year by year
	for my $year (2021 .. 2025) {
		my $autumn = on($year, 9, 30);
		push @all, { id => 'W' . ++$n, fte => pick('work', '1.0' => 80, '0.6' => 20), agency => 0, from => $autumn - whole('work', 500, 2500), to => $autumn - whole('work', 1, 350), cases => 0 } for 1 .. $leave{$year};
	}
	push @all, { id => 'W' . ++$n, fte => pick('work', '1.0' => 70, '0.6' => 30), agency => 0, from => on(2015, 1, 5) + whole('work', 0, 2000), to => $LAST + 1, cases => 0 } for 1 .. 14;
	my %agency = (2021 => 26, 2022 => 24, 2023 => 19, 2024 => 15, 2025 => 9);
	for my $year (2021 .. 2025) {
		push @all, { id => 'W' . ++$n, fte => '1.0', agency => 1, from => on($year, 9, 30) - whole('work', 20, 200), to => on($year, 9, 30) + whole('work', 10, 150), cases => 1 } for 1 .. $agency{$year};
	}
	return @all;
}
sub workforce {
	my @all = social_workers();
	my %load = (2021 => 18.4, 2022 => 18.0, 2023 => 17.2, 2024 => 16.5, 2025 => 15.4);
	my %vacant = (2021 => 27.5, 2022 => 26.0, 2023 => 21.4, 2024 => 17.0, 2025 => 11.6);
	for my $year (2021 .. 2025) {
		my $day = on($year, 9, 30);
		my $in = folder("csww-$year");
		my ($fte, $heads, @rows) = (0, 0);
		my %n = map { $_ => 0 } qw(fte heads left left_fte cases holders);      # as the Department adds them up
		for my $w (grep { $_->{from} <= $day && $_->{to} > $day - 365 } @all) {
			my $left = $w->{to} <= $day;
			next if $left && $w->{agency};           # who left is asked of the council's own alone
			my $cases = $w->{cases} && !$left ? about('work', $load{$year} * $w->{fte} * (0.8 + 0.4 * fresh('work'))) : '';
			push @rows, [ $w->{agency}, $w->{id}, $w->{fte}, dmy(on(1965, 1, 1) + whole('work', 0, 11000)), pick('work', 2 => 84, 1 => 16), pick('work', WBRI => 88, BAFR => 4, APKN => 3, WOTH => 5), '', '', '',
				$w->{cases} ? 'Case holder' : 'Qualified without cases', dmy($w->{from}), '', $left ? dmy($w->{to}) : '', '', '', $left ? '' : $w->{fte}, $cases, '', '', '', '', '', '' ];
			($fte, $heads) = ($fte + $w->{fte}, $heads + 1) if $w->{agency};
			my $group = $w->{agency} ? '' : $left ? 'left' : 'heads';
			if ($group) { $n{$group}++; $n{ $left ? 'left_fte' : 'fte' } += $w->{fte} }
			if ($cases) { $n{cases} += $cases; $n{holders} += $w->{fte} }
		}
		$CENSUS{$year} = { %n, map({ $_ => sprintf '%.1f', $n{$_} } qw(fte left_fte holders)), agency => $heads, agency_fte => sprintf('%.1f', $fte), vacant => sprintf('%.1f', $vacant{$year}) };
		table("$in/workers.csv", [qw(AgencyWorker SWENo FTE PersonBirthDate GenderCurrent Ethnicity QualInst QualLevel StepUpGrad OrgRole RoleStartDate StartOrigin RoleEndDate LeaverDestination ReasonLeave
			FTE30 Cases30 WorkingDaysLost ContractWeeks FrontlineGrad Absat30Sept ReasonAbsence CFKSSstatus)], @rows);
		table("$in/vacancies.csv", [qw(NumberOfVacancies NoAgencyFTE NoAgencyHeadcount)], [ $vacant{$year}, $fte, $heads ]);
	}
}
1;

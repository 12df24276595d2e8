# published.pl — tables as the Department for Education publishes them: 31 invented authorities of three regions, and an England made of
# them.  Seaborough's own rows of the years to March 2022 and on are counted from its own returns; its ten neighbours are in the model.
use strict;
use warnings;

our ($dir, @RETURNS, @CARE, @NEED, %CENSUS, %POPULATION);
my @COAST = qw(Northquay Easthaven Gullport Saltmarsh Herringby Dunesend Cockleton Lightmouth Tidewell Breakwater);
my @OTHERS = qw(Millbridge Coalford Weaverton Ironwell Clothby Lockside Fellgate Moorchester Peakham Quarryton
	Hopvale Downford Chalkham Orchardon Springwell Elmshire Oakshire Ashshire Riverton Ferryham);
my @REGION = ([ 'E12000002', 'North West' ], [ 'E12000001', 'North East' ], [ 'E12000008', 'South East' ]);
my @PLACES_HEAD = qw(time_period time_identifier geographic_level country_code country_name region_code region_name old_la_code new_la_code la_name);
my @PLACE = ({ old => 999, new => 'E06999999', name => 'Seaborough', region => 0, need => 1.05, care => 1.05, load => 0 });
for my $n (0 .. 29) {                        # neighbours first: poorer places, with more need; every place keeps its own bent
	my $near = $n < 10;
	push @PLACE, { old => 950 + $n, new => sprintf('E069999%02d', $n), name => $near ? $COAST[$n] : $OTHERS[$n - 10], region => $near ? $n % 2 : $n % 3 };
}
my @TRENDS = map { 1 + 0.004 * ($_ - 2021) } 0 .. 2030;

sub bell { my ($of) = @_; my $x = -6; $x += fresh($of) for 1 .. 12; $x }                       # near enough normal, and the same everywhere
sub counted {                                # so many of n, near a share, with what chance and the place add
	my ($n, $share) = @_;
	my $k = int($n * $share + bell('published') * sqrt($n * $share * (1 - $share)) + 0.5);
	return $k < 0 ? 0 : $k > $n ? $n : $k;
}
sub part { my ($a, $b, $scale, $places) = @_; return 'z' unless $b > 0; my $ten = 10 ** $places; my $n = int((2 * $scale * $ten * $a + $b) / (2 * $b)); my $s = sprintf('%d', $n / $ten);
	$n % $ten ? sprintf('%d.%0*d', int($n / $ten), $places, $n % $ten) : $s }
sub ten { int($_[0] / 10 + 0.5) * 10 }

# --- one authority's counts in one year --------------------------------------------------------------------

sub a_year_before { my ($y, $m, $d) = ymd($_[0]); on($y - 1, $m, $m == 2 && $d == 29 ? 28 : $d) }
sub ours {                                   # of Seaborough, from what its returns say
	my ($year) = @_;
	my ($from, $to) = (on($year - 1, 4, 1), on($year, 3, 31));
	my (%last, %children, %again, %n);
	for my $e (@NEED) {
		my $id = $e->{child}{id};
		if ($e->{ref} >= $from && $e->{ref} <= $to) {
			$n{referrals}++;
			$children{$id} = 1;
			if (defined $last{$id} && $last{$id} >= a_year_before($e->{ref})) { $n{again}++; $again{$id} = 1 }
		}
		$last{$id} = $e->{ref};
		$n{open}++ if !$e->{nfa} && $e->{ref} <= $to && $e->{to} > $to;
		for (grep { $_->{from} >= $from && $_->{from} <= $to } @{ $e->{protection} }) { $n{plans}++; $n{later}++ if $_->{before} ne '' && $_->{before} > 0 }
	}
	$n{child_again} = keys %again;
	$n{child} = keys %children;
	for my $p (grep { $_->{episodes}[0]{ls} ne 'V4' } @CARE) {
		$n{in}++ if $p->{from} >= $from && $p->{from} <= $to;
		$n{out}++ if $p->{to} >= $from && $p->{to} <= $to;
		next unless $p->{from} <= $to && $p->{to} > $to;
		$n{care}++;
		my %who = map { $_->[1] => 1 } grep { $_->[0] <= $to && $_->[2] > $to - 365 } @{ $p->{workers} };
		$n{many}++ if keys %who >= 3;
	}
	return \%n;
}
sub theirs {
	my ($p, $year) = @_;
	my ($people, $t) = ($p->{people}{ $year - 1 }, $TRENDS[$year]);
	my %n;
	$n{referrals} = int($people * 0.052 * $p->{need} * (0.92 + 0.16 * fresh('published')));
	$n{again} = counted($n{referrals}, 0.222 + $p->{again} + ($year == 2020 ? 0.004 : 0));
	$n{child} = int($n{referrals} * 0.88);
	$n{child_again} = counted($n{child}, 0.20 + $p->{again});
	$n{open} = int($people * 0.032 * $p->{need} * (0.94 + 0.12 * fresh('published')));
	$n{plans} = int($people * 0.0050 * $p->{need} * (0.85 + 0.30 * fresh('published')));
	$n{later} = counted($n{plans}, 0.215 * $t + (defined $p->{later} ? $p->{later} : $p->{again} * 0.5));
	$n{care} = int($people * 0.0070 * $p->{care} * $t * (0.96 + 0.08 * fresh('published')));
	$n{in} = int($people * 0.0028 * $p->{care} * ($p->{flow} || 1) * (0.85 + 0.30 * fresh('published')));
	$n{out} = int($people * 0.0027 * $p->{care} * ($p->{flow} || 1) * (0.85 + 0.30 * fresh('published')));
	$n{many} = counted($n{care}, 0.27 + $p->{loss});
	return \%n;
}
sub workforce_of {
	my ($p, $year) = @_;
	return $CENSUS{$year} if $p->{old} == 999 && $CENSUS{$year};
	my %n = (heads => int($p->{people}{ $year - 1 } * 0.0040 * $p->{need} * (0.95 + 0.10 * fresh('published'))));
	$n{left} = counted($n{heads}, 0.155 + $p->{loss} - ($year > 2023 ? 0.02 : 0));
	$n{agency} = counted($n{heads}, 0.16 + $p->{loss} * 1.2);
	$n{fte} = sprintf '%.1f', $n{heads} * 0.945;
	$n{left_fte} = sprintf '%.1f', $n{left} * 0.93;
	$n{agency_fte} = sprintf '%.1f', $n{agency} * 0.98;
	$n{vacant} = sprintf '%.1f', $n{heads} * (0.17 + $p->{loss}) * (0.9 + 0.2 * fresh('published'));
	$n{holders} = sprintf '%.1f', $n{heads} * 0.62;
	$n{cases} = int($n{holders} * (16.2 + $p->{load} - ($year - 2021) * 0.2 + 0.5 * bell('published')));
	return \%n;
}

# --- the tables --------------------------------------------------------------------------------------------

my %B1 = (name => 'b1_children_in_need_2017_to_2026', head => [qw(category Anypoint_episodes At31_episodes)], row => sub { my ($n) = @_;
	[ [ 'Children in Need', $n->{referrals} + $n->{open}, $n->{open} ] ] });
my %C1 = (name => 'c1_children_in_need_referrals_and_rereferrals_2017_to_2026', head => [qw(category referral_count rereferral_count rereferral_percent referral_child_count rereferral_child_count rereferral_child_percent)],
	row => sub { my ($n) = @_; [ [ 'Referrals and Re-referrals', $n->{referrals}, $n->{again}, part($n->{again}, $n->{referrals}, 100, 1), $n->{child}, $n->{child_again}, part($n->{child_again}, $n->{child}, 100, 1) ] ] });
my %D3 = (name => 'd3_cpps_subsequent_plan_2017_to_2026', head => [qw(category CPP_start CPP_subsequent CPP_subsequent_percent)], row => sub { my ($n) = @_;
	[ [ 'Child Protection Plans which are a second or subsequent plan', $n->{plans}, $n->{later}, part($n->{later}, $n->{plans}, 100, 1) ] ] });
my %CLA = (name => 'cla_number_and_rate_per_10k_children', bom => 1, head => [qw(population_type population_estimate children_count rate_per_10000)], row => sub { my ($n, $people) = @_;
	[ map { [ $_->[0], $people, $n->{ $_->[1] }, part($n->{ $_->[1] }, $people, 10000, 0) ] } [ 'Children ceasing to be looked after each year' => 'out' ],
		[ 'Children looked after on 31 March each year' => 'care' ], [ 'Children starting to be looked after each year' => 'in' ] ] });
my %SW = (name => 'la_cla_swcount', bom => 1, from => 2024, head => [qw(cla_group sw_stability number percentage)], row => sub { my ($n) = @_;
	[ [ 'CLA on 31 March', 'Total children', $n->{care}, 100 ], [ 'CLA on 31 March', '3 or more social workers during the year', $n->{many}, part($n->{many}, $n->{care}, 100, 0) ] ] });
my %CSWW = (name => 'csww_indicators_2017_to_2025', to => 2025, work => 1, head => [qw(inpost_fte inpost_headcount leavers_fte leavers_headcount turnover_rate_fte turnover_rate_headcount agency_fte agency_headcount
	agency_rate_fte agency_rate_headcount vacancy_fte vacancy_rate_fte case_holders_fte cases caseload_fte)], row => sub { my ($w) = @_;
	[ [ @$w{qw(fte heads left_fte left)}, part($w->{left_fte}, $w->{fte}, 100, 1), part($w->{left}, $w->{heads}, 100, 1), @$w{qw(agency_fte agency)}, part($w->{agency_fte}, $w->{agency_fte} + $w->{fte}, 100, 1),
		part($w->{agency}, $w->{agency} + $w->{heads}, 100, 1), $w->{vacant}, part($w->{vacant}, $w->{vacant} + $w->{fte}, 100, 1), $w->{holders}, $w->{cases}, part($w->{cases}, $w->{holders}, 1, 1) ] ] });
my %SYMBOL = (                               # table, authority, year: what stands in its cells; never a number, never nought
	"$D3{name} 975 2023" => 'c', "$C1{name} 974 2020" => 'x', "$SW{name} 973 2026" => 'k', "$SW{name} 972 2026" => 'low', "$CSWW{name} 971 2022" => 'u', "$CLA{name} 970 2018" => 'z');

sub write_table {
	my ($t, $figures) = @_;
	my @rows;
	for my $year (reverse $t->{from} || 2017 .. $t->{to} || 2026) {
		my @of = map { [ $_, $figures->{ $_->{old} }{$year} ] } @PLACE;
		my @levels = ([ 'National', '', '', @of ], map { my $r = $_; [ 'Regional', @{ $REGION[$r] }, grep { $_->[0]{region} == $r } @of ] } 0 .. 2);
		for (@levels) {                          # printed to the nearest ten; the percentages are of the whole numbers
			my ($level, $code, $name, @in) = @$_;
			my (%sum, $people);
			for my $one (@in) { $people += $one->[0]{people}{ $year - 1 }; $sum{$_} += $one->[1]{$_} || 0 for keys %{ $one->[1] } }
			for my $cells (@{ $t->{row}->(\%sum, $people) }) {
				my @shown = map { $t->{head}[$_] =~ /^(Any|At31|referral_count|rereferral_count|CPP_start|CPP_subsequent$|children_count|number)/ ? ten($cells->[$_]) : $cells->[$_] } 0 .. $#$cells;
				push @rows, [ $year, 'Reporting year', $level, 'E92000001', 'England', $code, $name, '', '', '', @shown ];
			}
		}
		for my $one (@of) {
			my ($p, $n) = @$one;
			my $symbol = $SYMBOL{"$t->{name} $p->{old} $year"};
			for my $cells (@{ $t->{row}->($n, $p->{people}{ $year - 1 }) }) {
				my @shown = defined $symbol ? map({ /^[0-9.]+$/ && $_ ne 100 ? $symbol : $_ } @$cells) : @$cells;
				push @rows, [ $year, 'Reporting year', 'Local authority', 'E92000001', 'England', @{ $REGION[ $p->{region} ] }, $p->{old}, $p->{new}, $p->{name}, @shown ];
			}
		}
	}
	my @head = (@PLACES_HEAD, @{ $t->{head} });
	$head[0] = "\xef\xbb\xbf$head[0]" if $t->{bom};
	table("$dir/published/$t->{name}.csv", \@head, @rows);
}
sub published {
	folder('published');
	for my $p (@PLACE) {
		my $ours = $p->{old} == 999;
		my $near = $p->{old} < 960;
		my $size = $ours ? 0 : whole('published', $near ? 22 : 30, $near ? 60 : 140) * 1000;
		$p->{people} = { map { $_ => $ours ? $POPULATION{$_} || $POPULATION{2018} - 90 * (2018 - $_) : int($size * (0.995 + 0.001 * ($_ - 2016))) } 2015 .. 2025 };
		next if $ours;
		@$p{qw(need care again loss load)} = (($near ? 1.15 : 0.9) * (1 + 0.13 * bell('published')), ($near ? 1.35 : 0.9) * (1 + 0.18 * bell('published')), 0.035 * bell('published'), 0.03 * bell('published'), 1.2 * bell('published'));
	}
	my (%figures, %work);
	for my $p (@PLACE) {
		for my $year (2017 .. 2026) {
			my $n = $figures{ $p->{old} }{$year} = $p->{old} == 999 && $year >= 2022 ? ours($year) : theirs($p->{old} == 999 ? { %$p, again => 0.045, later => 0.08, flow => 1.3, loss => -0.08, need => 0.92 } : $p, $year);
			$n->{$_} ||= 0 for qw(again later many);
		}
		$work{ $p->{old} }{$_} = workforce_of($p->{old} == 999 ? { %$p, loss => 0.03, need => 1.1 } : $p, $_) for 2017 .. 2025;
	}
	write_table($_, $_->{work} ? \%work : \%figures) for \%B1, \%C1, \%D3, \%CLA, \%SW, \%CSWW;
	people();
	model();
}
sub people {                                 # the middle of each year
	my @rows;
	for my $year (reverse 2016 .. 2025) {
		my $sum = sub { my $n = 0; $n += $_->{people}{$year} for @_; $n };
		push @rows, [ $year, 'Reporting year', 'National', 'E92000001', 'England', ('') x 5, 'Children aged 0 to 17 years', $sum->(@PLACE) ];
		push @rows, map { my $r = $_; [ $year, 'Reporting year', 'Regional', 'E92000001', 'England', @{ $REGION[$r] }, ('') x 3, 'Children aged 0 to 17 years', $sum->(grep { $_->{region} == $r } @PLACE) ] } 0 .. 2;
		push @rows, map { [ $year, 'Reporting year', 'Local authority', 'E92000001', 'England', @{ $REGION[ $_->{region} ] }, @$_{qw(old new name)}, 'Children aged 0 to 17 years', $_->{people}{$year} ] } @PLACE;
	}
	table("$dir/published/ons_mid-year_population_estimates_2016_to_2025.csv", [ @PLACES_HEAD, qw(age_group population_estimate) ], @rows);
}
sub model {                                  # neighbours are of one kind: the coast among itself, the others among themselves
	my @rows;
	for my $p (sort { $a->{old} <=> $b->{old} } @PLACE) {
		my $coast = $p->{old} < 960 || $p->{old} == 999;
		my @like = grep { $_->{old} != $p->{old} && ($_->{old} < 960 || $_->{old} == 999) == $coast } @PLACE;
		push @rows, [ @$p{qw(old name)}, $p->{region} + 1, $REGION[ $p->{region} ][1], map { ($_->{old}, 'Close ') } @like[0 .. 9] ] unless $p->{old} == 979;
	}
	table("$dir/published/sn_model_2025_wide.csv", [ "\xef\xbb\xbfold_la_code", qw(la_name region_ind region_name), map { ("SN_$_", "SN_${_}P") } 1 .. 10 ], @rows);
}
1;

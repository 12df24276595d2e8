# need.pl — children in need: referrals, assessments, enquiries, conferences, plans, reviews, and the work before proceedings.
use strict;
use warnings;

our ($dir, $LAST, $LAUNCH, $MODEL, @RETURNS, %CHILD, %FAMILY, %HELD, @CARE, @NEED);

# --- how a child comes to us -------------------------------------------------------------------------------

my @SOURCES = (6 => 29, '2A' => 20, '3E' => 5, '3F' => 8, '3B' => 4, '5A' => 5, '5B' => 4, '5D' => 6, '1A' => 7, 4 => 3, 7 => 4, 8 => 3, 9 => 2);
sub referral {                               # one for every child of the family
	my ($children, $day, %more) = @_;
	my $source = pick('need', @SOURCES);
	my @all = map { { child => $_, ref => $day, source => $source, need => $_->{disability} eq 'yes' ? 'N2' : pick('need', N1 => 60, N4 => 12, N5 => 18, N3 => 8, N6 => 2),
		nfa => 0, to => $LAST + 1, assessments => [], enquiries => [], protection => [], plans => [], before => [], %more } } @$children;
	push @NEED, @all;
	return @all;
}
# In time more and more often, with no step anywhere: 76% in April 2021, 90% in October 2026.
sub assessed {
	my ($episodes, $start, $latest) = @_;
	my $first = $RETURNS[1]{from};
	my $days = chance('need', 0.76 + 0.14 * ($start - $first) / ($LAST - $first)) ? whole('need', 8, 60) : whole('need', 72, 110);
	my $to = $start + $days < $latest ? $start + $days : $latest;
	my @factors = (pick('need', '3B' => 40, '4B' => 30, '2B' => 15, '1B' => 15), pick('need', '17A' => 40, '16A' => 30, '15A' => 8, '5A' => 6, '20' => 16));
	push @{ $_->{assessments} }, { from => $start, to => $to, factors => \@factors } for @$episodes;
	return $to;
}
# A referral that is not the first: 27% of them until the spring of 2025, and 20% from then on.  The earlier one opened nothing, or was
# closed after an assessment.
sub earlier {
	my ($children, $day) = @_;
	return unless chance('need', $day < on(2025, 5, 1) ? 0.27 : 0.20);
	my $gap = whole('need', 20, 350);
	earlier($children, $day - $gap);
	$gap > 130 && chance('need', 0.5) ? not_taken_on($children, $day - $gap) : referral($children, $day - $gap, nfa => 1);
}
sub not_taken_on {
	my ($children, $day) = @_;
	my @episodes = referral($children, $day, why => pick('need', RC8 => 65, RC9 => 35));
	my $to = assessed(\@episodes, $day + whole('need', 0, 2), $LAST + 1) + whole('need', 0, 4);
	$_->{to} = $to < $LAST + 1 ? $to : $LAST + 1 for @episodes;
	section47(\@episodes, $day + 1) if chance('need', 0.10);
}
sub section47 {                              # an enquiry that led to no conference
	my ($episodes, $day) = @_;
	my $unnecessary = chance('need', 0.8) ? 1 : 0;
	push @{ $_->{enquiries} }, { from => $day, target => '', icpc => '', unnecessary => $unnecessary } for @$episodes;
}

# --- protection --------------------------------------------------------------------------------------------

sub conference {                             # the enquiry before a plan; since conferences changed, fewer are held in time
	my ($episodes, $held) = @_;
	my $before = chance('need', $held < $MODEL ? 0.84 : 0.70) ? whole('need', 10, 20) : whole('need', 28, 45);
	my $target = chance('need', 0.85) ? working_days_after($held - $before, 15) : '';
	push @{ $_->{enquiries} }, { from => $held - $before, target => $target, icpc => $held, unnecessary => 0 } for @$episodes;
	return $held - $before;
}
sub plan_reviews {                           # those of the conferences' own list; of a time before it, and where it has none, our own
	my ($family, $from, $to) = @_;
	my @listed = grep { $_ > $from && $_ < $to } @{ $HELD{$family} || [] };
	my ($last, @held) = $from;
	while (1) {
		my $first = !@held;
		my $next = @listed ? $listed[0] : $to;
		if ($next - $last > ($first ? 91 : 182)) { $next = $last + ($first ? whole('need', 75, 88) : whole('need', 150, 180)) } else { shift @listed }
		last if $next >= $to || $next > $LAST;
		push @held, $last = $next;
	}
	return \@held;
}
sub protected {                              # one plan for each child; one in fourteen of a child's reviews was never written down
	my ($episodes, $from, $to, $earlier) = @_;
	my $reviews = plan_reviews($episodes->[0]{child}{family} || '', $from, $to);
	my $before = !$earlier && chance('need', $episodes->[0]{child}{listed} ? 0.09 : 0.22) ? pick('need', 1 => 75, 2 => 20, 3 => 5) : 0;
	my $category = pick('need', NEG => 47, EMO => 38, PHY => 9, SAB => 4, MUL => 2);
	for (@$episodes) {
		push @{ $_->{protection} }, { from => $from, to => $to, category => $category, before => $earlier || (chance('need', 0.02) ? '' : $before),
			reviews => [ grep { !chance('need', 0.07) } @$reviews ] };
	}
	letter($episodes, $from, $to);
}
sub letter {                                 # before proceedings; returns have it from April 2025 on
	my ($episodes, $from, $to) = @_;
	return unless chance('need', 0.75);
	my $day = $from + whole('need', 30, 140);
	return if $day >= $to || $day > $LAST - 5;
	my $offered = chance('need', $day < on(2026, 1, 1) ? 0.60 : 0.78) ? 1 : 0;
	my $held = $offered && chance('need', 0.62) ? 1 : 0;
	push @{ $_->{before} }, { from => $day - whole('need', 3, 20), sent => $day, offered => $offered, held => $held } for @$episodes;
}

# --- who ---------------------------------------------------------------------------------------------------

sub listed {                                 # a family of the case list: from the first day in need, protection or care
	my ($children) = @_;
	my @spans = grep { $_->{level} =~ /^(in_need|protection|care)$/ } @{ $children->[0]{spans} };
	return unless @spans;
	my ($start, $end) = ($spans[0]{from}, $spans[-1]{to});
	my $again = 0;
	if ($spans[0]{level} eq 'protection') {
		$start -= whole('need', 300, 650) if $start < 0 && $spans[0]{as} eq 'new' && chance('need', 0.35);     # a plan older than the list
	}
	my $planned = $start;
	my @episodes = referral($children, $spans[0]{level} eq 'in_need' ? $start : $start - whole('need', 46, 60), to => $end, why => pick('need', RC7 => 80, RC9 => 20));
	for my $i (grep { $spans[$_]{level} eq 'protection' } 0 .. $#spans) {
		my ($from, $to) = ($i ? $spans[$i]{from} : $planned, $spans[$i]{to});
		my ($care) = grep { $_->{level} eq 'care' && $_->{from} == $to } @spans;
		if ($care && chance('need', 0.8)) { $to += whole('need', 300, 900); $to = $care->{to} if $to > $care->{to} }       # a plan beside care
		conference(\@episodes, $from);
		protected(\@episodes, $from, $to, $again++);
	}
	assessed(\@episodes, $episodes[0]{ref} + whole('need', 0, 2), $end);
	section47(\@episodes, $episodes[0]{ref} + 1) if $spans[0]{level} eq 'in_need' && chance('need', 0.15);
	for (grep { $_->{level} eq 'in_need' && $_->{to} - $_->{from} > 60 } @spans) {
		my ($from, $to) = ($_->{from} + 30, $_->{to});
		push @{ $_->{plans} }, { from => $from, to => $to } for @episodes;
	}
	# One child in seven with a plan had one before, which ended within two years.
	if (grep({ $_->{level} eq 'protection' } @spans) && chance('need', 0.15)) {
		my $to = $episodes[0]{ref} - whole('need', 40, 560);
		my $from = $to - whole('need', 120, 400);
		my @before = referral($children, $from - whole('need', 46, 60), to => $to + 20, why => 'RC7');
		conference(\@before, $from);
		protected(\@before, $from, $to, 0);
		assessed(\@before, $before[0]{ref} + 1, $from);
		for my $e (@episodes) { $e->{protection}[0]{before} ||= 1 }
	} else {
		earlier($children, $episodes[0]{ref});
	}
}
sub gone {                                   # a family whose work was over before the list begins
	my ($from) = @_;
	my $level = pick('need', in_need => 84, protection => 16);
	my $to = $from + ($level eq 'in_need' ? whole('need', 60, 400) : whole('need', 150, 450));
	my @children = map { stranger('need', 6, $from - whole('need', 30, 16 * 365)) } 1 .. pick('need', 1 => 52, 2 => 31, 3 => 17);
	my $then = chance('need', $level eq 'in_need' ? 0.14 : 0.38) ? $to + whole('need', 100, 400) : $to;
	return if $then >= 0 || $then < $RETURNS[1]{from} - 400;
	my @episodes = referral(\@children, $level eq 'in_need' ? $from : $from - whole('need', 46, 60), to => $then, why => 'RC7');
	if ($level eq 'protection' || $then > $to) {
		my ($start, $end) = $level eq 'protection' ? ($from, $to) : ($to, $then);
		conference(\@episodes, $start);
		protected(\@episodes, $start, $end, 0);
	}
	assessed(\@episodes, $episodes[0]{ref} + whole('need', 0, 2), $then);
	earlier(\@children, $episodes[0]{ref});
}
sub need {
	listed($FAMILY{$_}) for sort keys %FAMILY;
	for (my $day = on(2019, 4, 1); $day < -60; $day += whole('need', 0, 3)) { gone($day) }
	for my $p (grep { !$_->{child}{listed} && $_->{to} >= $RETURNS[1]{from} } @CARE) {           # children in care are in need
		my @episodes = referral([ $p->{child} ], $p->{from} - whole('need', 10, 60), to => $p->{to}, why => 'RC7');
		assessed(\@episodes, $episodes[0]{ref}, $p->{from});
	}
	for (my $day = on(2020, 10, 1); $day <= $LAST; $day += whole('door', 0, 3)) {                  # referred, and not taken on
		my @children = map { stranger('door', 5, $day - whole('door', 30, 17 * 365)) } 1 .. pick('door', 1 => 60, 2 => 28, 3 => 12);
		earlier(\@children, $day);
		chance('door', 0.35) ? referral(\@children, $day, nfa => 1) : not_taken_on(\@children, $day);
	}
	@NEED = sort { $a->{child}{id} cmp $b->{child}{id} || $a->{ref} <=> $b->{ref} } @NEED;
	census($_) for @RETURNS[1 .. $#RETURNS];
}

# --- the census, as XML ------------------------------------------------------------------------------------

sub tag { my ($name, $text) = @_; defined $text && $text ne '' ? "<$name>$text</$name>" : '' }
sub truth { $_[0] ? 'true' : 'false' }
sub census {
	my ($r) = @_;
	my ($from, $to) = @$r{qw(from to)};
	my $when = sub { my ($name, $day) = @_; tag($name, $day ne '' && $day <= $to && $day <= $LAST ? iso($day) : '') };
	my $in = sub { my ($start, $end) = @_; $start <= $to && $end >= $from };
	my $file = folder("cin-$r->{name}") . '/census.xml.gz';
	open my $out, '|-', 'sh', '-c', 'exec gzip -9n > "$1"', 'sh', $file or die "make-returns: gzip: $!\n";
	print { $out } qq{<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Header><CollectionDetails><Collection>CIN</Collection>}, tag(Year => (ymd($to))[0]), tag(ReferenceDate => iso($to)),
		"</CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>Invented</SoftwareCode><Release>1</Release><SerialNo>1</SerialNo>", tag(DateTime => iso($to + 40) . 'T09:00:00'),
		"</Source></Header>\n<Children>\n";
	my $open = '';
	for my $e (@NEED) {
		next unless $e->{nfa} ? $e->{ref} >= $from && $e->{ref} <= $to : $in->($e->{ref}, $e->{to});
		my $c = $e->{child};
		if ($open ne $c->{id}) {
			print { $out } "</Child>\n" if $open ne '';
			$open = $c->{id};
			my $sex = $c->{sex} eq 'male' ? 'M' : $c->{sex} eq 'female' ? 'F' : 'U';
			print { $out } '<Child><ChildIdentifiers>', tag(LAchildID => $c->{id}), tag(UPNunknown => 'UN1'), tag(PersonBirthDate => iso($c->{born})), tag(Sex => $sex),
				'</ChildIdentifiers><ChildCharacteristics>', tag(Ethnicity => $c->{ethnicity}), $c->{disability} eq 'yes' ? '<Disabilities><Disability>LD</Disability></Disabilities>' : '', "</ChildCharacteristics>\n";
		}
		my $shut = $e->{to} <= $to && $e->{to} <= $LAST && !$e->{nfa};
		my ($first) = grep { $_->{icpc} ne '' } @{ $e->{enquiries} };
		print { $out } '<CINdetails>', tag(CINreferralDate => iso($e->{ref})), tag(ReferralSource => $e->{source}), tag(PrimaryNeedCode => $e->{need}),
			$shut ? (tag(CINclosureDate => iso($e->{to})), tag(ReasonForClosure => $e->{why})) : '', $first ? $when->(DateOfInitialCPC => $first->{icpc}) : '';
		for (grep { $in->($_->{from}, $_->{to}) } @{ $e->{assessments} }) {
			print { $out } '<Assessments>', tag(AssessmentActualStartDate => iso($_->{from})), $when->(AssessmentAuthorisationDate => $_->{to}),
				'<FactorsIdentifiedAtAssessment>', map({ tag(AssessmentFactors => $_) } @{ $_->{factors} }), '</FactorsIdentifiedAtAssessment></Assessments>';
		}
		for (grep { $in->($_->{from}, $_->{to}) } @{ $e->{plans} }) { print { $out } '<CINPlanDates>', tag(CINPlanStartDate => iso($_->{from})), $when->(CINPlanEndDate => $_->{to}), '</CINPlanDates>' }
		for (grep { $in->($_->{from}, $_->{icpc} eq '' ? $_->{from} : $_->{icpc}) } @{ $e->{enquiries} }) {
			print { $out } '<Section47>', tag(S47ActualStartDate => iso($_->{from})), $_->{target} ne '' ? tag(InitialCPCtarget => iso($_->{target})) : '', $when->(DateOfInitialCPC => $_->{icpc}),
				tag(ICPCnotRequired => truth($_->{unnecessary})), '</Section47>';
		}
		for (grep { $in->($_->{from}, $_->{to}) } @{ $e->{protection} }) {
			print { $out } '<ChildProtectionPlans>', tag(CPPstartDate => iso($_->{from})), $when->(CPPendDate => $_->{to}), tag(InitialCategoryOfAbuse => $_->{category}), tag(LatestCategoryOfAbuse => $_->{category}),
				tag(NumberOfPreviousCPP => $_->{before}), map({ $_ >= $from && $_ <= $to ? '<Reviews>' . tag(CPPreviewDate => iso($_)) . '</Reviews>' : () } @{ $_->{reviews} }), '</ChildProtectionPlans>';
		}
		for (grep { $r->{from} >= on(2025, 4, 1) && $_->{sent} >= $from && $_->{sent} <= $to } @{ $e->{before} }) {
			print { $out } '<PreProceedingsandFGDM>', tag(PPStartDate => iso($_->{from})), tag(LBPSentDate => iso($_->{sent})), tag(FGDMMeetingOffer => $_->{offered}), $_->{offered} ? tag(FGDMMeetingFac => $_->{held}) : '',
				'</PreProceedingsandFGDM>';
		}
		print { $out } tag(ReferralNFA => truth($e->{nfa})), "</CINdetails>\n";
	}
	print { $out } "</Child>\n" if $open ne '';
	print { $out } "</Children>\n</Message>\n";
	close $out or die "make-returns: $file: $!\n";
}
1;

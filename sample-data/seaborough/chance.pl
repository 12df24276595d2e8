# chance.pl — what make-sample and make-returns share: random numbers of our own and the days.  Perl itself and no module,
# and no function of the C library's mathematics: the same bytes everywhere.
use strict;
use warnings;

# --- chance ------------------------------------------------------------------------------------------------

our %state;                                  # one stream for each subject: a change in one moves no other
sub seed { my ($of, $from) = @_; $state{$of} = ($from * 2654435761 + 88675123) & 0xffffffff || 1; fresh($of) for 1 .. 16 }
sub fresh {                                  # xorshift32, Marsaglia 2003; from 0 to just under 1
	my $x = $state{$_[0]};
	$x ^= ($x << 13) & 0xffffffff;
	$x ^= $x >> 17;
	$x ^= ($x << 5) & 0xffffffff;
	$state{$_[0]} = $x;
	return $x / 4294967296;
}
sub whole { my ($of, $from, $to) = @_; $from + int(fresh($of) * ($to - $from + 1)) }
sub chance { my ($of, $p) = @_; fresh($of) < $p }
sub pick {                                   # pick(stream, what => weight, …)
	my ($of, @of) = @_;
	my $all = 0;
	for (my $i = 1; $i < @of; $i += 2) { $all += $of[$i] }
	my $at = fresh($of) * $all;
	for (my $i = 0; $i < @of; $i += 2) { $at -= $of[$i + 1]; return $of[$i] if $at < 0 }
	return $of[-2];
}
sub about { my ($of, $mean) = @_; my $n = int($mean); $n + (chance($of, $mean - $n) ? 1 : 0) }

# --- days: 0 is 1 November 2022, the first; 1460 is 31 October 2026, the last --------------------------------

sub number {                                 # days since 1970-01-01 (Hinnant's civil days)
	my ($y, $m, $d) = @_;
	$y-- if $m <= 2;
	my $era = int($y / 400);
	my $yoe = $y - $era * 400;
	my $doy = int((153 * ($m + ($m > 2 ? -3 : 9)) + 2) / 5) + $d - 1;
	return $era * 146097 + $yoe * 365 + int($yoe / 4) - int($yoe / 100) + $doy - 719468;
}
our $FIRST = number(2022, 11, 1);
sub on { number(@_) - $FIRST }
sub ymd {
	my $z = $_[0] + $FIRST + 719468;
	my $era = int($z / 146097);
	my $doe = $z - $era * 146097;
	my $yoe = int(($doe - int($doe / 1460) + int($doe / 36524) - int($doe / 146096)) / 365);
	my $doy = $doe - (365 * $yoe + int($yoe / 4) - int($yoe / 100));
	my $mp = int((5 * $doy + 2) / 153);
	my $m = $mp < 10 ? $mp + 3 : $mp - 9;
	return ($yoe + $era * 400 + ($m <= 2 ? 1 : 0), $m, $doy - int((153 * $mp + 2) / 5) + 1);
}
sub iso { sprintf '%04d-%02d-%02d', ymd($_[0]) }
sub dmy { sprintf '%02d/%02d/%04d', (ymd($_[0]))[2, 1, 0] }
our @START = map { on(2022 + int(($_ + 10) / 12), ($_ + 10) % 12 + 1, 1) } 0 .. 48;       # of the 48 months, and of the next
sub month { my $m = int($_[0] / 30.5); $m++ while $m < 47 && $_[0] >= $START[$m + 1]; $m-- while $m > 0 && $_[0] < $START[$m]; $m }
1;

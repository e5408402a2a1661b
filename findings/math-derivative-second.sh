#!/bin/sh
# Math::Derivative 1.01 (Debian 12: libmath-derivative-perl): Derivative2, second derivatives by a cubic spline, whose
# slopes at both ends one may give.
# Expected: as its manual says, slopes of 0 where none are given, and so the same as with two zeros.
# Behaviour: without slopes it is the second derivative that is 0 at both ends: of x^2, where it is 2 everywhere,
# it is told as 0 at the ends and 2.54 beside them. With the slopes 0 it is another spline altogether. (With the
# right slopes it is right.)
# Seen, of x^2 from 0 to 3, and of cos from 0 to pi, whose slopes are 0 at both ends:
#   x^2, no slopes: 0.000 2.538 1.846 2.077 1.846 2.538 0.000
#   x^2, slopes 0 and 0: 1.969 2.062 1.785 2.800 -0.985 13.138 -39.569
#   x^2, slopes 0 and 6: 2.000 2.000 2.000 2.000 2.000 2.000 2.000
#   cos, no slopes: 0.000 -1.159 -0.443 0.000 0.443 1.159 0.000
#   cos, slopes 0 and 0: -1.023 -0.886 -0.512 0.000 0.512 0.886 1.023
#   cos, by hand: -1.000 -0.866 -0.500 0.000 0.500 0.866 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libmath-derivative-perl=1.01-3) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.pl" <<'END'
use strict;
use warnings;
use Math::Derivative qw(Derivative2);

sub told {
  my ($name, @numbers) = @_;
  print "$name: ", join(' ', map { my $told = sprintf '%.3f', $_; $told =~ s/^-(?=0\.000$)//r } @numbers), "\n";
}

my @x = map { $_ / 2 } 0 .. 6;
my @y = map { $_**2 } @x;
told('x^2, no slopes', Derivative2(\@x, \@y));
told('x^2, slopes 0 and 0', Derivative2(\@x, \@y, 0, 0));
told('x^2, slopes 0 and 6', Derivative2(\@x, \@y, 0, 6));
@x = map { $_ * atan2(0, -1) / 6 } 0 .. 6;
@y = map { cos } @x;
told('cos, no slopes', Derivative2(\@x, \@y));
told('cos, slopes 0 and 0', Derivative2(\@x, \@y, 0, 0));
told('cos, by hand', map { -cos } @x);
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

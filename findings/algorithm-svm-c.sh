#!/bin/sh
# Algorithm::SVM 0.13 (Debian 12: libalgorithm-svm-perl), Perl's support vector machines by LIBSVM.
# Expected: C, which says how much an error counts against a flat line, is what one gives to new, as in
# the module's own example, C => 8.
# Behaviour: whatever one gives, it is 1, and nothing is said; nu, epsilon and the kernel's parameters are
# taken. Set afterwards by the method C it counts. A search for the best C that makes a machine for each
# finds that all are equally good.
# Seen, the targets 2 x + 0.5 of five points, by a linear machine; what it answers at 0 and at 1:
#   new with C 0.01: C is 1, epsilon 0.01, answers 0.62 and 2.02
#   then set to 0.01: C is 0.01, epsilon 0.01, answers 0.90 and 0.91
#   new with C 1: C is 1, epsilon 0.01, answers 0.62 and 2.02
#   then set to 1: C is 1, epsilon 0.01, answers 0.62 and 2.02
#   new with C 8: C is 1, epsilon 0.01, answers 0.62 and 2.02
#   then set to 8: C is 8, epsilon 0.01, answers 0.51 and 2.49
#   new with C 1000: C is 1, epsilon 0.01, answers 0.62 and 2.02
#   then set to 1000: C is 1000, epsilon 0.01, answers 0.51 and 2.49
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libalgorithm-svm-perl=0.13-3+b1 libsvm3=3.24+ds-6) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use strict;
use warnings;
use Algorithm::SVM;
use Algorithm::SVM::DataSet;

# LIBSVM prints how it gets on to where one would print
open my $seen, '>', $ARGV[0] or die;
my @points = map { Algorithm::SVM::DataSet->new(Label => 2 * $_ + 0.5, Data => [$_]) } 0, 0.1, 0.2, 0.5, 1;

sub told {
  my ($name, $machine) = @_;
  $machine->train(@points);
  printf $seen "%s: C is %g, epsilon %g, answers %.2f and %.2f\n", $name, $machine->C, $machine->epsilon,
      map { $machine->predict($points[$_]) } 0, 4;
}

for my $c (0.01, 1, 8, 1000) {
  my $machine = Algorithm::SVM->new(Type => 'epsilon-SVR', Kernel => 'linear', Epsilon => 0.01, C => $c);
  told("new with C $c", $machine);
  $machine->C($c);
  told("then set to $c", $machine);
}
END
(cd "$dir" && LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu) \
  perl -I "$(echo "$dir"/usr/lib/*-linux-gnu/perl5/5.36)" seen.pl seen.txt) > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
seen=$(cat "$dir/seen.txt")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

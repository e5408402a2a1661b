#!/bin/sh
# Math::Calculus::Expression 0.2.2 and Math::Calculus::Differentiate 0.3 (Debian 12:
# libmath-calculus-differentiate-perl): formulas, their values and their derivatives.
# Expected: what can be read and differentiated can be evaluated, with the values of mathematics.
# Behaviour: a minus in front of a variable or a parenthesis is read, differentiated, and has no value: a
# sigmoid, a Gaussian and their derivatives are undefined everywhere, unless one writes 0 - x. The
# arctanh has values of its own, negative where x is positive (the derivative is right). And powers are
# read from the left, so 2^x^2 is (2^x)^2.
# Seen at x = 0.5 (tower of powers: 3):
#   1/(1+exp(-x)): value undefined, derivative undefined, right are 0.622, 0.235
#   1/(1+exp(0-x)): value 0.622, derivative 0.235, right are 0.622, 0.235
#   exp(-x^2): value undefined, derivative undefined, right are 0.779, -0.779
#   tanh(x): value 0.462, derivative 0.786, right are 0.462, 0.786
#   atanh(x): value -0.144, derivative 1.333, right are 0.549, 1.333
#   2^x^2: value 64.000, derivative 88.723, right are 512.000, 2129.348
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libmath-calculus-differentiate-perl=0.3-4 \
  libmath-calculus-expression-perl=0.2.2.ds-4) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use Math::Calculus::Differentiate;

sub told { my ($value) = @_; return defined $value ? sprintf('%.3f', $value) : 'undefined' }

sub show {
  my ($text, $x, $value, $slope) = @_;
  my $formula = Math::Calculus::Differentiate->new;
  $formula->addVariable('x');
  $formula->setExpression($text) or die $formula->getError;
  my $seen = told($formula->evaluate(x => $x));
  $formula->differentiate('x') or die $formula->getError;
  printf "%s: value %s, derivative %s, right are %.3f, %.3f\n", $text, $seen, told($formula->evaluate(x => $x)),
      $value, $slope;
}

my $sigmoid = 1 / (1 + exp(-0.5));
my $tanh = 1 - 2 / (exp(1) + 1);
show('1/(1+exp(-x))', 0.5, $sigmoid, $sigmoid * (1 - $sigmoid));
show('1/(1+exp(0-x))', 0.5, $sigmoid, $sigmoid * (1 - $sigmoid));
show('exp(-x^2)', 0.5, exp(-0.25), -exp(-0.25));
show('tanh(x)', 0.5, $tanh, 1 - $tanh**2);
show('atanh(x)', 0.5, log(3) / 2, 1 / (1 - 0.25));
show('2^x^2', 3, 2**9, 2**9 * log(2) * 6);
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

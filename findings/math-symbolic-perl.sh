#!/bin/sh
# Math::Symbolic 0.612 (Debian 12: libmath-symbolic-perl): its derivatives, and their simplified form.
# Expected: the difference quotient's.
# Behaviour: the derivatives of arcsine and arccosine lack the root, 1 / (1 - x²); that of the cotangent
# is minus that of the tangent; a logarithm's base counts as constant even if it is x. And simplify
# loses the powers of a sum below the line: 2 / (1 + (2 x)²), the derivative of arctan 2 x, becomes
# 2 / (1 + 2 x). Sigmoid, powers, sine, tangent and the hyperbolic ones are right in both forms.
# Seen at x = 0.7:
#   1 / (1 + exp(-x)): derivative 0.222, simplified 0.222, difference quotient 0.222
#   tan(x): derivative 1.709, simplified 1.709, difference quotient 1.709
#   cot(x): derivative -1.709, simplified -1.709, difference quotient -2.410
#   asin(x): derivative 1.961, simplified 3.333, difference quotient 1.400
#   acos(x): derivative -1.961, simplified -1.961, difference quotient -1.400
#   atan(2 * x): derivative 0.676, simplified 0.833, difference quotient 0.676
#   asinh(x): derivative 0.819, simplified 0.588, difference quotient 0.819
#   acosh(x + 2): derivative 0.399, simplified 0.588, difference quotient 0.399
#   log(x, 3): derivative 0.000, simplified 0.000, difference quotient -12.337
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libmath-symbolic-perl=0.612-3 libparse-recdescent-perl=1.967015+dfsg-4) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.pl" <<'END'
use Math::Symbolic;

sub at { my ($formula, $x) = @_; return $formula->value(x => $x) }

for my $text ('1 / (1 + exp(-x))', 'tan(x)', 'cot(x)', 'asin(x)', 'acos(x)', 'atan(2 * x)', 'asinh(x)',
    'acosh(x + 2)', 'log(x, 3)') {
  my $formula = Math::Symbolic->parse_from_string($text);
  my $derivative = Math::Symbolic->parse_from_string("partial_derivative($text, x)")->apply_derivatives();
  printf "%s: derivative %.3f, simplified %.3f, difference quotient %.3f\n", $text,
      abs(at($derivative, 0.7)) * (at($derivative, 0.7) <=> 0), at($derivative->simplify(), 0.7),
      (at($formula, 0.700001) - at($formula, 0.699999)) / 2e-6;
}
END
seen=$(perl -I "$dir/usr/share/perl5" "$dir/seen.pl" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

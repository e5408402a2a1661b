#!/bin/sh
# GNU libmatheval 1.1.11 (Debian 12: libmatheval-dev): its derivatives, and a tower of powers.
# Expected: the difference quotient's; 2^x^2 is 2^(x^2), as in mathematics and in most languages.
# Behaviour: the derivative of asinh is that of asin, 1 / √(1 - a²): too large inside of 1, and not a
# number beyond. That of acoth has the wrong sign. And powers are read from the left: 2^x^2 is (2^x)^2,
# and a Gaussian that is written 2.718^-x^2 climbs without end on the left. The slope of |x| at 0 is 1.
# Seen at x = 0.7:
#   tanh(2*x): derivative 0.432, difference quotient 0.432
#   asinh(x): derivative 1.400, difference quotient 0.819
#   asinh(2*x): derivative -nan, difference quotient 1.162
#   acosh(2*x+1): derivative 0.917, difference quotient 0.917
#   acoth(x+2): derivative 0.159, difference quotient -0.159
#   2^x^2 at 3: 64, right is 512
#   derivative of abs(x) at 0: 1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libmatheval1=1.1.11+dfsg-5 libmatheval-dev=1.1.11+dfsg-5) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.c" <<'END'
#include <matheval.h>
#include <stdio.h>

static double at(void *formula, double x) {
  return evaluator_evaluate_x(formula, x);
}

static void tell(char *text) {
  void *formula = evaluator_create(text);
  printf("%s: derivative %.3f, difference quotient %.3f\n", text,
      at(evaluator_derivative_x(formula), 0.7), (at(formula, 0.700001) - at(formula, 0.699999)) / 2e-6);
}

int main(void) {
  tell("tanh(2*x)");
  tell("asinh(x)");
  tell("asinh(2*x)");
  tell("acosh(2*x+1)");
  tell("acoth(x+2)");
  printf("2^x^2 at 3: %.0f, right is 512\n", at(evaluator_create("2^x^2"), 3));
  printf("derivative of abs(x) at 0: %.0f\n", at(evaluator_derivative_x(evaluator_create("abs(x)")), 0));
}
END
libraries=$(echo "$dir"/usr/lib/*-linux-gnu)
gcc -I "$dir/usr/include" -o "$dir/seen" "$dir/seen.c" -L "$libraries" -lmatheval -lm
seen=$(LD_LIBRARY_PATH="$libraries" "$dir/seen")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

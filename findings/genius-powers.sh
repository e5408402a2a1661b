#!/bin/sh
# Genius 1.0.27 (Debian 12: genius), the GNOME calculator for mathematics: SymbolicDerivative of a power
# whose base and whose exponent depend on x.
# Expected: of f^g the derivative g f^(g - 1) f' + f^g ln(f) g', and so the slope of the function.
# Behaviour: the first summand is f g^(g - 1) f', with base and exponent exchanged. It is right for x^x
# and other powers of a thing by itself, where that makes no difference, and for constant exponents and
# bases, which have rules of their own.
# Seen at 0.6, the derivative and the difference quotient:
#   x^3: 1.0800 1.0800
#   3^x: 2.1238 2.1238
#   x^x: 0.3600 0.3600
#   (x+1)^(x+1): 3.1182 3.1182
#   x^(2*x): 0.0688 0.5300
#   (2*x)^x: 3.1475 1.3190
#   x^sin(x): 0.4536 0.3893
#   exp(x)^x: 4.9328 1.7200
#   (1+exp(-x))^x: -0.4739 0.2924
#   (x^2+1)^(x+1): 2.6666 2.8119
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq genius=1.0.27-1+b1 genius-common=1.0.27-1 libreadline8=8.2-1.3) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
told() {
  LD_LIBRARY_PATH=$(echo "$dir"/lib/*-linux-gnu) "$dir/usr/bin/genius" \
    --exec="f = (\`(x) = $1); d = SymbolicDerivative(f); print(d(0.6)); print((f(0.60001) - f(0.59999)) / 0.00002);" \
    < /dev/null 2>> "$dir/log" | awk -v f="$1" '/^-?[0-9.e-]+$/ { seen = seen " " sprintf("%.4f", $1) } END { print f ":" seen }'
}
seen=$(for f in 'x^3' '3^x' 'x^x' '(x+1)^(x+1)' 'x^(2*x)' '(2*x)^x' 'x^sin(x)' 'exp(x)^x' '(1+exp(-x))^x' '(x^2+1)^(x+1)'; do
  told "$f"
done)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

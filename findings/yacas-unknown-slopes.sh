#!/bin/sh
# Yacas 1.3.6 (Debian 12: yacas), computer algebra: D(x), where a number is put in.
# Expected: the slope, or an expression that says that it is not known.
# Behaviour: what it has no rule for, as the inverse hyperbolic functions, Erf, LnGamma and Bessel's, stays as Deriv(x);
# but where a number is put in for x, it is the derivative of a number, 0. So these have slopes of 0, and x times
# one of them has that function's value for its slope.
# Seen at 0.6, D as it stands, with the number put in, and the difference quotient:
#   Sinh(x): Cosh(x), 1.1855, 1.1855
#   ArcTan(x): 1/(x^2+1), 0.7353, 0.7353
#   ArcTanh(x): Deriv(x)ArcTanh(x), 0.0000, 1.5625
#   ArcSinh(x): Deriv(x)ArcSinh(x), 0.0000, 0.8575
#   ArcCosh(x+1): Deriv(x)ArcCosh(x+1), 0.0000, 0.8006
#   Erf(x): Deriv(x)Erf(x), 0.0000, 0.7872
#   LnGamma(x): Deriv(x)LnGamma(x), 0.0000, -1.5406
#   BesselJ(1,x): Deriv(x)BesselJ(1,x), 0.0000, 0.4342
#   x*ArcTanh(x): x*(Deriv(x)ArcTanh(x))+ArcTanh(x), 0.6931, 1.6306
#   x*Erf(x): x*(Deriv(x)Erf(x))+Erf(x), 0.6039, 1.0762
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq yacas=1.3.6-2.1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
seen=$(for f in 'Sinh(x)' 'ArcTan(x)' 'ArcTanh(x)' 'ArcSinh(x)' 'ArcCosh(x+1)' 'Erf(x)' 'LnGamma(x)' 'BesselJ(1,x)' \
  'x*ArcTanh(x)' 'x*Erf(x)'; do
  printf '%s\n' "D(x) $f;" "N(Eval(Subst(x,0.6) (D(x) $f)),12);" \
    "N((Eval(Subst(x,0.6001) $f)-Eval(Subst(x,0.5999) $f))*5000,12);" \
    | "$dir/usr/bin/yacas" -pc --rootdir "$dir/usr/share/yacas/scripts/" 2> "$dir/log" \
    | sed -n 's/^\(In> \)*Out> //p' \
    | awk -v f="$f" 'NR == 1 { d = $0 } NR == 2 { told = $0 } NR == 3 { printf "%s: %s, %.4f, %.4f\n", f, d, told, $0 }'
done)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# Sacado 13.2 (Debian 12: libtrilinos-sacado-dev), automatic differentiation in C++: Tay::Taylor, the derivatives of all orders
# at once, and Fad::DFad, the first one.
# Expected: the square pow(x, 2.0) of a negative number, as of an error, has the value and derivatives of x times x.
# Behaviour: with Taylor it is exp(2 log x), so that value and derivatives are NaN for every negative x. Of a positive one they
# are right, and DFad and Rad are right for both.
# Seen: value, first derivative, half of the second:
#   pow(0.5, 2.0): Taylor 0.25 1 1, x times x 0.25 1 1, DFad 0.25 1, Rad 0.25 1
#   pow(-0.5, 2.0): Taylor nan nan nan, x times x 0.25 -1 1, DFad 0.25 -1, Rad 0.25 -1
#   pow(-2, 2.0): Taylor nan nan nan, x times x 4 -4 1, DFad 4 -4, Rad 4 -4
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq libtrilinos-sacado-dev=13.2.0-4 libtrilinos-kokkos-dev=13.2.0-4 \
  libtrilinos-teuchos-dev=13.2.0-4 libtrilinos-teuchos-13.2=13.2.0-4 libtrilinos-kokkos-13.2=13.2.0-4 \
  libopenmpi-dev=4.1.4-3+b1 libopenmpi3=4.1.4-3+b1 libhwloc15=2.9.0-1 libevent-core-2.1-7=2.1.12-stable-8+deb12u1 \
  libevent-pthreads-2.1-7=2.1.12-stable-8+deb12u1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.cpp" <<'CPP'
#include <Sacado.hpp>
#include <cstdio>

typedef Sacado::Tay::Taylor<double> Taylor;
typedef Sacado::Fad::DFad<double> Fad;
typedef Sacado::Rad::ADvar<double> Rad;

int main() {
  for (double at : {0.5, -0.5, -2.0}) {
    Taylor x(2, at);
    x.fastAccessCoeff(1) = 1;
    Taylor power = pow(x, 2.0), product = x * x;
    Fad f(1, 0, at), square = pow(f, 2.0);
    Rad r(at), other = pow(r, 2.0);
    Sacado::Rad::ADcontext<double>::Gradcomp();
    std::printf("pow(%g, 2.0): Taylor %g %g %g, x times x %g %g %g, DFad %g %g, Rad %g %g\n", at, power.coeff(0) + 0,
                power.coeff(1), power.coeff(2), product.coeff(0), product.coeff(1), product.coeff(2), square.val(),
                square.dx(0), other.val(), r.adj());
  }
}
CPP
g++ -std=c++14 -O1 -w -ffunction-sections -fdata-sections -DOMPI_SKIP_MPICXX -I "$dir/usr/include/trilinos" \
  -I "$libs/openmpi/include" "$dir/seen.cpp" -o "$dir/seen" -Wl,--gc-sections -Wl,--allow-shlib-undefined \
  -L "$libs" -l:libtrilinos_teuchoscomm.so.13.2 -l:libtrilinos_teuchosparameterlist.so.13.2 -l:libtrilinos_teuchoscore.so.13.2 2> "$dir/log" \
  || { tail -5 "$dir/log"; exit 1; }
seen=$(LD_LIBRARY_PATH="$libs" "$dir/seen" | sed 's/-nan/nan/g')
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

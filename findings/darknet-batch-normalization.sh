#!/bin/sh
# Darknet 2018-09-14 (Debian 12: darknet): the gradient of its batch normalization. (It comes with
# OpenCV, for pictures, which is not needed here and whose libraries are left empty.)
# Expected: what "backward" gives is the slope of what "forward" gives, within a float's digits.
# Behaviour: forwards the variance is over n - 1, backwards the formulas are those for n. The gradient is
# off by a part of some 1 / n: two examples are always mapped to the same two numbers, so the slopes are 0,
# and it says 0.2; with 8 one of these is two fifths too small. That is no harm where n is the pixels of all
# pictures; in a layer of plain neurons n is the number of examples.
# Seen, n numbers, the slopes by the first three:
#   n = 2: 0.199 -0.199, difference quotients 0.000 0.000
#   n = 4: 0.456 -0.342 0.234, difference quotients 0.459 -0.385 0.222
#   n = 8: 0.255 -0.690 -0.014, difference quotients 0.257 -0.724 -0.024
#   n = 32: 0.234 -0.457 0.047, difference quotients 0.234 -0.458 0.047
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq darknet=0.0.0+git20180914.61c9d02e-2+b4) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
for part in core highgui imgcodecs videoio; do
  gcc -shared -o "$dir/libopencv_$part.so.406" -x c /dev/null
done
cat > "$dir/seen.c" <<'END'
#include <math.h>
#include <stdio.h>
#include <string.h>

void mean_cpu(float *x, int batch, int filters, int spatial, float *mean);
void variance_cpu(float *x, float *mean, int batch, int filters, int spatial, float *variance);
void normalize_cpu(float *x, float *mean, float *variance, int batch, int filters, int spatial);
void mean_delta_cpu(float *delta, float *variance, int batch, int filters, int spatial, float *by_mean);
void variance_delta_cpu(float *x, float *delta, float *mean, float *variance, int batch, int filters,
    int spatial, float *by_variance);
void normalize_delta_cpu(float *x, float *mean, float *variance, float *by_mean, float *by_variance,
    int batch, int filters, int spatial, float *delta);

/** The normalized numbers' sum, each with a factor. */
static double forward(int n, const float *x, const float *factors) {
  float mean, variance, y[32];
  memcpy(y, x, sizeof y);
  mean_cpu(y, n, 1, 1, &mean);
  variance_cpu(y, &mean, n, 1, 1, &variance);
  normalize_cpu(y, &mean, &variance, n, 1, 1);
  double sum = 0;
  for (int i = 0; i < n; i++) sum += factors[i] * y[i];
  return sum;
}

static void backward(int n, float *x, float *delta) {
  float mean, variance, by_mean, by_variance;
  mean_cpu(x, n, 1, 1, &mean);
  variance_cpu(x, &mean, n, 1, 1, &variance);
  mean_delta_cpu(delta, &variance, n, 1, 1, &by_mean);
  variance_delta_cpu(x, delta, &mean, &variance, n, 1, 1, &by_variance);
  normalize_delta_cpu(x, &mean, &variance, &by_mean, &by_variance, n, 1, 1, delta);
}

static double quotient(int n, float *x, const float *factors, int i) {
  float middle = x[i];
  x[i] = middle + 1e-2f;
  double above = forward(n, x, factors);
  x[i] = middle - 1e-2f;
  double below = forward(n, x, factors);
  x[i] = middle;
  return fabs(above - below) < 1e-5 ? 0 : (above - below) / 2e-2;
}

int main(void) {
  for (int n = 2; n <= 32; n *= n == 8 ? 4 : 2) {
    float x[32], factors[32], slopes[32];
    for (int i = 0; i < 32; i++) {
      x[i] = 2 * sinf(3 + 5 * i);
      slopes[i] = factors[i] = cosf(1 + i * i);
    }
    backward(n, x, slopes);
    printf("n = %d:", n);
    for (int i = 0; i < n && i < 3; i++) printf(" %.3f", slopes[i]);
    printf(", difference quotients");
    for (int i = 0; i < n && i < 3; i++) printf(" %.3f", quotient(n, x, factors, i));
    printf("\n");
  }
}
END
gcc -o "$dir/seen" "$dir/seen.c" "$dir/usr/lib/darknet/libdarknet.so" -lm -Wl,--unresolved-symbols=ignore-in-shared-libs
seen=$(LD_LIBRARY_PATH="$dir:$dir/usr/lib/darknet" "$dir/seen")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

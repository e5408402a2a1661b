#!/bin/sh
# imbalanced-learn 0.10.0 (Debian 12: python3-imblearn): specificity_score, and the geometric mean of it and of
# sensitivity, with a weight for each example.
# Expected: true negatives by all negatives, all of them weighted, so that the same weight for each example
# changes nothing.
# Behaviour: the true negatives are the number of the examples less the weights of all others. With weights of 2
# the specificity is -1 for 3/5 and the geometric mean NaN, with 4 it is 3, and with a half 0.85. Sensitivity is right.
# Seen, of 3 positives of which 2 were found, and 5 negatives of which 3 were:
#   all 1: specificity 0.600, by hand 0.600; geometric mean 0.632, by hand 0.632
#   all 1/2: specificity 0.846, by hand 0.600; geometric mean 0.751, by hand 0.632
#   all 2: specificity -1.000, by hand 0.600; geometric mean nan, by hand 0.632
#   all 4: specificity 3.000, by hand 0.600; geometric mean 1.414, by hand 0.632
#   positives 5/3: specificity 0.333, by hand 0.600; geometric mean 0.471, by hand 0.632
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-imblearn=0.10.0-1 python3-sklearn=1.2.1+dfsg-1 \
  python3-sklearn-lib=1.2.1+dfsg-1 python3-scipy=1.10.1-2 python3-joblib=1.2.0-4+deb12u1 python3-threadpoolctl=3.1.0-1 \
  python3-typing-extensions=4.4.0-1 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 \
  liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
from imblearn.metrics import geometric_mean_score, sensitivity_score, specificity_score

targets = [1, 1, 1, 0, 0, 0, 0, 0]
answers = [1, 1, 0, 0, 0, 0, 1, 1]


def by_hand(weights):
    right = sum(w for t, a, w in zip(targets, answers, weights) if t == a == 0)
    return right / sum(w for t, w in zip(targets, weights) if t == 0)


for name, weights in [("all 1", [1] * 8), ("all 1/2", [0.5] * 8), ("all 2", [2] * 8), ("all 4", [4] * 8),
                      ("positives 5/3", [5 / 3] * 3 + [1] * 5)]:
    told = specificity_score(targets, answers, sample_weight=weights)
    mean = geometric_mean_score(targets, answers, average="binary", sample_weight=weights)
    sensitivity = sensitivity_score(targets, answers, sample_weight=weights)
    print(f"{name}: specificity {told:.3f}, by hand {by_hand(weights):.3f}; geometric mean {mean:.3f}, "
          f"by hand {(sensitivity * by_hand(weights)) ** 0.5:.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

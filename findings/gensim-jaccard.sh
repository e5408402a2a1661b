#!/bin/sh
# gensim 4.2.0 (Debian 12: python3-gensim): matutils.jaccard, the Jaccard distance of two bags of words.
# Expected: 0 for a bag and itself, 1 for two without a common word: one less the shared part of what is in either.
# Behaviour: for lists of words with weights what is in either is the sum of both, so that what is shared counts twice: a
# bag is 0.5 from itself, and no two are nearer. Sets of words, the other form that it takes, are right.
# Seen:
#   a bag and itself: 0.500 for 0.000, as sets of words 0.000
#   a bag and half of it: 0.667 for 0.500, as sets of words 0.333
#   a bag and twice as much: 0.667 for 0.500, as sets of words 0.250
#   a bag and other words: 1.000 for 1.000, as sets of words 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-gensim=4.2.0+dfsg-1+deb12u1 python3-smart-open=5.2.1-5 \
  python3-six=1.16.0-4 python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
from gensim.matutils import jaccard


def right(one, other):
    one, other = dict(one), dict(other)
    words = set(one) | set(other)
    least = sum(min(one.get(word, 0), other.get(word, 0)) for word in words)
    return 1 - least / sum(max(one.get(word, 0), other.get(word, 0)) for word in words)


bag = [(0, 1.0), (1, 2.0), (2, 3.0)]
half = [(0, 1.0), (1, 2.0)]
longer = [(0, 1.0), (1, 2.0), (2, 3.0), (3, 6.0)]
elsewhere = [(7, 1.0), (8, 4.0)]
for name, other in [("itself", bag), ("half of it", half), ("twice as much", longer), ("other words", elsewhere)]:
    words = jaccard({word for word, _ in bag}, {word for word, _ in other})
    print(f"a bag and {name}: {jaccard(bag, other):.3f} for {right(bag, other):.3f}, as sets of words {words:.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

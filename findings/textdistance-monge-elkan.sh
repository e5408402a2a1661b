#!/bin/sh
# textdistance 4.5.0 (Debian 12: python3-textdistance): MongeElkan, the mean of what each part of one text has for its most
# alike part in the other.
# Expected: 1 for parts that are all in the other text, in another order too, and 1/2 where half of them are.
# Behaviour: the mean is divided by the number of parts once more: of four words that are all there it is 1/4, of a hundred
# letters 1/100, and long texts are less alike than short ones. Equal texts have 1, as they are never compared.
# Seen:
#   words of 'a cat sat there' in 'a cat sat there': 1.000 for 1.000
#   words of 'a cat sat there' in 'there sat a cat': 0.250 for 1.000
#   words of 'a cat sat there' in 'a dog sat here': 0.125 for 0.500
#   words of 'cat sat' in 'sat cat': 0.500 for 1.000
#   2 letters, all there: 0.500 for 1.000
#   4 letters, all there: 0.250 for 1.000
#   100 letters, all there: 0.010 for 1.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-textdistance=4.5.0-1) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
dpkg -x "$dir"/*.deb "$dir"
cat > "$dir/seen.py" <<'END'
from textdistance import Identity, MongeElkan


def right(one, other):
    return sum(max(1.0 if part == another else 0.0 for another in other) for part in one) / len(one)


by_words = MongeElkan(algorithm=Identity(), qval=None)
by_letters = MongeElkan(algorithm=Identity())
for one, other in [("a cat sat there", "a cat sat there"), ("a cat sat there", "there sat a cat"),
                   ("a cat sat there", "a dog sat here"), ("cat sat", "sat cat")]:
    print(f"words of '{one}' in '{other}': {by_words(one, other):.3f} for {right(one.split(), other.split()):.3f}")
for one, other in [("ab", "ba"), ("abcd", "dcba"), ("ab" * 50, "ba" * 50)]:
    print(f"{len(one)} letters, all there: {by_letters(one, other):.3f} for {right(one, other):.3f}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

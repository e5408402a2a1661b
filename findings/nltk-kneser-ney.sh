#!/bin/sh
# NLTK 3.8 (Debian 12: python3-nltk): KneserNeyInterpolated, a language model with Kneser and Ney's smoothing.
# Expected: the probabilities of all words after the same words sum to 1.
# Behaviour: in a model of three words and more those at a sentence's beginning sum to more, after one mark of it
# less than the model has room for to 1.1. Every sentence begins there, and the model looks better than it is.
# Seen, three sentences:
#   WittenBellInterpolated, order 2: 1.0000 after <s>, 1.0000 after a, 1.0000 after nothing, 1.0000 after a
#   WittenBellInterpolated, order 3: 1.0000 after <s> <s>, 1.0000 after <s> a, 1.0000 after <s>, 1.0000 after a
#   WittenBellInterpolated, order 4: 1.0000 after <s> <s> <s>, 1.0000 after <s> <s> a, 1.0000 after <s> <s>, 1.0000 after a
#   KneserNeyInterpolated, order 2: 1.0000 after <s>, 1.0000 after a, 1.0000 after nothing, 1.0000 after a
#   KneserNeyInterpolated, order 3: 1.0033 after <s> <s>, 1.0000 after <s> a, 1.1000 after <s>, 1.0000 after a
#   KneserNeyInterpolated, order 4: 1.0033 after <s> <s> <s>, 1.0000 after <s> <s> a, 1.1000 after <s> <s>, 1.0000 after a
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-nltk=3.8-1 python3-regex=0.1.20221031-1+b1 python3-tqdm=4.64.1-1 \
  python3-joblib=1.2.0-4+deb12u1 python3-click=8.1.3-2 python3-numpy=1:1.24.2-1+deb12u1 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 libquadmath0=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
libs=$(echo "$dir"/usr/lib/*-linux-gnu)
cat > "$dir/seen.py" <<'END'
from nltk.lm import KneserNeyInterpolated, WittenBellInterpolated
from nltk.lm.preprocessing import padded_everygram_pipeline

sentences = [list("abc"), list("acdcef"), list("abda")]
for kind in [WittenBellInterpolated, KneserNeyInterpolated]:
    for order in [2, 3, 4]:
        grams, words = padded_everygram_pipeline(order, sentences)
        model = kind(order=order)
        model.fit(grams, words)
        sums = []
        for before in [["<s>"] * (order - 1), ["<s>"] * (order - 2) + ["a"], ["<s>"] * (order - 2), ["a"]]:
            sums.append(f"{sum(model.score(word, before) for word in model.vocab):.4f} "
                        f"after {' '.join(before) or 'nothing'}")
        print(f"{kind.__name__}, order {order}: {', '.join(sums)}")
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" \
  LD_LIBRARY_PATH="$libs:$libs/blas:$libs/lapack" python3.11 -SW ignore "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

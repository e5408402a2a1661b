#!/bin/sh
# simplebayes 1.5.7 (Debian 12: python3-simplebayes), a naive Bayesian classifier of texts.
# Expected: scores in proportion to the classes' probabilities by Bayes' rule: a class's share, times the
# probability that it gives each word.
# Behaviour: a class's share is put in twice, once as itself and once in the number of its words, and the words'
# probabilities are added up. A word as frequent in both classes tells for the larger one, 0.988 for 0.9, and
# a text with a word that only one class has is given to the other one, if another word comes often.
# Seen, after 9 texts "common word" of class a and one "common rare" of b:
#   "common": scores {'a': 0.988, 'b': 0.012}, that is class a; Bayes {'a': 0.9, 'b': 0.1}
#   "rare": scores {'b': 1.0}, that is class b; Bayes {'a': 0.0, 'b': 1.0}
#   "common common common": scores {'a': 2.963, 'b': 0.037}, that is class a; Bayes {'a': 0.9, 'b': 0.1}
#   "common rare": scores {'a': 0.988, 'b': 1.012}, that is class b; Bayes {'a': 0.0, 'b': 1.0}
#   "common common common rare": scores {'a': 2.963, 'b': 1.037}, that is class a; Bayes {'a': 0.0, 'b': 1.0}
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq python3-simplebayes=1.5.7-2) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.py" <<'END'
import simplebayes

classifier = simplebayes.SimpleBayes()
for _ in range(9):
    classifier.train("a", "common word")
classifier.train("b", "common rare")
chances = {"a": {"common": 0.5, "word": 0.5, "rare": 0.0}, "b": {"common": 0.5, "word": 0.0, "rare": 0.5}}
shares = {"a": 0.9, "b": 0.1}


def bayes(text):
    products = {}
    for name, share in shares.items():
        products[name] = share
        for word in text.split():
            products[name] *= chances[name][word]
    return {name: round(product / sum(products.values()), 3) for name, product in products.items()}


for text in ["common", "rare", "common common common", "common rare", "common common common rare"]:
    scores = {name: round(score, 3) for name, score in classifier.score(text).items()}
    print(f'"{text}": scores {scores}, that is class {classifier.classify(text)}; Bayes {bayes(text)}')
END
seen=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$dir/usr/lib/python3/dist-packages" python3.11 -S "$dir/seen.py" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# LingPipe 4.1.0 (Maven: de.julielab:aliasi-lingpipe): the Fowlkes-Mallows index and R-precision.
# Expected: the index is the root of precision times recall, from 0 to 1; R-precision, with R true ones,
# is the precision of the R best answers.
# Behaviour: the index is the true positives divided by that root: 47 for a good classifier, and larger
# for one with more mistakes. R-precision is read one place too early, from the curve that begins with a
# point of no answers: the precision of the R - 1 best, and for a single true one 1 whatever its place.
# The "break-even point" is this number.
# Seen, answers from the best to the worst, and counts TP, FN, FP, TN:
#   yes no no no no: R-precision 1.00, right is 1.00
#   no no no yes no: R-precision 1.00, right is 0.00
#   yes no yes no no: R-precision 1.00, right is 0.50
#   yes yes no yes no: R-precision 1.00, right is 0.67
#   yes yes yes no no: R-precision 1.00, right is 1.00
#   50 0 0 50: Fowlkes-Mallows 50.00, right is 1.00
#   40 5 10 45: Fowlkes-Mallows 47.43, right is 0.84
#   40 40 40 45: Fowlkes-Mallows 80.00, right is 0.50
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.julielab</groupId><artifactId>aliasi-lingpipe</artifactId><version>4.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.aliasi.classify.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell("yes no no no no");
    tell("no no no yes no");
    tell("yes no yes no no");
    tell("yes yes no yes no");
    tell("yes yes yes no no");
    tell(50, 0, 0, 50);
    tell(40, 5, 10, 45);
    tell(40, 40, 40, 45);
  }

  static void tell(String ranking) {
    String[] answers = ranking.split(" ");
    var evaluation = new ScoredPrecisionRecallEvaluation();
    int all = 0;
    for (int i = 0; i < answers.length; i++) {
      evaluation.addCase(answers[i].equals("yes"), -i);
      all += answers[i].equals("yes") ? 1 : 0;
    }
    int best = 0;
    for (int i = 0; i < all; i++) {
      best += answers[i].equals("yes") ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT, "%s: R-precision %.2f, right is %.2f%n",
        ranking, evaluation.rPrecision(), (double) best / all);
  }

  static void tell(long tp, long fn, long fp, long tn) {
    var evaluation = new PrecisionRecallEvaluation(tp, fn, fp, tn);
    System.out.printf(
        Locale.ROOT, "%d %d %d %d: Fowlkes-Mallows %.2f, right is %.2f%n",
        tp, fn, fp, tn, evaluation.fowlkesMallows(),
        Math.sqrt(evaluation.precision() * evaluation.recall()));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

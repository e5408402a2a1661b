#!/bin/sh
# Stanford CoreNLP 4.5.7 (Maven: edu.stanford.nlp:stanford-corenlp): SloppyMath.oneTailedFishersExact(k, n, r, m), the
# probability of k or more black ones among m of n balls, r of which are black.
# Expected: the sum of the probabilities of k, k + 1 and so on; small where k is larger than expected.
# Behaviour: where more than half of the balls are drawn, or more than half are black, it counts those that are left, or
# white, and goes on to sum upwards where it has to sum downwards: 8 of 11 for 5.5 have a p of 0.997 for 0.035. Where both
# are, it is right again, and where neither is.
# Seen:
#   7 black of 9 drawn, 10 black of 20: p 0.0349, by hand 0.0349
#   8 black of 11 drawn, 10 black of 20: p 0.9973, by hand 0.0349
#   8 black of 10 drawn, 11 black of 20: p 0.9973, by hand 0.0349
#   9 black of 11 drawn, 11 black of 20: p 0.0124, by hand 0.0124
#   29 black of 90 drawn, 30 black of 100: p 0.9771, by hand 0.1356
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.7</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import edu.stanford.nlp.math.SloppyMath;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(7, 20, 10, 9);
    tell(8, 20, 10, 11);
    tell(8, 20, 11, 10);
    tell(9, 20, 11, 11);
    tell(29, 100, 30, 90);
  }

  static void tell(int black, int n, int r, int m) {
    double right = 0;
    for (int i = black; i <= Math.min(r, m); i++) {
      right += Math.exp(choose(r, i) + choose(n - r, m - i) - choose(n, m));
    }
    System.out.printf(
        Locale.ROOT, "%d black of %d drawn, %d black of %d: p %.4f, by hand %.4f%n",
        black, m, r, n, SloppyMath.oneTailedFishersExact(black, n, r, m), right);
  }

  static double choose(int n, int k) {
    double log = 0;
    for (int i = 1; i <= k; i++) {
      log += Math.log(n - k + i) - Math.log(i);
    }
    return k < 0 || k > n ? Double.NEGATIVE_INFINITY : log;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# SSJ 3.3.2 (Maven: ca.umontreal.iro.simul:ssj): the distribution of the absolute value of a normal number.
# Expected: barF is the probability of more, 1 less that of less.
# Behaviour: barF is the negative of the probability of less, and so below 0: a p of -0.95 for 0.05. Beside it, where the
# distribution is a special case of this one, the half normal, barF is right.
# Seen, of a normal number with the mean 0 and the deviation 2:
#   at 0.5: less 0.1974, more -0.1974; of the half normal less 0.1974, more 0.8026; more by two tails 0.8026
#   at 1.0: less 0.3829, more -0.3829; of the half normal less 0.3829, more 0.6171; more by two tails 0.6171
#   at 2.0: less 0.6827, more -0.6827; of the half normal less 0.6827, more 0.3173; more by two tails 0.3173
#   at 4.0: less 0.9545, more -0.9545; of the half normal less 0.9545, more 0.0455; more by two tails 0.0455
#   at 6.0: less 0.9973, more -0.9973; of the half normal less 0.9973, more 0.0027; more by two tails 0.0027
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ca.umontreal.iro.simul</groupId><artifactId>ssj</artifactId><version>3.3.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import umontreal.ssj.probdist.*;

class Seen {
  public static void main(String[] args) {
    var folded = new FoldedNormalDist(0, 2);
    var half = new HalfNormalDist(0, 2);
    for (double x : new double[] {0.5, 1, 2, 4, 6}) {
      System.out.printf(
          Locale.ROOT,
          "at %.1f: less %.4f, more %.4f; of the half normal less %.4f, more %.4f; more by two tails %.4f%n",
          x, folded.cdf(x), folded.barF(x), half.cdf(x), half.barF(x), 2 * NormalDist.barF(0, 2, x));
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

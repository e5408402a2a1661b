#!/bin/sh
# OpenIMAJ 1.3.10 (Maven: org.openimaj:core-math): LeastSquaresLinearModel, a line through points of whole numbers.
# Expected: for points on y = 2 x it is this line, however large they are.
# Behaviour: x squared and x times y are computed in 32 bits before they are summed: from 46341 on, or for a product beyond
# 2147483647, slope and intercept are others, and nothing says so.
# Seen, four points, x = 0, s, 2 s and 3 s, y = 2 x:
#   s = 1: slope 2.000, intercept 0.0, at 4 s 8 for 8
#   s = 1000: slope 2.000, intercept 0.0, at 4 s 8000 for 8000
#   s = 10000: slope 2.000, intercept 0.0, at 4 s 80000 for 80000
#   s = 12000: slope -3.965, intercept 107374.2, at 4 s -82957 for 96000
#   s = 20000: slope 3.871, intercept -56144.2, at 4 s 253574 for 160000
#   s = 100000: slope 2.098, intercept -14735.9, at 4 s 824560 for 800000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.openimaj</groupId><artifactId>core-math</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.openimaj</groupId><artifactId>core</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.openimaj</groupId><artifactId>core-citation</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.openimaj</groupId><artifactId>MatrixLib</artifactId><version>1.3.10</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>gov.nist.math</groupId><artifactId>jama</artifactId><version>1.0.3</version></dependency>
    <dependency><groupId>net.sf.trove4j</groupId><artifactId>trove4j</artifactId><version>3.0.3</version></dependency>
    <dependency><groupId>com.googlecode.matrix-toolkits-java</groupId><artifactId>mtj</artifactId><version>1.0.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.List;
import java.util.Locale;
import org.openimaj.math.model.LeastSquaresLinearModel;
import org.openimaj.util.pair.IndependentPair;

class Seen {
  public static void main(String[] args) {
    for (int s : new int[] {1, 1000, 10000, 12000, 20000, 100000}) {
      LeastSquaresLinearModel model = new LeastSquaresLinearModel();
      model.estimate(List.of(pair(0), pair(s), pair(2 * s), pair(3 * s)));
      System.out.printf(
          Locale.ROOT, "s = %d: slope %.3f, intercept %.1f, at 4 s %d for %d%n", s, model.getM(), model.getC(),
          model.predict(4 * s), 8 * s);
    }
  }

  static IndependentPair<Integer, Integer> pair(int x) {
    return IndependentPair.pair(x, 2 * x);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

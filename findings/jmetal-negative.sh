#!/bin/sh
# jMetal 6.1 (Maven: org.uma.jmetal:jmetal-core): objectives that are normalized before two results are compared, and the
# coverage of one set of solutions by another.
# Expected: each objective is moved to 0 to 1, whatever its sign: one that is to be maximized, as an accuracy, is given to
# jMetal as a negative number. A set covers itself: the coverage counts what is dominated or equal (Zitzler 1999).
# Behaviour: the search for the largest value begins at 4.9E-324, which is the smallest positive number: where all are
# negative the largest is taken for 0, and an objective from -0.95 to -0.90 goes from 0 to 0.05, so that it has next to no
# part in any indicator. The coverage counts only what is strictly dominated: of a set by itself it is 0.
# Seen, accuracies, negated, and numbers of weights:
#   negated accuracies: (0.000, 1.000) (0.021, 0.444) (0.053, 0.000)
#   the same as errors: (0.000, 1.000) (0.400, 0.444) (1.000, 0.000)
#   coverage of the set by itself: 0.0
#   by one with a weight less each: 1.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.uma.jmetal</groupId><artifactId>jmetal-core</artifactId><version>6.1</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Arrays;
import org.uma.jmetal.qualityindicator.impl.SetCoverage;
import org.uma.jmetal.util.NormalizeUtils;

class Seen {
  public static void main(String[] args) {
    double[][] front = {{-0.95, 1000}, {-0.93, 500}, {-0.90, 100}};
    tell("negated accuracies", front);
    double[][] errors = Arrays.stream(front).map(p -> new double[] {1 + p[0], p[1]}).toArray(double[][]::new);
    tell("the same as errors", errors);
    System.out.println("coverage of the set by itself: " + new SetCoverage(front).compute(front));
    double[][] better = Arrays.stream(front).map(p -> new double[] {p[0], p[1] - 1}).toArray(double[][]::new);
    System.out.println("by one with a weight less each: " + new SetCoverage(front).compute(better));
  }

  static void tell(String name, double[][] front) {
    double[][] seen = NormalizeUtils.normalize(front);
    StringBuilder line = new StringBuilder(name + ":");
    for (double[] point : seen) {
      line.append(String.format(java.util.Locale.ROOT, " (%.3f, %.3f)", point[0], point[1]));
    }
    System.out.println(line);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

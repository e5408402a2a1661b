#!/bin/sh
# Tweety 1.17 (Maven: net.sf.tweety:math): the maximum norm as a term.
# Expected: normTerm is the norm as a formula, for an optimizer; put in the numbers, and it is the norm.
# Behaviour: the formula is max{0, v1, v2, ...} without absolute values. Whatever is negative counts as 0, so that an
# optimizer that is to keep the norm small may make entries as negative as it likes. norm, distance and distanceTerm are right.
# Seen:
#   of [3.0, 2.0]: norm 3.0, as a term 3.0; distance from 0: 3.0, as a term 3.0
#   of [-3.0, 2.0]: norm 3.0, as a term 2.0; distance from 0: 3.0, as a term 3.0
#   of [-3.0, -2.0]: norm 3.0, as a term 0.0; distance from 0: 3.0, as a term 3.0
#   of [-1.0, 0.0]: norm 1.0, as a term 0.0; distance from 0: 1.0, as a term 1.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.tweety</groupId><artifactId>math</artifactId><version>1.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.List;
import java.util.Vector;
import net.sf.tweety.math.norm.*;
import net.sf.tweety.math.term.*;

class Seen {
  public static void main(String[] args) {
    tell(3, 2);
    tell(-3, 2);
    tell(-3, -2);
    tell(-1, 0);
  }

  static void tell(double a, double b) {
    Vector<Double> numbers = new Vector<>(List.of(a, b));
    Vector<Double> origin = new Vector<>(List.of(0.0, 0.0));
    Vector<Term> terms = new Vector<>(List.of(new FloatConstant(a), new FloatConstant(b)));
    Vector<Term> zeros = new Vector<>(List.of(new FloatConstant(0), new FloatConstant(0)));
    MaximumNorm norm = new MaximumNorm();
    System.out.println("of " + numbers + ": norm " + norm.norm(numbers) + ", as a term "
        + norm.normTerm(terms).doubleValue() + "; distance from 0: "
        + norm.distance(numbers, origin) + ", as a term "
        + norm.distanceTerm(terms, zeros).doubleValue());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# JDistlib 0.4.5 (Maven: net.sourceforge.jdistlib:jdistlib), R's distributions in Java and some that R has not.
# Expected: a density is above 0 and has an integral of 1, and what lies below x is its integral up to there.
# Behaviour: those of R are right. Of the others, chi and Nakagami take the root of x where its square belongs, and the
# inverse gamma, a Bayesian's prior of a variance, 1/x without the slope of 1/x, so that its probabilities fall as x
# rises. Of an arcsine distribution less lies below, and of beta prime and Kumaraswamy nothing.
# Seen:
#   Normal(0, 1) at 1.0: below 0.841, right is 0.841; density 0.242, right is 0.242
#   Gamma(3, 1) at 2.0: below 0.323, right is 0.323; density 0.271, right is 0.271
#   Chi(3) at 1.0: below 0.199, right is 0.199; density 0.242, right is 0.484
#   Chi(3) at 2.0: below 0.298, right is 0.739; density 0.234, right is 0.432
#   Nakagami(2, 1) at 0.5: below 0.413, right is 0.090; density 0.688, right is 0.607
#   Nakagami(2, 1) at 1.5: below 0.702, right is 0.939; density 0.423, right is 0.300
#   InvGamma(3, 1) at 0.2: below 0.875, right is 0.125; density 0.084, right is 2.106
#   InvGamma(3, 1) at 1.0: below 0.080, right is 0.920; density 0.184, right is 0.184
#   Arcsine(2, 4) at 3.5: below 0.608, right is 0.667; density 0.368, right is 0.368
#   BetaPrime(2, 3) at 0.5: below 0.000, right is 0.407; density 0.000, right is 0.790
#   BetaPrime(2, 3) at 2.0: below 0.000, right is 0.889; density 0.000, right is 0.099
#   Kumaraswamy(2, 3) at 0.5: below 0.000, right is 0.578; density 0.000, right is 1.688
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sourceforge.jdistlib</groupId><artifactId>jdistlib</artifactId><version>0.4.5</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import net.sourceforge.jdistlib.*;
import net.sourceforge.jdistlib.generic.GenericDistribution;

class Seen {
  public static void main(String[] args) {
    tell("Normal(0, 1)", new Normal(0, 1), x -> Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI), -9, 1);
    tell("Gamma(3, 1)", new Gamma(3, 1), x -> x * x * Math.exp(-x) / 2, 0, 2);
    DoubleUnaryOperator chi = x -> x * x * Math.exp(-x * x / 2) * Math.sqrt(2 / Math.PI);
    tell("Chi(3)", new Chi(3), chi, 0, 1);
    tell("Chi(3)", new Chi(3), chi, 0, 2);
    DoubleUnaryOperator nakagami = x -> 8 * Math.pow(x, 3) * Math.exp(-2 * x * x);
    tell("Nakagami(2, 1)", new Nakagami(2, 1), nakagami, 0, 0.5);
    tell("Nakagami(2, 1)", new Nakagami(2, 1), nakagami, 0, 1.5);
    DoubleUnaryOperator inverse = x -> x == 0 ? 0 : Math.exp(-1 / x) / (2 * Math.pow(x, 4));
    tell("InvGamma(3, 1)", new InvGamma(3, 1), inverse, 0, 0.2);
    tell("InvGamma(3, 1)", new InvGamma(3, 1), inverse, 0, 1);
    DoubleUnaryOperator arcsine = x -> 1 / (Math.PI * Math.sqrt((x - 2) * (4 - x)));
    tell("Arcsine(2, 4)", new Arcsine(2, 4), arcsine, 2, 3.5);
    tell("BetaPrime(2, 3)", new BetaPrime(2, 3), x -> 12 * x / Math.pow(1 + x, 5), 0, 0.5);
    tell("BetaPrime(2, 3)", new BetaPrime(2, 3), x -> 12 * x / Math.pow(1 + x, 5), 0, 2);
    tell("Kumaraswamy(2, 3)", new Kumaraswamy(2, 3), x -> 6 * x * Math.pow(1 - x * x, 2), 0, 0.5);
  }

  static void tell(
      String name, GenericDistribution seen, DoubleUnaryOperator density, double from, double x) {
    int n = 1_000_000;
    double below = 0; // by the middles of n strips, which get narrower to where a density may be infinite
    for (int i = 0; i < n; i++) {
      double at = (i + 0.5) / n;
      below += density.applyAsDouble(from + (x - from) * at * at) * 2 * at * (x - from) / n;
    }
    System.out.printf(
        Locale.ROOT,
        "%s at %.1f: below %.3f, right is %.3f; density %.3f, right is %.3f%n",
        name, x, seen.cumulative(x), below, seen.density(x, false), density.applyAsDouble(x));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# Colt 1.2.0 (Maven: colt:colt), CERN's numerical library: its gamma and negative binomial distributions.
# Expected: a distribution's density has the slope of its distribution function, and its draws their mean; gamma's with
# alpha 2 and lambda 0.5 is 1 or 4, as lambda is a scale or a rate.
# Behaviour: they are three distributions under one name. Of gamma the density takes lambda for the scale, the draws take it
# for the rate, and the distribution function has alpha and lambda exchanged. Of the negative binomial the density is a
# binomial one that ends at n, the distribution function counts failures before n successes of probability p, and
# the draws count successes before n failures. With alpha and lambda 1 all agree.
# Seen:
#   gamma 1.0 1.0: below 1 by density 0.63, by cdf 0.63; mean by density 1.0, of draws 1.0
#   gamma 2.0 0.5: below 1 by density 0.59, by cdf 0.95; mean by density 1.0, of draws 4.0
#   gamma 2.0 2.0: below 1 by density 0.09, by cdf 0.59; mean by density 4.0, of draws 1.0
#   gamma 1.0 2.0: below 1 by density 0.39, by cdf 0.26; mean by density 2.0, of draws 0.5
#   negative binomial 3 0.4: of 0 by density 0.216, by cdf 0.064, of draws 0.22
#   negative binomial 3 0.4: up to 3 by density 1.000, by cdf 0.456; mean of draws 2.0
#   by hand: of 0 failures before 3 successes 0.064, their mean 4.5; of 0 successes before 3 failures 0.216, mean 2.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>colt</groupId><artifactId>colt</artifactId><version>1.2.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import cern.jet.random.Gamma;
import cern.jet.random.NegativeBinomial;
import cern.jet.random.engine.MersenneTwister;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (double[] parameters : new double[][] {{1, 1}, {2, 0.5}, {2, 2}, {1, 2}}) {
      double alpha = parameters[0];
      double lambda = parameters[1];
      Gamma gamma = new Gamma(alpha, lambda, new MersenneTwister(1));
      double below = 0;
      double mean = 0;
      for (double x = 0.0005; x < 60; x += 0.001) {
        below += x < 1 ? gamma.pdf(x) * 0.001 : 0;
        mean += x * gamma.pdf(x) * 0.001;
      }
      double drawn = 0;
      for (int i = 0; i < 1000000; i++) {
        drawn += gamma.nextDouble() / 1000000;
      }
      System.out.printf(
          Locale.ROOT,
          "gamma %.1f %.1f: below 1 by density %.2f, by cdf %.2f; mean by density %.1f, of draws %.1f%n",
          alpha, lambda, below, gamma.cdf(1), mean, drawn);
    }
    NegativeBinomial counts = new NegativeBinomial(3, 0.4, new MersenneTwister(1));
    double drawn = 0;
    double none = 0;
    for (int i = 0; i < 1000000; i++) {
      int count = counts.nextInt();
      drawn += count / 1e6;
      none += count == 0 ? 1e-6 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "negative binomial 3 0.4: of 0 by density %.3f, by cdf %.3f, of draws %.2f%n",
        counts.pdf(0), counts.cdf(0), none);
    System.out.printf(
        Locale.ROOT,
        "negative binomial 3 0.4: up to 3 by density %.3f, by cdf %.3f; mean of draws %.1f%n",
        counts.pdf(0) + counts.pdf(1) + counts.pdf(2) + counts.pdf(3), counts.cdf(3), drawn);
    System.out.printf(
        Locale.ROOT,
        "by hand: of 0 failures before 3 successes %.3f, their mean %.1f; of 0 successes before 3 failures %.3f, mean %.1f%n",
        Math.pow(0.4, 3), 3 * 0.6 / 0.4, Math.pow(0.6, 3), 3 * 0.4 / 0.6);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

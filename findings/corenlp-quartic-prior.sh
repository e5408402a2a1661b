#!/bin/sh
# Stanford CoreNLP 4.5.7 (Maven: edu.stanford.nlp:stanford-corenlp): the penalties of its classifiers.
# Expected: each one's gradient is its value's.
# Behaviour: the quartic one has the value w⁴ / 2σ⁴ and the gradient w / σ⁴, for 2 w³ / σ⁴: larger
# weights, which it is there for, are pulled too little, small ones too much, and the line search is
# led by a slope that its values do not have. (It is the prior QUARTIC of LogPrior.)
# Seen:
#   QUADRATIC at 0.3: slope 0.3000, difference quotient 0.3000
#   QUADRATIC at 1.0: slope 1.0000, difference quotient 1.0000
#   QUADRATIC at 3.0: slope 3.0000, difference quotient 3.0000
#   COSH at 0.3: slope 0.2913, difference quotient 0.2913
#   COSH at 1.0: slope 0.7616, difference quotient 0.7616
#   COSH at 3.0: slope 0.9951, difference quotient 0.9951
#   QUARTIC at 0.3: slope 0.3000, difference quotient 0.0540
#   QUARTIC at 1.0: slope 1.0000, difference quotient 2.0000
#   QUARTIC at 3.0: slope 3.0000, difference quotient 54.0000
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
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.LogPrior.LogPriorType;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (LogPriorType type :
        new LogPriorType[] {LogPriorType.QUADRATIC, LogPriorType.COSH, LogPriorType.QUARTIC}) {
      for (double weight : new double[] {0.3, 1, 3}) {
        LogPrior prior = new LogPrior(type, 1, 0.1);
        double h = 1e-5;
        System.out.printf(
            Locale.ROOT,
            "%s at %.1f: slope %.4f, difference quotient %.4f%n",
            type, weight, slope(prior, weight),
            (value(prior, weight + h) - value(prior, weight - h)) / (2 * h));
      }
    }
  }

  static double value(LogPrior prior, double weight) {
    return prior.compute(new double[] {weight}, new double[1]);
  }

  static double slope(LogPrior prior, double weight) {
    double[] gradient = new double[1];
    prior.compute(new double[] {weight}, gradient);
    return gradient[0];
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

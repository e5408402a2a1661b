#!/bin/sh
# jdsp 3.1.1 (Maven: com.github.psambit9791:jdsp): adaptive filters, linear neurons that learn from each sample and those
# before it.
# Expected: least mean squares step by the rate times the error times the last samples, from the first sample on.
# Behaviour: in all of them, LMS, normalized LMS, its signs and RLS, the very first sample is taken for 0, now and when it is
# one of the last samples. A filter that is shown an impulse answers 0 and learns nothing, whatever the rate; a
# longer signal is learned from its second sample on.
# Seen, two weights from 0, and what the update gives by hand:
#   impulse: LMS [0.000, 0.000], by hand [0.125, 0.250]; RLS [0.000, 0.000], an exact filter has [0.250, 0.500]
#   impulse, later: LMS [0.125, 0.250], by hand [0.125, 0.250]; RLS [0.250, 0.500], an exact filter has [0.250, 0.500]
#   step: LMS [0.188, 0.563], by hand [0.250, 0.500]; RLS [0.001, 0.749], an exact filter has [0.250, 0.500]
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.psambit9791</groupId><artifactId>jdsp</artifactId><version>3.1.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.psambit9791.jdsp.filter.adaptive.*;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    double[] impulse = {1, 0, 0, 0};
    double[] answer = {0.5, 0.25, 0, 0};
    tell("impulse", impulse, answer);
    tell("impulse, later", new double[] {0, 1, 0, 0}, new double[] {0, 0.5, 0.25, 0});
    tell("step", new double[] {1, 1, 1, 1}, new double[] {0.5, 0.75, 0.75, 0.75});
  }

  static void tell(String name, double[] x, double[] desired) {
    double[] weights = new double[2];
    double[] first = null;
    for (int i = 0; i < x.length; i++) {
      double[] last = {i > 0 ? x[i - 1] : 0, x[i]};
      double error = desired[i] - weights[0] * last[0] - weights[1] * last[1];
      first = first == null ? new double[] {error} : first;
      for (int k = 0; k < 2; k++) {
        weights[k] += 0.5 * error * last[k];
      }
    }
    LMS lms = new LMS(0.5, new double[2]);
    lms.filter(desired, x);
    RLS rls = new RLS(1, 1e-3, new double[2]);
    rls.filter(desired, x);
    System.out.printf(
        Locale.ROOT,
        "%s: LMS %s, by hand %s; RLS %s, an exact filter has [0.250, 0.500]%n",
        name, list(lms.getWeights()), list(weights), list(rls.getWeights()));
  }

  static String list(double[] numbers) {
    return Arrays.toString(
        Arrays.stream(numbers).mapToObj(x -> String.format(Locale.ROOT, "%.3f", x)).toArray());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

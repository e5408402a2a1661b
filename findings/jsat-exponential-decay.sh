#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): ExponetialDecay of a learning rate, from the first rate down to the least one, at
# the time that one sets.
# Expected: at that time the least rate, as LinearDecay has it; the same course whether time is told in epochs or steps.
# Behaviour: at that time it is the least rate and 1 / time of the way besides: after ten epochs a hundred times the
# least rate, after 10 000 steps 1.1 times; after one, not a bit less than at the beginning.
# Seen, from 1 to 0.001:
#   until 1
#     exponential: half 0.9997, end 0.9996
#     linear: half 0.5005, end 0.0010
#   until 10
#     exponential: half 0.3169, end 0.1009
#     linear: half 0.5005, end 0.0010
#   until 100
#     exponential: half 0.1009, end 0.0110
#     linear: half 0.5005, end 0.0010
#   until 10000
#     exponential: half 0.0110, end 0.0011
#     linear: half 0.5005, end 0.0010
#   right: half 0.0316, end 0.0010; linear: half 0.5005, end 0.0010
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import jsat.math.decayrates.DecayRate;
import jsat.math.decayrates.ExponetialDecay;
import jsat.math.decayrates.LinearDecay;

class Seen {
  public static void main(String[] args) {
    for (double end : new double[] {1, 10, 100, 10000}) {
      System.out.printf("until %.0f%n", end);
      tell("exponential", new ExponetialDecay(0.001, end), end);
      tell("linear", new LinearDecay(0.001, end), end);
    }
    System.out.printf("right: half %.4f, end %.4f; linear: half %.4f, end %.4f%n",
        Math.sqrt(0.001), 0.001, 0.5005, 0.001);
  }

  static void tell(String name, DecayRate decay, double end) {
    System.out.printf("  %s: half %.4f, end %.4f%n", name, decay.rate(end / 2, 1), decay.rate(end, 1));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

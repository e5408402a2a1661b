#!/bin/sh
# ChartFx 11.2.7 (Maven: de.gsi.math:chartfx-math): MathBase.log2, the logarithm to base 2.
# Expected: 3 of 8, so that an entropy is in bits, and a power of 2 has as many zeros as it has.
# Behaviour: the logarithm to base e is divided by 0.201029996, a slip of the logarithm of 2 to base 10: all are 3.45
# times too large, and eight equal chances have 10.3 bits. The base is 1.22.
# Seen:
#   log2(2): 3.448, by hand 1
#   log2(8): 10.344, by hand 3
#   log2(1024): 34.480, by hand 10
#   entropy of [0.5, 0.5]: 3.448, by hand 1.000
#   entropy of [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125]: 10.344, by hand 3.000
#   entropy of [0.5, 0.25, 0.25]: 5.172, by hand 1.500
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.gsi.math</groupId><artifactId>chartfx-math</artifactId><version>11.2.7</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import de.gsi.math.MathBase;
import java.util.Arrays;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    for (int power : new int[] {1, 3, 10}) {
      System.out.printf(
          Locale.ROOT, "log2(%d): %.3f, by hand %d%n", 1 << power, MathBase.log2(1 << power), power);
    }
    tell(0.5, 0.5);
    tell(0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125);
    tell(0.5, 0.25, 0.25);
  }

  static void tell(double... shares) {
    System.out.printf(
        Locale.ROOT, "entropy of %s: %.3f, by hand %.3f%n", Arrays.toString(shares),
        -Arrays.stream(shares).map(p -> p * MathBase.log2(p)).sum(),
        -Arrays.stream(shares).map(p -> p * Math.getExponent(p)).sum());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# ta4j 0.15 (Maven: org.ta4j:ta4j-core): the logarithm of a DecimalNum, its default number with 32 digits.
# Expected: the logarithm, to 32 digits.
# Behaviour: its series is broken off long before the end, and nothing tells: at 10000 nine digits are right, at 100000 three,
# a million's is 13.15 for 13.82, and none is greater than 13.6, so that large numbers have one logarithm.
# log(a²) is not 2 log(a). DoubleNum is right.
# Seen:
#   log(1e+02): DecimalNum 4.605170, DoubleNum 4.605170, by ln 10 4.605170
#   log(1e+04): DecimalNum 9.210340, DoubleNum 9.210340, by ln 10 9.210340
#   log(1e+05): DecimalNum 11.502773, DoubleNum 11.512925, by ln 10 11.512925
#   log(1e+06): DecimalNum 13.154150, DoubleNum 13.815511, by ln 10 13.815511
#   log(1e+08): DecimalNum 13.584613, DoubleNum 18.420681, by ln 10 18.420681
#   log(1e+10): DecimalNum 13.589585, DoubleNum 23.025851, by ln 10 23.025851
#   log(1e+20): DecimalNum 13.589635, DoubleNum 46.051702, by ln 10 46.051702
#   log(1e-06): DecimalNum -13.154155, DoubleNum -13.815511, by ln 10 -13.815511
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.ta4j</groupId><artifactId>ta4j-core</artifactId><version>0.15</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.ta4j.core.num.DecimalNum;
import org.ta4j.core.num.DoubleNum;

class Seen {
  public static void main(String[] args) {
    for (double x : new double[] {100, 1e4, 1e5, 1e6, 1e8, 1e10, 1e20, 1e-6}) {
      System.out.printf(Locale.ROOT, "log(%.0e): DecimalNum %.6f, DoubleNum %.6f, by ln 10 %.6f%n",
          x, DecimalNum.valueOf(x).log().doubleValue(), DoubleNum.valueOf(x).log().doubleValue(),
          Math.round(Math.log10(x)) * 2.302585092994046);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

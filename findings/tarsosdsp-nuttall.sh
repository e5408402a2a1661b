#!/bin/sh
# TarsosDSP 2.4 (Maven: com.github.axet:TarsosDSP): the window of Blackman, Harris and Nuttall.
# Expected: a window is 1 in the middle and falls to 0 at the ends, the same on both sides.
# Behaviour: it is upside down: 1 at the ends and 0 in the middle, so that the transform is one of the ends only. The signs of
# its cosines are those for an argument that starts at -pi, and the argument starts at 0; it is also not the same on both sides.
# By the formula with four cosines of Nuttall.
# Seen (9 values):
#   Hann: 0.00 0.15 0.50 0.85 1.00 0.85 0.50 0.15 0.00
#   Blackman-Harris-Nuttall: 1.00 0.75 0.30 0.05 0.00 0.00 0.05 0.30 0.75
#   by the formula: 0.00 0.03 0.23 0.70 1.00 0.70 0.23 0.03 0.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.axet</groupId><artifactId>TarsosDSP</artifactId><version>2.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import be.tarsos.dsp.util.fft.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell("Hann", new HannWindow(), 9);
    tell("Blackman-Harris-Nuttall", new BlackmanHarrisNuttall(), 9);
    System.out.println("by the formula:" + byHand(9));
  }

  static void tell(String name, WindowFunction window, int size) {
    StringBuilder line = new StringBuilder(name + ":");
    for (float value : window.generateCurve(size)) {
      line.append(String.format(Locale.ROOT, " %.2f", value));
    }
    System.out.println(line);
  }

  static String byHand(int size) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < size; i++) {
      double a = 2 * Math.PI * i / (size - 1);
      double value = 0.3635819 - 0.4891775 * Math.cos(a) + 0.1365995 * Math.cos(2 * a)
          - 0.0106411 * Math.cos(3 * a);
      line.append(String.format(Locale.ROOT, " %.2f", value));
    }
    return line.toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

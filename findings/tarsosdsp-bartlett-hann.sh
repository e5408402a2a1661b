#!/bin/sh
# TarsosDSP 2.4 (Maven: com.github.axet:TarsosDSP): the window of Bartlett and Hann.
# Expected: 0.62 - 0.48 |x| + 0.38 cos(2 pi x) with x from -0.5 to 0.5, which is 1 in the middle.
# Behaviour: the second part is 0.24 everywhere, as at the ends. So it is 0.76 in the middle and too small by as much as a
# quarter: what is measured with it is. Bartlett's own window is right.
# Seen (9 values):
#   Bartlett-Hann: 0.00 0.11 0.38 0.65 0.76 0.65 0.38 0.11 0.00
#   by the formula: 0.00 0.17 0.50 0.83 1.00 0.83 0.50 0.17 0.00
#   Bartlett: 0.00 0.25 0.50 0.75 1.00 0.75 0.50 0.25 0.00
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
    tell("Bartlett-Hann", new BartlettHannWindow(), 9);
    System.out.println("by the formula:" + byHand(9));
    tell("Bartlett", new BartlettWindow(), 9);
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
      double x = i / (size - 1.0) - 0.5;
      double value = 0.62 - 0.48 * Math.abs(x) + 0.38 * Math.cos(2 * Math.PI * x);
      line.append(String.format(Locale.ROOT, " %.2f", value));
    }
    return line.toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# TarsosDSP 2.4 (Maven: com.github.axet:TarsosDSP): Lanczos' window.
# Expected: sin(x)/x is 1 in the middle.
# Behaviour: where the length is odd, the middle is at 0, and 0/0 is NaN; by one value, every frequency of a transform is NaN.
# For an even length there is no middle, and it is right.
# Seen:
#   Lanczos, 8: 0.00 0.35 0.72 0.97 0.97 0.72 0.35 0.00
#   Lanczos, 9: 0.00 0.30 0.64 0.90 NaN 0.90 0.64 0.30 0.00
#   sinc, 9: 0.00 0.30 0.64 0.90 1.00 0.90 0.64 0.30 0.00
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
    tell("Lanczos, 8", new LanczosWindow(), 8);
    tell("Lanczos, 9", new LanczosWindow(), 9);
    System.out.println("sinc, 9:" + byHand(9));
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
      double x = Math.PI * (2.0 * i / (size - 1) - 1);
      line.append(String.format(Locale.ROOT, " %.2f", x == 0 ? 1 : Math.sin(x) / x));
    }
    return line.toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# TarsosDSP 2.4 (Maven: com.github.axet:TarsosDSP): Haar's wavelet transform, with preserveEnergy.
# Expected: the energy, the sum of the squares, is preserved, as by the orthonormal transform.
# Behaviour: a quarter is left for two numbers, and less the more there are: the averages and differences, halves already, are
# divided by the root of 2, for being multiplied by it.
# Seen:
#   2 numbers: energy 2.00, of the transform 0.50
#   2 numbers: energy 10.00, of the transform 2.50
#   4 numbers: energy 4.00, of the transform 0.25
#   8 numbers: energy 249.00, of the transform 6.32
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
import be.tarsos.dsp.wavelet.HaarWaveletTransform;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    tell(1, 1);
    tell(3, 1);
    tell(1, 1, 1, 1);
    tell(1, 2, 4, 3, 5, 9, 7, 8);
  }

  static void tell(float... data) {
    float[] changed = data.clone();
    new HaarWaveletTransform(true).transform(changed);
    System.out.printf(Locale.ROOT, "%d numbers: energy %.2f, of the transform %.2f%n", data.length,
        energy(data), energy(changed));
  }

  static double energy(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    return sum;
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

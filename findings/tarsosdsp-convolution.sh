#!/bin/sh
# TarsosDSP 2.4 (Maven: com.github.axet:TarsosDSP): a convolution by the transform: forward, multiply, backward.
# Expected: to multiply the transforms is to convolve the data; with an impulse it gives the data back.
# Behaviour: multiply takes the second and the third number for the first complex one, and so on, and leaves the first and the
# last alone. The numbers of forwardTransform are paired as first and second, third and fourth. What comes back is another signal.
# By the sum: the definition of a circular convolution.
# Seen (of 1 2 4 3 5 9 7 8):
#   impulse: 5.19 0.48 2.18 5.46 10.40 7.87 1.93 5.48
#   impulse, by the sum: 1.00 2.00 4.00 3.00 5.00 9.00 7.00 8.00
#   delayed impulse: 7.98 4.57 8.50 3.91 5.75 3.89 1.69 2.72
#   delayed impulse, by the sum: 8.00 1.00 2.00 4.00 3.00 5.00 9.00 7.00
#   2 and 1: 8.62 -2.28 0.36 7.01 16.80 7.94 -1.45 2.00
#   2 and 1, by the sum: 10.00 5.00 10.00 10.00 13.00 23.00 23.00 23.00
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
import be.tarsos.dsp.util.fft.FFT;
import java.util.Locale;

class Seen {
  static final float[] DATA = {1, 2, 4, 3, 5, 9, 7, 8};

  public static void main(String[] args) {
    tell("impulse", 1, 0);
    tell("delayed impulse", 0, 1);
    tell("2 and 1", 2, 1);
  }

  static void tell(String name, float first, float second) {
    float[] kernel = new float[8];
    kernel[0] = first;
    kernel[1] = second;
    float[] data = DATA.clone();
    FFT fft = new FFT(8);
    fft.forwardTransform(data);
    fft.forwardTransform(kernel);
    fft.multiply(data, kernel);
    fft.backwardsTransform(data);
    System.out.println(name + ": " + show(data));
    float[] right = new float[8];
    for (int i = 0; i < 8; i++) {
      right[i] = first * DATA[i] + second * DATA[(i + 7) % 8];
    }
    System.out.println(name + ", by the sum: " + show(right));
  }

  static String show(float[] values) {
    StringBuilder line = new StringBuilder();
    for (float value : values) {
      line.append(String.format(Locale.ROOT, "%.2f ", value + 0.0));
    }
    return line.toString().strip();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# JScience 4.3.1 (Maven: org.jscience:jscience): roots and logarithms of complex numbers.
# Expected: the principal ones, which are continuous around the positive axis: a little below 4 the root is a little
# below 2, a little below 1 the logarithm is 0.
# Behaviour: the argument is from 0 to 2 pi instead of -pi to pi, and the cut lies where the real numbers are that have
# a real root: a rounding error below the axis makes the root of 4 be -2, and the logarithm of 1 be 6.28i.
# By hand: half the angle of atan2, and the angle itself.
# Seen:
#   4+0e+00i: root 2.00+0.00i, by hand 2.00+0.00i; log 1.39+0.00i, by hand 1.39+0.00i
#   4-1e-12i: root -2.00+0.00i, by hand 2.00-0.00i; log 1.39+6.28i, by hand 1.39-0.00i
#   1-1e-12i: root -1.00+0.00i, by hand 1.00-0.00i; log 0.00+6.28i, by hand 0.00-0.00i
#   3+4e+00i: root 2.00+1.00i, by hand 2.00+1.00i; log 1.61+0.93i, by hand 1.61+0.93i
#   3-4e+00i: root -2.00+1.00i, by hand 2.00-1.00i; log 1.61+5.36i, by hand 1.61-0.93i
#   -4+1e-12i: root 0.00+2.00i, by hand 0.00+2.00i; log 1.39+3.14i, by hand 1.39+3.14i
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jscience</groupId><artifactId>jscience</artifactId><version>4.3.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import org.jscience.mathematics.number.Complex;

class Seen {
  public static void main(String[] args) {
    tell(4, 0);
    tell(4, -1e-12);
    tell(1, -1e-12);
    tell(3, 4);
    tell(3, -4);
    tell(-4, 1e-12);
  }

  static void tell(double a, double b) {
    Complex number = Complex.valueOf(a, b);
    double angle = Math.atan2(b, a);
    double size = Math.sqrt(Math.hypot(a, b));
    System.out.printf(Locale.ROOT,
        "%.0f%+.0ei: root %.2f%+.2fi, by hand %.2f%+.2fi; log %.2f%+.2fi, by hand %.2f%+.2fi%n",
        a, b, number.sqrt().getReal(), number.sqrt().getImaginary() + 0.0,
        size * Math.cos(angle / 2), size * Math.sin(angle / 2) + 0.0, number.log().getReal(),
        number.log().getImaginary(), Math.log(Math.hypot(a, b)), angle);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

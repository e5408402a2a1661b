#!/bin/sh
# Vectorz 0.67.0 (Maven: net.mikera:vectorz): the slope of a logarithm to another base than e.
# Expected: the slope of log10 is 1/(x ln 10).
# Behaviour: for every base it is 1/x, that of the natural logarithm: more than twice too steep for 10, too flat for 2.
# The quotient is central, with a step of 1e-5.
# Seen:
#   ln at 0.5: -0.6931, slope 2.0000, quotient 2.0000
#   ln at 4.0: 1.3863, slope 0.2500, quotient 0.2500
#   log10 at 0.5: -0.3010, slope 2.0000, quotient 0.8686
#   log10 at 4.0: 0.6021, slope 0.2500, quotient 0.1086
#   log2 at 0.5: -1.0000, slope 2.0000, quotient 2.8854
#   log2 at 4.0: 2.0000, slope 0.2500, quotient 0.3607
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.mikera</groupId><artifactId>vectorz</artifactId><version>0.67.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import mikera.vectorz.Op;
import mikera.vectorz.Ops;
import mikera.vectorz.ops.LogN;

class Seen {
  public static void main(String[] args) {
    tell("ln", Ops.LOG);
    tell("log10", Ops.LOG10);
    tell("log2", LogN.create(2));
  }

  static void tell(String name, Op op) {
    for (double x : new double[] {0.5, 4}) {
      double quotient = (op.apply(x + 1e-5) - op.apply(x - 1e-5)) / 2e-5;
      System.out.printf(Locale.ROOT, "%s at %.1f: %.4f, slope %.4f, quotient %.4f%n", name, x,
          op.apply(x), op.derivative(x), quotient);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

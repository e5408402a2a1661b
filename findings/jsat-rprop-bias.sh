#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): Rprop and a bias.
# Expected: an optimizer's update with a bias moves the weights and says how far the bias has to go;
# a weight and a bias with the same slopes go the same way.
# Behaviour: Rprop takes a bias of 0 for no bias and says that it has nowhere to go. A bias begins at
# 0 as a rule, and so it is never moved, while the weights arrive; from 0.5 it arrives too. The other
# optimizers move a bias of 0 as they move a weight.
# Seen (half the squares of w - 1 and b - 1, 1000 steps):
#   Rprop, bias from 0.0: w 1.0, b 0.0
#   Rprop, bias from 0.5: w 1.0, b 1.0
#   RMSProp, bias from 0.0: w 1.0, b 1.0
#   AdaGrad, bias from 0.0: w 1.0, b 1.0
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
import java.util.Locale;
import jsat.linear.*;
import jsat.math.optimization.stochastic.*;

class Seen {
  public static void main(String[] args) {
    tell(new Rprop(), 0);
    tell(new Rprop(), 0.5);
    tell(new RMSProp(), 0);
    tell(new AdaGrad(), 0);
  }

  static void tell(GradientUpdater optimizer, double start) {
    optimizer.setup(1);
    Vec w = DenseVector.toDenseVec(0.0);
    double b = start;
    for (int i = 0; i < 1000; i++) {
      b -= optimizer.update(w, DenseVector.toDenseVec(w.get(0) - 1), 0.1, b, b - 1);
    }
    String name = optimizer.getClass().getSimpleName();
    System.out.printf(
        Locale.ROOT, "%s, bias from %.1f: w %.1f, b %.1f%n", name, start, w.get(0), b);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): getConjugate of its losses, which its SDCA, a dual
# method, asks for.
# Expected: the largest b p - loss(p, y) of all p.
# Behaviour: of the hinge loss it is infinite for one of both classes where it is finite, of the logistic loss for the other
# class, of the epsilon-insensitive loss where b is beyond epsilon, though it is finite up to 1. Of Huber's, the squared
# and the absolute loss it is right.
# Seen, where the largest is at a finite p:
#   hinge, y = 1, b = -0.6: -0.600, right is -0.600
#   hinge, y = -1, b = 0.6: Infinity, right is -0.600
#   logistic, y = 1, b = -0.6: Infinity, right is -0.673
#   logistic, y = -1, b = 0.6: -0.673, right is -0.673
#   epsilon-insensitive, y = 2, b = -0.6: Infinity, right is -0.900
#   epsilon-insensitive, y = 2, b = 0.2: 0.500, right is 0.500
#   epsilon-insensitive, y = -1, b = 0.6: Infinity, right is -0.300
#   Huber, y = 2, b = -0.6: -1.020, right is -1.020
#   squared, y = 2, b = -0.6: -1.020, right is -1.020
#   absolute, y = 2, b = -0.6: -1.200, right is -1.200
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
import jsat.lossfunctions.AbsoluteLoss;
import jsat.lossfunctions.EpsilonInsensitiveLoss;
import jsat.lossfunctions.HingeLoss;
import jsat.lossfunctions.HuberLoss;
import jsat.lossfunctions.LogisticLoss;
import jsat.lossfunctions.LossFunc;
import jsat.lossfunctions.SquaredLoss;

class Seen {
  public static void main(String[] args) {
    tell("hinge", new HingeLoss(), -0.6, 1);
    tell("hinge", new HingeLoss(), 0.6, -1);
    tell("logistic", new LogisticLoss(), -0.6, 1);
    tell("logistic", new LogisticLoss(), 0.6, -1);
    tell("epsilon-insensitive", new EpsilonInsensitiveLoss(0.5), -0.6, 2);
    tell("epsilon-insensitive", new EpsilonInsensitiveLoss(0.5), 0.2, 2);
    tell("epsilon-insensitive", new EpsilonInsensitiveLoss(0.5), 0.6, -1);
    tell("Huber", new HuberLoss(1), -0.6, 2);
    tell("squared", new SquaredLoss(), -0.6, 2);
    tell("absolute", new AbsoluteLoss(), -0.6, 2);
  }

  static void tell(String name, LossFunc loss, double b, double y) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = -50000; i <= 50000; i++) {
      double p = i / 1000.0;
      largest = Math.max(largest, b * p - loss.getLoss(p, y));
    }
    System.out.printf("%s, y = %.0f, b = %.1f: %.3f, right is %.3f%n", name, y, b,
        loss.getConjugate(b, 0, y), largest);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# DJL 0.36.0 (Maven: ai.djl:api, with ai.djl.pytorch:pytorch-engine): the initial weights.
# Expected: Xavier's, by name Glorot's, have the variance 2 / (in + out).
# Behaviour: those of XavierInitializer() have twice that: the magnitude that is divided by the mean of in
# and out is 6, as in Glorot's formula, where it is divided by their sum. So signals double in variance
# from layer to layer, the opposite of what they are for; 3 is right. A truncated normal one's deviation is
# 0.88 of what it is given, as what is cut off is not made up for.
# Seen, of 1000 in and 2000 out:
#   Xavier: deviation 1.41 times Glorot's
#   Xavier with the magnitude 3: deviation 1.00 times Glorot's
#   what a weight has unless told: deviation 1.00 times He's
#   truncated normal, sigma 0.1: deviation 0.88 times sigma
#   normal, sigma 0.1: deviation 1.00 times sigma
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ai.djl</groupId><artifactId>api</artifactId><version>0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-engine</artifactId><version>0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-jni</artifactId><version>2.7.1-0.36.0</version></dependency>
    <dependency><groupId>ai.djl.pytorch</groupId><artifactId>pytorch-native-cpu</artifactId><version>2.7.1</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import ai.djl.ndarray.*;
import ai.djl.ndarray.types.*;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.*;
import java.util.Locale;

class Seen {
  static final int IN = 1000;
  static final int OUT = 2000;

  public static void main(String[] args) {
    double glorot = Math.sqrt(2.0 / (IN + OUT));
    tell("Xavier", new XavierInitializer(), "Glorot's", glorot);
    tell("Xavier with the magnitude 3",
        new XavierInitializer(XavierInitializer.RandomType.UNIFORM, XavierInitializer.FactorType.AVG, 3),
        "Glorot's", glorot);
    tell("what a weight has unless told", Parameter.Type.WEIGHT.getInitializer(),
        "He's", Math.sqrt(2.0 / IN));
    tell("truncated normal, sigma 0.1", new TruncatedNormalInitializer(0.1f), "sigma", 0.1);
    tell("normal, sigma 0.1", new NormalInitializer(0.1f), "sigma", 0.1);
  }

  static void tell(String name, Initializer initializer, String of, double deviation) {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray weights = initializer.initialize(manager, new Shape(OUT, IN), DataType.FLOAT32);
      System.out.printf(
          Locale.ROOT, "%s: deviation %.2f times %s%n",
          name, Math.sqrt(weights.square().mean().getFloat()) / deviation, of);
    }
  }
}
END
seen=$(java -DDJL_CACHE_DIR="$dir/cache" -DENGINE_CACHE_DIR="$dir/cache" -Dai.djl.offline=true -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

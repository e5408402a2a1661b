#!/bin/sh
# DJL 0.36.0 (Maven: ai.djl.timeseries:timeseries), run on PyTorch 2.7.1: the distributions of its forecasts, which
# are of series that are divided by their scale.
# Expected: with the scale s the mean is s times as large, and the likelihood is that of the series in its own unit.
# Behaviour: the negative binomial one, that of counts, takes a scale and is the same with any: the logarithm of the scale
# is added to the logits, and what comes out of that is dropped. Student's has its scale.
# Seen, 2 successes with the logit 0.5, and Student's of 1, 2 and 5 degrees of freedom:
#   negative binomial, scale 1: mean 3.297, right is 3.297, log probability of 100: -44.74, right is -44.74
#   negative binomial, scale 10: mean 3.297, right is 32.974, log probability of 100: -44.74, right is -7.00
#   negative binomial, scale 100: mean 3.297, right is 329.744, log probability of 100: -44.74, right is -6.21
#   Student, scale 1: mean 1.000, right is 1.000
#   Student, scale 10: mean 10.000, right is 10.000
#   Student, scale 100: mean 100.000, right is 100.000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ai.djl.timeseries</groupId><artifactId>timeseries</artifactId><version>0.36.0</version></dependency>
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
import ai.djl.timeseries.distribution.*;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    try (NDManager manager = NDManager.newBaseManager()) {
      for (float scale : new float[] {1, 10, 100}) {
        Distribution seen =
            NegativeBinomial.builder()
                .setDistrArgs(new NDList(named(manager, "total_count", 2), named(manager, "logits", 0.5f)))
                .optScale(manager.create(new float[] {scale}))
                .build();
        double odds = scale * Math.exp(0.5);
        System.out.printf(
            Locale.ROOT,
            "negative binomial, scale %.0f: mean %.3f, right is %.3f, log probability of 100: %.2f, right is %.2f%n",
            scale, seen.mean().getFloat(), 2 * odds,
            seen.logProb(manager.create(new float[] {100})).getFloat(), logProbability(100, odds));
      }
      for (float scale : new float[] {1, 10, 100}) {
        Distribution seen =
            StudentT.builder()
                .setDistrArgs(new NDList(named(manager, "mu", 1), named(manager, "sigma", 2), named(manager, "nu", 5)))
                .optScale(manager.create(new float[] {scale}))
                .build();
        System.out.printf(
            Locale.ROOT, "Student, scale %.0f: mean %.3f, right is %.3f%n", scale, seen.mean().getFloat(), scale * 1);
      }
    }
  }

  static NDArray named(NDManager manager, String name, float value) {
    NDArray array = manager.create(new float[] {value});
    array.setName(name);
    return array;
  }

  // Of k with two successes: (k + 1) (1 - p)² p^k.
  static double logProbability(int k, double odds) {
    double p = odds / (1 + odds);
    return Math.log(k + 1) + 2 * Math.log(1 - p) + k * Math.log(p);
  }
}
END
seen=$(java -DDJL_CACHE_DIR="$dir/cache" -DENGINE_CACHE_DIR="$dir/cache" -Dai.djl.offline=true \
  -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# LingPipe 4.1.0 (Maven: de.julielab:aliasi-lingpipe): the priors of its logistic regression, the
# penalties on its weights.
# Expected: log2Prior is the logarithm to base 2, as its name and the likelihood that it is added to
# have it, and gradient is the slope of minus the natural one: ln 2 times that of the former.
# Behaviour: the Gaussian, the Laplace and the mixed ones give the constant to base 2 and the part with
# the weight to base e; Cauchy's is to base 2. So the sum by which the training is judged, stopped and
# told has a penalty that is 0.69 of the one that it learns by, and its largest value is not where the
# learning ends.
# Seen, the slope by a weight of 1.5:
#   Cauchy: gradient 0.7059, by log2Prior 0.7059
#   Gaussian: gradient 0.7500, by log2Prior 0.5199
#   Laplace: gradient 1.0000, by log2Prior 0.6931
#   mixed: gradient 0.8250, by log2Prior 0.5718
#   elastic net: gradient 1.5832, by log2Prior 1.0974
#   Gaussian about 1: gradient 0.2500, by log2Prior 0.1733
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.julielab</groupId><artifactId>aliasi-lingpipe</artifactId><version>4.1.0</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.aliasi.stats.RegressionPrior;
import java.util.Locale;

class Seen {
  public static void main(String[] args) {
    RegressionPrior gaussian = RegressionPrior.gaussian(2, false);
    RegressionPrior laplace = RegressionPrior.laplace(2, false);
    tell("Cauchy", RegressionPrior.cauchy(2, false));
    tell("Gaussian", gaussian);
    tell("Laplace", laplace);
    tell("mixed", RegressionPrior.logInterpolated(0.3, laplace, gaussian));
    tell("elastic net", RegressionPrior.elasticNet(0.3, 1.5, false));
    RegressionPrior shifted = RegressionPrior.shiftMeans(new double[] {1}, gaussian);
    tell("Gaussian about 1", shifted);
  }

  static void tell(String name, RegressionPrior prior) {
    double h = 1e-5;
    double slope = (prior.log2Prior(1.5 + h, 0) - prior.log2Prior(1.5 - h, 0)) / (2 * h);
    System.out.printf(
        Locale.ROOT,
        "%s: gradient %.4f, by log2Prior %.4f%n",
        name, prior.gradient(1.5, 0), -slope * Math.log(2));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

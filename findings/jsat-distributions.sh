#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): densities, variances and fits of its distributions.
# Expected: the density is the slope of the distribution function; fitted to what a distribution itself has drawn,
# one of the same kind is about the same.
# Behaviour: the density of Student t goes to 0 as the degrees of freedom grow: with 30 it is 2e-72 for 0.4. The variance of
# a Weibull is another formula; fitted, the scale of a Cauchy is twice as large, the deviation of a lognormal too, and
# a Maxwell-Boltzmann is 13 percent too wide. The slope of the triweight kernel is -x, as if it were a Gaussian without
# its height.
# Seen:
#   t with 1: density at 0 0.373, is 0.318
#   t with 3: density at 0 0.00355, is 0.368
#   t with 6: density at 0 2.59e-08, is 0.383
#   t with 30: density at 0 2.04e-72, is 0.396
#   exponential of rate 1: variance 1.0000, is 1.0000
#   Weibull 1, 1, which is the same: variance 1.5195, is 1.0000
#   Weibull 2, 3: variance 2.7617, is 1.9314
#   Laplace 1, 2: fitted 1.00 2.00
#   Rayleigh 2: fitted 2.00
#   Cauchy 1, 2: fitted 1.00 4.00
#   lognormal 0.5, 0.6: fitted 0.50 1.20
#   Maxwell-Boltzmann 2: fitted 2.26
#   biweight kernel, slope at 0.5: -1.4063, is -1.4062
#   triweight kernel, slope at 0.5: -0.5000, is -1.8457
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
import jsat.distributions.*;
import jsat.distributions.empirical.kernelfunc.*;
import jsat.linear.DenseVector;

class Seen {
  public static void main(String[] args) {
    for (int degrees : new int[] {1, 3, 6, 30}) {
      var student = new StudentT(degrees);
      double quotient = (student.cdf(1e-5) - student.cdf(-1e-5)) / 2e-5;
      System.out.printf(
          Locale.ROOT, "t with %d: density at 0 %.3g, is %.3g%n", degrees, student.pdf(0), quotient);
    }
    variance("exponential of rate 1", new Exponential(1));
    variance("Weibull 1, 1, which is the same", new Weibull(1, 1));
    variance("Weibull 2, 3", new Weibull(2, 3));
    fit("Laplace 1, 2", new Laplace(1, 2));
    fit("Rayleigh 2", new Rayleigh(2));
    fit("Cauchy 1, 2", new Cauchy(1, 2));
    fit("lognormal 0.5, 0.6", new LogNormal(0.5, 0.6));
    fit("Maxwell-Boltzmann 2", new MaxwellBoltzmann(2));
    slope("biweight", BiweightKF.getInstance());
    slope("triweight", TriweightKF.getInstance());
  }

  static void variance(String name, ContinuousDistribution seen) {
    double mean = 0;
    double square = 0;
    for (int i = 0; i < 1_000_000; i++) {
      double x = (i + 0.5) * 1e-4;
      mean += x * seen.pdf(x) * 1e-4;
      square += x * x * seen.pdf(x) * 1e-4;
    }
    System.out.printf(
        Locale.ROOT, "%s: variance %.4f, is %.4f%n", name, seen.variance(), square - mean * mean);
  }

  static void fit(String name, ContinuousDistribution seen) {
    double[] drawn = new double[2000];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = seen.invCdf((i + 0.5) / drawn.length);
    }
    var fitted = seen.clone();
    fitted.setUsingData(new DenseVector(drawn));
    var line = new StringBuilder(name + ": fitted");
    for (double parameter : fitted.getCurrentVariableValues()) {
      line.append(String.format(Locale.ROOT, " %.2f", parameter));
    }
    System.out.println(line);
  }

  static void slope(String name, KernelFunction kernel) {
    double quotient = (kernel.k(0.5 + 1e-6) - kernel.k(0.5 - 1e-6)) / 2e-6;
    System.out.printf(
        Locale.ROOT, "%s kernel, slope at 0.5: %.4f, is %.4f%n", name, kernel.kPrime(0.5), quotient);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

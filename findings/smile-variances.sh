#!/bin/sh
# Smile 3.1.1 (Maven: com.github.haifengl:smile-base): mean, variance and entropy of its distributions.
# Expected: those that its own densities and probabilities have.
# Behaviour: a mixture has the variances of its parts weighted by the squares of their shares, as if they were added
# to each other, and however far they lie apart. That of a lognormal has the mean in the place of the deviation once,
# and with the mean 0 is 0. The entropy of one coin is in bits, and of a hundred to base e.
# Seen, by its own density or probabilities:
#   variance of normal, 1 and 2: 4.0000, is 4.0000
#   variance of lognormal, 0 and 0.5: 0.0000, is 0.3647
#   variance of lognormal, 0.5 and 0.6: 1.1066, is 1.6883
#   variance of half N(0, 1) and half N(0, 1): 0.5000, is 1.0000
#   variance of half N(0, 1) and half N(10, 1): 0.5000, is 26.0000
#   entropy of a coin: 1.0000, to base e 0.6931
#   entropy of a hundred coins: 3.0284, to base e 3.0284
#   entropy of two equal chances: 1.0000, to base e 0.6931
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.haifengl</groupId><artifactId>smile-base</artifactId><version>3.1.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import smile.stat.distribution.*;

class Seen {
  public static void main(String[] args) {
    variance("normal, 1 and 2", new GaussianDistribution(1, 2), -100);
    variance("lognormal, 0 and 0.5", new LogNormalDistribution(0, 0.5), 0);
    variance("lognormal, 0.5 and 0.6", new LogNormalDistribution(0.5, 0.6), 0);
    variance("half N(0, 1) and half N(0, 1)", mixture(0), -100);
    variance("half N(0, 1) and half N(10, 1)", mixture(10), -100);
    entropy("a coin", new BernoulliDistribution(0.5));
    entropy("a hundred coins", new BinomialDistribution(100, 0.5));
    entropy("two equal chances", new EmpiricalDistribution(new double[] {0.5, 0.5}));
  }

  static Distribution mixture(double second) {
    return new Mixture(
        new Mixture.Component(0.5, new GaussianDistribution(0, 1)),
        new Mixture.Component(0.5, new GaussianDistribution(second, 1)));
  }

  static void variance(String name, Distribution seen, double from) {
    double mean = integral(x -> x * seen.p(x), from);
    double is = integral(x -> (x - mean) * (x - mean) * seen.p(x), from);
    System.out.printf(Locale.ROOT, "variance of %s: %.4f, is %.4f%n", name, seen.variance(), is);
  }

  static double integral(DoubleUnaryOperator f, double from) {
    double sum = 0;
    for (int i = 0; i < 1_000_000; i++) {
      sum += f.applyAsDouble(from + (i + 0.5) * 2e-4) * 2e-4;
    }
    return sum;
  }

  static void entropy(String name, DiscreteDistribution seen) {
    double is = 0;
    for (int k = 0; k <= 100; k++) {
      is -= seen.p(k) > 0 ? seen.p(k) * Math.log(seen.p(k)) : 0;
    }
    System.out.printf(Locale.ROOT, "entropy of %s: %.4f, to base e %.4f%n", name, seen.entropy(), is);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

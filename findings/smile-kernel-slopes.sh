#!/bin/sh
# Smile 3.1.1 (Maven: com.github.haifengl:smile-base): kg of its kernels, by its documentation the value and the slopes by
# the hyperparameters, which its Gaussian process follows when it fits them.
# Expected: the value of k, and slopes that a difference quotient has, too.
# Behaviour: the slope of a Matern kernel is two or three times too large, that of a polynomial lacks the degree, that of
# the Pearson kernel has the wrong sign and half the size, and the value of a product is the sum. The Gaussian is right.
# Seen, each slope as kg has it and as a quotient:
#   Gaussian: value 0.4933, is 0.4933, slope 0.4648, is 0.4648
#   Laplacian: value 0.3046, is 0.3046, slope 0.2414, is 0.2414
#   Matern 3/2: value 0.3902, is 0.3902, slope 0.7108, is 0.3606
#   Matern 5/2: value 0.4214, is 0.4214, slope 1.0910, is 0.4025
#   polynomial of degree 2: value 2.9929, is 2.9929, slope 3.2870, is 6.5740, slope 1.7300, is 3.4600
#   polynomial of degree 3: value 5.1777, is 5.1777, slope 5.6865, is 17.0595, slope 2.9929, is 8.9787
#   Pearson: value 0.0896, is 0.0896, slope -0.0837, is 0.1673
#   Gaussian times Laplacian: value 0.7196, is 0.1116, slope 0.1052, is 0.1052, slope 0.1382, is 0.1382
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
import java.util.*;
import smile.math.kernel.*;

class Seen {
  static final double[] X = {1, 2, -0.5};
  static final double[] Y = {0.3, 1, 0.8};

  public static void main(String[] args) {
    double[] low = {0.1, 0.1};
    double[] high = {5, 5};
    tell("Gaussian", new GaussianKernel(1.5, 0.1, 10));
    tell("Laplacian", new LaplacianKernel(1.5, 0.1, 10));
    tell("Matern 3/2", new MaternKernel(1.5, 1.5, 0.1, 10));
    tell("Matern 5/2", new MaternKernel(1.5, 2.5, 0.1, 10));
    tell("polynomial of degree 2", new PolynomialKernel(2, 0.7, 0.4, low, high));
    tell("polynomial of degree 3", new PolynomialKernel(3, 0.7, 0.4, low, high));
    tell("Pearson", new PearsonKernel(1.5, 2));
    tell(
        "Gaussian times Laplacian",
        new ProductKernel<double[]>(
            new GaussianKernel(1.5, 0.1, 10), new LaplacianKernel(1.2, 0.1, 10)));
  }

  static void tell(String name, MercerKernel<double[]> kernel) {
    double[] told = kernel.kg(X, Y);
    var line = new StringJoiner(", ", name + ": ", "");
    line.add(String.format(Locale.ROOT, "value %.4f, is %.4f", told[0], kernel.k(X, Y)));
    for (int i = 0; i < kernel.hyperparameters().length; i++) {
      double[] above = kernel.hyperparameters().clone();
      double[] below = above.clone();
      above[i] += 1e-6;
      below[i] -= 1e-6;
      double quotient = (kernel.of(above).k(X, Y) - kernel.of(below).k(X, Y)) / 2e-6;
      line.add(String.format(Locale.ROOT, "slope %.4f, is %.4f", told[i + 1], quotient));
    }
    System.out.println(line);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# Tweety 1.17 (Maven: net.sf.tweety:math) and lp_solve 5.5.2.5 (Debian: lp-solve): a linear problem as a file.
# Expected: lp_solve finds in the file what Tweety's own simplex finds in the problem.
# Behaviour: a variable without a factor is written as "x  1", which is x + 1 to lp_solve: x + y becomes x + y + 2, and the limit
# 4 of x + 2y becomes 3. Free variables are declared "sec", which is another thing, and so -3 becomes 0 + 2.
# By hand the corners are (-1, -2), with -3, and (1.6, 1.2), with 2.8.
# Seen (x + 2y <= 4, 3x + y <= 6, x >= -1, y >= -2):
#   least x + y: Tweety's simplex -3.0
#   greatest x + y: Tweety's simplex 2.8
#   least x + y: lp_solve, from the file, 2.00000000
#   greatest x + y: lp_solve, from the file, 4.20000000
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq lp-solve=5.5.2.5-2 libcolamd2=1:5.12.0+dfsg-2 libsuitesparseconfig5=1:5.12.0+dfsg-2) \
  2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.tweety</groupId><artifactId>math</artifactId><version>1.17</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/jars"
cat > "$dir/Seen.java" <<'END'
import java.nio.file.*;
import java.util.Locale;
import java.util.Map;
import net.sf.tweety.math.equation.Inequation;
import net.sf.tweety.math.opt.problem.OptimizationProblem;
import net.sf.tweety.math.opt.solver.ApacheCommonsSimplex;
import net.sf.tweety.math.term.*;

class Seen {
  static final Variable X = new FloatVariable("x");
  static final Variable Y = new FloatVariable("y");

  public static void main(String[] args) throws Exception {
    write(args[0], "least", OptimizationProblem.MINIMIZE);
    write(args[0], "greatest", OptimizationProblem.MAXIMIZE);
  }

  static void write(String folder, String name, int type) throws Exception {
    OptimizationProblem problem = new OptimizationProblem(type);
    problem.setTargetFunction(X.add(Y));
    problem.add(new Inequation(X.add(number(2).mult(Y)), number(4), Inequation.LESS_EQUAL));
    problem.add(new Inequation(number(3).mult(X).add(Y), number(6), Inequation.LESS_EQUAL));
    problem.add(new Inequation(X, number(-1), Inequation.GREATER_EQUAL));
    problem.add(new Inequation(Y, number(-2), Inequation.GREATER_EQUAL));
    Map<Variable, Term> found = new ApacheCommonsSimplex().solve(problem);
    System.out.printf(Locale.ROOT, "%s x + y: Tweety's simplex %.1f%n", name,
        found.get(X).doubleValue() + found.get(Y).doubleValue());
    Files.writeString(Path.of(folder, name + ".lp"), problem.convertToLpFormat());
  }

  static Term number(double value) {
    return new FloatConstant(value);
  }
}
END
seen=$(java -cp "$dir/jars/*" "$dir/Seen.java" "$dir" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
LD_LIBRARY_PATH="$dir/usr/lib/lp_solve:$(echo "$dir"/usr/lib/*-linux-gnu)"
export LD_LIBRARY_PATH
for name in least greatest; do
  value=$("$dir/usr/bin/lp_solve" "$dir/$name.lp" | sed -n 's/^Value of objective function: *//p')
  seen="$seen
$name x + y: lp_solve, from the file, $value"
done
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

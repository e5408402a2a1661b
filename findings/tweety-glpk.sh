#!/bin/sh
# Tweety 1.17 (Maven: net.sf.tweety:math) and GLPK 5.0 (Debian: glpk-utils): a linear problem as a file in CPLEX's format.
# Expected: glpsol finds in the file what Tweety's own simplex finds in the problem.
# Behaviour: a variable of Tweety may be negative, one of the format is not unless "Bounds" says so, and the file has none:
# x >= -1 is one more condition beside x >= 0. What is least is 0 for -3, and no error is told.
# By hand the corners are (-1, -2), with -3, and (1.6, 1.2), with 2.8.
# Seen (x + 2y <= 4, 3x + y <= 6, x >= -1, y >= -2):
#   least x + y: Tweety's simplex -3.0
#   greatest x + y: Tweety's simplex 2.8
#   least x + y: glpsol, from the file, 0
#   greatest x + y: glpsol, from the file, 2.8
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq glpk-utils=5.0-1 libglpk40=5.0-1 libamd2=1:5.12.0+dfsg-2 \
  libcolamd2=1:5.12.0+dfsg-2 libsuitesparseconfig5=1:5.12.0+dfsg-2 libltdl7=2.4.7-7~deb12u1 libgmp10=2:6.2.1+dfsg1-1.1) \
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
    Files.writeString(Path.of(folder, name + ".cplex"), problem.convertToCplexLpFormat());
  }

  static Term number(double value) {
    return new FloatConstant(value);
  }
}
END
seen=$(java -cp "$dir/jars/*" "$dir/Seen.java" "$dir" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
LD_LIBRARY_PATH=$(echo "$dir"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
for name in least greatest; do
  "$dir/usr/bin/glpsol" --lp "$dir/$name.cplex" -o "$dir/out" > "$dir/log"
  seen="$seen
$name x + y: glpsol, from the file, $(sed -n 's/^Objective: *obj = *\([^ ]*\) .*/\1/p' "$dir/out")"
done
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

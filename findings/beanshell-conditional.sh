#!/bin/sh
# BeanShell 2.0b6 (Maven: org.apache-extras.beanshell:bsh): Java's source text, run as it stands.
# Expected: what Java and JShell give: the two sides of ? : are brought to one type, so the slope of a
# leaky ReLU, x > 0 ? 1 : 0.01, is the double 1.0.
# Behaviour: it is the int 1, and what is divided by next is divided as whole numbers: half of it is
# 0, its third is 0, and 3 / 2 of it is 1. On the other side of the kink all is well. A return
# value's or a variable's type comes too late to help.
# Seen:
#   (x > 0 ? 1 : 0.01) / 2 at 3: BeanShell 0.0, Java 0.5
#   (x > 0 ? 1 : 0.01) / 2 at -3: BeanShell 0.005, Java 0.005
#   (x > 0 ? 3 : 0.5) / 2 at 3: BeanShell 1.0, Java 1.5
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache-extras.beanshell</groupId><artifactId>bsh</artifactId><version>2.0b6</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import bsh.Interpreter;
import jdk.jshell.JShell;

class Seen {
  public static void main(String[] args) throws Exception {
    tell("(x > 0 ? 1 : 0.01) / 2", 3);
    tell("(x > 0 ? 1 : 0.01) / 2", -3);
    tell("(x > 0 ? 3 : 0.5) / 2", 3);
  }

  static void tell(String expression, int at) throws Exception {
    String method = "double slope(double x) { return " + expression + "; }";
    String call = "slope(" + at + ")";
    Object beanShell = new Interpreter().eval(method + call + ";");
    try (JShell java = JShell.builder().executionEngine("local").build()) {
      java.eval(method);
      System.out.printf(
          "%s at %d: BeanShell %s, Java %s%n",
          expression, at, beanShell, java.eval(call).get(0).value());
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

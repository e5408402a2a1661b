#!/bin/sh
# JavaParser 3.27.1 (Maven: com.github.javaparser:javaparser-core) and the JDK's own compiler, 17 and
# 25, printing the tree that they have read.
# Expected: the text that is printed means what was read.
# Behaviour: two signs with a blank between them are printed without it, so -(-x), written as "- -x",
# becomes a decrement: it still compiles, and the value is one less; "+ +x" is one more. A sign
# after an operator (1 - -x) is right in both.
# Seen:
#   read "- -x", which is 3.0 at 3: JavaParser prints "--x", 2.0; javac "--x", 2.0
#   read "+ +x", which is 3.0 at 3: JavaParser prints "++x", 4.0; javac "++x", 4.0
#   read "1 - -x", which is 4.0 at 3: JavaParser prints "1 - -x", 4.0; javac "1 - -x", 4.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.javaparser</groupId><artifactId>javaparser-core</artifactId><version>3.27.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.javaparser.StaticJavaParser;
import com.sun.source.util.JavacTask;
import java.net.URI;
import java.util.List;
import javax.tools.*;
import jdk.jshell.JShell;

class Seen {
  public static void main(String[] args) throws Exception {
    for (String expression : List.of("- -x", "+ +x", "1 - -x")) {
      String source = "class A { double f(double x) { return " + expression + "; } }";
      System.out.printf(
          "read \"%s\", which is %s at 3: JavaParser prints %s; javac %s%n",
          expression,
          value(expression),
          told(StaticJavaParser.parse(source).toString()),
          told(javac(source)));
    }
  }

  static String javac(String source) throws Exception {
    var file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(file));
    return task.parse().iterator().next().toString();
  }

  static String told(String printed) {
    String expression = printed.replaceAll("(?s).*return (.*?);.*", "$1");
    return "\"" + expression + "\", " + value(expression);
  }

  static String value(String expression) {
    try (JShell java = JShell.builder().executionEngine("local").build()) {
      java.eval("double f(double x) { return " + expression + "; }");
      return java.eval("f(3)").get(0).value();
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

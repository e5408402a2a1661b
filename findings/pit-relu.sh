#!/bin/sh
# PIT 1.30.2 (Maven: org.pitest:pitest-maven) with its JUnit 5 plugin 1.2.3: the mutants of a ReLU.
# Expected: two ways of writing one function have the same mutants: bound, condition, "return 0".
# Behaviour: a > 0 ? a : 0 has no mutant that returns 0, since what stands last before the return
# is a 0 already; a <= 0 ? 0 : a has it, and so has an if with two returns. A rectifier that is
# written the first way is never tried with "return 0", and its score says nothing about that.
# Seen:
#   zeroFirst: changed conditional boundary, negated conditional, replaced double return with 0.0d
#   zeroLast: changed conditional boundary, negated conditional
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -p "$dir/src/main/java/relu" "$dir/src/test/java/relu"
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.14.4</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.pitest</groupId><artifactId>pitest-maven</artifactId><version>1.30.2</version>
    <dependencies>
      <dependency><groupId>org.pitest</groupId><artifactId>pitest-junit5-plugin</artifactId><version>1.2.3</version></dependency>
    </dependencies>
    <configuration>
      <targetClasses><param>relu.Relu</param></targetClasses>
      <targetTests><param>relu.ReluTest</param></targetTests>
      <outputFormats><param>CSV</param><param>XML</param></outputFormats>
      <timestampedReports>false</timestampedReports>
    </configuration>
  </plugin></plugins></build>
</project>
END
cat > "$dir/src/main/java/relu/Relu.java" <<'END'
package relu;

class Relu {
  static double zeroLast(double a) {
    return a > 0 ? a : 0;
  }

  static double zeroFirst(double a) {
    return a <= 0 ? 0 : a;
  }
}
END
cat > "$dir/src/test/java/relu/ReluTest.java" <<'END'
package relu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReluTest {
  @Test
  void both() {
    for (double a : new double[] {-1, 0, 1}) {
      assertEquals(Math.max(a, 0), Relu.zeroLast(a));
      assertEquals(Math.max(a, 0), Relu.zeroFirst(a));
    }
  }
}
END
mvn -q -B -f "$dir/pom.xml" test-compile org.pitest:pitest-maven:mutationCoverage \
  > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
mutants() {
  sed 's/<mutation /\n&/g' "$dir/target/pit-reports/mutations.xml" | grep "<mutatedMethod>$1<" |
    sed 's/.*<description>\(.*\)<\/description>.*/\1/; s/ for relu.*//' | sort | paste -s -d, | sed 's/,/, /g'
}
seen=$(for method in zeroFirst zeroLast; do echo "$method: $(mutants $method)"; done)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# java-lsh 0.12 (Maven: info.debatty:java-lsh): MinHash, whose signatures of two sets of numbers agree in as large a
# share as the sets have in common, Jaccard's index.
# Expected: an error of about 1 by the root of the signature's length, as its error() has it: the mean of 300 signatures
# of 100 numbers is right to 0.01.
# Behaviour: so it is for sets of numbers at random. For ranges of numbers, as of words that are counted through, it is
# too low however many there are: the hash of x is (a x + b) modulo a prime, by which the least hash of a range is
# that of a number near one of its ends too often.
# Seen:
#   of 3, in a row: 0.42, right is 0.50
#   of 3, at random: 0.50, right is 0.50
#   of 60, in a row: 0.43, right is 0.50
#   of 60, at random: 0.50, right is 0.50
#   of 300, in a row: 0.43, right is 0.50
#   of 300, at random: 0.51, right is 0.50
#   the middle of three parts, in a row: 0.28, right is 0.33
#   the middle of three parts, at random: 0.33, right is 0.33
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>info.debatty</groupId><artifactId>java-lsh</artifactId><version>0.12</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Seen {
  static final int NUMBERS = 1000;

  public static void main(String[] args) {
    List<Integer> mixed = range(0, NUMBERS);
    Collections.shuffle(mixed, new Random(1));
    tell("of 3, in a row", range(0, 3), range(1, 4));
    tell("of 3, at random", mixed.subList(0, 3), mixed.subList(1, 4));
    tell("of 60, in a row", range(0, 60), range(20, 80));
    tell("of 60, at random", mixed.subList(0, 60), mixed.subList(20, 80));
    tell("of 300, in a row", range(0, 300), range(100, 400));
    tell("of 300, at random", mixed.subList(0, 300), mixed.subList(100, 400));
    tell("the middle of three parts, in a row", range(0, 30), range(10, 20));
    tell("the middle of three parts, at random", mixed.subList(0, 30), mixed.subList(10, 20));
  }

  static List<Integer> range(int from, int to) {
    return new ArrayList<>(IntStream.range(from, to).boxed().collect(Collectors.toList()));
  }

  static void tell(String name, List<Integer> some, List<Integer> others) {
    Set<Integer> a = new TreeSet<>(some);
    Set<Integer> b = new TreeSet<>(others);
    double sum = 0;
    for (int seed = 0; seed < 300; seed++) {
      MinHash hash = new MinHash(100, NUMBERS, seed);
      sum += hash.similarity(hash.signature(a), hash.signature(b));
    }
    System.out.printf("%s: %.2f, right is %.2f%n", name, sum / 300, MinHash.jaccardIndex(a, b));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

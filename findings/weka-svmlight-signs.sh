#!/bin/sh
# Weka 3.9.6 (Maven: nz.ac.waikato.cms.weka:weka-dev): SVMLightSaver, the writer of SVMlight's format, in
# which each example begins with 1 or -1.
# Expected: examples of the class 1 begin with 1 and those of the class -1 with -1, and a no is the
# negative of a yes; read again, each example has the class that it had.
# Behaviour: the first class that is declared is written as 1 and the second as -1, whatever they are
# called. An ARFF file with the classes -1 and 1, in this order, as one counts, comes out with all signs
# turned, here and for every other reader of the format: what has learned it answers the opposite.
# Weka's LIBSVM writer, for the same data, gives the second class the larger number.
# Seen, the class, as SVMlight, as SVMlight read again, as LIBSVM:
#   {-1,1}: -1, 1 1:10, +1, 0.0 1:10.0
#   {-1,1}: 1, -1 1:20, -1, 1.0 1:20.0
#   {1,-1}: 1, 1 1:10, +1, 0.0 1:10.0
#   {1,-1}: -1, -1 1:20, -1, 1.0 1:20.0
#   {no,yes}: no, 1 1:10, +1, 0.0 1:10.0
#   {no,yes}: yes, -1 1:20, -1, 1.0 1:20.0
#   {0,1}: 0, 1 1:10, +1, 0.0 1:10.0
#   {0,1}: 1, -1 1:20, -1, 1.0 1:20.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>nz.ac.waikato.cms.weka</groupId><artifactId>weka-dev</artifactId><version>3.9.6</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.io.*;
import java.nio.file.*;
import java.util.*;
import weka.core.*;
import weka.core.converters.*;

class Seen {
  static File file;

  public static void main(String[] args) throws Exception {
    file = new File(args[0]);
    tell("-1", "1");
    tell("1", "-1");
    tell("no", "yes");
    tell("0", "1");
  }

  static void tell(String first, String second) throws Exception {
    String arff = "@relation r\n@attribute x numeric\n@attribute class {%s,%s}\n@data\n10,%s\n20,%s\n";
    Instances examples =
        new Instances(new StringReader(String.format(arff, first, second, first, second)));
    examples.setClassIndex(1);
    List<String> svmLight = written(new SVMLightSaver(), examples);
    SVMLightLoader loader = new SVMLightLoader();
    loader.setFile(file);
    Instances again = loader.getDataSet();
    List<String> libSvm = written(new LibSVMSaver(), examples);
    for (int i = 0; i < 2; i++) {
      System.out.printf("{%s,%s}: %s, %s, %s, %s%n", first, second, examples.get(i).stringValue(1),
          svmLight.get(i), again.get(i).stringValue(again.classIndex()), libSvm.get(i));
    }
  }

  static List<String> written(AbstractFileSaver saver, Instances examples) throws IOException {
    saver.setInstances(examples);
    saver.setFile(file);
    saver.writeBatch();
    return Files.readAllLines(file.toPath());
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" "$dir/examples.dat" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

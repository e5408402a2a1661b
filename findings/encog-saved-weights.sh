#!/bin/sh
# Encog 3.4 (Maven: org.encog:encog-core): a network that is saved and loaded.
# Expected: it gives the same answers, to some ten digits.
# Behaviour: its file has ten places behind the point, whatever the weight's size, not ten digits. A
# weight of 1e-8 is left with three digits, one below 5e-11 comes back as 0; where inputs were never
# scaled, and so weights are small, what was learned is gone.
# Seen:
#   weight 0.123456789, input 1.0: 0.12345679 before, 0.12345679 after
#   weight 1.23456789e-7, input 1.0e7: 1.23456789 before, 1.23500000 after
#   weight 1.23456789e-10, input 1.0e10: 1.23456789 before, 1.00000000 after
#   weight 4.5e-11, input 1.0e11: 4.50000000 before, 0.00000000 after
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.encog</groupId><artifactId>encog-core</artifactId><version>3.4</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.io.*;
import java.util.Locale;
import org.encog.engine.network.activation.ActivationLinear;
import org.encog.ml.data.basic.BasicMLData;
import org.encog.neural.networks.BasicNetwork;
import org.encog.neural.networks.layers.BasicLayer;
import org.encog.persist.EncogDirectoryPersistence;

class Seen {
  public static void main(String[] args) {
    tell("0.123456789", 1);
    tell("1.23456789e-7", 1e7);
    tell("1.23456789e-10", 1e10);
    tell("4.5e-11", 1e11);
  }

  static void tell(String weight, double input) {
    BasicNetwork network = new BasicNetwork();
    network.addLayer(new BasicLayer(null, false, 1));
    network.addLayer(new BasicLayer(new ActivationLinear(), false, 1));
    network.getStructure().finalizeStructure();
    network.setWeight(0, 0, 0, Double.parseDouble(weight));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    EncogDirectoryPersistence.saveObject(file, network);
    BasicNetwork loaded =
        (BasicNetwork)
            EncogDirectoryPersistence.loadObject(new ByteArrayInputStream(file.toByteArray()));
    System.out.printf(
        Locale.ROOT,
        "weight %s, input %s: %.8f before, %.8f after%n",
        weight, String.valueOf(input).replace("E", "e"), output(network, input), output(loaded, input));
  }

  static double output(BasicNetwork network, double input) {
    return network.compute(new BasicMLData(new double[] {input})).getData(0);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

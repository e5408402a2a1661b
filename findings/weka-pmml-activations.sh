#!/bin/sh
# Weka 3.9.6 (Maven: nz.ac.waikato.cms.weka:weka-dev) reads a PMML network, a single neuron.
# Expected: it has the activation that the file names, or the file is refused. (JPMML 1.6.5 gives
# the right column below for the same files.)
# Behaviour: Gauss, Elliott and rectifier, and whatever else Weka does not know, are taken for
# arctan, and nothing is said.
# Seen (at 2, times ten):
#   logistic: 8.8080, by the standard 8.8080
#   tanh: 9.6403, by the standard 9.6403
#   arctan: 7.0483, by the standard 7.0483
#   Gauss: 7.0483, by the standard 0.1832
#   Elliott: 7.0483, by the standard 6.6667
#   rectifier: 7.0483, by the standard 20.0000
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
for activation in logistic tanh arctan Gauss Elliott rectifier; do
  cat > "$dir/$activation.pmml" <<END
<PMML version="4.3" xmlns="http://www.dmg.org/PMML-4_3">
  <Header/>
  <DataDictionary>
    <DataField name="x" optype="continuous" dataType="double"/>
    <DataField name="y" optype="continuous" dataType="double"/>
  </DataDictionary>
  <NeuralNetwork functionName="regression" activationFunction="$activation">
    <MiningSchema><MiningField name="x"/><MiningField name="y" usageType="predicted"/></MiningSchema>
    <NeuralInputs><NeuralInput id="0">
      <DerivedField optype="continuous" dataType="double"><FieldRef field="x"/></DerivedField>
    </NeuralInput></NeuralInputs>
    <NeuralLayer><Neuron id="1" bias="0"><Con from="0" weight="1"/></Neuron></NeuralLayer>
    <NeuralOutputs><NeuralOutput outputNeuron="1">
      <DerivedField optype="continuous" dataType="double">
        <NormContinuous field="y"><LinearNorm orig="0" norm="0"/><LinearNorm orig="10" norm="1"/></NormContinuous>
      </DerivedField>
    </NeuralOutput></NeuralOutputs>
  </NeuralNetwork>
</PMML>
END
done
cat > "$dir/Seen.java" <<'END'
import java.io.File;
import java.util.*;
import weka.classifiers.Classifier;
import weka.core.*;
import weka.core.pmml.PMMLFactory;

class Seen {
  public static void main(String[] args) throws Exception {
    tell(args[0], "logistic", 1 / (1 + Math.exp(-2)));
    tell(args[0], "tanh", Math.tanh(2));
    tell(args[0], "arctan", 2 * Math.atan(2) / Math.PI);
    tell(args[0], "Gauss", Math.exp(-2 * 2));
    tell(args[0], "Elliott", 2.0 / (1 + 2));
    tell(args[0], "rectifier", 2);
  }

  static void tell(String folder, String name, double right) throws Exception {
    double seen = weka(new File(folder, name + ".pmml"));
    System.out.printf(Locale.ROOT, "%s: %.4f, by the standard %.4f%n", name, seen, 10 * right);
  }

  static double weka(File file) throws Exception {
    Classifier network = (Classifier) PMMLFactory.getPMMLModel(file, null);
    ArrayList<Attribute> names = new ArrayList<>(List.of(new Attribute("x"), new Attribute("y")));
    Instances data = new Instances("data", names, 1);
    data.setClassIndex(1);
    data.add(new DenseInstance(1, new double[] {2, Double.NaN}));
    return network.classifyInstance(data.instance(0));
  }
}
END
seen=$(java --add-opens java.base/java.lang=ALL-UNNAMED -cp "$dir/lib/*" "$dir/Seen.java" "$dir" 2> "$dir/log") \
  || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

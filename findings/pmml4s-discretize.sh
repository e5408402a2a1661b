#!/bin/sh
# PMML4S 0.9.11 (Maven: org.pmml4s:pmml4s_2.12): PMML's Discretize with a default value, and one for what is missing.
# Expected: what lies in no interval has the default value, 9, and what is missing 7, as PMML defines
# them; the type of the result is that of the field around, and may be left out.
# Behaviour: without a type of its own both are NaN, and what is computed from them, too; the intervals'
# values are there. With a type all is as expected.
# Seen, for 0.5, 1.5, 5 and nothing, with (0, 1] for 1 and (1, 2) for 2:
#   without a type: 1.0 2.0 NaN NaN
#   with a type: 1.0 2.0 9.0 7.0
#   by its definition: 1.0 2.0 9.0 7.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.pmml4s</groupId><artifactId>pmml4s_2.12</artifactId><version>0.9.11</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.pmml4s.model.Model;

class Seen {
  static final String HEAD = """
      <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><Header/>
      <DataDictionary>
        <DataField name="x" optype="continuous" dataType="double"/>
        <DataField name="y" optype="continuous" dataType="double"/>
      </DataDictionary>
      """;

  /** y = d, what x is made of. */
  static String pmml(String type) {
    return HEAD + """
        <RegressionModel functionName="regression">
          <MiningSchema><MiningField name="x"/><MiningField name="y" usageType="target"/></MiningSchema>
          <LocalTransformations><DerivedField name="d" optype="continuous" dataType="double">
            <Discretize field="x" defaultValue="9" mapMissingTo="7" %s>
              <DiscretizeBin binValue="1"><Interval closure="openClosed" leftMargin="0" rightMargin="1"/></DiscretizeBin>
              <DiscretizeBin binValue="2"><Interval closure="openOpen" leftMargin="1" rightMargin="2"/></DiscretizeBin>
            </Discretize>
          </DerivedField></LocalTransformations>
          <RegressionTable intercept="0"><NumericPredictor name="d" coefficient="1"/></RegressionTable>
        </RegressionModel></PMML>
        """.formatted(type);
  }

  public static void main(String[] args) {
    tell("without a type", by(pmml("")));
    tell("with a type", by(pmml("dataType='double'")));
    tell("by its definition",
        x -> Double.isNaN(x) ? 7 : x > 0 && x <= 1 ? 1 : x > 1 && x < 2 ? 2 : 9);
  }

  static DoubleUnaryOperator by(String pmml) {
    Model model = Model.fromString(pmml);
    return x -> ((Number) model.predict(Map.of("x", x)).get("predicted_y")).doubleValue();
  }

  static void tell(String name, DoubleUnaryOperator f) {
    System.out.println(name + ": " + f.applyAsDouble(0.5) + " " + f.applyAsDouble(1.5) + " "
        + f.applyAsDouble(5) + " " + f.applyAsDouble(Double.NaN));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

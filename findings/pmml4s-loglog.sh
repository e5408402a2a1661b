#!/bin/sh
# PMML4S 0.9.11 (Maven: org.pmml4s:pmml4s_2.12): a PMML regression whose result is normalized by loglog.
# Expected: exp(-exp(-y)) of the sum y, as PMML defines it; PMML4S has it where a general regression
# model has loglog for its link.
# Behaviour: NaN for every y, with no error; logit, probit, cloglog and cauchit are right beside it.
# Seen, for y = -2, 0.5, 3:
#   loglog: NaN NaN NaN
#   exp(-exp(-y)): 0.0006 0.5452 0.9514
#   loglog as a link: 0.0006 0.5452 0.9514
#   cloglog: 0.1266 0.8077 1.0000
#   1 - exp(-exp(y)): 0.1266 0.8077 1.0000
#   cauchit: 0.1476 0.6476 0.8976
#   1/2 + atan(y)/pi: 0.1476 0.6476 0.8976
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
import java.util.Locale;
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
  static final String SCHEMA = """
      <MiningSchema><MiningField name="x"/><MiningField name="y" usageType="target"/></MiningSchema>
      """;

  /** y = x, normalized. */
  static String regression(String method) {
    return HEAD + "<RegressionModel functionName='regression' normalizationMethod='" + method + "'>" + SCHEMA + """
        <RegressionTable intercept="0"><NumericPredictor name="x" coefficient="1"/></RegressionTable>
        </RegressionModel></PMML>
        """;
  }

  static final String LINK = HEAD
      + "<GeneralRegressionModel functionName='regression' modelType='generalizedLinear' linkFunction='loglog'>"
      + SCHEMA + """
      <ParameterList><Parameter name="p"/></ParameterList>
      <CovariateList><Predictor name="x"/></CovariateList>
      <PPMatrix><PPCell value="1" predictorName="x" parameterName="p"/></PPMatrix>
      <ParamMatrix><PCell parameterName="p" beta="1"/></ParamMatrix>
      </GeneralRegressionModel></PMML>
      """;

  public static void main(String[] args) {
    tell("loglog", by(regression("loglog")));
    tell("exp(-exp(-y))", y -> Math.exp(-Math.exp(-y)));
    tell("loglog as a link", by(LINK));
    tell("cloglog", by(regression("cloglog")));
    tell("1 - exp(-exp(y))", y -> 1 - Math.exp(-Math.exp(y)));
    tell("cauchit", by(regression("cauchit")));
    tell("1/2 + atan(y)/pi", y -> 0.5 + Math.atan(y) / Math.PI);
  }

  static DoubleUnaryOperator by(String pmml) {
    Model model = Model.fromString(pmml);
    return y -> ((Number) model.predict(Map.of("x", y)).get("predicted_y")).doubleValue();
  }

  static void tell(String name, DoubleUnaryOperator f) {
    System.out.printf(Locale.ROOT, "%s: %.4f %.4f %.4f%n", name,
        f.applyAsDouble(-2), f.applyAsDouble(0.5), f.applyAsDouble(3));
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# JSAT 0.0.9 (Maven: com.edwardraff:JSAT): a copy of its Nesterov momentum.
# Expected: the copy of an optimizer steps as the optimizer does.
# Behaviour: the copy has forgotten that it is Nesterov's and is plain momentum. JSAT's learners
# work with copies, so the setting is lost on the way.
# Seen:
#   on w*w/2 from 1: Nesterov 0.8500 0.6975 0.5591, its copy 0.9000 0.7600 0.6140
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import java.util.Locale;
import jsat.linear.*;
import jsat.math.optimization.stochastic.*;

class Seen {
  public static void main(String[] args) {
    SGDMomentum nesterov = new SGDMomentum(0.5, true);
    SGDMomentum copy = nesterov.clone();
    System.out.println("on w*w/2 from 1: Nesterov" + steps(nesterov) + ", its copy" + steps(copy));
  }

  static String steps(SGDMomentum optimizer) {
    optimizer.setup(1);
    Vec w = DenseVector.toDenseVec(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      optimizer.update(w, w.clone(), 0.1);
      text.append(String.format(Locale.ROOT, " %.4f", w.get(0)));
    }
    return text.toString();
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

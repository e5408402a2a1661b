#!/bin/sh
# Featran 0.8.0-RC2 (Maven: com.spotify:featran-core_2.12), features for training, compiled by Scala 2.12.15: its
# rejection of outliers by the range between the quartiles.
# Expected: rejected is what lies more than one and a half of that range below the first quartile or above the third.
# Behaviour: the upper bound is the third quartile less one and a half of the range, where it should be more: of evenly
# spread values all but the lowest are outliers, and the largest factor rejects most. The lower bound is right.
# Seen, of the numbers 1 to 100, whose quartiles are about 25 and 75:
#   above and below: 99 rejected, 2 to 100, right is none
#   above only: 99 rejected, 2 to 100, right is none
#   below only: 0 rejected, right is none
#   above only, factor 0.5: 49 rejected, 52 to 100, right is none
#   above only, factor 3: 100 rejected, 1 to 100, right is none
#   the same and 1000: 100 rejected, 2 to 1000, right is 1000 alone
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.spotify</groupId><artifactId>featran-core_2.12</artifactId><version>0.8.0-RC2</version></dependency>
    <dependency><groupId>org.scala-lang</groupId><artifactId>scala-compiler</artifactId><version>2.12.15</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
mkdir "$dir/classes"
cat > "$dir/Seen.scala" <<'END'
import com.spotify.featran._
import com.spotify.featran.transformers._

object Seen extends App {
  val even = (1 to 100).map(_.toDouble).toList
  tell("above and below", IQROutlierRejector("x"), even, "none")
  tell("above only", IQROutlierRejector("x", rejectLower = false), even, "none")
  tell("below only", IQROutlierRejector("x", rejectUpper = false), even, "none")
  tell("above only, factor 0.5", IQROutlierRejector("x", rejectLower = false, factor = 0.5), even, "none")
  tell("above only, factor 3", IQROutlierRejector("x", rejectLower = false, factor = 3), even, "none")
  tell("the same and 1000", IQROutlierRejector("x"), even :+ 1000.0, "1000 alone")

  def tell(name: String, rejector: Transformer[Double, _, _], data: List[Double], right: String): Unit = {
    val results = FeatureSpec.of[Double].required(identity)(rejector).extract(data).featureResults[Seq[Double]]
    val out = results.zip(data).filter(_._1.rejections.nonEmpty).map(_._2.toInt)
    val range = if (out.isEmpty) "" else s", ${out.min} to ${out.max}"
    println(s"$name: ${out.size} rejected$range, right is $right")
  }
}
END
java -cp "$dir/lib/*" scala.tools.nsc.Main -usejavacp -nowarn -d "$dir/classes" "$dir/Seen.scala"
seen=$(java -cp "$dir/classes:$dir/lib/*" Seen 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

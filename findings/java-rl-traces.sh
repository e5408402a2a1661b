#!/bin/sh
# java-reinforcement-learning 1.0.5 (Maven: com.github.chen0040): Q-learning and SARSA with eligibility traces.
# Expected: Q(λ) changes the value of every action that was taken a while ago by the error times its trace, and so
# is faster than Q-learning; in SARSA(λ) each trace fades by the discount times λ in each step.
# Behaviour: Q(λ) computes the new value of each state and action and puts each of them into the place of the one that
# was taken now: what stands there in the end is another state's value. With traces that go on through the episodes
# the values have no bounds. In SARSA(λ) (and in Q(λ), and the actor-critic) only the traces of the action that was
# taken now fade, those of other actions stay as they are for ever. And what is set back to its initial value,
# a trace to 0 or a value, keeps the value that it had.
# Seen, state 0, action 1, reward 0, state 1, action 1, reward 1, state 2, which ends, with discount 0.9:
#   after 20 episodes, Q-learning: 0.900 in state 0, 1.000 in state 1
#   after 20 episodes, Q(0.9): 1.000 in state 0, 1.000 in state 1
#   after 20 episodes, Q(0.9), its traces never emptied: 4063.752 in state 0, -1013.635 in state 1
#   right, Q(0.9) by its definition: 0.900 in state 0, 1.000 in state 1
#   SARSA(0.5), steps since action 0 was taken in state 0: 1, its trace 0.4500, right is 0.4500
#   SARSA(0.5), steps since action 0 was taken in state 0: 2, its trace 0.4500, right is 0.2025
#   SARSA(0.5), steps since action 0 was taken in state 0: 10, its trace 0.4500, right is 0.0003
#   a value that begins as 0.1, set to 5, then to 0.2: 0.2
#   a value that begins as 0.1, set to 5, then to 0.1: 5.0
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
import com.github.chen0040.rl.learning.qlearn.*;
import com.github.chen0040.rl.learning.sarsa.SarsaLambdaLearner;
import com.github.chen0040.rl.models.QModel;
import com.github.chen0040.rl.utils.Matrix;
import java.util.*;

class Seen {
  static final double RATE = 0.5;
  static final double DISCOUNT = 0.9;

  public static void main(String[] args) {
    QLearner plain = new QLearner(3, 2, RATE, DISCOUNT, 0);
    QLambdaLearner traced = new QLambdaLearner(3, 2, RATE, DISCOUNT, 0);
    QLambdaLearner never = new QLambdaLearner(3, 2, RATE, DISCOUNT, 0);
    traced.setLambda(0.9);
    never.setLambda(0.9);
    double[] right = new double[3];
    double[] traces = new double[3];
    for (int episode = 0; episode < 20; episode++) {
      for (QLearner learner : List.of(plain, traced, never)) {
        learner.update(0, 1, 1, null, 0);
        learner.update(1, 1, 2, null, 1);
      }
      step(right, traces, 0, 0);
      step(right, traces, 1, 1);
      Arrays.fill(traces, 0);
      traced.setEligibility(new Matrix(3, 2));
    }
    tell("after 20 episodes, Q-learning", plain.getModel().getQ(0, 1), plain.getModel().getQ(1, 1));
    tell("after 20 episodes, Q(0.9)", traced.getModel().getQ(0, 1), traced.getModel().getQ(1, 1));
    tell("after 20 episodes, Q(0.9), its traces never emptied", never.getModel().getQ(0, 1), never.getModel().getQ(1, 1));
    tell("right, Q(0.9) by its definition", right[0], right[1]);

    SarsaLambdaLearner sarsa = new SarsaLambdaLearner(3, 2, RATE, DISCOUNT, 0);
    sarsa.setLambda(0.5);
    sarsa.update(0, 0, 1, 1, 0);
    for (int steps = 1; steps <= 10; steps++) {
      if (steps <= 2 || steps == 10) {
        System.out.printf(
            Locale.ROOT,
            "SARSA(0.5), steps since action 0 was taken in state 0: %d, its trace %.4f, right is %.4f%n",
            steps, sarsa.getEligibility().get(0, 0), Math.pow(DISCOUNT * 0.5, steps));
      }
      sarsa.update(1, 1, 1, 1, 0);
    }
    for (double last : new double[] {0.2, 0.1}) {
      QModel model = new QModel(1, 1, 0.1);
      model.setQ(0, 0, 5);
      model.setQ(0, 0, last);
      System.out.println("a value that begins as 0.1, set to 5, then to " + last + ": " + model.getQ(0, 0));
    }
  }

  // One step of Q(λ), all of whose actions are greedy, and one action in each state.
  static void step(double[] values, double[] traces, int state, double reward) {
    double error = reward + DISCOUNT * values[state + 1] - values[state];
    traces[state]++;
    for (int s = 0; s < values.length; s++) {
      values[s] += RATE * error * traces[s];
      traces[s] *= DISCOUNT * 0.9;
    }
  }

  static void tell(String name, double first, double second) {
    System.out.printf(Locale.ROOT, "%s: %.3f in state 0, %.3f in state 1%n", name, first, second);
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

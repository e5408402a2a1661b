#!/bin/sh
# BURLAP 3.0.1 (Maven: edu.brown.cs.burlap), for reinforcement learning: learning rates that fall.
# Expected: with a rate of its own for each state and action, each falls with the times that the action was taken there.
# Behaviour: it never falls. The rates are kept by the action's name and looked for by the action, which is never
# found: each time a new one begins with the initial rate. One rate for all, or one for each state, falls as it
# says. Q-learning with a rate of 1 for each state and action keeps the last reward where it should come to the
# mean of all.
# Seen, one action taken four times in one state:
#   exponential, one rate for all: 1.000 0.500 0.250 0.125
#   exponential, a rate for each state: 1.000 0.500 0.250 0.125
#   exponential, a rate for each state and action: 1.000 1.000 1.000 1.000
#   1/t, one rate for all: 1.000 0.500 0.333 0.250
#   1/t, a rate for each state: 1.000 0.500 0.333 0.250
#   1/t, a rate for each state and action: 1.000 1.000 1.000 1.000
#   rewards 0, 0, 0, 1 by 1/t, a rate for each state: value 0.25
#   rewards 0, 0, 0, 1 by 1/t, a rate for each state and action: value 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>edu.brown.cs.burlap</groupId><artifactId>burlap</artifactId><version>3.0.1</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import burlap.behavior.learningrate.*;
import burlap.behavior.singleagent.learning.tdmethods.QLearning;
import burlap.mdp.core.action.*;
import burlap.mdp.core.state.*;
import burlap.mdp.singleagent.SADomain;
import burlap.mdp.singleagent.environment.*;
import burlap.statehashing.HashableStateFactory;
import burlap.statehashing.simple.SimpleHashableStateFactory;
import java.util.Locale;

class Seen {
  static final HashableStateFactory HASHING = new SimpleHashableStateFactory();
  static final State STATE = NullState.instance;
  static final Action ACTION = new SimpleAction("go");

  public static void main(String[] args) {
    tell("exponential, one rate for all", new ExponentialDecayLR(1, 0.5));
    tell("exponential, a rate for each state", new ExponentialDecayLR(1, 0.5, HASHING, false));
    tell("exponential, a rate for each state and action", new ExponentialDecayLR(1, 0.5, HASHING, true));
    tell("1/t, one rate for all", new SoftTimeInverseDecayLR(1, 0));
    tell("1/t, a rate for each state", new SoftTimeInverseDecayLR(1, 0, HASHING, false));
    tell("1/t, a rate for each state and action", new SoftTimeInverseDecayLR(1, 0, HASHING, true));
    learn("a rate for each state", new SoftTimeInverseDecayLR(1, 0, HASHING, false));
    learn("a rate for each state and action", new SoftTimeInverseDecayLR(1, 0, HASHING, true));
  }

  static void tell(String name, LearningRate rate) {
    StringBuilder line = new StringBuilder(name + ":");
    for (int time = 0; time < 4; time++) {
      line.append(String.format(Locale.ROOT, " %.3f", rate.pollLearningRate(time, STATE, ACTION)));
    }
    System.out.println(line);
  }

  // Four episodes of one step.
  static void learn(String name, LearningRate rate) {
    SADomain domain = new SADomain();
    domain.addActionType(new UniversalActionType(ACTION));
    QLearning learner = new QLearning(domain, 0.9, HASHING, 0, 1);
    learner.setLearningRateFunction(rate);
    for (double reward : new double[] {0, 0, 0, 1}) {
      learner.runLearningEpisode(new OneStep(reward));
    }
    System.out.printf(
        Locale.ROOT, "rewards 0, 0, 0, 1 by 1/t, %s: value %.2f%n", name, learner.qValue(STATE, ACTION));
  }

  static class OneStep implements Environment {
    final double reward;
    boolean over;

    OneStep(double reward) {
      this.reward = reward;
    }

    public State currentObservation() {
      return STATE;
    }

    public EnvironmentOutcome executeAction(Action action) {
      over = true;
      return new EnvironmentOutcome(STATE, action, STATE, reward, true);
    }

    public double lastReward() {
      return reward;
    }

    public boolean isInTerminalState() {
      return over;
    }

    public void resetEnvironment() {
      over = false;
    }
  }
}
END
seen=$(java -cp "$dir/lib/*" "$dir/Seen.java" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# jqwik 1.9.3 (Maven: net.jqwik:jqwik): @UseType and a constructor that throws.
# Expected: an exception from the code under test, here a record's constructor, fails the property
# and is shown, as it is when the property itself calls the constructor.
# Behaviour: jqwik makes the record, and what its constructor throws is swallowed: other values are
# drawn until it throws no more. A check that is the wrong way round, refusing all negative numbers,
# is green, and no negative number was ever seen; the same check called by hand is red.
# Seen:
#   with @UseType: green after 1000 tries, negative ones 0
#   called by hand: red, IllegalArgumentException
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/pom.xml" <<'END'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.jqwik</groupId><artifactId>jqwik</artifactId><version>1.9.3</version></dependency>
    <dependency><groupId>org.junit.platform</groupId><artifactId>junit-platform-launcher</artifactId><version>1.12.2</version></dependency>
  </dependencies>
</project>
END
mvn -q -B -f "$dir/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$dir/lib"
cat > "$dir/Seen.java" <<'END'
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import net.jqwik.api.*;
import net.jqwik.api.constraints.UseType;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.*;
import org.junit.platform.launcher.core.*;

public class Seen implements TestExecutionListener {
  public record Bias(double b) {
    public Bias {
      if (b < 0) { // the mistake: a bias may well be negative
        throw new IllegalArgumentException("b = " + b);
      }
    }
  }

  static int tries;
  static int negative;

  @Property(tries = 1000)
  void made(@ForAll @UseType Bias bias) {
    tries++;
    negative += bias.b() < 0 ? 1 : 0;
  }

  @Property(tries = 1000)
  void called(@ForAll double b) {
    new Bias(b);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    String name = test.getDisplayName();
    if (name.equals("made")) {
      String colour = result.getThrowable().isPresent() ? "red" : "green";
      System.out.printf(
          "seen with @UseType: %s after %d tries, negative ones %d%n", colour, tries, negative);
    } else if (name.equals("called")) {
      String why = result.getThrowable().map(e -> e.getClass().getSimpleName()).orElse("nothing");
      System.out.println("seen called by hand: " + (why.equals("nothing") ? "green" : "red, " + why));
    }
  }

  public static void main(String[] args) {
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Seen.class)).build(),
            new Seen());
  }
}
END
javac -parameters -cp "$dir/lib/*" -d "$dir/classes" "$dir/Seen.java"
seen=$(cd "$dir" && java -cp "classes:lib/*" Seen | sed -n 's/^seen //p' | sort -r)
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

#!/bin/sh
# JShell's API, of JDK 17 and of JDK 25: snippets that are no Java.
# Expected: what javac refuses JShell rejects, or has a diagnostic for; so code that was run in it
# can be pasted into a class.
# Behaviour: "final" is dropped in silence, so a constant can be given another value; a return
# where there is nothing to return from is VALID; and a variable whose initial value throws is there
# all the same, as 0. There is no diagnostic for any of them.
# Seen:
#   final double rate = 0.1; VALID, diagnostics 0
#   rate = 0.2; VALID, diagnostics 0, value 0.2
#   return 1; VALID, diagnostics 0
#   int n = 1 / 0; VALID, diagnostics 0, threw
#   n VALID, diagnostics 0, value 0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat > "$dir/Seen.java" <<'END'
import java.util.List;
import jdk.jshell.*;

class Seen {
  public static void main(String[] args) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String code :
          List.of("final double rate = 0.1;", "rate = 0.2;", "return 1;", "int n = 1 / 0;", "n")) {
        SnippetEvent event = shell.eval(code).get(0);
        String then =
            event.exception() != null ? ", threw"
                : event.snippet().kind() != Snippet.Kind.EXPRESSION ? ""
                : ", value " + event.value();
        System.out.println(
            code + " " + event.status() + ", diagnostics "
                + shell.diagnostics(event.snippet()).count() + then);
      }
    }
  }
}
END
seen=$(java "$dir/Seen.java")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }

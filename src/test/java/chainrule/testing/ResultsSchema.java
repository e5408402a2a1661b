package chainrule.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gradescope's {@code results.json} as its documentation describes it. */
public final class ResultsSchema {

  private static final Set<String> VISIBILITY =
      Set.of("hidden", "after_due_date", "after_published", "visible");
  private static final Set<String> FORMAT = Set.of("text", "html", "simple_format", "md", "ansi");

  private static final Map<String, Object> TOP =
      Map.ofEntries(
          Map.entry("score", Double.class),
          Map.entry("execution_time", Double.class),
          Map.entry("output", String.class),
          Map.entry("output_format", FORMAT),
          Map.entry("test_output_format", FORMAT),
          Map.entry("test_name_format", FORMAT),
          Map.entry("visibility", VISIBILITY),
          Map.entry("stdout_visibility", VISIBILITY),
          Map.entry("extra_data", Map.class),
          Map.entry("leaderboard", List.class),
          Map.entry("tests", List.class));

  private static final Map<String, Object> TEST =
      Map.ofEntries(
          Map.entry("score", Double.class),
          Map.entry("max_score", Double.class),
          Map.entry("status", List.of("passed", "failed")),
          Map.entry("name", String.class),
          Map.entry("name_format", FORMAT),
          Map.entry("number", String.class),
          Map.entry("output", String.class),
          Map.entry("output_format", FORMAT),
          Map.entry("tags", List.class),
          Map.entry("visibility", VISIBILITY),
          Map.entry("extra_data", Map.class));

  private ResultsSchema() {}

  /** What is wrong with a file; nothing if it is valid. */
  public static List<String> complaints(String json) {
    List<String> complaints = new ArrayList<>();
    Map<?, ?> top = (Map<?, ?>) JsonReader.read(json);
    check(top, TOP, complaints);
    List<?> tests = top.get("tests") instanceof List<?> list ? list : List.of();
    tests.forEach(test -> check((Map<?, ?>) test, TEST, complaints));
    boolean scored = tests.stream().allMatch(test -> ((Map<?, ?>) test).containsKey("score"));
    if (!top.containsKey("score") && (tests.isEmpty() || !scored)) {
      complaints.add("there is no score");
    }
    return complaints;
  }

  private static void check(Map<?, ?> object, Map<String, Object> schema, List<String> complaints) {
    object.forEach(
        (name, value) -> {
          Object wanted = schema.get(name);
          if (wanted == null) {
            complaints.add(name + " is not in the schema");
          } else if (wanted == Double.class && !(value instanceof Double)) {
            complaints.add(name + ": " + value + " is no number");
          } else if (wanted instanceof Class<?> type && !type.isInstance(value)) {
            complaints.add(name + ": " + value + " is no " + type.getSimpleName());
          } else if (wanted instanceof Collection<?> words && !words.contains(value)) {
            complaints.add(name + ": " + value + " is none of " + words);
          }
        });
  }
}

package chainrule.grader.allowlist;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Ingredients;
import chainrule.shape.Shape;
import chainrule.shape.TwoLayerShape;
import chainrule.text.Resource;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types and members that answers to one exercise may use: those of the table, and those of the
 * project's classes that the exercise names. It is all that the two checkers share.
 */
final class AllowList {

  /** What the table calls constructors. */
  static final String NEW = "new";

  private static final Map<String, Set<String>> TABLE =
      table(Resource.text("/allowlist/allowed.txt"));

  private final Map<String, Set<String>> members;

  private AllowList(Map<String, Set<String>> members) {
    this.members = members;
  }

  /** With the checks of shapes, which every skeleton shows. */
  static AllowList of(FormulaExercise exercise) {
    Map<String, Set<String>> members = new HashMap<>(TABLE);
    Stream.concat(Stream.of(Shape.class, TwoLayerShape.class), Stream.of(exercise.about().uses()))
        .forEach(type -> add(type, exercise, members));
    return new AllowList(members);
  }

  /** By binary name: {@code java.util.Map$Entry}. */
  boolean has(String type) {
    return members.containsKey(type);
  }

  /** All types of that simple name, in whichever package. */
  List<String> called(String simpleName) {
    return members.keySet().stream().filter(type -> type.endsWith("." + simpleName)).toList();
  }

  /** A field that this very type names. */
  boolean has(String type, String field) {
    return members.getOrDefault(type, Set.of()).contains(field);
  }

  /**
   * A method or, by the name of {@link #NEW}, a constructor that this very type names; parameters
   * are erased: {@code long,java.lang.String[]}.
   */
  boolean has(String type, String method, String parameters) {
    Set<String> named = members.getOrDefault(type, Set.of());
    return named.contains(method) || named.contains(method + "(" + parameters + ")");
  }

  private static void add(Class<?> type, FormulaExercise user, Map<String, Set<String>> members) {
    Set<String> own = new HashSet<>();
    Stream.of(type.getDeclaredFields())
        .filter(field -> Ingredients.isSeen(field, user))
        .forEach(field -> own.add(field.getName()));
    Stream.<Executable>concat(
            Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
        .filter(member -> Ingredients.isSeen(member, user))
        .forEach(member -> own.add(signature(member)));
    members.put(type.getName(), own);
    Stream.of(type.getDeclaredClasses())
        .filter(nested -> Modifier.isPublic(nested.getModifiers()))
        .forEach(nested -> add(nested, user, members));
  }

  private static String signature(Executable member) {
    String name = member instanceof Constructor ? NEW : member.getName();
    return Arrays.stream(member.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  /** The members of each type, as the table has them. */
  static Map<String, Set<String>> table(String text) {
    Map<String, Set<String>> table = new HashMap<>();
    String packageName = "";
    String rows = text.replaceAll("(?m)^#.*\\R", "").replaceAll("\\R +", " ");
    for (String row : rows.split("\\R+")) {
      if (row.startsWith("[")) {
        packageName = row.substring(1, row.indexOf(']')) + ".";
      } else if (!row.isBlank()) {
        String[] sides = row.split(":", 2);
        Set<String> members =
            Set.of(sides[1].isBlank() ? new String[0] : sides[1].trim().split(" +"));
        for (String type : sides[0].split(", *")) {
          table.put(packageName + type, members);
        }
      }
    }
    return table;
  }
}

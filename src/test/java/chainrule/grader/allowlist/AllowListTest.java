package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table beside the JDK itself. */
class AllowListTest {

  private static final Map<String, Set<String>> TABLE = table();

  /** Whoever holds one of these can do more than compute. */
  private static final List<String> POWERS =
      List.of(
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Module",
          "java.lang.Thread",
          "java.lang.invoke.",
          "java.lang.reflect.",
          "java.io.File",
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.nio.",
          "java.net.",
          "java.time.",
          "java.util.concurrent.",
          "java.util.Random",
          "java.util.Spliterator");

  private static Map<String, Set<String>> table() {
    try {
      return new TreeMap<>(
          AllowList.table(Files.readString(Path.of("src/main/resources/allowlist/allowed.txt"))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyTypeAndMember_isThere() throws Exception {
    assertThat(TABLE).hasSizeGreaterThan(150);
    List<String> absent = new ArrayList<>();
    for (Map.Entry<String, Set<String>> row : TABLE.entrySet()) {
      Class<?> type = Class.forName(row.getKey());
      for (String member : row.getValue()) {
        if (!isPublicMember(type, member)) {
          absent.add(row.getKey() + " " + member);
        }
      }
    }
    // Rows of several functional interfaces share their words.
    assertThat(absent).allMatch(missing -> missing.startsWith("java.util.function."));
  }

  @Test
  void noMember_takesOrGivesWhatHasPowers() throws Exception {
    for (Map.Entry<String, Set<String>> row : TABLE.entrySet()) {
      Class<?> type = Class.forName(row.getKey());
      for (Executable member : executables(type)) {
        if (isNamed(row.getValue(), type, member)
            && !asksForAClass(member)
            && !drawsFromWhatItIsGiven(member)) {
          assertThat(types(member))
              .as(member.toString())
              .noneMatch(name -> POWERS.stream().anyMatch(name::startsWith));
        }
      }
    }
  }

  @Test
  void nothingStartsThreads_readsClocks_orDraws() {
    for (Map.Entry<String, Set<String>> row : TABLE.entrySet()) {
      assertThat(row.getValue())
          .as(row.getKey())
          .noneMatch(
              member ->
                  member.matches(
                      "(?i)parallel.*|random.*|shuffle|.*nanotime.*|currenttime.*|getproperty|getenv"
                          + "|getclass|wait|notify.*|exit|load.*|finalize|intern|identityhashcode"
                          + "|.*stacktrace|spliterator|getinteger|getlong|getboolean"));
    }
    assertThat(TABLE.get("java.lang.Object"))
        .containsExactlyInAnyOrder("new", "clone", "equals", "toString");
    assertThat(TABLE.get("java.lang.System"))
        .containsExactlyInAnyOrder("arraycopy", "err", "lineSeparator", "out");
  }

  /** An answer has no class that it could give to it. */
  private static boolean asksForAClass(Executable member) {
    return Arrays.asList(member.getParameterTypes()).contains(Class.class);
  }

  /** And a generator can only be made with a seed. */
  private static boolean drawsFromWhatItIsGiven(Executable member) {
    return member.getName().equals("shuffle") && member.getParameterCount() == 2;
  }

  private static boolean isNamed(Set<String> members, Class<?> type, Executable member) {
    String name = member instanceof Method ? member.getName() : AllowList.NEW;
    return members.contains(name) || members.contains(name + parameters(member));
  }

  private static boolean isPublicMember(Class<?> type, String member) {
    return Stream.of(type.getFields()).anyMatch(field -> field.getName().equals(member))
        || executables(type).stream().anyMatch(e -> isNamed(Set.of(member), type, e));
  }

  private static List<Executable> executables(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getDeclaredMethods())),
            Stream.of(type.getDeclaredConstructors()))
        .filter(member -> !Modifier.isPrivate(member.getModifiers()))
        .toList();
  }

  private static String parameters(Executable member) {
    return Arrays.stream(member.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static List<String> types(Executable member) {
    List<String> types =
        new ArrayList<>(Stream.of(member.getParameterTypes()).map(Class::getTypeName).toList());
    if (member instanceof Method method) {
      types.add(method.getReturnType().getTypeName());
    }
    return types;
  }
}

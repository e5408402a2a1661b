package chainrule.grader.exercise;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What an exception of Java's own says, and what it means to somebody who has not met it before.
 */
final class ExceptionText {

  /** The exceptions of a type whose whole message is of a form, and what to know about them. */
  private record Advice(Class<? extends Throwable> type, String form, String words) {

    boolean isAbout(Throwable thrown, String message) {
      return type.isInstance(thrown) && message.matches(form);
    }
  }

  private static final List<Advice> ALL =
      List.of(
          new Advice(
              IndexOutOfBoundsException.class,
              "Index \\d+ out of bounds for length 0",
              "it is empty"),
          new Advice(
              IndexOutOfBoundsException.class,
              "Index:? (\\d+)(?: out of bounds for length|,? Size:) \\1",
              "the last index is one less than the length"),
          new Advice(
              IndexOutOfBoundsException.class, "Index -\\d+ out of .*", "the first index is 0"),
          new Advice(
              NullPointerException.class,
              "Cannot [^\"]*array[^\"]*because \"[^\"]*]\" is null",
              "new double[n][] makes no rows: make each of them, too"),
          new Advice(
              NullPointerException.class,
              "Cannot invoke \"java\\.lang\\.\\w+\\.\\w+Value\\(\\)\" .*",
              "a Double or an Integer is null until it is set; take a double or an int"),
          new Advice(
              NegativeArraySizeException.class, "-\\d+", "an array has no fewer than 0 entries"),
          new Advice(
              ClassCastException.class,
              "class \\[Ljava\\.lang\\.Object; cannot be cast to class \\[.*",
              "it takes toArray with a new double[0][] in it"),
          new Advice(
              UnsupportedOperationException.class,
              "",
              "a list of List.of, Arrays.asList or toList keeps its size; take an ArrayList"),
          new Advice(
              ConcurrentModificationException.class,
              "",
              "a list stays as it is while a loop runs over it"),
          new Advice(NoSuchElementException.class, "No value present", "nothing was found"),
          new Advice(
              IllegalArgumentException.class,
              "bound must be .*",
              "there has to be a number to draw from"));

  private ExceptionText() {}

  /**
   * Its name, what it says, and what to know about it.
   *
   * @param thrown what came out of an answer
   * @param message what it says; null if it says nothing
   */
  static String of(Throwable thrown, String message) {
    String name = thrown.getClass().getSimpleName();
    String told = message == null ? name : name + ": " + withoutLoaders(thrown, message);
    boolean isJavas = thrown.getClass().getClassLoader() == null;
    return ALL.stream()
        .filter(advice -> isJavas && advice.isAbout(thrown, message == null ? "" : message))
        .findFirst()
        .map(advice -> told + " (" + advice.words() + ")")
        .orElse(told);
  }

  /** Where classes that cannot be cast were loaded from is nothing that a student has done. */
  private static String withoutLoaders(Throwable thrown, String message) {
    int loaders = message.lastIndexOf(" (");
    boolean isTold =
        thrown instanceof ClassCastException && message.indexOf(" of loader ", loaders) >= 0;
    return isTold && loaders > 0 ? message.substring(0, loaders) : message;
  }
}

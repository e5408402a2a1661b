package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ConstantPool.Member;
import chainrule.grader.exercise.Exercises;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may own a member, whichever compiler wrote the name. */
class ClassNamesTest {

  private final ClassNames names =
      new ClassNames(Map.of(), AllowList.of(Exercises.named("Sigmoid").orElseThrow()));

  @ParameterizedTest
  @CsvSource({
    "java.lang.Object, toString, ()Ljava/lang/String;, true",
    "java.util.List, toString, ()Ljava/lang/String;, true",
    "java.util.Map, equals, (Ljava/lang/Object;)Z, true",
    "java.util.ArrayList, toString, ()Ljava/lang/String;, true",
    "java.lang.Object, getClass, ()Ljava/lang/Class;, false",
    "java.util.List, getClass, ()Ljava/lang/Class;, false",
    "java.util.List, wait, ()V, false",
    "java.util.List, parallelStream, ()Ljava/util/stream/Stream;, false",
    "java.lang.Runtime, toString, ()Ljava/lang/String;, false"
  })
  void member_isAllowed_whereItsOwnerOrAParentNamesIt(
      String owner, String name, String descriptor, boolean allowed) {
    assertThat(names.allows(new Member(owner, name, descriptor))).isEqualTo(allowed);
  }
}

package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourceTest {

  @Test
  void text_isRead_orNamedWhereThereIsNone() {
    assertThat(Resource.text("/sources/chainrule/text/Resource.java"))
        .contains("package chainrule.text;");
    assertThatThrownBy(() -> Resource.text("/sources/chainrule/text/Nothing.java"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("/sources/chainrule/text/Nothing.java is missing from this build");
  }
}

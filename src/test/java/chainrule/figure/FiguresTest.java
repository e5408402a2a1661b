package chainrule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.figure.Picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The figures as pictures: whole and legible. */
class FiguresTest {

  private static final Map<String, String> FIGURES = Picture.ofTheDocs();

  /** Looks at every figure; what is wrong with one begins with its name. */
  private interface Look {
    void at(Picture picture, List<String> complaints) throws Exception;
  }

  private static void look(Look look) throws Exception {
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<String, String> figure : FIGURES.entrySet()) {
      List<String> own = new ArrayList<>();
      look.at(new Picture(figure.getValue()), own);
      own.forEach(complaint -> complaints.add(figure.getKey() + ": " + complaint));
    }
    assertThat(FIGURES).hasSizeGreaterThan(34);
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyFigure_saysWhatItShows() throws Exception {
    look(
        (picture, complaints) -> {
          String title = picture.only("title");
          if (title.isEmpty() || !title.equals(picture.all("text").get(0).getTextContent())) {
            complaints.add("its title is not what it is called");
          }
          if (picture.only("desc").length() < 50) {
            complaints.add("its description is short");
          }
        });
  }

  @Test
  void everyShape_isInThePicture() throws Exception {
    look(
        (picture, complaints) ->
            picture.shapes().stream()
                .filter(box -> !box.isInside(picture.view()))
                .forEach(box -> complaints.add(box.toString())));
  }

  @Test
  void everyText_isInThePicture_andOnNoOther() throws Exception {
    look(
        (picture, complaints) -> {
          List<Box> texts = picture.texts();
          for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isInside(picture.view())) {
              complaints.add(texts.get(i) + " is outside");
            }
            for (int j = 0; j < i; j++) {
              if (texts.get(i).meets(texts.get(j))) {
                complaints.add(texts.get(i) + " is on " + texts.get(j));
              }
            }
          }
        });
  }

  /** A text is at least 11 pixels high where the picture is 400 wide. */
  @Test
  void everyFigure_isNoWiderThanItsLettersAllow() throws Exception {
    look(
        (picture, complaints) -> {
          if (18 * 400 / picture.view().right() < 11) {
            complaints.add("is too wide");
          }
        });
  }

  @Test
  void everyClass_hasAStyle() throws Exception {
    look(
        (picture, complaints) -> {
          String style = picture.only("style");
          for (String tag : List.of("text", "line", "path", "circle", "rect")) {
            for (Element element : picture.all(tag)) {
              for (String name : element.getAttribute("class").split(" ")) {
                if (!name.isEmpty()
                    && !Pattern.compile("\\." + name + "[,{]").matcher(style).find()) {
                  complaints.add("no style for " + name);
                }
              }
            }
          }
        });
  }

  @Test
  void whatMoves_isStillWhereMotionIsNotWanted() throws Exception {
    look(
        (picture, complaints) -> {
          String style = picture.only("style");
          int motion = style.indexOf("animation");
          int wanted = style.indexOf("@media(prefers-reduced-motion:no-preference){");
          if (motion >= 0 && (wanted < 0 || motion < wanted)) {
            complaints.add("moves even where motion is not wanted");
          }
          if (!picture.all("animate").isEmpty() || !picture.all("animateTransform").isEmpty()) {
            complaints.add("moves by an element, which nobody can stop");
          }
        });
    assertThat(FIGURES.get("chain-rule.svg")).contains("animation");
  }
}

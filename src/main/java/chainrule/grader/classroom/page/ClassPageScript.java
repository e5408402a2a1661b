package chainrule.grader.classroom.page;

import chainrule.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sorts and filters the table of a class in the browser; nothing is sent anywhere. */
final class ClassPageScript {

  static final String TEXT =
      """
      (() => {
        const table = document.querySelector('.all table');
        const body = table.tBodies[0];
        const heads = [...table.tHead.rows[0].cells];
        const value = (row, column) => row.cells[column].dataset.v;
        const compare = (a, b) =>
          a === '' || b === '' ? (a === '') - (b === '')
          : isNaN(a) || isNaN(b) ? a.localeCompare(b, undefined, {numeric: true}) : a - b;
        heads.forEach((head, column) => head.querySelector('button')?.addEventListener('click', () => {
          const down = head.ariaSort === 'ascending' || !head.ariaSort && column > 0;
          heads.forEach(other => other.removeAttribute('aria-sort'));
          head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
          const rows = [...body.rows].sort((a, b) => {
            const x = value(a, column), y = value(b, column);
            return x === '' || y === '' || !down ? compare(x, y) : compare(y, x);
          });
          body.append(...rows);
        }));
        const tools = document.querySelector('.tools');
        const [word, kind] = tools.children;
        const filter = () => {
          for (const row of body.rows) {
            const isKind = !kind.value || row.dataset.kind.split('|').includes(kind.value);
            const text = row.cells[0].textContent.toLowerCase();
            row.hidden = !isKind || !text.includes(word.value.toLowerCase());
          }
        };
        word.addEventListener('input', filter);
        kind.addEventListener('input', filter);
        tools.hidden = false;
      })();
      """;

  private ClassPageScript() {}

  /** What the page says of the script that it allows. */
  static String hash() {
    byte[] hash = Sha256.begun().digest(TEXT.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}

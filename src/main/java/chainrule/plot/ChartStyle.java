package chainrule.plot;

/**
 * How charts look. The colours of curves are told apart by those who see no red or no green, and
 * have contrast enough on the paper of their mode; after the sixth the colours begin again, dashed.
 */
final class ChartStyle {

  private static final int COLOURS = 6;

  static final String CSS =
      """
      svg{--paper:#fff;--ink:#1f2328;--soft:#59636e;--grid:#e3e7eb;--axis:#818b98;
      --c0:#0969da;--c1:#bc4c00;--c2:#1a7f5a;--c3:#8250df;--c4:#b3206e;--c5:#7d6200;
      max-width:100%;height:auto;color-scheme:light dark;background:var(--paper);
      font:15px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
      @media(prefers-color-scheme:dark){svg{
      --paper:#0d1117;--ink:#f0f6fc;--soft:#9aa4af;--grid:#262c36;--axis:#6e7681;
      --c0:#58a6ff;--c1:#f0883e;--c2:#3fb98a;--c3:#bc8cff;--c4:#f778ba;--c5:#d6b534}}
      .paper{fill:var(--paper)}
      text{fill:var(--ink)}
      .title{font-size:19px;font-weight:600}
      .tick,.label{fill:var(--soft);font-variant-numeric:tabular-nums}
      .middle{text-anchor:middle}
      .end{text-anchor:end}
      .grid{stroke:var(--grid)}
      .axis{stroke:var(--axis)}
      .curve{fill:none;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
      circle.curve{stroke:none}
      .dashed{stroke-dasharray:7 6}
      .c0{stroke:var(--c0)}circle.c0{fill:var(--c0)}
      .c1{stroke:var(--c1)}circle.c1{fill:var(--c1)}
      .c2{stroke:var(--c2)}circle.c2{fill:var(--c2)}
      .c3{stroke:var(--c3)}circle.c3{fill:var(--c3)}
      .c4{stroke:var(--c4)}circle.c4{fill:var(--c4)}
      .c5{stroke:var(--c5)}circle.c5{fill:var(--c5)}
      """;

  /** Constants only. */
  private ChartStyle() {}

  /** The classes of one of the curves. */
  static String curve(int i) {
    return "curve c" + i % COLOURS + (i >= COLOURS ? " dashed" : "");
  }
}

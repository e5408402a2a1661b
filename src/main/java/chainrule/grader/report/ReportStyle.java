package chainrule.grader.report;

/** What the page of a student has beside the style of every page. */
final class ReportStyle {

  static final String CSS =
      """
      body{max-width:56rem}
      section{margin-bottom:1rem}
      h3{margin:1rem 0 .25rem;font-size:1rem}
      p{color:var(--ink)}
      code,pre,ol.source{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",\
      monospace}
      pre{margin:.25rem 0;padding:.5rem .75rem;background:var(--paper);border:1px solid var(--line);
      border-radius:.3rem;white-space:pre-wrap;overflow-wrap:anywhere}
      .formula{color:var(--soft);margin:.25rem 0}
      .task{display:inline-block;margin-right:.5rem}
      @media(max-width:36rem){.overview tr{display:grid;grid-template-columns:1fr auto}
      .overview td,.overview th{border:0;padding-bottom:0}
      .overview td:last-child{grid-column:1/3;padding-bottom:.35rem;border-bottom:1px solid var(--line)}
      .overview th:last-child{display:none}}
      ul.wrong{margin:.5rem 0;padding-left:1.25rem}
      ul.right{margin:.5rem 0;padding-left:1.25rem;color:var(--soft)}
      .right li::marker{content:"✓ "}
      .wrong li::marker{content:"✗ ";color:var(--bad)}
      .like{padding-left:.75rem;border-left:3px solid var(--bar)}
      .like::first-letter{text-transform:uppercase}
      details{margin-top:1rem}
      summary{cursor:pointer;color:var(--link)}
      ol.source{margin:.5rem 0 0;padding:.5rem 0 .5rem 3.25rem;background:var(--paper);
      border:1px solid var(--line);border-radius:.3rem}
      .source li{padding:0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
      .source li::marker{color:var(--soft)}
      .source li.bad{background:color-mix(in srgb,var(--bad) 14%,transparent);color:inherit;
      box-shadow:inset 3px 0 var(--bad)}
      td:first-child{overflow-wrap:normal}
      @media print{section{break-inside:auto;border:0;padding:0}ol.source{border:0}
      details:not([open]){display:none}
      .formula,h2+p{break-after:avoid}}
      """;

  private ReportStyle() {}
}

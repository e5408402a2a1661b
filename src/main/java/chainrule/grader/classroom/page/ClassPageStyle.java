package chainrule.grader.classroom.page;

import chainrule.grader.report.PageStyle;

/** How the page of a class looks, by day and by night, on a desk and on a phone. */
final class ClassPageStyle {

  static final String CSS =
      PageStyle.CSS
          + """
          main{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
          main>div{display:flex;flex-direction:column;gap:1rem}
          @media(min-width:56rem){main{grid-template-columns:repeat(2,minmax(0,1fr))}}
          section.all{margin-top:1rem}
          svg{display:block;width:100%;max-width:560px;height:auto;margin:0 auto}
          svg text{font-family:inherit}
          ul.bars{list-style:none;margin:0;padding:0}
          .bars li{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;margin-bottom:.6rem}
          .what{min-width:0;overflow-wrap:anywhere}
          .many{color:var(--soft)}
          .bars .track{grid-column:1/3}
          .track span{display:block;height:.5rem;min-width:1px;background:var(--bar);border-radius:.2rem}
          .bars .track{background:var(--line);border-radius:.2rem}
          td.track{width:8rem;min-width:5rem}
          @media(max-width:36rem){td.track{display:none}}
          .scroll{overflow-x:auto}
          @media screen{.paper{display:none}}
          .all table{border-collapse:separate;border-spacing:0}
          .all th button{all:unset;cursor:pointer;border-radius:.2rem}
          .all th button:focus-visible{outline:2px solid var(--link)}
          .all th[aria-sort] button::after{content:" ↑"}
          .all th[aria-sort=descending] button::after{content:" ↓"}
          .all th,.all td{vertical-align:top}
          .all thead th{vertical-align:bottom}
          .all td.track{padding-top:.7rem}
          .all th:first-child,.all td:first-child{position:sticky;left:0;background:var(--card);
          min-width:12rem;width:100%}
          th.x button,th.x .paper{writing-mode:vertical-rl;transform:rotate(180deg)}
          th.x,td.x{text-align:right;padding-right:.5rem;font-variant-numeric:tabular-nums;
          white-space:nowrap}
          td.none{color:var(--soft)}
          td.lost{color:var(--bad)}
          .tools{display:flex;flex-wrap:wrap;gap:.5rem;margin-bottom:.75rem}
          .tools[hidden]{display:none}
          .tools input,.tools select{font:inherit;padding:.25rem .5rem;color:inherit;background:var(--paper);
          border:1px solid var(--line);border-radius:.3rem;max-width:100%}
          @media(max-width:36rem){.all th:first-child,.all td:first-child{min-width:8rem;max-width:11rem}}
          @media print{.scroll{overflow:visible}.wide .x{display:none}
          .tools,.all th button{display:none}
          .all{break-inside:auto;break-before:page;border:0;padding:0}
          main{display:block;font-size:9pt}main section{padding:.5rem .75rem;margin-bottom:.75rem}
          main svg{max-width:340px}main h2{margin-bottom:.4rem}.bars li{margin-bottom:.3rem}
          .all th:first-child,.all td:first-child{position:static;background:none}
          th.x .paper{display:inline-block}}
          """;

  private ClassPageStyle() {}
}

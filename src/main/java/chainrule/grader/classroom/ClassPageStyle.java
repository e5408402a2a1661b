package chainrule.grader.classroom;

/** How the page of a class looks, by day and by night, on a desk and on a phone. */
final class ClassPageStyle {

  static final String CSS =
      """
      :root{color-scheme:light dark;--paper:#fff;--card:#f6f8fa;--ink:#1f2328;--soft:#59636e;
      --line:#d8dee4;--bar:#0969da;--link:#0550ae}
      @media(prefers-color-scheme:dark){:root{--paper:#0d1117;--card:#161b22;--ink:#f0f6fc;
      --soft:#9aa4af;--line:#30363d;--bar:#58a6ff;--link:#79c0ff}}
      *{box-sizing:border-box}
      body{margin:0 auto;max-width:76rem;padding:1.5rem 1rem 3rem;background:var(--paper);
      color:var(--ink);font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",\
      Arial,sans-serif}
      h1{margin:0 0 .75rem;font-size:1.75rem;overflow-wrap:anywhere}
      h2{margin:0 0 .75rem;font-size:1.1rem}
      small{font-size:.85rem;font-weight:400;color:var(--soft);overflow-wrap:anywhere}
      a{color:var(--link)}
      p{margin:.5rem 0;color:var(--soft);overflow-wrap:anywhere}
      dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0 0 1.5rem}
      dt{color:var(--soft);font-size:.85rem}
      dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
      main{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
      main>div{display:flex;flex-direction:column;gap:1rem}
      @media(min-width:56rem){main{grid-template-columns:repeat(2,minmax(0,1fr))}}
      section{min-width:0;padding:1rem;background:var(--card);border:1px solid var(--line);
      border-radius:.6rem}
      section.all{margin-top:1rem}
      svg{display:block;width:100%;max-width:560px;height:auto;margin:0 auto}
      svg text{font-family:inherit}
      ul.bars{list-style:none;margin:0;padding:0}
      .bars li{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;margin-bottom:.6rem}
      .what{min-width:0;overflow-wrap:anywhere}
      .many,.n{font-variant-numeric:tabular-nums;white-space:nowrap}
      .many{color:var(--soft)}
      .bars .track{grid-column:1/3}
      .track span{display:block;height:.5rem;min-width:1px;background:var(--bar);border-radius:.2rem}
      .bars .track{background:var(--line);border-radius:.2rem}
      table{width:100%;border-collapse:collapse}
      th{text-align:left;font-size:.85rem;font-weight:400;color:var(--soft)}
      th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);
      vertical-align:middle;overflow-wrap:anywhere}
      .n{text-align:right}
      td.track,th.track{width:34%}
      @media(max-width:36rem){td.track,th.track{display:none}}
      """;

  /** Constants only. */
  private ClassPageStyle() {}
}

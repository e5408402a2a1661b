package chainrule.grader.report;

/** How every page looks, by day and by night, on a desk, on a phone, and on paper. */
public final class PageStyle {

  /** The colours, the text, cards and tables. */
  public static final String CSS =
      """
      :root{color-scheme:light dark;--paper:#fff;--card:#f6f8fa;--ink:#1f2328;--soft:#59636e;
      --line:#d8dee4;--bar:#0969da;--link:#0550ae;--bad:#b42318;--good:#116329}
      @media(prefers-color-scheme:dark){:root{--paper:#0d1117;--card:#161b22;--ink:#f0f6fc;
      --soft:#9aa4af;--line:#30363d;--bar:#58a6ff;--link:#79c0ff;--bad:#ff9b8e;--good:#7ee787}}
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
      section{min-width:0;padding:1rem;background:var(--card);border:1px solid var(--line);
      border-radius:.6rem}
      table{width:100%;border-collapse:collapse}
      th{text-align:left;font-size:.85rem;font-weight:400;color:var(--soft)}
      th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);
      vertical-align:middle;overflow-wrap:anywhere}
      .many,.n{font-variant-numeric:tabular-nums;white-space:nowrap}
      .n{text-align:right}
      .good{color:var(--good)}
      .bad{color:var(--bad)}
      @page{margin:15mm}
      @media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;
      --line:#bbb;--bar:#0969da;--link:#000;--bad:#b42318;--good:#116329}
      *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
      body{max-width:none;padding:0;font-size:11pt}
      section,tr,li{break-inside:avoid}
      h2,h3{break-after:avoid}
      .screen{display:none}}
      """;

  private PageStyle() {}
}

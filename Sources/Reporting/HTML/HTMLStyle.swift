/// The style of the page: light and dark, narrow and wide, screen and paper.
enum HTMLStyle {
  /// The style sheet.
  static let sheet = colours + frame + parts + timeline + choices + paper

  private static let colours = #"""
    :root{--back:#fff;--text:#1c2126;--faint:#545d68;--line:#7d8691;--soft:#f1f3f5;--link:#0b4f9e;
    --error:#a61b12;--warning:#7a4a00;--note:#0b4f8a;--review:#5b3a9b;--covered:#4a535d;
    --good:#1c6b3a;--mark:#ffe79a}
    @media (prefers-color-scheme:dark){:root{--back:#11161c;--text:#e8ebef;--faint:#aab4c0;
    --line:#7f8b99;--soft:#1c232c;--link:#8dbbff;--error:#ff9c90;--warning:#f2c46d;--note:#8dbbff;
    --review:#cbb6ff;--covered:#b4bdc8;--good:#7fd6a0;--mark:#5f4b00}}

    """#

  private static let frame = #"""
    *{box-sizing:border-box}
    html{color-scheme:light dark;background:var(--back);color:var(--text)}
    body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;
    overflow-wrap:anywhere;display:flex;flex-direction:column;counter-reset:shown}
    h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.3rem;margin:2rem 0 .5rem}h3{font-size:1.2rem;margin:1rem 0 .25rem}
    h4{font-size:1rem;margin:1.25rem 0 .25rem}h5{font-size:1.05rem;margin:.25rem 0}
    p{margin:.5rem 0}
    a{color:var(--link)}
    .skip{position:absolute;left:-200rem;max-width:90vw}.skip:focus{position:static}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .faint{color:var(--faint)}
    summary{cursor:pointer;min-height:1.75rem;color:var(--link)}
    pre{background:var(--soft);padding:.5rem;white-space:pre-wrap;margin:.5rem 0;
    border-radius:.3rem}
    pre,code{font-family:ui-monospace,monospace;font-size:.9rem}
    mark{background:var(--mark);color:inherit}
    table{border-collapse:collapse;font-size:.9rem;width:100%;max-width:44rem}
    th,td{text-align:left;vertical-align:top;padding:.15rem .5rem .15rem 0;
    border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-weight:700}

    """#

  private static let parts = #"""
    .controls{display:flex;flex-wrap:wrap;gap:.75rem;background:var(--soft);padding:1rem;
    border-radius:.4rem}
    fieldset{border:1px solid var(--line);border-radius:.3rem;margin:0;padding:.25rem .75rem;
    min-width:0;max-width:100%}
    .controls label{display:inline-flex;gap:.4rem;margin-right:.75rem;min-height:1.75rem}
    .controls input{flex:none;width:1.1rem;height:1.1rem;margin:.2rem 0;accent-color:var(--link)}
    .choice{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))}
    .controls fieldset:has(details[open]){flex-basis:100%}
    .shown{order:-1}header{order:-4}.controls{order:-3}.skip{order:-5}nav{order:-2}
    .count::before{counter-reset:none;content:counter(shown)}.chosen{display:none}
    .contents{list-style:none;padding:0;margin:0}
    .contents li{padding:.3rem 0}.contents li li{padding:0 .4rem}
    .counts{display:inline-flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin:.25rem 0;
    font-size:.85rem}
    nav p{display:inline;color:var(--faint)}
    .plan{border-top:2px solid var(--line);margin-top:1rem}
    .finding{border-left:.3rem solid var(--kind);padding:.1rem 0 .1rem .8rem;margin:1.25rem 0;
    counter-increment:shown}
    .error{--kind:var(--error)}.warning{--kind:var(--warning)}.note{--kind:var(--note)}
    .review{--kind:var(--review)}.covered{--kind:var(--covered)}
    .badge{color:var(--kind);border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;
    font-weight:700}
    .head{margin:.25rem 0}
    .details,.scores{padding-left:1.2rem;margin:.25rem 0}
    .scores{display:grid;gap:.5rem 1.5rem;list-style:none;padding:0;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr))}
    .bar{display:flex;height:.7rem;gap:2px}
    .bar i{background:var(--good)}.bar .failed{background:var(--error)}
    .bar .to-review{background:var(--review)}
    .bar .untested{background:none;border:1px solid var(--line)}

    """#

  private static let timeline = #"""
    .timeline{margin:.5rem 0;max-width:44rem}
    svg{overflow:visible;display:block}
    svg text{font-size:12px;fill:var(--text);paint-order:stroke;stroke:var(--back);
    stroke-width:4px;stroke-linejoin:round}
    svg .at-end{text-anchor:end}svg .axis{font-size:11px;fill:var(--faint)}
    .grid{stroke:var(--line);stroke-dasharray:1 4}
    .limit{stroke:var(--error);stroke-width:2;stroke-dasharray:5 3}
    rect{fill:var(--note)}rect.notice,rect.milestone{fill:var(--faint)}
    rect.legal{fill:var(--back);stroke:var(--error);stroke-width:2}
    rect.pause,rect.holiday{fill:var(--warning)}
    rect.report,rect.response,rect.analysis{fill:var(--good)}
    rect.decision,rect.effect{fill:var(--review)}
    rect:not(.consultation,.legal,.pause){stroke-width:4px;stroke-linejoin:round}
    rect.notice,rect.milestone{stroke:var(--faint)}rect.holiday{stroke:none}
    rect.report,rect.response,rect.analysis{stroke:var(--good)}
    rect.decision,rect.effect{stroke:var(--review)}

    """#

  /// What the choices hide.
  ///
  /// A browser looks for a choice among the controls alone: to look for it in the whole page, for
  /// each element, takes a minute on a long one.
  private static let choices = #"""
    \#(page(where: "#show-en:checked")) [lang=fr]:not(.as-is),
    \#(page(where: "#show-fr:checked")) [lang=en]:not(.as-is){display:none}
    \#(page(where: "#show-both:checked")) span[lang=en]+span[lang=fr]:not(.as-is)::before,
    \#(page(where: "#show-both:checked")) a[lang=en]+a[lang=fr]::before{content:" / "}
    .controls:has(#show-error:not(:checked))~main .finding.error,
    .controls:has(#show-warning:not(:checked))~main .finding.warning,
    .controls:has(#show-note:not(:checked))~main .finding.note,
    .controls:has(#show-review:not(:checked))~main .finding.review,
    .controls:has(#show-covered:not(:checked))~main .finding.covered{display:none}

    """#

  /// The selector of all parts of a page where a choice among the controls holds.
  private static func page(where choice: String) -> String {
    """
    :is(.controls:has(\(choice)),.controls:has(\(choice))~:is(nav,main,.shown),
    body:has(\(choice))>:is(.skip,header))
    """
  }

  private static let paper = #"""
    @media print{:root{--back:#fff;--text:#000;--faint:#444;--line:#666;--soft:#f3f3f3;
    --link:#000;--error:#a61b12;--warning:#7a4a00;--note:#0b4f8a;--review:#5b3a9b;
    --covered:#444;--good:#1c6b3a;--mark:#ddd}
    *{print-color-adjust:exact}
    .controls,.skip,nav{display:none}.finding,.timeline,tr,.scores li{break-inside:avoid}
    h2,h3,h4,h5{break-after:avoid}
    body{max-width:none;padding:0;display:block;font-size:10pt}
    ::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}
    main a[href]::after{content:" (" attr(href) ")"}}

    """#
}

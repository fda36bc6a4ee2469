/// The style of the page: light and dark, narrow and wide, screen and paper.
enum HTMLStyle {
  /// The style sheet.
  static let sheet = #"""
    :root{--back:#fff;--text:#1c2126;--faint:#545d68;--line:#7d8691;--soft:#f1f3f5;--link:#0b4f9e;
    --error:#a61b12;--warning:#7a4a00;--note:#0b4f8a;--review:#5b3a9b;--covered:#4a535d;
    --good:#1c6b3a;--mark:#ffe79a}
    @media (prefers-color-scheme:dark){:root{--back:#11161c;--text:#e8ebef;--faint:#aab4c0;
    --line:#7f8b99;--soft:#1c232c;--link:#8dbbff;--error:#ff9c90;--warning:#f2c46d;--note:#8dbbff;
    --review:#cbb6ff;--covered:#b4bdc8;--good:#7fd6a0;--mark:#5f4b00}}
    *{box-sizing:border-box}
    html{color-scheme:light dark;background:var(--back);color:var(--text)}
    body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;
    overflow-wrap:anywhere}
    h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem}h3{font-size:1.15rem}
    h4{font-size:1rem;margin-bottom:.25rem}
    a{color:var(--link)}
    .skip{position:absolute;left:-100vw}.skip:focus{position:static}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .faint{color:var(--faint)}
    .controls{display:flex;flex-wrap:wrap;gap:1rem;background:var(--soft);padding:1rem;
    border-radius:.4rem}
    fieldset{border:1px solid var(--line);border-radius:.3rem;margin:0;padding:.25rem .75rem;
    min-width:0}
    .controls label{display:inline-block;margin-right:.75rem;min-height:1.75rem}
    .controls div{min-width:0;max-width:100%}
    select{max-width:100%;font:inherit;display:block;min-height:1.75rem}
    .plan{border-top:2px solid var(--line);margin-top:1.5rem}
    .finding{border-left:.3rem solid var(--kind);padding:.1rem 0 .1rem .8rem;margin:1rem 0}
    .error{--kind:var(--error)}.warning{--kind:var(--warning)}.note{--kind:var(--note)}
    .review{--kind:var(--review)}.covered{--kind:var(--covered)}
    .badge{color:var(--kind);border:1px solid currentColor;border-radius:.3rem;padding:0 .4rem;
    font-weight:700}
    .head,.message{margin:.25rem 0}.message{font-size:1.05rem;font-weight:600}
    pre{background:var(--soft);padding:.5rem;white-space:pre-wrap;margin:.5rem 0;
    border-radius:.3rem}
    pre,code{font-family:ui-monospace,monospace;font-size:.9rem}
    mark{background:var(--mark);color:inherit}
    .details,.scores{padding-left:1.2rem;margin:.25rem 0}
    .scores{display:grid;gap:.5rem 1.5rem;list-style:none;padding:0;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr))}
    .bar{display:flex;height:.7rem;gap:2px}
    .bar i{background:var(--good)}.bar .failed{background:var(--error)}
    .bar .to-review{background:var(--review)}
    .bar .untested{background:none;border:1px solid var(--line)}
    table{border-collapse:collapse;font-size:.9rem;width:100%;max-width:40rem}
    caption{text-align:left;color:var(--faint)}
    th,td{text-align:left;vertical-align:top;padding:.15rem .5rem .15rem 0;
    border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-weight:700}
    .timeline{margin:.5rem 0;max-width:44rem}
    svg{overflow:visible;display:block}
    svg text{font-size:12px;fill:var(--text);paint-order:stroke;stroke:var(--back);
    stroke-width:4px;stroke-linejoin:round}
    svg text.at-end{text-anchor:end}svg text.axis{font-size:11px;fill:var(--faint)}
    .grid{stroke:var(--line);stroke-dasharray:1 4}
    .limit{stroke:var(--error);stroke-width:2;stroke-dasharray:5 3}
    rect{fill:var(--note)}rect.notice,rect.milestone{fill:var(--faint)}
    rect.minimum,rect.clearance,rect.deadline{fill:none;stroke:var(--error);stroke-width:2}
    rect.pause{fill:var(--warning)}rect.holiday{fill:var(--warning)}
    rect.report,rect.response,rect.analysis{fill:var(--good)}
    rect.decision,rect.effect{fill:var(--review)}
    rect:not(.consultation,.minimum,.clearance,.deadline,.pause){stroke-width:4px;stroke-linejoin:round}
    rect.notice,rect.milestone{stroke:var(--faint)}rect.holiday{stroke:none}
    rect.report,rect.response,rect.analysis{stroke:var(--good)}
    rect.decision,rect.effect{stroke:var(--review)}
    body:has(#show-en:checked) [lang=fr]:not(.as-is),
    body:has(#show-fr:checked) [lang=en]:not(.as-is){display:none}
    body:has(#show-both:checked) span[lang=en]+span[lang=fr]::before,
    body:has(#show-both:checked) a[lang=en]+a[lang=fr]::before{content:" / "}
    body:has(#show-error:not(:checked)) .finding.error,
    body:has(#show-warning:not(:checked)) .finding.warning,
    body:has(#show-note:not(:checked)) .finding.note,
    body:has(#show-review:not(:checked)) .finding.review,
    body:has(#show-covered:not(:checked)) .finding.covered{display:none}
    @media print{:root{--back:#fff;--text:#000;--faint:#444;--line:#666;--soft:#f3f3f3;
    --link:#000;--error:#a61b12;--warning:#7a4a00;--note:#0b4f8a;--review:#5b3a9b;
    --covered:#444;--good:#1c6b3a;--mark:#ddd}
    .controls,.skip{display:none}.finding,.timeline,tr{break-inside:avoid}body{max-width:none}
    a[href]::after{content:" (" attr(href) ")"}}

    """#
}

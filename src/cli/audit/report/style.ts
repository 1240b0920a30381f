/** How a report looks: on a screen of any width, light and dark, and on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f8;--paper:#fff;--ink:#1a2129;--soft:#5a6672;--line:#dce1e6;--accent:#1f5fbf;--error:#b3261e;--error-soft:#fdeceb;--warning:#8a5a00;--warning-soft:#fff4dc;--good:#19703c;--good-soft:#e6f5ec;--band:#eef2f6;--band-on:#e6f0fd;--band-off:#f3f0ea}
@media (prefers-color-scheme:dark){:root{--ground:#12161b;--paper:#1a2027;--ink:#e8edf2;--soft:#a3afbb;--line:#333d47;--accent:#8ab8ff;--error:#ff9c94;--error-soft:#3a1f1d;--warning:#f2c46d;--warning-soft:#362b14;--good:#7fd8a2;--good-soft:#16301f;--band:#222a33;--band-on:#1d2f47;--band-off:#2c2a25}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:68rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:1.875rem;letter-spacing:-.01em}
h2{font-size:1.375rem;margin:3rem 0 .75rem}
h3{font-size:1.0625rem}
h4{font-size:.9375rem;margin:1.25rem 0 .5rem}
p{margin:.5rem 0;max-width:46rem}
a{color:var(--accent)}
small,.soft{color:var(--soft)}
code{font:.8125em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.eyebrow{margin:0 0 .25rem;color:var(--soft);font-size:.875rem;font-weight:600;text-transform:uppercase;letter-spacing:.06em}
.verdict{display:flex;gap:.75rem;align-items:baseline;margin:1.25rem 0;padding:1rem 1.25rem;border-radius:.75rem;font-size:1.125rem;font-weight:600;max-width:none}
.verdict.error{background:var(--error-soft);color:var(--error)}
.verdict.warning,.verdict.partial{background:var(--warning-soft);color:var(--warning)}
.verdict.good{background:var(--good-soft);color:var(--good)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.375rem 1.5rem;margin:1rem 0}
.facts dt{color:var(--soft)}
.facts dd{margin:0;overflow-wrap:anywhere}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0 0;padding:0;list-style:none}
.card{margin:.75rem 0;padding:1rem 1.25rem;background:var(--paper);border:1px solid var(--line);border-radius:.75rem}
.card>header{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
.card>header h3{flex:1 1 18rem}
.level{white-space:nowrap;padding:.0625rem .5rem;border-radius:1rem;font-size:.8125rem;font-weight:600}
.level.error{background:var(--error-soft);color:var(--error)}
.level.warning{background:var(--warning-soft);color:var(--warning)}
.level.note{background:var(--band);color:var(--soft)}
.level.good{background:var(--good-soft);color:var(--good)}
.finding{margin:.875rem 0 0;padding:.875rem 0 0;border-top:1px solid var(--line)}
.finding p{margin:.25rem 0}
.finding .what{font-weight:600}
.scroll{overflow-x:auto;margin:.5rem 0;border:1px solid var(--line);border-radius:.75rem;background:var(--paper)}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{padding:.625rem .875rem 0;text-align:start;color:var(--soft)}
th,td{padding:.5rem .875rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
tr:last-child>*{border-bottom:0}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:600}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
td.breach{background:var(--error-soft);color:var(--error);font-weight:600}
.wide{min-width:14rem;overflow-wrap:anywhere}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--accent);min-height:1.75rem}
summary::marker{color:var(--soft)}
ol.stack{margin:.25rem 0;padding-inline-start:1.5rem;color:var(--soft);font-size:.875rem}
.steps{margin:.25rem 0;padding-inline-start:1.25rem}
figure{margin:0}
figcaption{color:var(--soft);font-size:.8125rem;margin-top:.25rem}
.shots{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem;margin:.75rem 0}
.shots img{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:.5rem}
.timeline{display:block;min-width:44rem;width:100%;height:auto}
.timeline text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--ink)}
.timeline .soft{fill:var(--soft)}
.timeline .band{fill:var(--band)}
.timeline .band.granted{fill:var(--band-on)}
.timeline .band.refused,.timeline .band.withdrawn{fill:var(--band-off)}
.timeline .rule{stroke:var(--line)}
.timeline .edge{stroke:var(--soft);stroke-dasharray:2 3}
.timeline .request{fill:var(--accent)}
.timeline .write{fill:var(--good)}
.timeline .own{fill:var(--soft)}
.timeline .breach{fill:var(--error)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0;padding:0;list-style:none;font-size:.875rem;color:var(--soft)}
.legend svg{width:12px;height:12px;margin-inline-end:.375rem;vertical-align:-1px}
.visit{margin-top:2.25rem}
footer{margin-top:4rem;color:var(--soft);font-size:.875rem}
@media (max-width:34rem){main{padding:1.25rem 1rem 3rem}h1{font-size:1.5rem}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.625rem}.card{padding:.875rem 1rem}}
@media print{:root{color-scheme:light}body{background:#fff}main{max-width:none;padding:0}nav,summary{display:none}details::details-content{content-visibility:visible;display:block}.card,tr,figure,.timeline{break-inside:avoid}h2,h3,h4{break-after:avoid}.scroll{overflow:visible}.timeline{min-width:0}}
`;

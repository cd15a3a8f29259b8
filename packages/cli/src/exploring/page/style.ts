/** How the page of a report looks, in light and in dark, from a telephone to a desk. */
export const STYLE = `
:root { --ink: #26221d; --soft: #6d655a; --ground: #fbf8f3; --card: #fff; --edge: #e4dccf; --fire: #b4521e; --pale: #f2ddcd; --good: #2f7040; --bad: #b3261e; --open: #8a6100; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece5da; --soft: #a89e90; --ground: #191613; --card: #221e1a; --edge: #3a332c; --fire: #e58a4f; --pale: #4a3224; --good: #7cc48e; --bad: #f2877f; --open: #e0b354; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
.lead, .soft { color: var(--soft); }
p { margin: .25rem 0 .75rem; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--edge); font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-top: 1px solid var(--edge); overflow-wrap: anywhere; }
th { font-weight: normal; color: var(--soft); font-size: .85rem; border-top: 0; }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { position: relative; height: .8rem; min-width: 6rem; background: var(--ground); border: 1px solid var(--edge); margin-top: .35rem; }
.bar i { position: absolute; inset: 0 auto 0 0; background: var(--fire); opacity: .85; }
.bar b { position: absolute; top: -3px; bottom: -3px; border-left: 2px solid var(--ink); border-right: 2px solid var(--ink); opacity: .5; }
td.holds, td.fails, td.undecided { white-space: nowrap; }
.holds { color: var(--good); } .fails { color: var(--bad); } .undecided { color: var(--open); }
.fans { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem; }
figure { margin: 0; background: var(--card); border: 1px solid var(--edge); padding: .5rem; }
figcaption { font-size: .9rem; }
svg { width: 100%; height: auto; display: block; }
svg text { font: 10px Georgia, serif; fill: var(--soft); }
.rule { stroke: var(--edge); } .wide { fill: var(--pale); } .half { fill: var(--fire); opacity: .4; } .median { fill: none; stroke: var(--fire); stroke-width: 2; }
.graph { overflow-x: auto; background: var(--card); border: 1px solid var(--edge); margin-bottom: 1rem; }
.turn { fill: none; stroke: var(--fire); opacity: .35; } circle.stop { fill: var(--ink); } svg text.stop { font-size: 12px; fill: var(--ink); }
details { margin-top: .5rem; } summary { cursor: pointer; color: var(--fire); }
@media (max-width: 40rem) { th.wide-only, td.wide-only { display: none; } h1 { font-size: 1.6rem; } th, td { padding: .35rem .4rem; } .bar { min-width: 4rem; } }
`;

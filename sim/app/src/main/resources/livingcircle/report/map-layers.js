// What the map can show: for each layer how a value is found, in which class it falls, and how the classes look.
const COLOURS = {
  none: "#c9ced4",
  fiveSteps: ["#8c2d04", "#ec7014", "#b9bec4", "#6baed6", "#08519c"],
  nearToFar: ["#08519c", "#3182bd", "#9ecae1", "#fdae6b", "#e6550d", "#7f2704"],
  fewToMany: ["#deebf7", "#b3d1ea", "#7fb5d9", "#4292c6", "#1f68aa", "#08306b"],
  lowToHigh: ["#9ecae1", "#c9d6df", "#fdd0a2", "#fdae6b", "#e6550d", "#8c2d04"],
  worseToBetter: ["#8c2d04", "#ec7014", "#fdbe85", "#d4d8dc", "#9ecae1", "#4292c6", "#08519c"],
  kinds: { basic: "#0072b2", upgrade: "#e69f00", public: "#009e73" },
};

function classOf(value, cuts) {
  let c = 0;
  while (c < cuts.length && value >= cuts[c]) c++;
  return c;
}

// Cuts of about equal counts at round numbers.
function roundCuts(values, classes) {
  const sorted = Array.from(values).filter(value => value >= 0).sort((a, b) => a - b);
  const cuts = [];
  for (let c = 1; c < classes && sorted.length; c++) {
    const value = sorted[Math.floor(sorted.length * c / classes)];
    const unit = 10 ** Math.floor(Math.log10(Math.max(value, 0.1)));
    const cut = Math.round(value / unit * 2) / 2 * unit;
    if (cut > (cuts.length ? cuts[cuts.length - 1] : 0)) cuts.push(Number(cut.toPrecision(3)));
  }
  return cuts;
}

// The state is {layer, type, layout, compared}; compared is the layout that is subtracted, or −1.
function layersOf(data, say) {
  const days = data.meta.days;
  const known = (values, scale) => home => values[home] < 0 ? NaN : values[home] / scale;
  const score = l => known(data.numbers("satisfaction_mean " + l), 1000);
  const minutes = (l, type) => known(data.walk(l, type), 10);
  const demand = l => { const needs = known(data.numbers("needs_per_run " + l), 1000); return home => needs(home) / days; };
  const unmet = l => {
    const needs = data.numbers("needs_per_run " + l), open = data.numbers("unmet_per_run " + l);
    return home => needs[home] > 0 ? open[home] / needs[home] * 100 : NaN;
  };
  const range = (cuts, format) => [...cuts.map((cut, c) => c ? format(cuts[c - 1]) + " … " + format(cut) : "< " + format(cut)), "≥ " + format(cuts[cuts.length - 1])];
  const signed = value => (value > 0 ? "+" : "−") + Math.abs(value);
  const plain = value => String(value);
  const sequence = (title, cuts, colours, value, format) => ({ title, colours: colours.slice(0, cuts.length + 1), labels: range(cuts, format ?? plain), classify: home => { const v = value(home); return Number.isNaN(v) ? -1 : classOf(v, cuts); } });
  const difference = (title, cuts, before, after, lowerIsBetter, neutral) => {
    const all = [...cuts.map(cut => -cut).reverse(), ...cuts];
    const colours = neutral ? ["#5e3c99", "#8e74b8", "#c5b9dc", "#d4d8dc", "#b7dcc9", "#5aae85", "#00693e"] : lowerIsBetter ? COLOURS.worseToBetter.slice().reverse() : COLOURS.worseToBetter;
    return { title, colours, labels: range(all, signed), classify: home => { const v = after(home) - before(home); return Number.isNaN(v) ? -1 : classOf(v, all); } };
  };

  return {
    satisfaction: state => state.compared < 0
      ? sequence(say("score"), [50, 60, 70, 80], COLOURS.fiveSteps, score(state.layout))
      : difference(say("scoreDifference"), [0.5, 2, 5], score(state.compared), score(state.layout), false),
    coverage: state => {
      const limit = data.meta.types[state.type].minutes, after = minutes(state.layout, state.type);
      if (state.compared < 0) {
        return { title: say("covered", limit), colours: ["#0072b2", "#d55e00"], labels: [say("covered", limit), say("notCovered")], classify: home => after(home) <= limit ? 0 : 1 };
      }
      const before = minutes(state.compared, state.type);
      return {
        title: say("covered", limit), colours: ["#08519c", "#d55e00", "#bcd3e6", "#cfcfcf"],
        labels: [say("newlyCovered"), say("noLongerCovered"), say("sameCovered"), say("neverCovered")],
        classify: home => after(home) <= limit ? (before(home) <= limit ? 2 : 0) : before(home) <= limit ? 1 : 3,
      };
    },
    minutes: state => {
      if (state.compared >= 0) return difference(say("minutesDifference"), [1, 3, 5], minutes(state.compared, state.type), minutes(state.layout, state.type), true);
      const cuts = [5, 10, 15, 20, 30], value = minutes(state.layout, state.type);
      return { title: say("minutesOnFoot"), colours: COLOURS.nearToFar, labels: [...range(cuts, plain).slice(0, -1), "≥ 30, " + say("beyond")], classify: home => { const v = value(home); return Number.isNaN(v) ? cuts.length : classOf(v, cuts); } };
    },
    unmet: state => state.compared < 0
      ? sequence(say("unmetShare"), [0.5, 1, 2, 4, 8], COLOURS.lowToHigh, unmet(state.layout), value => value + "%")
      : difference(say("unmetDifference"), [0.25, 1, 2], unmet(state.compared), unmet(state.layout), true),
    demand: state => state.compared < 0
      ? sequence(say("needsPerDay"), roundCuts(data.numbers("needs_per_run 0").map(value => value / 1000 / days), 6), COLOURS.fewToMany, demand(state.layout))
      : difference(say("needsDifference"), [0.1, 0.5, 2], demand(state.compared), demand(state.layout), false, true),
    load: state => {
      const here = data.outlets[state.layout], load = o => here.load[o] < 0 ? NaN : here.load[o] / 10;
      if (state.compared < 0) {
        return { ofOutlets: true, ...sequence(say("loadShare"), [20, 40, 60, 80, 100], COLOURS.lowToHigh, load, value => value + "%") };
      }
      const there = data.outlets[state.compared], before = new Map();
      there.id.forEach((id, o) => before.set(id + " " + there.type[o], there.load[o] / 10));
      return { ofOutlets: true, ...difference(say("loadDifference"), [2, 10, 25], o => before.get(here.id[o] + " " + here.type[o]) ?? NaN, load, false, true) };
    },
  };
}

// The map: a canvas over an empty Leaflet map, drawn anew after each move, with its controls, legend and tips.
(async () => {
  const room = document.getElementById("map"), legend = document.getElementById("map-legend");
  const controls = document.getElementById("map-controls"), hint = document.getElementById("map-hint");
  if (typeof DecompressionStream === "undefined") {
    hint.classList.remove("no-print");
    hint.textContent = JSON.parse(document.getElementById("map-meta").textContent).texts.tooOld[page.dataset.language];
    return;
  }
  const data = await unpackMap(), meta = data.meta;
  const language = () => page.dataset.language;
  const say = (key, ...values) => values.reduce((text, value, v) => text.replace("{" + v + "}", value), meta.texts[key][language()]);
  const named = thing => thing[language()];
  const escape = text => String(text).replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
  const figure = (value, decimals) => value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

  const homes = mercator(data, data.numbers("homeX"), data.numbers("homeY"));
  const homeGrid = gridOf(homes, 400);
  const outlets = data.outlets.map(list => mercator(data, list.x, list.y));
  const outletGrids = outlets.map(points => gridOf(points, 200));
  const graph = streetGraph(data);
  const layers = layersOf(data, say);
  const ringsOf = name => ({ line: mercator(data, data.numbers(name + "X"), data.numbers(name + "Y")), start: data.numbers(name + "Start") });
  const circles = meta.circles.map(circle => ({ ...circle, at: mercator(data, [circle.x], [circle.y]) }));
  const circleRings = ringsOf("circleRing"), communityRings = ringsOf("communityRing");
  const communities = { names: meta.communities, at: mercator(data, meta.communities.map(c => c.x), meta.communities.map(c => c.y)) };
  const COMMUNITY_ZOOM = 13;
  const state = { layer: "satisfaction", type: 0, layout: meta.layouts.length - 1, compared: meta.layouts.length > 1 ? 0 : -1, outlets: "none" };
  let shown, classes, walks = null;

  const map = L.map(room, { zoomAnimation: false, fadeAnimation: false, zoomSnap: 0.5, minZoom: 8, maxZoom: 19, preferCanvas: true });
  map.attributionControl.setPrefix("Leaflet");
  if (meta.attribution) map.attributionControl.addAttribution(escape(meta.attribution));
  L.control.scale({ imperial: false }).addTo(map);
  const latLng = (x, y) => L.latLng(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180 / Math.PI, (x - 0.5) * 360);
  const worldOf = place => ({ x: place.lng / 360 + 0.5, y: 0.5 - Math.asinh(Math.tan(place.lat * Math.PI / 180)) / (2 * Math.PI) });
  const bounds = () => {
    const middle = share => i => Float64Array.from(i).sort()[Math.floor((i.length - 1) * share)];
    const low = middle(0.02), high = middle(0.98);
    return L.latLngBounds(latLng(low(homes.x), high(homes.y)), latLng(high(homes.x), low(homes.y)));
  };
  map.fitBounds(bounds(), { animate: false, paddingBottomRight: [250, 0] });

  const canvas = L.DomUtil.create("canvas", "leaflet-layer", map.getPanes().overlayPane);
  const tip = L.tooltip({ className: "map-tip", direction: "top", offset: [0, -8], opacity: 1 });

  function classify() {
    shown = layers[state.layer](state);
    const count = shown.ofOutlets ? outlets[state.layout].x.length : homes.x.length;
    classes = new Int8Array(count);
    for (let i = 0; i < count; i++) classes[i] = shown.classify(i);
  }

  // homes that stand in the layout
  const lives = home => data.numbers("residents " + state.layout)[home] >= 0;
  const isShown = o => {
    const list = data.outlets[state.layout], type = list.type[o];
    return state.outlets === "all" || state.outlets === "type" && type === state.type || meta.types[type].kind === state.outlets;
  };

  function draw() {
    const size = map.getSize(), ratio = window.devicePixelRatio || 1, zoom = map.getZoom(), scale = 256 * 2 ** zoom;
    canvas.width = size.x * ratio; canvas.height = size.y * ratio;
    canvas.style.width = size.x + "px"; canvas.style.height = size.y + "px";
    L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
    const corner = map.getPixelBounds().min, pen = canvas.getContext("2d");
    const px = x => x * scale - corner.x, py = y => y * scale - corner.y;
    pen.scale(ratio, ratio);
    drawStreets(pen, px, py, size, zoom);
    if (walks) drawWalks(pen, px, py, zoom);
    drawHomes(pen, px, py, size, zoom);
    drawAreas(pen, px, py, size, zoom);
    drawOutlets(pen, px, py, size, zoom);
    drawNames(pen, px, py, size, zoom);
  }

  function drawStreets(pen, px, py, size, zoom) {
    const looks = [["#e3e3de", 0.6], ["#dcdcd6", zoom < 14 ? 0.7 : 1.4], ["#c8c2b4", zoom < 14 ? 1.4 : 2.8], ["#c9b8d6", 1.2]];
    looks.forEach(([colour, width], kind) => {
      if (kind !== 2 && zoom < 11) return;
      pen.strokeStyle = colour; pen.lineWidth = width;
      pen.beginPath();
      for (let s = 0; s < graph.kinds.length; s++) {
        if (graph.kinds[s] !== kind) continue;
        const from = graph.first[s], to = graph.first[s + 1];
        const x = px(graph.line.x[from]), y = py(graph.line.y[from]);
        if (x < -400 || y < -400 || x > size.x + 400 || y > size.y + 400) continue;
        pen.moveTo(x, y);
        for (let p = from + 1; p < to; p++) pen.lineTo(px(graph.line.x[p]), py(graph.line.y[p]));
      }
      pen.stroke();
    });
  }

  const BANDS = [[300, "#54278f"], [600, "#807dba"], [900, "#bcbddc"]];
  const bandOf = metres => BANDS.find(([limit]) => metres <= limit);

  function drawWalks(pen, px, py, zoom) {
    pen.lineWidth = zoom < 14 ? 2.5 : 5; pen.lineCap = "round";
    for (const [limit, colour] of BANDS) {
      pen.strokeStyle = colour;
      pen.beginPath();
      for (const s of walks.streets) {
        const along = graph.lengthsOf(s), from = graph.first[s];
        for (let p = 0; p < along.length - 1; p++) {
          const parts = Math.max(1, Math.ceil((along[p + 1] - along[p]) / 10));
          for (let part = 0; part < parts; part++) {
            const at = along[p] + (part + 0.5) / parts * (along[p + 1] - along[p]);
            if (bandOf(walks.along(s, at))?.[0] !== limit) continue;
            const point = share => [px(graph.line.x[from + p] + share * (graph.line.x[from + p + 1] - graph.line.x[from + p])), py(graph.line.y[from + p] + share * (graph.line.y[from + p + 1] - graph.line.y[from + p]))];
            pen.moveTo(...point(part / parts)); pen.lineTo(...point((part + 1) / parts));
          }
        }
      }
      pen.stroke();
    }
    pen.fillStyle = "#1f2933"; pen.strokeStyle = "#fff"; pen.lineWidth = 2;
    pen.beginPath(); pen.arc(px(walks.x), py(walks.y), 6, 0, 7); pen.fill(); pen.stroke();
  }

  function drawHomes(pen, px, py, size, zoom) {
    const side = zoom < 11 ? 1.6 : zoom < 12.5 ? 2.2 : zoom < 14 ? 3.2 : zoom < 16 ? 5 : zoom < 17.5 ? 8 : 12;
    const colours = shown.ofOutlets ? [] : shown.colours;
    for (let c = -1; c < colours.length; c++) {
      pen.fillStyle = c < 0 ? COLOURS.none : colours[c];
      for (let home = 0; home < homes.x.length; home++) {
        if ((shown.ofOutlets ? -1 : classes[home]) !== c) continue;
        const x = px(homes.x[home]), y = py(homes.y[home]);
        if (x < -side || y < -side || x > size.x + side || y > size.y + side || !lives(home)) continue;
        pen.fillRect(x - side / 2, y - side / 2, side, side);
      }
    }
  }

  function drawRings(pen, px, py, size, { line, start }, colour, width) {
    pen.strokeStyle = colour; pen.lineWidth = width; pen.lineJoin = "round";
    pen.beginPath();
    for (let ring = 0; ring < start.length; ring++) {
      const from = start[ring], to = ring + 1 < start.length ? start[ring + 1] : line.x.length;
      const x = px(line.x[from]), y = py(line.y[from]), far = 4000;
      if (x < -far || y < -far || x > size.x + far || y > size.y + far) continue;
      pen.moveTo(x, y);
      for (let p = from + 1; p < to; p++) pen.lineTo(px(line.x[p]), py(line.y[p]));
    }
    pen.stroke();
  }

  function drawAreas(pen, px, py, size, zoom) {
    if (zoom >= COMMUNITY_ZOOM) drawRings(pen, px, py, size, communityRings, "#8d99a5", 1);
    drawRings(pen, px, py, size, circleRings, "#303a44", zoom < 12 ? 1.4 : 2.2);
  }

  function drawOutlets(pen, px, py, size, zoom) {
    const points = outlets[state.layout], list = data.outlets[state.layout];
    const radius = zoom < 11 ? 2 : zoom < 13 ? 3 : zoom < 15 ? 4.5 : zoom < 17 ? 6 : 8;
    pen.lineWidth = zoom < 13 ? 0.6 : 1.2;
    // the fullest on top
    const order = Array.from(points.x.keys());
    if (shown.ofOutlets) order.sort((a, b) => classes[a] - classes[b]);
    for (const o of order) {
      if (!isShown(o)) continue;
      const x = px(points.x[o]), y = py(points.y[o]);
      if (x < -9 || y < -9 || x > size.x + 9 || y > size.y + 9) continue;
      pen.fillStyle = shown.ofOutlets ? (classes[o] < 0 ? COLOURS.none : shown.colours[classes[o]]) : COLOURS.kinds[meta.types[list.type[o]].kind];
      pen.strokeStyle = shown.ofOutlets ? "#5b6773" : "#fff";
      pen.beginPath(); pen.arc(x, y, radius, 0, 7); pen.fill(); pen.stroke();
    }
  }

  // names that fit without touching; those of circles go first
  function drawNames(pen, px, py, size, zoom) {
    const taken = [[size.x - legend.offsetWidth - 18, 0, size.x, legend.offsetHeight + 18]];
    const write = (name, x, y, bold) => {
      pen.font = (bold ? "700 13px " : "500 12px ") + getComputedStyle(room).fontFamily;
      const half = pen.measureText(name).width / 2 + 4;
      const box = [x - half, y - 10, x + half, y + 10];
      if (box[0] < 0 || box[1] < 0 || box[2] > size.x || box[3] > size.y) return;
      if (taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return;
      taken.push(box);
      pen.textAlign = "center"; pen.textBaseline = "middle"; pen.lineJoin = "round";
      pen.lineWidth = 3.5; pen.strokeStyle = "rgba(255,255,255,.9)"; pen.strokeText(name, x, y);
      pen.fillStyle = bold ? "#1f2933" : "#4a545e"; pen.fillText(name, x, y);
    };
    for (const circle of circles) write(named(circle) + (circle.year ? " " + circle.year : ""), px(circle.at.x[0]), py(circle.at.y[0]), true);
    if (zoom >= 12) communities.names.forEach((community, c) => write(named(community), px(communities.at.x[c]), py(communities.at.y[c]), false));
  }

  function drawLegend() {
    const swatch = (colour, label, form) => `<div><span class="swatch ${form ?? ""}" style="background:${colour};border-color:${colour}"></span>${escape(label)}</div>`;
    const type = ["coverage", "minutes"].includes(state.layer) ? `<div class="small">${escape(named(meta.types[state.type]))}</div>` : "";
    let html = `<h4>${escape(say(state.layer))}</h4>${type}<div class="small">${escape(layoutName())}</div><div class="small">${escape(shown.title)}</div>`;
    shown.colours.forEach((colour, c) => { html += swatch(colour, shown.labels[c], shown.ofOutlets ? "dot" : ""); });
    if (classes.includes(-1)) html += swatch(COLOURS.none, say("unknown"), shown.ofOutlets ? "dot" : "");
    if (!shown.ofOutlets && state.outlets !== "none") {
      html += "<hr>" + Object.entries(COLOURS.kinds).filter(([kind]) => state.outlets === "all" || state.outlets === kind || state.outlets === "type" && meta.types[state.type].kind === kind).map(([kind, colour]) => swatch(colour, say(kind), "dot")).join("");
    }
    if (circles.length || map.getZoom() >= COMMUNITY_ZOOM) html += "<hr>";
    if (circles.length) html += `<div><span class="swatch line"></span>${escape(say("circle"))}</div>`;
    if (map.getZoom() >= COMMUNITY_ZOOM) html += `<div><span class="swatch line thin"></span>${escape(say("community"))}</div>`;
    if (walks) {
      html += `<hr><h4>${escape(say("isochrone"))}</h4>` + BANDS.map(([limit, colour], b) => swatch(colour, say("within", limit / 60, figure(walks.residents[b], 0)))).join("");
    }
    legend.innerHTML = html;
  }

  const layoutName = () => state.compared < 0 ? named(meta.layouts[state.layout]) : say("differenceOf", named(meta.layouts[state.layout]), named(meta.layouts[state.compared]));

  function selector(key, options, value, change) {
    const label = L.DomUtil.create("label", "", controls);
    label.append(say(key));
    const select = L.DomUtil.create("select", "", label);
    select.id = "map-" + key;
    select.title = options.find(([id]) => String(id) === String(value))?.[1] ?? "";
    for (const [id, text] of options) select.add(new Option(text, id, false, String(id) === String(value)));
    select.addEventListener("change", () => { change(select.value); refresh(); });
  }

  function drawControls() {
    controls.replaceChildren();
    const kinds = ["satisfaction", "coverage", "minutes", "unmet", "demand", "load"];
    selector("layer", kinds.map(kind => [kind, say(kind)]), state.layer, value => {
      state.layer = value;
      if (value === "load" && state.outlets === "none") state.outlets = "all";
      drawControls();
    });
    selector("type", meta.types.map((type, t) => [t, named(type)]).filter(([t]) => meta.types[t].minutes > 0), state.type, value => {
      state.type = Number(value);
      if (!["coverage", "minutes"].includes(state.layer)) state.layer = "coverage";
      state.outlets = "type";
      drawControls();
    });
    const layouts = meta.layouts.map((layout, l) => [l + " -1", named(layout)]);
    for (let l = 1; l < meta.layouts.length; l++) layouts.push([l + " 0", say("differenceOf", named(meta.layouts[l]), named(meta.layouts[0]))]);
    if (layouts.length > 1) selector("layout", layouts, state.layout + " " + state.compared, value => { [state.layout, state.compared] = value.split(" ").map(Number); });
    selector("outlets", [["none", say("noOutlets")], ["type", say("ofType")], ["basic", say("basic")], ["upgrade", say("upgrade")], ["public", say("public")], ["all", say("allTypes")]], state.outlets, value => { state.outlets = value; });
    hint.textContent = say("hint");
  }

  function walkFrom(place) {
    const at = worldOf(place), limit = BANDS[BANDS.length - 1][0];
    walks = { ...at, ...graph.walksFrom(at.x, at.y, limit) };
    const street = data.numbers("homeStreet"), offset = data.numbers("homeOffset"), access = data.numbers("homeAccess"), residents = data.numbers("residents " + state.layout);
    walks.residents = BANDS.map(() => 0);
    for (let home = 0; home < street.length; home++) {
      if (street[home] < 0 || residents[home] < 0) continue;
      const metres = walks.along(street[home], offset[home] / 10) + access[home] / 10;
      BANDS.forEach(([band], b) => { if (metres <= band) walks.residents[b] += residents[home]; });
    }
  }

  function tell(place) {
    const at = worldOf(place), radius = 9 / (256 * 2 ** map.getZoom());
    const outlet = outletGrids[state.layout].nearest(at.x, at.y, radius, isShown);
    if (outlet >= 0) return tellOutlet(outlet);
    const home = homeGrid.nearest(at.x, at.y, radius, lives);
    return home >= 0 ? tellHome(home) : null;
  }

  const row = (label, value) => `<tr><td>${escape(label)}</td><td>${escape(value)}</td></tr>`;

  function tellHome(home) {
    const value = (name, scale) => { const v = data.numbers(name + " " + state.layout)[home]; return v < 0 ? NaN : v / scale; };
    const needs = value("needs_per_run", 1000), score = value("satisfaction_mean", 1000), minutes = data.walk(state.layout, state.type)[home];
    const community = meta.communities[data.numbers("homeCommunity")[home]];
    let html = community ? `<b>${escape(named(community))}</b>` : "";
    html += "<table>" + row(say("residents"), figure(value("residents", 1), 0));
    html += row(say("satisfaction"), Number.isNaN(score) ? "–" : figure(score, 1)) + row(say("needsRun"), figure(needs / meta.days, 1));
    html += row(say("unmetRun"), needs > 0 ? figure(value("unmet_per_run", 1000) / needs * 100, 1) + "%" : "–");
    html += row(named(meta.types[state.type]), minutes < 0 ? say("beyond") : figure(minutes / 10, 1) + " " + say("min")) + "</table>";
    return { at: latLng(homes.x[home], homes.y[home]), html };
  }

  function tellOutlet(o) {
    const list = data.outlets[state.layout], notes = [named(meta.types[list.type[o]])];
    if (list.flags[o] & 1) notes.push(say("added"));
    if (list.flags[o] & 2) notes.push(say("synthetic"));
    const html = `<b>${escape(list[language()][o])}</b><div>${escape(notes.join(" · "))}</div><table>` + row(say("served"), figure(list.served[o] / 1000, 1)) + row(say("loadOf"), list.load[o] < 0 ? "–" : figure(list.load[o] / 10, 1) + "%") + "</table>";
    return { at: latLng(outlets[state.layout].x[o], outlets[state.layout].y[o]), html };
  }

  function refresh() {
    if (walks) walkFrom(latLng(walks.x, walks.y));
    classify(); drawLegend(); draw();
    room.dataset.layer = state.layer;
  }

  map.on("zoomend", drawLegend);
  map.on("moveend zoomend resize", draw);
  map.on("mousemove", event => {
    const found = tell(event.latlng);
    // below the place where there is no room above
    const isHigh = event.containerPoint.y < 170;
    tip.options.direction = isHigh ? "bottom" : "top";
    tip.options.offset = L.point(0, isHigh ? 8 : -8);
    if (found) { tip.setLatLng(found.at).setContent(found.html); if (!map.hasLayer(tip)) tip.addTo(map); } else tip.remove();
  });
  map.on("mouseout", () => tip.remove());
  map.on("click", event => {
    if (walks) walks = null; else walkFrom(event.latlng);
    drawLegend(); draw();
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape" && walks) { walks = null; drawLegend(); draw(); } });
  document.addEventListener("report-language", () => { drawControls(); refresh(); });
  window.addEventListener("beforeprint", () => { map.invalidateSize({ animate: false }); draw(); });
  drawControls();
  refresh();
  room.dataset.readyMs = String(Math.round(performance.now()));
})();

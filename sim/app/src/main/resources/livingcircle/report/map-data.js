// Unpacks the arrays of the map: see MapPack for how they are packed and MapData for what they hold.
async function unpackMap() {
  const meta = JSON.parse(document.getElementById("map-meta").textContent);
  const text = atob(document.getElementById("map-data").textContent.trim());
  const packed = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) packed[i] = text.charCodeAt(i);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const kept = new Map();

  function numbers(name) {
    if (kept.has(name)) return kept.get(name);
    const [start, , count] = meta.arrays[name];
    const values = new Float64Array(count);
    let at = start;
    let before = 0;
    for (let i = 0; i < count; i++) {
      let value = 0;
      let unit = 1;
      let byte;
      do {
        byte = bytes[at++];
        value += (byte & 127) * unit;
        unit *= 128;
      } while (byte > 127);
      before += value % 2 ? -(value + 1) / 2 : value / 2;
      values[i] = before;
    }
    kept.set(name, values);
    return values;
  }

  function texts(name) {
    const [start, length] = meta.arrays[name];
    return new TextDecoder().decode(bytes.subarray(start, start + length)).split("\n");
  }

  // minutes in tenths; later layouts are kept as the difference from the first
  function walk(layout, type) {
    const first = numbers("walk 0 " + type);
    if (layout === 0) return first;
    const name = "whole walk " + layout + " " + type;
    if (!kept.has(name)) kept.set(name, numbers("walk " + layout + " " + type).map((value, home) => value + first[home]));
    return kept.get(name);
  }

  const outlets = meta.layouts.map((layout, l) => ({
    x: numbers("outletX " + l), y: numbers("outletY " + l), type: numbers("outletType " + l), flags: numbers("outletFlags " + l),
    served: numbers("outletServed " + l), load: numbers("outletLoad " + l),
    id: texts("outletId " + l), en: texts("outletEn " + l), zh: texts("outletZh " + l),
  }));
  return { meta, numbers, walk, outlets };
}

// Points in Web Mercator, 0–1 from the north-western corner of the world.
function mercator(data, xs, ys) {
  const { west, south, steps_per_degree: steps } = data.meta;
  const points = { x: new Float64Array(xs.length), y: new Float64Array(xs.length) };
  for (let i = 0; i < xs.length; i++) {
    const sine = Math.sin((south + ys[i] / steps) * Math.PI / 180);
    points.x[i] = (west + xs[i] / steps) / 360 + 0.5;
    points.y[i] = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }
  return points;
}

// A grid of cells over points, to find the nearest one quickly.
function gridOf(points, cells) {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let i = 0; i < points.x.length; i++) {
    left = Math.min(left, points.x[i]); right = Math.max(right, points.x[i]);
    top = Math.min(top, points.y[i]); bottom = Math.max(bottom, points.y[i]);
  }
  const size = Math.max(right - left, bottom - top, 1e-9) / cells;
  const columns = Math.floor((right - left) / size) + 1;
  const rows = Math.floor((bottom - top) / size) + 1;
  const buckets = new Map();
  const cell = (x, y) => Math.floor((y - top) / size) * columns + Math.floor((x - left) / size);
  for (let i = 0; i < points.x.length; i++) {
    const key = cell(points.x[i], points.y[i]);
    if (buckets.has(key)) buckets.get(key).push(i); else buckets.set(key, [i]);
  }
  return {
    nearest(x, y, radius, accept) {
      let best = -1, least = radius * radius;
      const fromColumn = Math.max(0, Math.floor((x - radius - left) / size)), toColumn = Math.min(columns - 1, Math.floor((x + radius - left) / size));
      const fromRow = Math.max(0, Math.floor((y - radius - top) / size)), toRow = Math.min(rows - 1, Math.floor((y + radius - top) / size));
      for (let row = fromRow; row <= toRow; row++) {
        for (let column = fromColumn; column <= toColumn; column++) {
          for (const i of buckets.get(row * columns + column) ?? []) {
            const dx = points.x[i] - x, dy = points.y[i] - y, square = dx * dx + dy * dy;
            if (square < least && accept(i)) { least = square; best = i; }
          }
        }
      }
      return best;
    },
  };
}

// Walks along the streets of the map, in metres at 60 m/min, by Dijkstra's algorithm from one place.
function streetGraph(data) {
  const from = data.numbers("streetFrom"), to = data.numbers("streetTo"), tenths = data.numbers("streetLength");
  const counts = data.numbers("streetPoints");
  const line = mercator(data, data.numbers("streetX"), data.numbers("streetY"));
  const first = new Int32Array(counts.length + 1);
  let nodes = 0;
  for (let s = 0; s < counts.length; s++) {
    first[s + 1] = first[s] + counts[s];
    nodes = Math.max(nodes, from[s] + 1, to[s] + 1);
  }
  const arcStart = new Int32Array(nodes + 1);
  for (let s = 0; s < counts.length; s++) { arcStart[from[s] + 1]++; arcStart[to[s] + 1]++; }
  for (let n = 0; n < nodes; n++) arcStart[n + 1] += arcStart[n];
  const next = arcStart.slice();
  const arcs = new Int32Array(2 * counts.length);
  for (let s = 0; s < counts.length; s++) { arcs[next[from[s]]++] = s; arcs[next[to[s]]++] = s; }

  // how many metres one unit of the world is long at a height of the map
  const metresPerUnit = y => 2 * Math.PI * 6371000 / Math.cosh((0.5 - y) * 2 * Math.PI);

  // the point of the network nearest to a place: street, metres from its start, metres away
  function attach(x, y) {
    let least = Infinity, at = { street: -1 };
    for (let s = 0; s < counts.length; s++) {
      for (let p = first[s]; p < first[s + 1] - 1; p++) {
        const ax = line.x[p], ay = line.y[p], dx = line.x[p + 1] - ax, dy = line.y[p + 1] - ay;
        const square = dx * dx + dy * dy;
        const share = square ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
        const ex = x - ax - share * dx, ey = y - ay - share * dy, distance = ex * ex + ey * ey;
        if (distance < least) { least = distance; at = { street: s, point: p, share }; }
      }
    }
    const along = lengthsOf(at.street);
    const p = at.point - first[at.street];
    const metres = along[p] + at.share * (along[p + 1] - along[p]);
    return { street: at.street, offset: metres, access: Math.sqrt(least) * metresPerUnit(y) };
  }

  // metres from the start of a street to each of its points, scaled to its walking length
  function lengthsOf(s) {
    const along = [0];
    for (let p = first[s]; p < first[s + 1] - 1; p++) {
      along.push(along[along.length - 1] + Math.hypot(line.x[p + 1] - line.x[p], line.y[p + 1] - line.y[p]));
    }
    const whole = along[along.length - 1];
    return along.map(part => whole ? part / whole * tenths[s] / 10 : 0);
  }

  function walksFrom(x, y, limit) {
    const start = attach(x, y);
    const metres = new Map();
    const heap = [];
    const push = (node, distance) => {
      if (distance > limit || distance >= (metres.get(node) ?? Infinity)) return;
      metres.set(node, distance);
      heap.push([distance, node]);
      for (let i = heap.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (heap[parent][0] <= heap[i][0]) break;
        [heap[parent], heap[i]] = [heap[i], heap[parent]];
        i = parent;
      }
    };
    const pop = () => {
      const top = heap[0], last = heap.pop();
      if (heap.length) {
        heap[0] = last;
        for (let i = 0; ;) {
          let child = 2 * i + 1;
          if (child >= heap.length) break;
          if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
          if (heap[i][0] <= heap[child][0]) break;
          [heap[i], heap[child]] = [heap[child], heap[i]];
          i = child;
        }
      }
      return top;
    };
    push(from[start.street], start.access + start.offset);
    push(to[start.street], start.access + tenths[start.street] / 10 - start.offset);
    while (heap.length) {
      const [distance, node] = pop();
      if (distance > metres.get(node)) continue;
      for (let a = arcStart[node]; a < arcStart[node + 1]; a++) {
        const s = arcs[a];
        push(from[s] === node ? to[s] : from[s], distance + tenths[s] / 10);
      }
    }
    // metres to a point of a street
    const along = (street, offset) => {
      const ways = [(metres.get(from[street]) ?? Infinity) + offset, (metres.get(to[street]) ?? Infinity) + tenths[street] / 10 - offset];
      if (street === start.street) ways.push(start.access + Math.abs(offset - start.offset));
      return Math.min(...ways);
    };
    const streets = new Set([start.street]);
    for (const node of metres.keys()) for (let a = arcStart[node]; a < arcStart[node + 1]; a++) streets.add(arcs[a]);
    return { along, streets, limit };
  }

  return { line, first, kinds: data.numbers("streetKind"), lengthsOf, walksFrom };
}

// Zooms and moves the picture of the town by its view box; all signs keep their size.
const town = document.querySelector(".town");
if (town) {
  const whole = town.viewBox.baseVal, full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const MOST_ZOOM = 40;
  let view = { ...full };

  function show(next) {
    const width = Math.min(full.width, Math.max(full.width / MOST_ZOOM, next.width));
    const height = width * full.height / full.width;
    const x = Math.min(full.width - width, Math.max(0, next.x)), y = Math.min(full.height - height, Math.max(0, next.y));
    view = { x, y, width, height };
    town.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
    town.style.setProperty("--units", width);
    town.style.setProperty("--width", town.clientWidth || 1060);
  }

  // keeps what is at a share of the picture's width and height where it is
  function zoom(factor, left = 0.5, top = 0.5) {
    const width = Math.min(full.width, Math.max(full.width / MOST_ZOOM, view.width / factor));
    const height = width * full.height / full.width;
    show({ x: view.x + (view.width - width) * left, y: view.y + (view.height - height) * top, width });
  }

  function shareOf(event) {
    const box = town.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  }

  const buttons = document.createElement("div");
  buttons.id = "town-buttons";
  buttons.className = "no-print";
  for (const [sign, act] of [["+", () => zoom(1.6)], ["−", () => zoom(1 / 1.6)], ["⤢", () => show(full)]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.addEventListener("click", act);
    buttons.append(button);
  }
  const room = document.createElement("div");
  room.id = "town-room";
  town.replaceWith(room);
  room.append(buttons, town);

  // the wheel alone scrolls the page
  town.addEventListener("wheel", event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : 0.8, ...shareOf(event));
  }, { passive: false });
  town.addEventListener("dblclick", event => { event.preventDefault(); zoom(2, ...shareOf(event)); });

  let grip = null;
  town.addEventListener("pointerdown", event => { grip = { x: event.clientX, y: event.clientY, view, moved: false }; });
  window.addEventListener("pointermove", event => {
    if (!grip || !event.buttons) return;
    const units = view.width / town.clientWidth, dx = event.clientX - grip.x, dy = event.clientY - grip.y;
    if (Math.hypot(dx, dy) > 4) { grip.moved = true; town.classList.add("dragged"); }
    if (grip.moved) show({ x: grip.view.x - dx * units, y: grip.view.y - dy * units, width: view.width });
  });
  window.addEventListener("pointerup", () => { setTimeout(() => { grip = null; }); town.classList.remove("dragged"); });
  town.addEventListener("dragstart", event => event.preventDefault());
  town.addEventListener("click", event => { if (grip?.moved) event.preventDefault(); }, true);
  window.addEventListener("resize", () => show(view));
  // a mark that a row leads to is brought into view
  window.addEventListener("hashchange", () => {
    if (town.querySelector(":target")) { show(full); town.scrollIntoView({ block: "center" }); }
  });
  window.addEventListener("beforeprint", () => show(full));
  show(full);
}

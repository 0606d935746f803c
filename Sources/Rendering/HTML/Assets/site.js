"use strict";
// The index is whole without this: it lets the table be sorted and both tables be searched, and keeps that in the address.
(() => {
  const table = document.getElementById("table");
  const find = document.getElementById("find");
  const shown = document.getElementById("shown");
  if (!table || !find || !shown) return;
  document.getElementById("controls").hidden = false;

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const mapRows = [...document.querySelectorAll(".map tbody tr")];
  const headers = [...table.tHead.rows[0].cells];
  const state = { find: "", sort: "", down: false };
  // What the rows stand in now: to set them anew costs a layout of the whole table.
  let order = "";

  const read = () => {
    const values = new URLSearchParams(location.hash.slice(1));
    state.find = values.get("find") || "";
    state.sort = values.get("sort") || "";
    state.down = values.get("order") === "down";
  };
  const write = () => {
    const values = new URLSearchParams();
    if (state.find) values.set("find", state.find);
    if (state.sort) {
      values.set("sort", state.sort);
      values.set("order", state.down ? "down" : "up");
    }
    const text = values.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  };
  const value = (row, index) => {
    const cell = row.cells[index];
    return cell.dataset.value === undefined ? fold(cell.textContent) : Number(cell.dataset.value);
  };
  const show = () => {
    const words = fold(state.find.trim());
    let count = 0;
    for (const row of [...rows, ...mapRows]) row.hidden = !fold(row.cells[0].textContent).includes(words);
    for (const row of rows) if (!row.hidden) count += 1;
    shown.textContent = words ? `${count} of ${rows.length} countries` : "";
    const index = headers.findIndex((header) => header.dataset.kind && header.dataset.kind === state.sort);
    headers.forEach((header, position) => {
      if (!header.dataset.sort) return;
      header.setAttribute("aria-sort", position === index ? (state.down ? "descending" : "ascending") : "none");
    });
    const wanted = index < 0 ? "" : `${state.sort} ${state.down}`;
    if (wanted === order) return;
    order = wanted;
    const sorted = index < 0 ? rows : [...rows].sort((first, second) => {
      const [a, b] = [value(first, index), value(second, index)];
      const sign = a < b ? -1 : a > b ? 1 : 0;
      // Equal rows keep their order whichever way the column is sorted.
      return sign === 0 ? rows.indexOf(first) - rows.indexOf(second) : state.down ? -sign : sign;
    });
    body.append(...sorted);
  };

  for (const header of headers) {
    if (!header.dataset.sort) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const isSame = state.sort === header.dataset.kind;
      state.down = isSame ? !state.down : header.dataset.sort === "numbers";
      state.sort = header.dataset.kind;
      write();
      show();
    });
  }
  find.addEventListener("input", () => {
    state.find = find.value;
    write();
    show();
  });
  const start = () => {
    read();
    find.value = state.find;
    show();
  };
  addEventListener("hashchange", start);
  start();
})();

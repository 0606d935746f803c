// Filters of a page that is complete without them. What is chosen stands in the address, so that it can be shared.
(() => {
  "use strict";
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const none = document.getElementById("none");
  const reset = form.querySelector("button[type=reset]");
  const views = [...document.querySelectorAll("input[name=view]")];
  const changes = document.getElementById("changes");
  const sections = [...changes.querySelectorAll("section")];

  // Without regard to case, accents and the shape of quotation marks.
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"').replace(/\s+/g, " ").toLowerCase();
  const rows = [...changes.querySelectorAll("article")].map((element) => ({
    element,
    kinds: element.dataset.kind.split(" "),
    score: Number(element.dataset.score),
    text: fold(element.textContent),
  }));

  const chosen = () => {
    const data = new FormData(form);
    return { kinds: data.getAll("kind"), section: data.get("section"), min: Number(data.get("min")), words: data.get("q").trim() };
  };

  const mark = (words) => {
    if (!CSS.highlights) return;
    CSS.highlights.delete("found");
    if (!words) return;
    const wanted = words.toLowerCase();
    const ranges = [];
    for (const row of rows) {
      if (row.element.hidden) continue;
      const walker = document.createTreeWalker(row.element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && ranges.length < 2000) {
        const node = walker.currentNode;
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) continue;
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          ranges.push(range);
        }
      }
    }
    if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
  };

  const apply = () => {
    const { kinds, section, min, words } = chosen();
    const home = section ? document.getElementById(section) : changes;
    const wanted = fold(words);
    let count = 0;
    for (const row of rows) {
      const fits =
        (!kinds.length || kinds.some((kind) => row.kinds.includes(kind))) && row.score >= min && home.contains(row.element) && row.text.includes(wanted);
      row.element.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector("article:not([hidden])");
    document.getElementById("significance-value").textContent = min;
    none.hidden = count > 0;
    reset.hidden = count === rows.length;
    shown.textContent = count === rows.length ? `All ${count} findings listed are shown.` : `${count} of ${rows.length} findings are shown.`;
    mark(words);
  };

  const remember = () => {
    const { kinds, section, min, words } = chosen();
    const state = new URLSearchParams();
    if (kinds.length) state.set("kind", kinds.join(","));
    if (section) state.set("section", section);
    if (min) state.set("min", min);
    if (words) state.set("q", words);
    if (views.some((view) => view.checked && view.value === "side")) state.set("view", "side");
    const query = state.toString();
    // A page that was opened in a frame or from an archive may not be allowed to change its address: then it only filters.
    try {
      history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    } catch {}
  };

  const recall = () => {
    const state = new URLSearchParams(location.search);
    const kinds = (state.get("kind") ?? "").split(",");
    for (const box of form.querySelectorAll("input[name=kind]")) box.checked = kinds.includes(box.value);
    form.elements.section.value = state.get("section") ?? "";
    if (form.elements.section.selectedIndex < 0) form.elements.section.selectedIndex = 0;
    form.elements.min.value = state.get("min") ?? "0";
    form.elements.q.value = state.get("q") ?? "";
    for (const view of views) view.checked = view.value === (state.get("view") === "side" ? "side" : "inline");
  };

  // A link to a finding shows it, whatever is filtered.
  const follow = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target || !changes.contains(target) || !target.closest("[hidden]")) return;
    form.reset();
    apply();
    remember();
    target.scrollIntoView();
  };

  let waiting;
  // Not every browser tells of a choice from a list as of typing.
  for (const name of ["input", "change"]) {
    form.addEventListener(name, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { apply(); remember(); }, 120);
    });
  }
  form.addEventListener("reset", () => setTimeout(() => { apply(); remember(); form.elements.q.focus(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const view of views) view.addEventListener("change", remember);
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => { for (const details of document.querySelectorAll("details")) details.open = true; });

  recall();
  form.hidden = false;
  apply();
  follow();
})();

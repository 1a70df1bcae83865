// Completes what is typed into the search box: an editable combobox with a list box, as the WAI-ARIA Authoring Practices
// have it. The keyboard's focus stays in the box. Without this script the box is a plain one.
"use strict";

(() => {
  const PAUSE_MILLIS = 60;
  const KEPT = ["sort", "size"];
  const box = document.querySelector("form.search input[name=q]");
  if (!box) {
    return;
  }
  const form = box.form;
  let items = [];
  let active = -1;
  let pause = 0;
  let asking = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  const list = element("ul", "completions", "");
  list.id = "completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Completions");
  const status = element("p", "unseen", "");
  status.setAttribute("role", "status");
  form.append(list, status);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  function parameters() {
    const asked = new URLSearchParams(new FormData(form));
    const kept = new URLSearchParams();
    for (const name of KEPT) {
      asked.getAll(name).forEach((value) => kept.append(name, value));
      asked.delete(name);
    }
    return { asked, kept };
  }

  function kind(item) {
    const name = item.facet ?? (item.type === "heading" ? "heading" : "");
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  function option(item, place) {
    const made = element("li", "completion", "");
    made.id = "completion-" + place;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    const name = element("span", "completion-name", "");
    if (item.type === "value" && item.q) {
      name.append(element("span", "muted", item.q + " "));
    }
    name.append(element("span", item.facet ? "tag " + item.facet : "label", item.label));
    if (item.alias) {
      name.append(element("span", "muted", " " + item.alias));
    }
    const entries = item.count === 1 ? "1 entry" : item.count.toLocaleString("en") + " entries";
    made.append(name, " ", element("span", "muted", kind(item)), " ", element("span", "count", entries));
    made.addEventListener("click", () => choose(place));
    return made;
  }

  function show(completions) {
    items = completions;
    list.replaceChildren(...items.map(option));
    activate(-1);
    list.hidden = items.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    const said = items.length === 1 ? "1 completion" : items.length + " completions";
    status.textContent = items.length === 0 ? "No completions" : said + ", up and down arrows choose";
  }

  function close() {
    clearTimeout(pause);
    asking?.abort();
    items = [];
    list.replaceChildren();
    list.hidden = true;
    activate(-1);
    box.setAttribute("aria-expanded", "false");
    status.textContent = "";
  }

  function activate(place) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const chosen = list.children[active];
    if (chosen) {
      chosen.setAttribute("aria-selected", "true");
      chosen.scrollIntoView({ block: "nearest" });
      box.setAttribute("aria-activedescendant", chosen.id);
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  }

  // From the box down the list and back to the box, either way round.
  function move(step) {
    const places = items.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  }

  function choose(place) {
    const url = new URL(items[place].links.html, location.href);
    parameters().kept.forEach((value, name) => url.searchParams.append(name, value));
    location.assign(url);
  }

  async function ask() {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await fetch("/api/v1/suggest?" + parameters().asked, { signal: mine.signal });
      const told = answer.ok ? await answer.json() : { completions: [] };
      if (asking === mine && document.activeElement === box) {
        show(told.completions);
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        close();
      }
    }
  }

  box.addEventListener("input", (event) => {
    clearTimeout(pause);
    if (box.value.trim() === "") {
      close();
    } else if (!event.isComposing) {
      pause = setTimeout(ask, PAUSE_MILLIS);
    }
  });

  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    const open = !list.hidden;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && open) {
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "ArrowDown" && box.value.trim() !== "") {
      ask();
    } else if (event.key === "Enter" && open && active >= 0) {
      choose(active);
    } else if (event.key === "Escape" && open) {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });

  box.addEventListener("compositionend", () => box.dispatchEvent(new InputEvent("input")));
  box.addEventListener("blur", close);
  form.addEventListener("submit", close);
  // A press on the list leaves the focus in the box.
  list.addEventListener("mousedown", (event) => event.preventDefault());
})();

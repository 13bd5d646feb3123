interface Suggestion {
  label: string;
  note: string;
  href: string;
}

const WAIT = 120;

/** A combobox with a list box, as WAI-ARIA describes it: arrows choose, Enter goes, Escape closes. */
export function suggest(input: HTMLInputElement | null): void {
  if (!input?.form) return;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.form.append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" }))
    input.setAttribute(name, value);

  let found: Suggestion[] = [];
  let chosen = -1;
  let timer = 0;
  let asked = 0;

  const choose = (at: number): void => {
    chosen = at;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", `suggestion-${at}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (items: Suggestion[]): void => {
    found = items;
    list.replaceChildren(...items.map((item, i) => option(item, i)));
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    choose(-1);
  };
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    if (input.value.trim().length < 2) return show([]);
    const answer = await fetch(`/suggest.json?q=${encodeURIComponent(input.value)}`);
    if (answer.ok && turn === asked) show((await answer.json()) as Suggestion[]);
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.href = found[chosen].href;
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose((chosen + step + found.length + (chosen < 0 && step < 0 ? 1 : 0)) % found.length);
    }
  });
  input.addEventListener("blur", () => window.setTimeout(() => show([]), WAIT));
  list.addEventListener("mousedown", (event) => {
    const item = (event.target as Element).closest("li");
    if (item) location.href = found[[...list.children].indexOf(item)].href;
  });
}

function option(item: Suggestion, index: number): HTMLLIElement {
  const row = document.createElement("li");
  row.id = `suggestion-${index}`;
  row.setAttribute("role", "option");
  const [label, note] = [document.createElement("span"), document.createElement("span")];
  label.textContent = item.label;
  note.textContent = item.note;
  note.className = "hint";
  row.append(label, note);
  return row;
}

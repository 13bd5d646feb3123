// Keys as on GitHub: / searches, g and a letter goes to a page, j and k walk through entries, o opens the one in hand.
const PAGES: Record<string, string> = { h: "/", t: "/timeline", n: "/network", m: "/map", f: "/figures", i: "/instruments", r: "/review", c: "/code" };
const PATIENCE = 1200;

export function keys(): void {
  let went = 0;
  let at = -1;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const entries = [...document.querySelectorAll<HTMLElement>("li.entry")];
    if (event.key === "/") {
      event.preventDefault();
      document.querySelector<HTMLInputElement>("#q")?.focus();
    } else if (event.key === "g") went = event.timeStamp;
    else if (event.timeStamp - went < PATIENCE && event.key in PAGES) location.href = PAGES[event.key];
    else if ((event.key === "j" || event.key === "k") && entries.length > 0) {
      entries[at]?.classList.remove("current");
      at = Math.min(entries.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)));
      entries[at].classList.add("current");
      entries[at].querySelector<HTMLElement>("a.kind")?.focus();
    }
  });
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

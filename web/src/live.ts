/** Says how many entries came in since the page was opened. */
export function live(box: HTMLElement | null): void {
  if (!box) return;
  const events = new EventSource("/events");
  const fresh = new Set<string>();
  events.addEventListener("entry", (event) => {
    fresh.add(event.lastEventId);
    const link = document.createElement("a");
    link.href = location.href;
    link.textContent = fresh.size === 1 ? "1 new entry: show it" : `${fresh.size} new entries: show them`;
    box.replaceChildren(link);
    box.hidden = false;
  });
  addEventListener("pagehide", () => events.close());
}

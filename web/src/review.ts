// A review without the mouse: a is right, r is wrong, e edits, s skips.
import { isTyping } from "./keys";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});

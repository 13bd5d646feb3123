// A review without the mouse: a is right, r is wrong, e edits a field, s skips.
import { isTyping } from "./keys";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
  target?.click();
  if (target?.tagName !== "SUMMARY") return;
  event.preventDefault();
  target.parentElement?.querySelector<HTMLElement>("select")?.focus();
});

// What every page has: bars that show the latest first where they are wider than the page, suggestions in the search box, keys, and
// word of new entries.
import { suggest } from "./suggest";
import { keys } from "./keys";
import { live } from "./live";

document.documentElement.classList.add("lively");
for (const chart of document.querySelectorAll(".chart .scroll:has(.bars)")) chart.scrollLeft = chart.scrollWidth;
suggest(document.querySelector<HTMLInputElement>("#q"));
keys();
live(document.querySelector<HTMLElement>("#live"));

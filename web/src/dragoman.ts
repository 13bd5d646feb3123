// What every page has: suggestions in the search box, keys, and word of new entries.
import { suggest } from "./suggest";
import { keys } from "./keys";
import { live } from "./live";

document.documentElement.classList.add("lively");
suggest(document.querySelector<HTMLInputElement>("#q"));
keys();
live(document.querySelector<HTMLElement>("#live"));

// Zoomed and moved without wheel and drag: by buttons, and by keys while one of them has the focus.
import type { Selection } from "d3-selection";
import { zoomIdentity, zoomTransform, type ZoomBehavior, type ZoomTransform } from "d3-zoom";

const STEP = 1.5;
const STRIDE = 60;
const WAYS: Record<string, [number, number]> = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** Adds the buttons to the box; the last of them goes back to the view that shows the whole. */
export function zoomControls<E extends HTMLCanvasElement | SVGSVGElement>(
  box: HTMLElement,
  drawing: Selection<E, unknown, null, undefined>,
  zooming: ZoomBehavior<E, unknown>,
  whole: () => ZoomTransform = () => zoomIdentity,
): void {
  const acts: [sign: string, name: string, act: () => void][] = [
    ["+", "Nearer", () => drawing.call(zooming.scaleBy, STEP)],
    ["−", "Farther", () => drawing.call(zooming.scaleBy, 1 / STEP)],
    ["○", "The whole", () => drawing.call(zooming.transform, whole())],
  ];
  const group = document.createElement("div");
  group.className = "zoom";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Zoom; arrow keys move");
  for (const [sign, name, act] of acts) {
    const button = document.createElement("button");
    [button.type, button.textContent, button.title] = ["button", sign, name];
    button.setAttribute("aria-label", name);
    button.addEventListener("click", act);
    group.append(button);
  }
  group.addEventListener("keydown", (event) => {
    if (event.key in WAYS) move(event, WAYS[event.key]);
    else if (event.key === "+" || event.key === "-") acts[event.key === "+" ? 0 : 1][2]();
  });
  box.append(group);

  function move(event: KeyboardEvent, [x, y]: [number, number]): void {
    event.preventDefault();
    const { k } = zoomTransform(drawing.node()!);
    drawing.call(zooming.translateBy, (x * STRIDE) / k, (y * STRIDE) / k);
  }
}

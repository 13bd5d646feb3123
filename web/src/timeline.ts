// Draw over the bars to zoom in: the days go into the address, as if typed into the form.
import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";

const DAY = 86_400_000;
const chart = document.querySelector<SVGSVGElement>("#brush svg.bars");
if (chart?.dataset.first && chart.dataset.last) {
  const { width } = chart.viewBox.baseVal;
  const [left, ceiling, floor] = [chart.dataset.left, chart.dataset.ceiling, chart.dataset.floor].map(Number);
  const [first, last] = [Date.parse(chart.dataset.first), Date.parse(chart.dataset.last) + DAY];
  const day = (x: number): string => new Date(first + ((x - left) / (width - left)) * (last - first)).toISOString().slice(0, 10);
  const brush = brushX<unknown>()
    .extent([[left, ceiling], [width, floor]])
    .on("end", (event: D3BrushEvent<unknown>) => {
      if (!event.selection || !event.sourceEvent) return;
      const [from, to] = event.selection as [number, number];
      const address = new URL(location.href);
      address.searchParams.set("from", day(from));
      address.searchParams.set("to", day(to));
      address.searchParams.delete("page");
      address.searchParams.delete("period");
      location.href = address.href;
    });
  select(chart).append("g").attr("class", "brush").call(brush as never);
}

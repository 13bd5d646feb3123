// The map, to be moved and zoomed: places part from their neighbours as one comes nearer.
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { zoomControls } from "./zoom-controls";

interface Place { key: string; name: string; country: string | null; latitude: number; longitude: number; count: number }
interface Spot { x: number; y: number; count: number; places: Place[] }

const [WIDTH, HEIGHT, CELL] = [960, 480, 26];
const stage = document.querySelector<HTMLElement>("#map");
if (stage?.dataset.source && stage.dataset.land) void start(stage, stage.dataset.source, stage.dataset.land);

async function start(box: HTMLElement, source: string, land: string): Promise<void> {
  const [places, outlines] = await Promise.all([fetch(source), fetch(land)]);
  if (!places.ok || !outlines.ok) return;
  const world = (await outlines.json()) as Topology<{ land: GeometryCollection }>;
  show(box, ((await places.json()) as { places: Place[] }).places, world);
}

function show(box: HTMLElement, places: Place[], world: Topology<{ land: GeometryCollection }>): void {
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
  const path = geoPath(projection);
  const svg = select(box).html("").append("svg").attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`).attr("class", "map")
    .attr("role", "img").attr("aria-label", `World map with ${places.length} places; all stand in the list below`);
  const ground = svg.append("g");
  ground.append("path").attr("class", "land").attr("d", path(feature(world, world.objects.land)));
  const spots = svg.append("g");
  const points = places.flatMap((place) => {
    const point = projection([place.longitude, place.latitude]);
    return point ? [{ place, x: point[0], y: point[1] }] : [];
  });
  const most = Math.max(1, ...places.map((p) => p.count));

  const draw = (view: ZoomTransform): void => {
    ground.attr("transform", view.toString());
    spots.selectAll<SVGCircleElement, Spot>("circle").data(cluster(points, view)).join("circle")
      .attr("class", "spot").attr("cx", (s) => s.x).attr("cy", (s) => s.y)
      .attr("r", (s) => 3 + 18 * Math.sqrt(s.count / most / 2))
      .on("click", (_, spot) => open(spot))
      .selectAll("title").data((s) => [s]).join("title")
      .text((s) => s.places.slice(0, 5).map((p) => `${p.name}: ${p.count}`).join("\n") + (s.places.length > 5 ? `\n… ${s.places.length - 5} more` : ""));
  };
  const zooming = zoom<SVGSVGElement, unknown>().scaleExtent([1, 40]).translateExtent([[0, 0], [WIDTH, HEIGHT]])
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => draw(event.transform));
  const open = (spot: Spot): void => {
    if (spot.places.length === 1) {
      const address = new URL(location.href);
      address.pathname = "/timeline";
      address.searchParams.set("place", spot.places[0].key);
      location.href = address.href;
    } else svg.call(zooming.scaleBy, 2.5, [spot.x, spot.y]);
  };
  svg.call(zooming);
  zoomControls(box, svg, zooming);
  draw(zoomIdentity);
}

function cluster(points: { place: Place; x: number; y: number }[], view: ZoomTransform): Spot[] {
  const cells = new Map<string, Spot>();
  for (const { place, x, y } of points) {
    const [sx, sy] = view.apply([x, y]);
    if (sx < -CELL || sy < -CELL || sx > WIDTH + CELL || sy > HEIGHT + CELL) continue;
    const key = `${Math.floor((sx - view.x) / CELL)} ${Math.floor((sy - view.y) / CELL)}`;
    const spot = cells.get(key) ?? { x: 0, y: 0, count: 0, places: [] };
    const count = spot.count + place.count;
    [spot.x, spot.y] = [(spot.x * spot.count + sx * place.count) / count, (spot.y * spot.count + sy * place.count) / count];
    spot.count = count;
    spot.places.push(place);
    cells.set(key, spot);
  }
  return [...cells.values()].sort((a, b) => b.count - a.count);
}

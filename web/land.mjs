// Writes the outlines of land (Natural Earth by way of world-atlas) for the map: as a picture for the page without scripts, and
// as TopoJSON for the lively one.
import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";

const out = "../src/Dragoman.App/wwwroot/dist/";
const topology = readFileSync("node_modules/world-atlas/land-110m.json", "utf8");
const world = JSON.parse(topology);
const land = feature(world, world.objects.land);
const rings = land.features.flatMap((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates)).flat();

// Tenths of a degree, each point from the one before: half the bytes of whole coordinates.
const tenths = (ring) => ring.map(([x, y]) => [Math.round(10 * x), Math.round(-10 * y)]);
const outline = (points) =>
  `M${points[0].join(" ")}l${points.slice(1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`).join(" ")}z`.replaceAll(" -", "-");
// A coast that leaves the map in the east and comes back in the west is two coasts.
const parts = (ring) => {
  const jump = ring.findIndex(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180);
  if (jump < 0) return [ring];
  const turned = [...ring.slice(jump), ...ring.slice(1, jump)];
  return turned.reduce((all, point, i) => {
    if (i > 0 && Math.abs(point[0] - turned[i - 1][0]) > 180) all.push([]);
    all.at(-1).push(point);
    return all;
  }, [[]]).filter((part) => part.length > 2);
};
const path = rings.flatMap(parts).map((part) => outline(tenths(part))).join("");
writeFileSync(
  out + "land.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1800 -900 3600 1800" width="1440" height="720"><path fill="#9aa39b" fill-opacity=".45" d="${path}"/></svg>\n`,
);
writeFileSync(out + "land.json", topology);

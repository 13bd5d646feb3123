// Writes the outlines of land (Natural Earth by way of world-atlas) for the map: as a picture for the page without scripts, and
// as TopoJSON for the lively one.
import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";

const out = "../src/Dragoman.App/wwwroot/dist/";
const topology = readFileSync("node_modules/world-atlas/land-110m.json", "utf8");
const world = JSON.parse(topology);
const land = feature(world, world.objects.land);
const rings = land.features.flatMap((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates)).flat();
const path = rings.map((ring) => "M" + ring.map(([x, y]) => `${x.toFixed(1)} ${(-y).toFixed(1)}`).join("L") + "Z").join("");
writeFileSync(
  out + "land.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-180 -90 360 180" width="1440" height="720"><path fill="#9aa39b" fill-opacity=".45" d="${path}"/></svg>\n`,
);
writeFileSync(out + "land.json", topology);

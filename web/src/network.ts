// The network as a drawing that can be moved and zoomed. It is drawn on a canvas, which keeps 500 actors fluid.
import { drag, type D3DragEvent } from "d3-drag";
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from "d3-force";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent } from "d3-zoom";

interface Actor { key: string; name: string }
interface Tie { a: string; b: string; count: number; score: number }
interface Network { actors: Actor[]; ties: Tie[] }
interface Node extends SimulationNodeDatum { id: string; name: string; ties: number; size: number }
interface Edge extends SimulationLinkDatum<Node> { count: number; score: number }

const MOST_ACTORS = 500;
const NAMES_AT_FIRST = 40;
const BREADTHS = 6;
const stage = document.querySelector<HTMLElement>("#network");
if (stage?.dataset.source) void start(stage, stage.dataset.source);

async function start(box: HTMLElement, source: string): Promise<void> {
  const answer = await fetch(source);
  if (!answer.ok) return;
  const { nodes, edges } = read((await answer.json()) as Network);
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `Network of ${nodes.length} actors; the strongest ties stand in the table below`);
  box.replaceChildren(canvas);
  show(canvas, nodes, edges);
}

function read({ actors, ties }: Network): { nodes: Node[]; edges: Edge[] } {
  const all = new Map(actors.map(({ key, name }) => [key, { id: key, name, ties: 0, size: 0 } as Node]));
  for (const tie of ties) for (const key of [tie.a, tie.b]) all.get(key)!.ties += tie.count;
  const nodes = [...all.values()].sort((x, y) => y.ties - x.ties).slice(0, MOST_ACTORS);
  nodes.forEach((node) => (node.size = 3 + 11 * Math.sqrt(node.ties / nodes[0].ties)));
  const kept = new Set(nodes.map((n) => n.id));
  const edges = ties.filter((t) => kept.has(t.a) && kept.has(t.b)).map((t) => ({ source: t.a, target: t.b, count: t.count, score: t.score }));
  return { nodes, edges };
}

/** Colours of the stylesheet, read once: asking for them at each line of each frame is what makes a drawing stutter. */
function palette(): Record<"good" | "bad" | "node" | "marked" | "ink", string> {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { good: colour("--q1"), bad: colour("--q4"), node: colour("--accent"), marked: colour("--q3"), ink: colour("--ink") };
}

function show(canvas: HTMLCanvasElement, nodes: Node[], edges: Edge[]): void {
  const context = canvas.getContext("2d")!;
  const most = Math.max(1, ...edges.map((e) => e.count));
  let colours = palette();
  let view = zoomIdentity;
  let hovered: Node | undefined;
  let frame = 0;

  const simulation = forceSimulation(nodes)
    .force("link", forceLink<Node, Edge>(edges).id((n) => n.id).distance(70).strength((e) => 0.15 + 0.6 * Math.sqrt(e.count / most)))
    .force("charge", forceManyBody<Node>().strength(-Math.max(90, 15_000 / nodes.length)).distanceMax(600))
    .force("collide", forceCollide<Node>((n) => n.size + 3))
    .force("x", forceX<Node>().strength(0.04))
    .force("y", forceY<Node>().strength(0.06))
    .force("center", forceCenter(0, 0));

  // One stroke for all ties of a colour and breadth: a few strokes a frame, not thousands.
  const drawEdges = (): void => {
    const strokes = new Map<string, Path2D>();
    for (const edge of edges) {
      const [a, b] = [edge.source as Node, edge.target as Node];
      const shade = !hovered ? "" : a === hovered || b === hovered ? "near" : "far";
      const key = `${edge.score < 0 ? "bad" : "good"} ${Math.round(BREADTHS * Math.sqrt(edge.count / most))} ${shade}`;
      const path = strokes.get(key) ?? new Path2D();
      strokes.set(key, path);
      path.moveTo(a.x!, a.y!);
      path.lineTo(b.x!, b.y!);
    }
    for (const [key, path] of strokes) {
      const [leaning, breadth, shade] = key.split(" ");
      context.globalAlpha = shade === "far" ? 0.06 : 0.38;
      context.strokeStyle = leaning === "bad" ? colours.bad : colours.good;
      context.lineWidth = 0.6 + (5 * Number(breadth)) / BREADTHS;
      context.stroke(path);
    }
    context.globalAlpha = 1;
  };

  // The busiest first; a name that would cover another waits until one comes nearer.
  const drawNames = (): void => {
    const height = 14 / Math.max(1, view.k ** 0.6);
    const taken: { left: number; right: number; y: number }[] = [];
    context.font = `${12 / Math.max(1, view.k ** 0.6)}px system-ui, sans-serif`;
    context.fillStyle = colours.ink;
    for (const node of hovered ? [hovered, ...nodes] : nodes) {
      if (taken.length >= NAMES_AT_FIRST * view.k * view.k) break;
      const left = node.x! + node.size + 3;
      const [right, y] = [left + context.measureText(node.name).width, node.y!];
      if (taken.some((t) => Math.abs(t.y - y) < height && t.left < right && left < t.right)) continue;
      taken.push({ left, right, y });
      context.fillText(node.name, left, y + 4);
    }
  };

  const draw = (): void => {
    frame = 0;
    const [width, height] = [canvas.clientWidth, canvas.clientHeight];
    const ratio = devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio)) [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.translate(width / 2 + view.x, height / 2 + view.y);
    context.scale(view.k, view.k);
    drawEdges();
    for (const node of nodes) {
      context.fillStyle = node === hovered ? colours.marked : colours.node;
      context.beginPath();
      context.arc(node.x!, node.y!, node.size, 0, 2 * Math.PI);
      context.fill();
    }
    drawNames();
  };
  const redraw = (): void => {
    frame ||= requestAnimationFrame(draw);
  };

  const at = (x: number, y: number): Node | undefined =>
    simulation.find((x - canvas.clientWidth / 2 - view.x) / view.k, (y - canvas.clientHeight / 2 - view.y) / view.k, 16 / view.k);

  simulation.on("tick", redraw);
  const target = select(canvas);
  target.call(
    drag<HTMLCanvasElement, unknown, Node | undefined>()
      .container(canvas)
      .subject((event: { x: number; y: number }) => at(event.x, event.y))
      .on("start", (event: D3DragEvent<HTMLCanvasElement, unknown, Node>) => void simulation.alphaTarget(event.active ? 0 : 0.2).restart())
      .on("drag", (event: D3DragEvent<HTMLCanvasElement, unknown, Node>) => {
        event.subject.fx = (event.subject.fx ?? event.subject.x!) + event.dx / view.k;
        event.subject.fy = (event.subject.fy ?? event.subject.y!) + event.dy / view.k;
      })
      .on("end", (event: D3DragEvent<HTMLCanvasElement, unknown, Node>) => {
        event.subject.fx = event.subject.fy = null;
        simulation.alphaTarget(0);
      }) as never,
  );
  target.call(
    zoom<HTMLCanvasElement, unknown>().scaleExtent([0.3, 8]).on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      view = event.transform;
      redraw();
    }),
  );
  canvas.addEventListener("mousemove", (event) => {
    const node = at(event.offsetX, event.offsetY);
    canvas.style.cursor = node ? "pointer" : "grab";
    if (node === hovered) return;
    hovered = node;
    redraw();
  });
  canvas.addEventListener("dblclick", (event) => {
    const node = at(event.offsetX, event.offsetY);
    if (node) location.href = `/actor/${encodeURIComponent(node.id)}`;
  });
  addEventListener("resize", redraw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    colours = palette();
    redraw();
  });
}

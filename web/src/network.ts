// The network as a drawing that can be moved and zoomed. It is drawn on a canvas, which keeps 500 actors fluid.
import { drag, type D3DragEvent } from "d3-drag";
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation } from "d3-force";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { Picture, type Edge, type Node } from "./network-picture";
import { zoomControls } from "./zoom-controls";

interface Actor { key: string; name: string }
interface Tie { a: string; b: string; count: number; score: number }
interface Network { actors: Actor[]; ties: Tie[] }

const MOST_ACTORS = 500;
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
  show(box, canvas, nodes, edges);
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

function arrange(nodes: Node[], edges: Edge[]): Simulation<Node, Edge> {
  const most = Math.max(1, ...edges.map((e) => e.count));
  const distance = Math.max(70, 660 / Math.sqrt(nodes.length));
  return forceSimulation<Node, Edge>(nodes)
    .force("link", forceLink<Node, Edge>(edges).id((n) => n.id).distance(distance).strength((e) => 0.15 + 0.6 * Math.sqrt(e.count / most)))
    .force("charge", forceManyBody<Node>().strength(-Math.max(90, 15_000 / nodes.length)).distanceMax(600))
    .force("collide", forceCollide<Node>((n) => n.size + 3))
    .force("x", forceX<Node>().strength(0.04))
    .force("y", forceY<Node>().strength(0.06))
    .force("center", forceCenter(0, 0));
}

function show(box: HTMLElement, canvas: HTMLCanvasElement, nodes: Node[], edges: Edge[]): void {
  const simulation = arrange(nodes, edges);
  const picture = new Picture(canvas, nodes, edges);
  const whole = (): ZoomTransform => zoomIdentity.translate(canvas.clientWidth / 2, canvas.clientHeight / 2);
  let view = whole();
  let zooming = false;
  let frame = 0;

  const draw = (): void => {
    frame = 0;
    if (zooming) picture.follow(view);
    else picture.draw(view);
  };
  const redraw = (): void => {
    frame ||= requestAnimationFrame(draw);
  };
  const at = (x: number, y: number): Node | undefined =>
    simulation.find(...view.invert([x, y]), 16 / view.k);

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
  const gesture = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.3, 8])
    .on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      [view, zooming] = [event.transform, true];
      redraw();
    })
    .on("end", () => {
      zooming = false;
      picture.settle();
      redraw();
    });
  target.call(gesture).call(gesture.transform, view);
  zoomControls(box, target, gesture, whole);
  canvas.addEventListener("mousemove", (event) => {
    const node = at(event.offsetX, event.offsetY);
    canvas.style.cursor = node ? "pointer" : "grab";
    if (node === picture.hovered) return;
    picture.hovered = node;
    redraw();
  });
  canvas.addEventListener("dblclick", (event) => {
    const node = at(event.offsetX, event.offsetY);
    if (node) location.href = `/actor/${encodeURIComponent(node.id)}`;
  });
  addEventListener("resize", redraw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    picture.recolour();
    redraw();
  });
}

// The picture of the network: ties in few strokes, actors in one, then as many names as have room.
import type { SimulationLinkDatum, SimulationNodeDatum } from "d3-force";
import type { ZoomTransform } from "d3-zoom";

export interface Node extends SimulationNodeDatum { id: string; name: string; ties: number; size: number }
export interface Edge extends SimulationLinkDatum<Node> { count: number; score: number }

const NAMES_AT_FIRST = 40;
const BREADTHS = 6;
const FONT_SIZE = 12;
const LINE_HEIGHT = 14;
/** How much larger or smaller a kept picture may be shown before it is drawn anew. */
const MOST_STRETCH = 2;

export class Picture {
  hovered: Node | undefined;
  private readonly context: CanvasRenderingContext2D;
  private readonly most: number;
  private readonly widths: Map<Node, number>;
  private colours = palette();
  private kept: { canvas: HTMLCanvasElement; view: ZoomTransform } | undefined;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly nodes: Node[], private readonly edges: Edge[]) {
    this.context = canvas.getContext("2d")!;
    this.most = Math.max(1, ...edges.map((e) => e.count));
    this.context.font = font(FONT_SIZE);
    this.widths = new Map(nodes.map((node) => [node, this.context.measureText(node.name).width]));
  }

  /** Draws everything as seen from there. */
  draw(view: ZoomTransform): void {
    const [width, height, ratio] = this.measure();
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.context.translate(view.x, view.y);
    this.context.scale(view.k, view.k);
    this.drawEdges();
    this.drawNodes();
    this.drawNames(view.k);
  }

  /** Moves the last drawing there: within a gesture it follows the hand at once, however many the actors. */
  follow(view: ZoomTransform): void {
    const stretch = this.kept ? view.k / this.kept.view.k : Infinity;
    if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) return this.keep(view);
    const { canvas, view: before } = this.kept!;
    const [width, height, ratio] = this.measure();
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.context.translate(view.x, view.y);
    this.context.scale(stretch, stretch);
    this.context.drawImage(canvas, -before.x, -before.y, width, height);
  }

  /** The gesture has ended: what was kept for it is out of date. */
  settle(): void {
    this.kept = undefined;
  }

  recolour(): void {
    this.colours = palette();
  }

  private keep(view: ZoomTransform): void {
    this.draw(view);
    const canvas = this.kept?.canvas ?? document.createElement("canvas");
    [canvas.width, canvas.height] = [this.canvas.width, this.canvas.height];
    canvas.getContext("2d")!.drawImage(this.canvas, 0, 0);
    this.kept = { canvas, view };
  }

  private measure(): [width: number, height: number, ratio: number] {
    const [width, height, ratio] = [this.canvas.clientWidth, this.canvas.clientHeight, devicePixelRatio || 1];
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== across || this.canvas.height !== down) [this.canvas.width, this.canvas.height] = [across, down];
    return [width, height, ratio];
  }

  // One stroke for all ties of a colour and breadth: a few strokes a frame, not thousands.
  private drawEdges(): void {
    const strokes = new Map<string, Path2D>();
    for (const edge of this.edges) {
      const [a, b] = [edge.source as Node, edge.target as Node];
      const shade = !this.hovered ? "" : a === this.hovered || b === this.hovered ? "near" : "far";
      const key = `${edge.score < 0 ? "bad" : "good"} ${Math.round(BREADTHS * Math.sqrt(edge.count / this.most))} ${shade}`;
      const path = strokes.get(key) ?? new Path2D();
      strokes.set(key, path);
      path.moveTo(a.x!, a.y!);
      path.lineTo(b.x!, b.y!);
    }
    for (const [key, path] of strokes) {
      const [leaning, breadth, shade] = key.split(" ");
      this.context.globalAlpha = shade === "far" ? 0.06 : 0.38;
      this.context.strokeStyle = leaning === "bad" ? this.colours.bad : this.colours.good;
      this.context.lineWidth = 0.6 + (5 * Number(breadth)) / BREADTHS;
      this.context.stroke(path);
    }
    this.context.globalAlpha = 1;
  }

  private drawNodes(): void {
    this.drawDiscs(this.nodes, this.colours.node);
    if (this.hovered) this.drawDiscs([this.hovered], this.colours.marked);
  }

  private drawDiscs(nodes: Node[], colour: string): void {
    this.context.fillStyle = colour;
    this.context.beginPath();
    for (const node of nodes) {
      this.context.moveTo(node.x! + node.size, node.y!);
      this.context.arc(node.x!, node.y!, node.size, 0, 2 * Math.PI);
    }
    this.context.fill();
  }

  // The busiest first; a name that would cover another waits until one comes nearer.
  private drawNames(zoomed: number): void {
    const shrunk = Math.max(1, zoomed ** 0.6);
    const taken: { left: number; right: number; y: number }[] = [];
    this.context.font = font(FONT_SIZE / shrunk);
    this.context.fillStyle = this.colours.ink;
    for (const node of this.hovered ? [this.hovered, ...this.nodes] : this.nodes) {
      if (taken.length >= NAMES_AT_FIRST * zoomed * zoomed) break;
      const left = node.x! + node.size + 3;
      const [right, y] = [left + this.widths.get(node)! / shrunk, node.y!];
      if (taken.some((t) => Math.abs(t.y - y) < LINE_HEIGHT / shrunk && t.left < right && left < t.right)) continue;
      taken.push({ left, right, y });
      this.context.fillText(node.name, left, y + 4);
    }
  }
}

const font = (size: number): string => `${size}px system-ui, sans-serif`;

/** Colours of the stylesheet, read once: asking for them at each line of each frame is what makes a drawing stutter. */
function palette(): Record<"good" | "bad" | "node" | "marked" | "ink", string> {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { good: colour("--q1"), bad: colour("--q4"), node: colour("--accent"), marked: colour("--q3"), ink: colour("--ink") };
}

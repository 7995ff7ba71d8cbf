import { base64Of, bytesOfBase64 } from '../../files/base64';
import { webLightTheme } from '@fluentui/react-components';
import { withDensity } from './density';
import type { BoxLook, Font, Layout, Measure, Shape } from './layout';
import { fonts } from './layout';

/** Twice as fine as screens once were: enough for print. */
const perInch = 192;
const scale = perInch / 72;
/** What machines have of themselves; nothing is fetched. */
const families = "Calibri, 'Segoe UI', Arial, 'Helvetica Neue', 'DejaVu Sans', sans-serif";

// On paper the picture is light, whatever theme the pane has.
const paper = webLightTheme.colorNeutralBackground1;
const ink = webLightTheme.colorNeutralForeground1;
const line = webLightTheme.colorNeutralStrokeAccessible;
const fill = webLightTheme.colorBrandBackground;
const pale = webLightTheme.colorNeutralBackground5;

const fontOf = (font: Font): string =>
  `${fonts[font].strong ? 'bold ' : ''}${fonts[font].size}px ${families}`;

const measureOn =
  (context: CanvasRenderingContext2D): Measure =>
  (text, font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };

const fills: Readonly<Record<BoxLook, string>> = { solid: fill, pale, outline: paper, dashed: paper };

function paintBox(context: CanvasRenderingContext2D, box: Extract<Shape, { kind: 'box' }>): void {
  context.strokeStyle = line;
  context.lineWidth = 0.75;
  context.setLineDash(box.look === 'dashed' ? [2, 2] : []);
  context.fillStyle = fills[box.look];
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeRect(box.x, box.y, box.width, box.height);
}

function paintText(context: CanvasRenderingContext2D, text: Extract<Shape, { kind: 'text' }>): void {
  context.font = fontOf(text.font);
  context.textAlign = text.align;
  context.fillStyle = ink;
  context.fillText(text.text, text.x, text.y);
}

/** A triangle that points down at its place. */
function paintMarker(context: CanvasRenderingContext2D, { x, y }: Extract<Shape, { kind: 'marker' }>): void {
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(x - 4.5, y - 7);
  context.lineTo(x + 4.5, y - 7);
  context.lineTo(x, y);
  context.fill();
}

/** From one point to the next, each with a dot. */
function paintLine(context: CanvasRenderingContext2D, { points }: Extract<Shape, { kind: 'line' }>): void {
  context.strokeStyle = fill;
  context.fillStyle = fill;
  context.lineWidth = 1.25;
  context.setLineDash([]);
  context.beginPath();
  points.forEach(({ x, y }) => context.lineTo(x, y));
  context.stroke();
  for (const { x, y } of points) {
    context.beginPath();
    context.arc(x, y, 1.75, 0, 2 * Math.PI);
    context.fill();
  }
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') paintText(context, shape);
  else if (shape.kind === 'box') paintBox(context, shape);
  else if (shape.kind === 'line') paintLine(context, shape);
  else paintMarker(context, shape);
}

/** What is laid out, as a PNG in base64 with its size in points; null where this browser gives no canvas. */
export function paintPicture(
  layOut: (measure: Measure) => Layout,
): { base64: string; width: number; height: number } | null {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const { width, height, shapes } = layOut(measureOn(context));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  shapes.forEach((shape) => paint(context, shape));
  const [, base64] = canvas.toDataURL('image/png').split(',');
  return base64 ? { base64: base64Of(withDensity(bytesOfBase64(base64), perInch)), width, height } : null;
}

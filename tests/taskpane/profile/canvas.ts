/** The smallest PNG there is: one pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** jsdom draws nothing: this takes what is drawn, and measures each letter half as wide as high. */
export function fakeCanvas(): { readonly texts: string[]; readonly sizes: [number, number][] } {
  const drawn = { texts: [] as string[], sizes: [] as [number, number][] };
  const nothing = (): void => undefined;
  const context = {
    ...{ font: '', textAlign: 'start', fillStyle: '', strokeStyle: '', lineWidth: 1 },
    ...{ scale: nothing, fillRect: nothing, strokeRect: nothing, setLineDash: nothing },
    ...{ beginPath: nothing, moveTo: nothing, lineTo: nothing, fill: nothing },
    ...{ stroke: nothing, arc: nothing },
    measureText: (text: string) => ({
      width: text.length * parseFloat(context.font.replace('bold ', '')) * 0.5,
    }),
    fillText: (text: string) => void drawn.texts.push(text),
  };
  const canvas = HTMLCanvasElement.prototype;
  jest.spyOn(canvas, 'getContext').mockImplementation(() => context as unknown as RenderingContext);
  jest.spyOn(canvas, 'toDataURL').mockImplementation(function (this: HTMLCanvasElement) {
    drawn.sizes.push([this.width, this.height]);
    return `data:image/png;base64,${pixel}`;
  });
  return drawn;
}

/** A browser that gives no canvas. */
export function noCanvas(): void {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}
